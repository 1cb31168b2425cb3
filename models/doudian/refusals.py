"""A refusal of the platform, and the exception that carries it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from models.domain.errors import UserError
from models.domain.text import Text
from models.doudian.kinds import MAY_HAVE_ACTED, RefusalKind, Remedy
from models.doudian.sentences import REMEDIES, SENTENCES


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """One refusal as it came."""

    kind: RefusalKind
    code: str
    """The codes as the wire had them, for people: "40004 isv.parameter-invalid:11000", "HTTP 502"."""
    said: str = ""
    """The platform's own words, cleaned for showing."""
    log_id: str = ""
    """What the platform's support asks for."""

    @property
    def remedy(self) -> Remedy:
        """The one thing that helps."""
        return REMEDIES[self.kind]

    @property
    def may_have_acted(self) -> bool:
        """Whether a request that changes something may have taken effect all the same.

        Then it is never repeated before the platform was read again, whatever the remedy.
        """
        return self.kind in MAY_HAVE_ACTED

    @property
    def text(self) -> Text:
        """What happened and what to do."""
        answer = f"{self.said} [{self.code}]" if self.said else self.code
        return Text(SENTENCES[self.kind], {"answer": answer})


class RefusedError(UserError):
    """The platform refused, or gave no answer that counts."""

    def __init__(self, refusal: Refusal, data: Any = None) -> None:
        super().__init__(refusal.text)
        self.refusal = refusal
        self.data = data
        """What came along with a partial failure; `None` for every other kind."""
