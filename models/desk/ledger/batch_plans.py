"""A batch before it is one: looked over with every guard, then written down, and nothing of it sent yet."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from models.desk import decide
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger.batch_windows import is_by_hand, is_near, longest
from models.desk.ledger.batches import BatchReport, report_of
from models.desk.ledger.planning import Guards, LeftOut, left_out
from models.desk.who import me
from models.domain.attempt import Attempt
from models.domain.book import Shop
from models.domain.errors import UserError
from models.domain.seen import Seen, differs
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import batches, cases
from models.store.cases import StoredCase

PORTION = 500
Decided = tuple[StoredCase, Attempt]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What a batch would do in one shop. Amount in fen."""

    shop: str
    number: int
    sum_fen: int
    by_hand: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchPlan:
    """What a batch would do. Amounts are fen."""

    action: str
    ready: tuple[StoredCase, ...]
    """In the order in which they are sent: nearest deadline first."""
    left_out: tuple[LeftOut, ...]
    by_hand: int
    """How many of the ready ones people carry out, because their shop has no line."""
    lacking: tuple[Text, ...] = ()
    """What has to be entered before it can begin, one sentence each."""
    shares: tuple[Share, ...] = ()
    """By shop."""
    hold_seconds: int = 0
    """How long its undo window is."""
    at_once: int = 0
    """How many are so near their deadline that they do not wait for the end of the undo window."""
    sample: str = ""
    """The text that the buyer of the first case would get."""
    texts_leave: bool = False
    """Whether the platform sends these texts by itself."""

    @property
    def sum_fen(self) -> int:
        """What would go back to buyers."""
        return sum(share.sum_fen for share in self.shares)

    @property
    def seen(self) -> dict[str, Seen]:
        """The versions that were looked over."""
        return {stored.case.aftersale_id: Seen.of(stored.case) for stored in self.ready}


def plan(desk: Desk, aftersale_ids: Collection[str], action_key: str, given: ActInput) -> BatchPlan:
    """Look the cases over with every guard. Nothing is written. Raises UserError for an unknown action."""
    action, by = decide.known_action(action_key), me(desk, given.by)
    with desk.store.reading() as session:
        guards = Guards(session, desk, action, given, by)
        found = _found(session, aftersale_ids)
        looked = [(stored, guards.look(stored)) for stored in found]
    ready = [(stored, made) for stored, made in looked if isinstance(made, Attempt)]
    left = [made for _, made in looked if isinstance(made, LeftOut)]
    hold = longest(action.key, [(stored.case.shop_id, attempt) for stored, attempt in ready], guards.shops)
    return BatchPlan(
        action=action.key,
        ready=tuple(stored for stored, _ in ready),
        left_out=(*left, *_unknown(aftersale_ids, found)),
        by_hand=sum(is_by_hand(attempt) for _, attempt in ready),
        lacking=tuple(guards.lacking),
        shares=tuple(_shares(ready, guards.shops)),
        hold_seconds=int(hold.total_seconds()),
        at_once=sum(is_near(stored.case, desk.clock.now() + hold) for stored, made in ready if not is_by_hand(made)),
        sample=ready[0][1].parameters.sms_text if ready else "",
        texts_leave=bool(ready and ready[0][1].parameters.sms_template),
    )


def _found(session: Session, aftersale_ids: Collection[str]) -> list[StoredCase]:
    """The cases, nearest deadline first, those without one at the end."""
    ids = list(dict.fromkeys(aftersale_ids))
    found: list[StoredCase] = []
    for start in range(0, len(ids), PORTION):
        found += cases.find_many(session, ids[start : start + PORTION]).values()
    return sorted(found, key=lambda stored: (stored.case.deadline_at is None, stored.case.deadline_at, stored.row_id))


def _unknown(aftersale_ids: Collection[str], found: Iterable[StoredCase]) -> list[LeftOut]:
    known = {stored.case.aftersale_id for stored in found}
    return [LeftOut(key, _UNKNOWN, _UNKNOWN) for key in dict.fromkeys(aftersale_ids) if key not in known]


def _shares(ready: Iterable[Decided], known: Mapping[int, Shop]) -> list[Share]:
    of_shop: dict[int, list[Attempt]] = {}
    for stored, attempt in ready:
        of_shop.setdefault(stored.case.shop_id, []).append(attempt)
    return [
        Share(
            shop=shop.name,
            number=len(of_shop[key]),
            sum_fen=sum(attempt.amount_fen for attempt in of_shop[key]),
            by_hand=sum(map(is_by_hand, of_shop[key])),
        )
        for key, shop in known.items()
        if key in of_shop
    ]


def begin(
    desk: Desk, action_key: str, given: ActInput, seen: Mapping[str, Seen]
) -> tuple[BatchReport, tuple[LeftOut, ...]]:
    """Write a batch down: every decision at once, none of them sent. And what was left out since it was looked over.

    `seen` are the versions that were looked over. Raises UserError when nothing is left to do, or something
    has to be entered first.
    """
    action, by = decide.known_action(action_key), me(desk, given.by)
    with desk.store.writing() as session:
        guards = Guards(session, desk, action, given, by)
        number = batches.add(session, action.key, by, desk.clock.now())
        left = [one for stored in _found(session, seen) if (one := _begin(session, guards, stored, seen, number))]
        if guards.lacking:
            raise UserError(next(iter(guards.lacking)))
        if len(left) == len(seen):
            raise UserError(Text(QT_TRANSLATE_NOOP("models", "None of these cases can be decided so any more.")))
        batches.put_time(session, number, desk.clock.now())  # the undo window begins when all is written
        return report_of(session, number), tuple(left)


def _begin(
    session: Session, guards: Guards, stored: StoredCase, seen: Mapping[str, Seen], number: int
) -> LeftOut | None:
    if differs(seen[stored.case.aftersale_id], Seen.of(stored.case)):
        return left_out(stored.case, _CHANGED)
    made = guards.look(stored)
    if isinstance(made, LeftOut):
        return made
    if not guards.lacking:
        decide.write(session, stored, replace(made, batch_id=number))
    return None


_CHANGED = Text(QT_TRANSLATE_NOOP("models", "It changed while the batch was being looked over."))
_UNKNOWN = Text(QT_TRANSLATE_NOOP("models", "There is no case of this number here."))
