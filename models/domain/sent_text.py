"""A text to a buyer that left, and what the platform tells of it (doudian.md 2.8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.domain.codes import NOT_MAPPED, OpenIntEnum
from models.domain.text import QT_TRANSLATE_NOOP, Text


class TextStatus(OpenIntEnum):
    """What became of a text."""

    NOT_MAPPED = NOT_MAPPED
    NO_RECEIPT = 1
    FAILED = 2
    DELIVERED = 3


FINAL = frozenset({TextStatus.FAILED, TextStatus.DELIVERED})
"""After these the platform has nothing more to tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What the platform told of one text when it was last asked, UTC. `parts` are the texts that are billed."""

    attempt_id: int
    message_id: str
    status: TextStatus
    told_at: datetime
    said: str = ""
    """The platform's own words, when it failed."""
    parts: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentText:
    """A text that left, or is on its way. `at` is UTC."""

    attempt_id: int
    action: str
    at: datetime
    by: str
    text: str
    """Word for word, as the buyer reads it."""
    by_hand: bool
    """A person sends it in the back office."""
    under_way: bool = False
    """Decided, and nobody says yet that it went."""
    receipt: Receipt | None = None

    @property
    def failed(self) -> bool:
        """Whether the buyer never got it."""
        return self.receipt is not None and self.receipt.status is TextStatus.FAILED


_STATUS: dict[TextStatus, str] = {
    TextStatus.NO_RECEIPT: QT_TRANSLATE_NOOP("models", "no receipt yet"),
    TextStatus.DELIVERED: QT_TRANSLATE_NOOP("models", "received"),
}


def receipt_words(receipt: Receipt) -> Text:
    """What became of a text, for people."""
    if receipt.status is TextStatus.FAILED:
        if not receipt.said:
            return Text(QT_TRANSLATE_NOOP("models", "not delivered"))
        return Text(QT_TRANSLATE_NOOP("models", "not delivered: {said}"), {"said": receipt.said})
    source = _STATUS.get(receipt.status)
    if source is not None:
        return Text(source)
    return Text(QT_TRANSLATE_NOOP("models", "receipt unknown ({code})"), {"code": int(receipt.status)})
