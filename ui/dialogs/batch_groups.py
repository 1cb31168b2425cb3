"""The decisions of a batch by how they stand: what its dialog lists on the left, and shows on the right."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from models.desk.ledger.batches import BatchReport, Failed, by_class
from models.desk.ledger.cures import Cure
from models.desk.ledger.outbox import OutboxEntry
from models.desk.ledger.planning import LeftOut
from models.domain.attempt import AttemptState, Why
from models.domain.names import STATES
from models.domain.text import QT_TRANSLATE_NOOP
from ui.dialogs.batch_state import BatchState
from ui.queues.attempt_signs import ALARMING, sign_of
from ui.runtime.language import say, translate

LEFT_OUT_SIGN = "–"
EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Item:
    """One case of it. `attempt_id` 0: it was left out."""

    attempt_id: int
    aftersale_id: str
    product: str
    amount_fen: int
    sign: str
    state: str
    words: str
    """What became of it."""
    alarming: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Cases that stand alike. `key` stays the same however often it is looked at."""

    key: str
    name: str
    items: tuple[Item, ...]
    failed: Failed | None = None
    """The class of what did not go through."""


def groups_of(state: BatchState, order: dict[int, int]) -> list[Group]:
    """All of it first, then what did not go through, then the rest; no empty ones.

    `order` is the place of each decision: a case whose deadline is over does not jump to another one.
    """
    entries = sorted(state.report.entries, key=lambda entry: order.get(entry.attempt.id, len(order)))
    left = tuple(map(_left, state.left_out))
    everything = (*map(_item, entries), *left)
    found = [Group(EVERYTHING, translate("batch", "All of it"), everything)]
    found += [_failed(one) for one in by_class(_in_order(state.report, entries))]
    found += [_group(key, name, filter(test, entries)) for key, (name, test) in _STANDING.items()]
    found.append(Group("left_out", translate("batch", "Left out"), left))
    return [group for group in found if group.items]


def _in_order(report: BatchReport, entries: list[OutboxEntry]) -> BatchReport:
    return replace(report, entries=tuple(entries))


def _group(key: str, name: str, entries: Iterable[OutboxEntry]) -> Group:
    return Group(key, translate("batch", name), tuple(map(_item, entries)))


def _failed(one: Failed) -> Group:
    return Group(f"{one.cure}-{one.heading.source}", say(one.heading), tuple(map(_item, one.entries)), one)


def _is(*states: AttemptState) -> Callable[[OutboxEntry], bool]:
    return lambda entry: entry.attempt.state in states


def _waits(entry: OutboxEntry) -> bool:
    return entry.attempt.state is AttemptState.DRAFT and entry.attempt.why is not Why.CONFLICT


_STANDING: dict[str, tuple[str, Callable[[OutboxEntry], bool]]] = {
    "under_way": (QT_TRANSLATE_NOOP("batch", "Under way"), _is(AttemptState.SENDING, AttemptState.HOLDING)),
    "waiting": (QT_TRANSLATE_NOOP("batch", "Waiting for its turn"), _waits),
    "done": (QT_TRANSLATE_NOOP("batch", "Done"), _is(AttemptState.DONE, AttemptState.CONFIRMED)),
    "by_hand": (
        QT_TRANSLATE_NOOP("batch", "To be carried out by hand"),
        _is(AttemptState.TO_DO, AttemptState.CONTRADICTED),
    ),
    "taken_back": (QT_TRANSLATE_NOOP("batch", "Taken back"), _is(AttemptState.CANCELLED)),
}


def worst(groups: list[Group]) -> Group | None:
    """The first class of which somebody has to do something."""
    return next((group for group in groups if group.failed and group.failed.cure is not Cure.NOTHING), None)


def _item(entry: OutboxEntry) -> Item:
    attempt = entry.attempt
    return Item(
        attempt_id=attempt.id,
        aftersale_id=attempt.aftersale_id,
        product=" ".join(entry.case.product_name.split()),
        amount_fen=entry.case.amount_fen,
        sign=sign_of(attempt.state, ticked=attempt.ticked_at is not None),
        state=_state(entry),
        words=say(attempt.outcome) if attempt.outcome else "",
        alarming=attempt.state in ALARMING or attempt.why is Why.CONFLICT,
    )


def _state(entry: OutboxEntry) -> str:
    if entry.attempt.state is not AttemptState.DRAFT:
        return say(STATES[entry.attempt.state])
    if entry.attempt.why is Why.CONFLICT:
        return translate("batch", "Not sent: it changed")
    return translate("batch", "Waits")


def _left(one: LeftOut) -> Item:
    return Item(
        attempt_id=0,
        aftersale_id=one.aftersale_id,
        product=" ".join(one.case.product_name.split()) if one.case else "",
        amount_fen=one.case.amount_fen if one.case else 0,
        sign=LEFT_OUT_SIGN,
        state=translate("batch", "Left out"),
        words=say(one.why),
    )
