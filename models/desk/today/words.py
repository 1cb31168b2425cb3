"""What figures are called, on the page and in the sheet."""

from __future__ import annotations

from models.domain.happenings import Kind
from models.domain.text import QT_TRANSLATE_NOOP, Text

NO_REASON = Text(QT_TRANSLATE_NOOP("models", "(no reason given)"))
KINDS: dict[Kind, Text] = {
    Kind.REFUNDED_BY_PLATFORM: Text(QT_TRANSLATE_NOOP("models", "Refunded by the platform")),
    Kind.RETURN_AGREED_BY_PLATFORM: Text(QT_TRANSLATE_NOOP("models", "Return agreed by the platform")),
}
"""For each kind of `models.domain.happenings.LAPSED`."""
