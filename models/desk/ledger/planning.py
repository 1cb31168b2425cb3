"""Looking cases over for a batch: which of them it takes, and why it leaves the others out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from models.desk import decide
from models.desk.desk import Desk
from models.desk.inputs import ActInput, missing
from models.domain.actions import Action, Need, Way, closing_reason
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Parameters, Why
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import addresses, shops
from models.store.cases import StoredCase


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A case that the batch does not take, and why."""

    aftersale_id: str
    why: Text
    heading: Text
    """The reason as all cases share it that are left out for it."""
    case: AfterSale | None = None
    """`None`: there is none of that number here."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why some cases are left out."""

    heading: Text
    cases: tuple[LeftOut, ...]


def by_reason(left: Iterable[LeftOut]) -> list[Reason]:
    """What is left out, by why; the reason that most cases share comes first."""
    found: dict[Text, list[LeftOut]] = {}
    for one in left:
        found.setdefault(one.heading, []).append(one)
    reasons = [Reason(heading, tuple(those)) for heading, those in found.items()]
    return sorted(reasons, key=lambda reason: -len(reason.cases))


class Guards:
    """Holds one case after the other against every guard. Writes nothing."""

    def __init__(self, session: Session, desk: Desk, action: Action, given: ActInput, by: str) -> None:
        self._session, self._desk, self._action, self._given, self._by = session, desk, action, given, by
        self.shops = {shop.id: shop for shop in shops.listed(session)}
        self._address_of = self._shop_of_address()
        self.lacking: dict[Text, None] = {}
        """What has to be entered for all of them before any can be decided, in the order in which it was met."""

    def look(self, stored: StoredCase) -> Attempt | LeftOut:
        """The decision on a case, written nowhere yet, or why there can be none.

        Nothing is left out because something is `lacking` that the clerk can still enter.
        """
        case = stored.case
        way = self._action.way(case)
        if way is None:
            return left_out(case, closing_reason(self._action, case))
        closed = self._not_in_a_batch(case, way)
        if closed is not None:
            return left_out(case, closed)
        lacks = missing(way, self._given)
        self.lacking.update(dict.fromkeys(lacks))
        return (
            _kept_back(case, lambda: decide.check_lane(self._session, stored, self._action), DECIDED_ALREADY)
            or _kept_back(case, lambda: decide.check_money(self._session, self._action, case), _MONEY)
            or (self._drafted(case, way, Parameters()) if lacks else self._decided(case, way))
        )

    def _not_in_a_batch(self, case: AfterSale, way: Way) -> Text | None:
        """What keeps it out of a batch, although it could be decided by itself."""
        own = next((need for need in way.needs if need in _EACH_ITS_OWN), None)
        if own is not None:
            return _EACH_ITS_OWN[own]
        if Need.ADDRESS not in way.needs or self._address_of in (None, case.shop_id):
            return None
        names = {key: shop.name for key, shop in self.shops.items()}
        values = {"address_of": names[self._address_of], "shop": names.get(case.shop_id, "")}
        return Text(_ANOTHER_SHOP, values)

    def _decided(self, case: AfterSale, way: Way) -> Attempt | LeftOut:
        try:
            decide.check(self._desk, self._session, self._action, case, self._given)
            parameters = decide.parameters_of(self._session, way, case, self._given, [])
            attempt = self._drafted(case, way, parameters)
            if attempt.state is AttemptState.DRAFT:
                decide.check_address(attempt)
        except UserError as error:
            return left_out(case, error.text)
        return attempt

    def _drafted(self, case: AfterSale, way: Way, parameters: Parameters) -> Attempt:
        attempt = decide.draft(self._desk, self._action, case, parameters, self._by)
        shop = self.shops[case.shop_id]
        by_platform = bool(parameters.sms_template)
        if not decide.is_sent_from_here(shop, self._action, case, way, self._given, platform_text=by_platform):
            return attempt
        _, at_once = decide.undo_window(shop, self._action, case, attempt.made_at)
        return replace(attempt, state=AttemptState.DRAFT, why=Why.BATCH, at_once=at_once)

    def _shop_of_address(self) -> int | None:
        wanted = self._given.address_id
        kept = ((key, addresses.listed(self._session, key)) for key in self.shops)
        return next((key for key, book in kept if any(address.id == wanted for address in book)), None)


def left_out(case: AfterSale, why: Text) -> LeftOut:
    """A case that is left out for a reason that says the same of every case."""
    return LeftOut(case.aftersale_id, why, why, case)


def _kept_back(case: AfterSale, guard: Callable[[], None], heading: Text) -> LeftOut | None:
    try:
        guard()
    except UserError as error:
        return LeftOut(case.aftersale_id, error.text, heading, case)
    return None


_PARCEL = Text(
    QT_TRANSLATE_NOOP(
        "models",
        "Rejecting an unshipped case takes the waybill of its parcel, and each case has its own. Reject it by itself.",
    )
)
_EACH_ITS_OWN = {
    Need.COMPANY: _PARCEL,
    Need.WAYBILL: _PARCEL,
    Need.EVIDENCE: Text(
        QT_TRANSLATE_NOOP(
            "models",
            "Rejecting goods that came back takes pictures, and each case has its own. Reject it by itself.",
        )
    ),
}
_ANOTHER_SHOP = QT_TRANSLATE_NOOP(
    "models",
    "It belongs to “{shop}”, and the return address to “{address_of}”. A batch takes one shop at a time.",
)
DECIDED_ALREADY = Text(QT_TRANSLATE_NOOP("models", "Somebody has decided it already, and that is not settled yet"))
_MONEY = Text(QT_TRANSLATE_NOOP("models", "Money could be paid back twice, or more than was paid"))
