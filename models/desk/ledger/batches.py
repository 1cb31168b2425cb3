"""One action on many cases: looked over first, then one call after the other, and whatever is left can go on later."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.desk import decide
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger import outbox
from models.desk.ledger.cures import NO_LINE, Cure, cure_of, heading_of
from models.desk.ledger.outbox import OutboxEntry
from models.desk.ledger.planning import Guards, LeftOut, left_out
from models.desk.ledger.sending import Sender
from models.desk.who import me
from models.domain.actions import BY_KEY
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Why
from models.domain.batch import Batch
from models.domain.book import Shop
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.gate import Gate
from models.domain.seen import Seen, differs
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.kinds import Remedy
from models.store import attempts, batches, cases, shops
from models.store.cases import StoredCase

Progress = Callable[[int, int], None]
GLANCE_SECONDS = 0.05
PORTION = 500


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

    @property
    def sum_fen(self) -> int:
        """What would go back to buyers."""
        return sum(share.sum_fen for share in self.shares)

    @property
    def seen(self) -> dict[str, Seen]:
        """The versions that were looked over."""
        return {stored.case.aftersale_id: Seen.of(stored.case) for stored in self.ready}


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchReport:
    """How a batch stands."""

    batch: Batch
    entries: tuple[OutboxEntry, ...]
    stopped: Text | None = None
    """Why the last run ended before its end."""
    numbers: Mapping[AttemptState, int] = field(default_factory=dict)

    @property
    def waiting(self) -> int:
        """How many still wait for their turn."""
        return sum(e.attempt.why is Why.BATCH for e in self.entries if e.attempt.state is AttemptState.DRAFT)

    @property
    def left(self) -> int:
        """How many another run would send: those that wait, and those that no line was there for."""
        return sum(_is_left(entry) for entry in self.entries)

    @property
    def done(self) -> int:
        """How many are done, or confirmed by hand."""
        return self.numbers.get(AttemptState.DONE, 0) + self.numbers.get(AttemptState.CONFIRMED, 0)

    @property
    def by_hand(self) -> int:
        """How many are to be carried out by hand."""
        return self.numbers.get(AttemptState.TO_DO, 0)

    @property
    def amount_fen(self) -> int:
        """What goes back to buyers if all of it is done."""
        return sum(entry.attempt.amount_fen for entry in self.entries)


# looking over


def plan(desk: Desk, aftersale_ids: Collection[str], action_key: str, given: ActInput) -> BatchPlan:
    """Look the cases over with every guard. Nothing is written. Raises UserError for an unknown action."""
    action, by = decide.known_action(action_key), me(desk, given.by)
    with desk.store.reading() as session:
        guards = Guards(session, desk, action, given, by)
        found = _found(session, aftersale_ids)
        looked = [(stored, guards.look(stored)) for stored in found]
    ready = [(stored, made) for stored, made in looked if isinstance(made, Attempt)]
    left = [made for _, made in looked if isinstance(made, LeftOut)]
    hold = _hold(action.key, [(stored.case.shop_id, attempt) for stored, attempt in ready], guards.shops)
    return BatchPlan(
        action=action.key,
        ready=tuple(stored for stored, _ in ready),
        left_out=(*left, *_unknown(aftersale_ids, found)),
        by_hand=sum(_is_by_hand(attempt) for _, attempt in ready),
        lacking=tuple(guards.lacking),
        shares=tuple(_shares(ready, guards.shops)),
        hold_seconds=int(hold.total_seconds()),
        at_once=sum(_is_near(stored.case, desk.clock.now() + hold) for stored, made in ready if not _is_by_hand(made)),
        sample=ready[0][1].parameters.sms_text if ready else "",
    )


Decided = tuple[StoredCase, Attempt]


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


def _is_by_hand(attempt: Attempt) -> bool:
    return attempt.state is AttemptState.TO_DO


def _shares(ready: Iterable[Decided], known: Mapping[int, Shop]) -> list[Share]:
    of_shop: dict[int, list[Attempt]] = {}
    for stored, attempt in ready:
        of_shop.setdefault(stored.case.shop_id, []).append(attempt)
    return [
        Share(
            shop=shop.name,
            number=len(of_shop[key]),
            sum_fen=sum(attempt.amount_fen for attempt in of_shop[key]),
            by_hand=sum(map(_is_by_hand, of_shop[key])),
        )
        for key, shop in known.items()
        if key in of_shop
    ]


def _hold(action_key: str, made: Iterable[tuple[int, Attempt]], known: Mapping[int, Shop]) -> timedelta:
    """The longest undo window of the shops that something is sent to. `made` are decisions with their shops."""
    if not BY_KEY[action_key].moves_money:
        return timedelta(0)
    sent_to = {shop_id for shop_id, attempt in made if not _is_by_hand(attempt)}
    return timedelta(seconds=max((known[shop_id].hold_seconds for shop_id in sent_to), default=0))


def _is_near(case: AfterSale, end: datetime) -> bool:
    """Whether its deadline is too near to wait for the end of the undo window."""
    return case.deadline_at is not None and case.deadline_at <= end + decide.TOO_NEAR


# writing down


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
        return _report(session, number), tuple(left)


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


# sending


def hold_until(desk: Desk, report: BatchReport) -> datetime:
    """The end of the batch's undo window: until then nothing is sent, unless a deadline is too near."""
    waiting = [(entry.case.shop_id, entry.attempt) for entry in report.entries if entry.attempt.why is Why.BATCH]
    with desk.store.reading() as session:
        known = {shop.id: shop for shop in shops.listed(session)}
    began = min(report.batch.made_at, desk.clock.now())  # another PC's clock may be ahead
    return began + _hold(report.batch.action, waiting, known)


def run(
    sender: Sender,
    batch_id: int,
    *,
    again: bool = False,
    only: Collection[int] | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    gate: Gate | None = None,
) -> BatchReport:
    """Send what is left, one case after the other; how the batch stands then.

    With `again` also what was refused and may be sent again; with `only` nothing but these decisions. Closing
    `gate` makes it wait, `cancel` ends it after the case that is under way: what is left stays a draft, for
    another run. The cases of a shop are left as soon as each further one would meet the same refusal.
    """
    desk, cancel, gate, progress = sender.desk, cancel or CancelToken(), gate or Gate(), progress or _tell_nobody
    first = report(desk, batch_id)
    end = hold_until(desk, first)
    todo = [entry for entry in first.entries if _is_next(entry, again, only)]
    cut: dict[int, Text] = {}
    for number, entry in enumerate(todo):
        progress(number, len(todo))
        if entry.case.shop_id in cut:
            continue
        if not _wait_turn(desk, entry, end, cancel, gate):
            return replace(report(desk, batch_id), stopped=_STOPPED)
        no_line = _send(sender, entry)
        if no_line is not None:
            cut[entry.case.shop_id] = no_line
    progress(len(todo), len(todo))
    return replace(report(desk, batch_id), stopped=next(iter(cut.values()), None))


def _tell_nobody(_done: int, _total: int) -> None:
    pass


def _is_next(entry: OutboxEntry, again: bool, only: Collection[int] | None) -> bool:
    if only is not None and entry.attempt.id not in only:
        return False
    return _is_left(entry) or (again and entry.attempt.state in _FAILED and cure_of(entry) is Cure.SEND_AGAIN)


def _is_left(entry: OutboxEntry) -> bool:
    attempt = entry.attempt
    if attempt.state is AttemptState.DRAFT:
        return attempt.why in (Why.BATCH, Why.RESTART)
    return attempt.state is AttemptState.REFUSED and attempt.is_unsettled and attempt.refusal in NO_LINE


def _wait_turn(desk: Desk, entry: OutboxEntry, end: datetime, cancel: CancelToken, gate: Gate) -> bool:
    """Wait for the end of the undo window and for the gate; whether to go on."""
    near = _is_near(entry.case, end)
    while not cancel.cancelled:
        if gate.is_open and (near or desk.clock.now() >= end):
            return True
        time.sleep(GLANCE_SECONDS)
    return False


def _send(sender: Sender, entry: OutboxEntry) -> Text | None:
    """Send one; why the others of its shop should not follow, if so."""
    try:
        sender.lines.of(entry.case.shop_id)
    except UserError as error:  # there is no line at all: it waits on, like the others
        return error.text
    try:
        now = sender.send(entry.attempt.id, standing_at={entry.attempt.state})
    except UserError as error:
        now = sender.give_up(entry.attempt.id, error)
    return now.outcome if now.state is AttemptState.REFUSED and now.refusal in NO_LINE else None


# looking at it, and ending it


def report(desk: Desk, batch_id: int) -> BatchReport:
    """How a batch stands. Raises UserError when there is none of that number."""
    with desk.store.reading() as session:
        return _report(session, batch_id)


def _report(session: Session, batch_id: int) -> BatchReport:
    batch = batches.get(session, batch_id)
    if batch is None:
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "There is no batch {id}."), {"id": batch_id}))
    numbers = attempts.batch_numbers(session, [batch_id])[batch_id]
    made = outbox.entries(session, attempts.of_batch(session, batch_id))
    return BatchReport(batch=batch, entries=tuple(made), numbers=numbers)


def unfinished(desk: Desk) -> list[BatchReport]:
    """Batches in which somebody still waits for a turn, oldest first."""
    with desk.store.reading() as session:
        waiting = attempts.in_state(session, AttemptState.DRAFT)
        numbers = {attempt.batch_id for attempt in waiting if attempt.batch_id is not None}
        return [_report(session, number) for number in sorted(numbers)]


def drop_rest(desk: Desk, batch_id: int, by: str = "") -> int:
    """Take back what still waits; how many that were."""
    return _take_back(desk, batch_id, by, by_hand=False)


def take_all_back(desk: Desk, batch_id: int, by: str = "") -> int:
    """Take back what still waits, and what was to be carried out by hand and nobody ticked off yet; how many."""
    return _take_back(desk, batch_id, by, by_hand=True)


def _take_back(desk: Desk, batch_id: int, by: str, *, by_hand: bool) -> int:
    by, now = me(desk, by), desk.clock.now()
    outcome = Text(QT_TRANSLATE_NOOP("models", "{by} took it back; nothing was sent."), {"by": by})
    with desk.store.writing() as session:
        made = attempts.of_batch(session, batch_id)
        waiting = [one for one in made if one.state is AttemptState.DRAFT]
        listed = [one for one in made if by_hand and one.state is AttemptState.TO_DO and one.ticked_at is None]
        taken = sum(attempts.take_back(session, one.id, now, outcome, by) for one in waiting)
        withdrawn = (attempts.settle(session, one.id, AttemptState.CANCELLED, now, outcome, by) for one in listed)
        return taken + sum(withdrawn)


def hand_over(desk: Desk, attempt_ids: Iterable[int], by: str = "") -> int:
    """Put decisions that cannot be sent on the list of what is carried out by hand; how many went there."""
    return sum(_handed_over(desk, number, by) for number in attempt_ids)


def _handed_over(desk: Desk, attempt_id: int, by: str) -> bool:
    try:
        outbox.hand_over(desk, attempt_id, by)
    except UserError:  # somebody was faster with this one
        return False
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """Decisions of a batch that did not go through for one and the same reason."""

    refusal: str
    remedy: Remedy | None
    """`None`: the case changed, and somebody has to look at it first."""
    entries: tuple[OutboxEntry, ...]
    heading: Text
    cure: Cure


def by_class(report: BatchReport) -> list[Failed]:
    """What did not go through, by why, in the order of its first case."""
    found: dict[tuple[str, Remedy | None, Text, Cure], list[OutboxEntry]] = {}
    for entry in report.entries:
        attempt = entry.attempt
        if attempt.state in _FAILED or (attempt.state is AttemptState.DRAFT and attempt.why is Why.CONFLICT):
            key = (attempt.refusal, entry.remedy, heading_of(entry), cure_of(entry))
            found.setdefault(key, []).append(entry)
    return [
        Failed(refusal=refusal, remedy=remedy, entries=tuple(those), heading=heading, cure=cure)
        for (refusal, remedy, heading, cure), those in found.items()
    ]


_FAILED = (AttemptState.REFUSED, AttemptState.IN_DOUBT)
_STOPPED = Text(QT_TRANSLATE_NOOP("models", "Stopped. What is left waits and can be sent later."))
_CHANGED = Text(QT_TRANSLATE_NOOP("models", "It changed while the batch was being looked over."))
_UNKNOWN = Text(QT_TRANSLATE_NOOP("models", "There is no case of this number here."))
