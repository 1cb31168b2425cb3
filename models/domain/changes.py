"""What a piece of work changed, so that each screen can decide whether it must look again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Changes:
    """Which kinds of things changed."""

    cases: bool = False
    todos: bool = False
    addresses: bool = False
    templates: bool = False
    settings: bool = False
    shops: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.cases or other.cases,
            self.todos or other.todos,
            self.addresses or other.addresses,
            self.templates or other.templates,
            self.settings or other.settings,
            self.shops or other.shops,
        )

    def __bool__(self) -> bool:
        return self != type(self)()

    @classmethod
    def everything(cls) -> Self:
        """All kinds at once, as after an import or at start."""
        return cls(True, True, True, True, True, True)
