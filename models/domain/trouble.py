"""What can be wrong with the data, its disk or its folder that is no bug: each has a sentence and a way on."""

from __future__ import annotations

from enum import StrEnum

from models.domain.errors import UserError
from models.domain.text import Text


class Trouble(StrEnum):
    """What is wrong; it decides which ways on are offered."""

    LOCKED = "locked"
    """Somebody else has the data in hand; it passes."""
    FULL = "full"
    READ_ONLY = "read_only"
    UNREACHABLE = "unreachable"
    """The folder or the file cannot be opened or read at all."""
    DAMAGED = "damaged"
    GONE = "gone"
    """There was data in this folder, and the file is away or empty."""
    NEWER = "newer"
    """A newer version of the program wrote it."""


class TroubleError(UserError):
    """A sentence for the user that also says what kind of trouble it is."""

    def __init__(self, trouble: Trouble, text: Text) -> None:
        super().__init__(text)
        self.trouble = trouble
