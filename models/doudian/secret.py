"""A secret that does not show itself."""

from __future__ import annotations

import hmac
import re
from typing import NoReturn

_UNENCODABLE = re.compile("[\ud800-\udfff]")


class Secret:
    """An app secret or a token. Only `reveal()` gives it away: neither repr, str, f-string nor pickle does."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        if not value:
            raise ValueError("a secret cannot be empty")
        if _UNENCODABLE.search(value):  # encoding it later would raise an error that carries it
            raise ValueError("a secret must be text that UTF-8 can hold")
        self._value = value

    def reveal(self) -> str:
        """The secret itself, for the one place that sends or keeps it."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(hidden)"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")
