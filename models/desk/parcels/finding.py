"""Finding the case that a parcel belongs to, by any number on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.errors import UserError
from models.domain.receiving import How, Receiving, Stray, awaits_goods, is_coming_back, rank
from models.domain.scanned import Scanned, read_label
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import cases, parcel_search, receivings, strays
from models.store.parcel_search import Hit

ORDER_DIGITS = 15
"""Order numbers have at least so many; shorter ones are looked for on parcels alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A case that a number may mean, and why."""

    case: AfterSale
    how: How
    why: Text
    received: Receiving | None
    """What somebody found for it already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a text means. The likeliest case first; `stray` is the same parcel when it lies in the bucket already."""

    label: Scanned
    candidates: tuple[Candidate, ...] = ()
    stray: Stray | None = None

    @property
    def sure(self) -> Candidate | None:
        """The one open case that it means; a few digits of a phone never make sure."""
        open_ones = [one for one in self.candidates if one.case.is_open]
        sole = open_ones[0] if len(open_ones) == 1 else None
        return sole if sole is not None and sole.how is not How.PHONE else None


def find(desk: Desk, text: str) -> Found:
    """The cases that a text from a label may mean, likeliest first. Raises UserError when no number is in it."""
    label = read_label(text)
    if not label:
        source = QT_TRANSLATE_NOOP(
            "models",
            "“{text}” holds no number. Scan the label again, or type a waybill, order or after-sale number, or the "
            "last four digits of the buyer's phone.",
        )
        raise UserError(Text(source, {"text": " ".join(text.split())[:60]}))
    with desk.store.reading() as session:
        candidates = _candidates(session, _hits(session, label))
        stray = strays.of_waybill(session, label.waybill) if label.waybill else None
    return Found(label=label, candidates=tuple(candidates), stray=stray)


def _hits(session: Session, label: Scanned) -> list[Hit]:
    """The first way that leads to a case is taken: what a number says exactly is not mixed with likenesses."""
    exact = parcel_search.by_numbers(session, label.numbers) if label.numbers else []
    if exact:
        return exact
    if label.variants and (alike := parcel_search.by_numbers(session, label.variants)):
        return alike
    orders = [number for number in label.numbers if number.isdigit() and len(number) >= ORDER_DIGITS]
    if orders and (items := parcel_search.by_item_order(session, orders)):
        return items
    return parcel_search.by_phone(session, label.tail, label.head) if label.tail else []


def _candidates(session: Session, hits: Sequence[Hit]) -> list[Candidate]:
    """Each case once, for the best of its reasons."""
    found = cases.find_many(session, {hit.aftersale_id for hit in hits})
    received = receivings.of_cases(session, {hit.row_id for hit in hits})
    best: dict[str, tuple[int, Candidate]] = {}
    for hit in hits:
        case = found[hit.aftersale_id].case
        newest = next(reversed(received.get(hit.row_id, [])), None)
        place = rank(case, hit.how)
        if hit.aftersale_id not in best or place < best[hit.aftersale_id][0]:
            why = why_found(case, hit.how, hit.phone)
            best[hit.aftersale_id] = (place, Candidate(case=case, how=hit.how, why=why, received=newest))
    ordered = sorted(best.values(), key=lambda one: (one[0], *_nearness(one[1].case)))
    return [candidate for _, candidate in ordered][: parcel_search.MOST]


def _nearness(case: AfterSale) -> tuple[bool, float, str]:
    """Nearest deadline first; one without a deadline behind."""
    deadline = case.deadline_at
    return deadline is None, deadline.timestamp() if deadline else 0.0, case.aftersale_id


def why_found(case: AfterSale, how: How, phone: str = "") -> Text:
    """In a sentence why a case stands in the list."""
    if how is How.RETURN_WAYBILL:
        return _EXPECTED if awaits_goods(case) else _SENT_BACK
    if how is How.SHIP_WAYBILL:
        return _COMING_BACK if is_coming_back(case) else _SHIPPED
    return Text(_PHONE, {"phone": phone}) if how is How.PHONE else _NUMBERS[how]


_EXPECTED = Text(QT_TRANSLATE_NOOP("models", "The buyer sends the goods back with this waybill"))
_SENT_BACK = Text(QT_TRANSLATE_NOOP("models", "The buyer sent goods back with this waybill"))
_COMING_BACK = Text(QT_TRANSLATE_NOOP("models", "Our own parcel with this waybill is coming back"))
_SHIPPED = Text(QT_TRANSLATE_NOOP("models", "Our own parcel to the buyer had this waybill"))
_PHONE = QT_TRANSLATE_NOOP("models", "The buyer's phone {phone} fits")
_NUMBERS = {
    How.AFTERSALE: Text(QT_TRANSLATE_NOOP("models", "It is the after-sale number")),
    How.ORDER: Text(QT_TRANSLATE_NOOP("models", "It is the order number")),
    How.ITEM_ORDER: Text(QT_TRANSLATE_NOOP("models", "It is the item's order number")),
}
