"""What changed between two pictures of a case, in the words of its timeline."""

from __future__ import annotations

from collections.abc import Iterator

from models.domain.aftersale import AfterSale
from models.domain.money import yuan_from_fen
from models.domain.names import case_status
from models.domain.text import QT_TRANSLATE_NOOP, Text

STATE_CHANGED = QT_TRANSLATE_NOOP("models", "State changed from “{old}” to “{new}”")


def changes_between(old: AfterSale, new: AfterSale) -> Iterator[Text]:
    """The changes a clerk must know of: state, deadline, amount, return parcel."""
    if (old.status, old.status_text) != (new.status, new.status_text):
        yield Text(STATE_CHANGED, {"old": case_status(old), "new": case_status(new)})
    if old.deadline_at != new.deadline_at and old.status == new.status:
        yield _deadline(old, new)
    if old.amount_fen != new.amount_fen:
        source = QT_TRANSLATE_NOOP("models", "Refund amount changed from ¥{old} to ¥{new}")
        yield Text(source, {"old": yuan_from_fen(old.amount_fen), "new": yuan_from_fen(new.amount_fen)})
    if new.return_waybill and old.return_waybill != new.return_waybill:
        source = QT_TRANSLATE_NOOP("models", "The buyer's parcel: {company} {waybill}")
        yield Text(source, {"company": new.return_company, "waybill": new.return_waybill})


def _deadline(old: AfterSale, new: AfterSale) -> Text:
    if old.deadline_at is None:
        return Text(QT_TRANSLATE_NOOP("models", "Deadline known: {new}"), {"new": new.deadline_at})
    if new.deadline_at is None:
        return Text(QT_TRANSLATE_NOOP("models", "The deadline {old} is gone"), {"old": old.deadline_at})
    if new.deadline_at < old.deadline_at:
        source = QT_TRANSLATE_NOOP("models", "Deadline moved earlier, from {old} to {new}")
    else:
        source = QT_TRANSLATE_NOOP("models", "Deadline moved later, from {old} to {new}")
    return Text(source, {"old": old.deadline_at, "new": new.deadline_at})
