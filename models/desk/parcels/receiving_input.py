"""What somebody hands over with a receiving, and what is still wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from models.domain.receiving import Mismatch
from models.domain.text import QT_TRANSLATE_NOOP, Text

NOTE_LENGTH = 500
MOST_PIECES = 9_999


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveInput:
    """What somebody found. `photos` are files; `waybill` is what the parcel was found by, if by that."""

    good: int
    bad: int = 0
    mismatch: Mismatch = Mismatch.NONE
    note: str = ""
    photos: tuple[Path, ...] = ()
    waybill: str = ""
    by: str = ""
    corrects: int | None = None
    """The id of the receiving that this one takes the place of."""


def faults(given: ReceiveInput, expected: int | None) -> list[Text]:
    """What is still wrong with it, one sentence each; empty when it can be written down."""
    found = []
    if not (0 <= given.good <= MOST_PIECES and 0 <= given.bad <= MOST_PIECES):
        found.append(_NO_NUMBER)
    elif given.mismatch is Mismatch.EMPTY and given.good + given.bad:
        found.append(_EMPTY_HAS_NOTHING)
    elif given.good + given.bad == 0 and given.mismatch not in (Mismatch.EMPTY, Mismatch.MISSING):
        found.append(_NOTHING_CAME)
    if given.bad and given.mismatch is Mismatch.NONE:
        found.append(_WHAT_IS_WRONG)
    if given.mismatch in _NEEDS_BAD and not given.bad and given.good:
        found.append(_HOW_MANY_BAD)
    if given.mismatch is Mismatch.MISSING and expected is not None and given.good + given.bad >= expected:
        found.append(Text(_NOT_MISSING, {"expected": expected}))
    if len(given.note) > NOTE_LENGTH:
        found.append(Text(_LONG_NOTE, {"most": NOTE_LENGTH}))
    return found


def differs(given: ReceiveInput, expected: int | None) -> Text | None:
    """A warning when more or fewer pieces came than were declared; `None` when the numbers agree or nobody told one."""
    came = given.good + given.bad
    if expected is None or came == expected:
        return None
    return Text(_OTHER_NUMBER, {"came": came, "expected": expected})


_NEEDS_BAD = frozenset({Mismatch.DAMAGED, Mismatch.OTHER_GOODS, Mismatch.USED})
_NO_NUMBER = Text(QT_TRANSLATE_NOOP("models", "The number of pieces must lie between 0 and 9999."))
_NOTHING_CAME = Text(
    QT_TRANSLATE_NOOP("models", "No piece came? Then say that the parcel was empty, or that something is missing.")
)
_EMPTY_HAS_NOTHING = Text(QT_TRANSLATE_NOOP("models", "An empty parcel has no pieces: put 0 for both numbers."))
_WHAT_IS_WRONG = Text(QT_TRANSLATE_NOOP("models", "Say what is wrong with the bad pieces."))
_HOW_MANY_BAD = Text(QT_TRANSLATE_NOOP("models", "Say how many of the pieces are bad."))
_NOT_MISSING = QT_TRANSLATE_NOOP("models", "Nothing is missing: {expected} pieces were declared, and as many came.")
_LONG_NOTE = QT_TRANSLATE_NOOP("models", "The note is longer than {most} characters. Shorten it.")
_OTHER_NUMBER = QT_TRANSLATE_NOOP("models", "Pieces that came: {came}. Declared: {expected}. Count again.")
