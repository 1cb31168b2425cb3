"""The errors that are not bugs. Whatever is neither of these is one."""

from __future__ import annotations

from models.domain.text import Text


class CancelledError(Exception):
    """Somebody stopped a long piece of work. Nothing of it was kept."""


class UserError(Exception):
    """Something the user can mend. Its text says what happened and what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text
