"""All clocks of a case: whose turn it is until when, and what the platform does at zero.

Not one of these moments is computed here: each is a deadline that the platform gives
(doudian.md 3.7), one that a person typed where it gives none, or a promise of the shop's.
What happens at zero is said as doudian.md 4 confirms it; where nothing is confirmed, that
is what is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.codes import ArbitrationStatus
from models.domain.dossier import ArbitrationSeen, Dossier
from models.domain.money import yuan_from_fen
from models.domain.promise import Promise
from models.domain.text import QT_TRANSLATE_NOOP, Text


class ClockKind(StrEnum):
    """Which deadline. Of one moment the first here says most."""

    EVIDENCE = "evidence"
    """`arbitrate_evidence_tmpl.dead_line`."""
    ARBITRATION = "arbitration"
    """`arbitrate_status_deadline`."""
    STEP = "step"
    """`status_deadline`, and the export's 自动处理截止时间."""
    PROMISE = "promise"
    """What somebody here promised to the buyer."""


class ClockSource(StrEnum):
    """Who gave the moment."""

    PLATFORM = "platform"
    EXPORT = "export"
    HAND = "hand"
    """A person typed it, because no source gives one."""
    SHOP = "shop"
    """A promise to the buyer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One deadline. Times UTC."""

    kind: ClockKind
    name: Text
    at: datetime
    source: ClockSource
    at_zero: Text
    """What happens then, and for whom the money goes."""
    was: datetime | None = None
    """Where it stood before the platform moved it."""
    closed: Text | None = None
    """Why the chance is gone already, whatever time is left."""
    promise: Promise | None = None
    """What was promised, if this is a promise."""
    over: Text | None = None
    """Why it is gone once the time is up; `None` where the platform acts then, which may still be to come."""

    def why_closed(self, now: datetime) -> Text | None:
        """Why nothing can be done in its time any more; `None` while it counts."""
        if self.closed is not None:
            return self.closed
        return self.over if now >= self.at else None


IN_ARBITRATION = frozenset(
    {ArbitrationStatus.RUNNING, ArbitrationStatus.AWAITS_EVIDENCE, ArbitrationStatus.NEGOTIATION}
)
"""Customer service has the case (doudian.md 3.5)."""
_REFUNDS_AT_ZERO = frozenset({Type.UNSHIPPED_REFUND, Type.SHIPPED_REFUND})


def clocks(
    case: AfterSale, dossier: Dossier | None, promises: Iterable[Promise] = (), *, typed: bool = False
) -> tuple[Clock, ...]:
    """The clocks of an open case, the earliest first; a finished case has none.

    `typed`: a person typed the case's deadline. Of the promises those count that are not ticked off.
    """
    if not case.is_open:
        return ()
    seen = dossier.arbitration if dossier is not None else None
    status = _arbitration_status(case, dossier)
    found = [*_step(case, status, typed=typed)]
    if seen is not None:
        found += [*_evidence(seen, status), *_arbitration(case, seen, status)]
    platform = [*_merged(found)]
    ours = [_promised(promise, platform) for promise in promises if promise.is_open]
    return tuple(sorted([*platform, *ours], key=lambda clock: (clock.at, _RANK[clock.kind])))


def last_word(found: Iterable[Clock], now: datetime) -> Clock | None:
    """The platform's earliest clock that still counts, which no promise may outlast; `None` when none is known."""
    return leading((clock for clock in found if clock.kind is not ClockKind.PROMISE), now)


def leading(found: Iterable[Clock], now: datetime) -> Clock | None:
    """The clock that counts first; `None` when all chances are gone, or no deadline is known."""
    return next((clock for clock in found if clock.why_closed(now) is None), None)


def _arbitration_status(case: AfterSale, dossier: Dossier | None) -> ArbitrationStatus:
    """As the later of the two readings has it."""
    if dossier is None or dossier.arbitration is None:
        return case.arbitration
    if case.arbitration is ArbitrationStatus.NOT_MAPPED:
        return dossier.arbitration.status
    newer = dossier.version is not None and case.updated_at is not None and dossier.version > case.updated_at
    return dossier.arbitration.status if newer else case.arbitration


_RANK = {kind: place for place, kind in enumerate(ClockKind)}


def _merged(found: list[Clock]) -> Iterator[Clock]:
    """One of those that count to the same moment: during arbitration the platform gives its end up to three times."""
    counting: dict[datetime, Clock] = {}
    for clock in found:
        if clock.closed is not None:
            yield clock
            continue
        same = counting.get(clock.at)
        if same is None or _RANK[clock.kind] < _RANK[same.kind]:
            counting[clock.at] = clock
    yield from counting.values()


# the step of the case itself


def _step(case: AfterSale, arbitration: ArbitrationStatus, *, typed: bool) -> Iterator[Clock]:
    if case.deadline_at is None:
        return
    told_by = ClockSource.EXPORT if case.updated_at is None else ClockSource.PLATFORM
    heard = arbitration in IN_ARBITRATION
    yield Clock(
        kind=ClockKind.STEP,
        name=_ANY_STEP if heard else _STEPS.get(case.status, _ANY_STEP),
        at=case.deadline_at,
        source=ClockSource.HAND if typed else told_by,
        at_zero=_UNDER_SERVICE if heard else _at_zero(case),
        was=case.deadline_was,
    )


_ANY_STEP = Text(QT_TRANSLATE_NOOP("models", "This step of the case"))
_UNDER_SERVICE = Text(
    QT_TRANSLATE_NOOP("models", "What the platform does then while customer service has the case is not documented.")
)
_REVIEW = Text(QT_TRANSLATE_NOOP("models", "Our review"))
_BUYER_ANSWERS = Text(QT_TRANSLATE_NOOP("models", "The buyer's answer to our rejection"))
_BUYER_RECEIVES = Text(QT_TRANSLATE_NOOP("models", "The buyer receives"))
_STEPS: dict[Status, Text] = {
    Status.INITIAL: _REVIEW,
    Status.AWAITS_REVIEW: _REVIEW,
    Status.AWAITS_BUYER_RETURN: Text(QT_TRANSLATE_NOOP("models", "The buyer sends the goods back")),
    Status.BUYER_RETURNED: Text(QT_TRANSLATE_NOOP("models", "We receive the goods")),
    Status.AWAITS_SHIPMENT: Text(QT_TRANSLATE_NOOP("models", "We ship")),
    Status.SHIPPED_TO_BUYER: _BUYER_RECEIVES,
    Status.EXCHANGE_AWAITS_BUYER: _BUYER_RECEIVES,
    Status.REFUSED_FIRST: _BUYER_ANSWERS,
    Status.REFUSED_SECOND: _BUYER_ANSWERS,
}


def _at_zero(case: AfterSale) -> Text:
    """What doudian.md 4 confirms of the end of a step; its lengths are the platform's."""
    return Text(_source(case.type, case.status), {"amount": yuan_from_fen(case.amount_fen)})


def _source(kind: Type, status: Status) -> str:
    if status in (Status.AWAITS_REVIEW, Status.INITIAL) and kind in _REFUNDS_AT_ZERO:
        return QT_TRANSLATE_NOOP("models", "The platform agrees by itself: ¥{amount} goes to the buyer.")
    if status in (Status.AWAITS_REVIEW, Status.INITIAL) and kind is Type.RETURN_REFUND:
        return QT_TRANSLATE_NOOP(
            "models",
            "The platform agrees to the return by itself: ¥{amount} goes to the buyer once the goods are back.",
        )
    if status is Status.AWAITS_BUYER_RETURN:
        return QT_TRANSLATE_NOOP("models", "The platform closes the case: ¥{amount} stays with the shop.")
    if status is Status.BUYER_RETURNED and kind is Type.RETURN_REFUND:
        return QT_TRANSLATE_NOOP(
            "models", "The platform takes the goods as received and refunds: ¥{amount} goes to the buyer."
        )
    if status in (Status.REFUSED_FIRST, Status.REFUSED_SECOND):
        return QT_TRANSLATE_NOOP(
            "models",
            "Until then the buyer may change or withdraw the application, or call customer service. How the platform "
            "ends it after that is not documented.",
        )
    return QT_TRANSLATE_NOOP("models", "What the platform does then is not documented.")


# arbitration


def _evidence(seen: ArbitrationSeen, status: ArbitrationStatus) -> Iterator[Clock]:
    if seen.evidence_due_at is None:
        return
    yield Clock(
        kind=ClockKind.EVIDENCE,
        name=Text(QT_TRANSLATE_NOOP("models", "Our evidence for customer service")),
        at=seen.evidence_due_at,
        source=ClockSource.PLATFORM,
        at_zero=Text(
            QT_TRANSLATE_NOOP(
                "models", "No more evidence is taken: customer service decides where the money goes without ours."
            )
        ),
        closed=_evidence_closed(seen, status),
        over=Text(QT_TRANSLATE_NOOP("models", "Closed: the time for evidence is over.")),
    )


def _evidence_closed(seen: ArbitrationSeen, status: ArbitrationStatus) -> Text | None:
    if status is ArbitrationStatus.AWAITS_EVIDENCE or (seen.needs_evidence and status in IN_ARBITRATION):
        return None
    if status in IN_ARBITRATION:
        return Text(QT_TRANSLATE_NOOP("models", "Closed: customer service asks for no evidence now."))
    return Text(QT_TRANSLATE_NOOP("models", "Closed: the arbitration is over."))


def _arbitration(case: AfterSale, seen: ArbitrationSeen, status: ArbitrationStatus) -> Iterator[Clock]:
    """The end of the arbitration's present step. What follows on it is ASSUMED: doudian.md 3.5 only names the steps."""
    if seen.deadline_at is None or status not in IN_ARBITRATION:
        return
    negotiating = status is ArbitrationStatus.NEGOTIATION
    yield Clock(
        kind=ClockKind.ARBITRATION,
        name=Text(
            QT_TRANSLATE_NOOP("models", "Agreeing with the buyer")
            if negotiating
            else QT_TRANSLATE_NOOP("models", "Customer service")
        ),
        at=seen.deadline_at,
        source=ClockSource.PLATFORM,
        at_zero=_service_decides(case),
    )


def _service_decides(case: AfterSale) -> Text:
    source = QT_TRANSLATE_NOOP("models", "Customer service has the case and decides where the ¥{amount} goes.")
    return Text(source, {"amount": yuan_from_fen(case.amount_fen)})


# what the shop promised


def _promised(promise: Promise, platform: Iterable[Clock]) -> Clock:
    first = min((clock.at for clock in platform if clock.closed is None), default=None)
    return Clock(
        kind=ClockKind.PROMISE,
        name=_name_of(promise),
        at=promise.due_at,
        source=ClockSource.SHOP,
        at_zero=_OUTLASTED if first is not None and first < promise.due_at else _NO_MONEY,
        promise=promise,
        over=Text(QT_TRANSLATE_NOOP("models", "The promised time is over. Answer the buyer, then tick it off.")),
    )


def _name_of(promise: Promise) -> Text:
    if not promise.words:
        return Text(QT_TRANSLATE_NOOP("models", "Promised to the buyer"))
    return Text(QT_TRANSLATE_NOOP("models", "Promised to the buyer: {words}"), {"words": promise.words})


_NO_MONEY = Text(QT_TRANSLATE_NOOP("models", "The buyer waits for our word. The platform does nothing then."))
_OUTLASTED = Text(QT_TRANSLATE_NOOP("models", "The platform's own time is over before this: answer the buyer sooner."))
