"""What a person is to be told of, and what he was told: the rules of `models.domain.alerts` as SQL.

A sweep walks along stretches of the deadline order, one for each stage. Whether a
case was told is asked of two indexes, before its row is read at all: a desk with
hundreds of thousands of open cases is looked through in a moment. What is found is
written down in the same transaction, so that of two windows of a person one tells it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    and_,
    case,
    cast,
    delete,
    exists,
    func,
    insert,
    literal,
    null,
    or_,
    select,
    true,
    type_coerce,
    union_all,
    update,
)
from sqlalchemy.orm import Session, aliased

from models.domain.actions import Lane
from models.domain.alerts import (
    BUYERS_TURN,
    GRACE,
    LAST_REPEAT,
    LOOKED_BACK,
    TOGETHER,
    AlertCase,
    Alerts,
    Group,
    Stage,
    Watch,
    begins,
)
from models.domain.attempt import OPEN_STATES, AttemptState
from models.domain.codes import ArbitrationStatus
from models.domain.deadlines import BandLimits
from models.store import tables
from models.store.ends import NO_DEADLINE
from models.store.milliseconds import from_milliseconds, to_milliseconds
from models.store.tables import Attempt, Case, Snooze

NAMED = 200
"""So many cases of a notice are named; all are counted."""
WOKEN = 400
"""So many cases whose silence ended are looked at."""
MOST_COUNTED = 1000
"""What stands at a stage is counted so far: nobody can tell larger numbers apart, and counting on takes time."""
LATELY = timedelta(hours=1)
"""So long a case that lapsed may still be among the nearest: the platform has mostly acted by then."""
KEPT = timedelta(days=30)
"""So long what was told of a deadline, and a claim, is kept."""
_DONE = frozenset({AttemptState.DONE, AttemptState.CONFIRMED})
_STAGES = tuple(Stage)

_Told = aliased(tables.Alert)
_Holder = aliased(tables.Claim)
_due = type_coerce(Case.due, BigInteger)
_told_at = type_coerce(_Told.told_at, BigInteger)
_claimed_at = type_coerce(_Holder.at, BigInteger)
_SHOWN = (Case.aftersale_id, Case.product_name, Case.home, Case.shop_id, Case.amount_fen)

Query = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class _Hit:
    """A case that is to be told; `told_id` is its row where it was told at this stage before, `step` how often."""

    case_id: int
    due: int
    stage: Stage
    told_id: int | None
    step: int
    amount_fen: int


def due(session: Session, watch: Watch) -> Alerts:
    """What the person is to be told now. What is to be repeated in a moment comes along, if there is anything."""
    return _alerts(session, watch, _hits(session, watch))


def tell(session: Session, watch: Watch) -> Alerts:
    """The same, written down as told."""
    hits = _hits(session, watch)
    again = [hit.told_id for hit in hits if hit.told_id is not None]
    for first in range(0, len(again), 500):
        told = update(tables.Alert).where(tables.Alert.id.in_(again[first : first + 500]))
        session.execute(
            told.values(step=tables.Alert.step + 1, told_at=watch.now).execution_options(synchronize_session=False)
        )
    same = {"person": watch.person, "step": 1, "told_at": watch.now}
    fresh = [
        {"case_id": hit.case_id, "due": hit.due, "band": hit.stage.value, **same} for hit in hits if hit.told_id is None
    ]
    if fresh:
        session.connection().execute(insert(tables.Alert), fresh)
        _forget(session, watch)
    return _alerts(session, watch, hits)


def _forget(session: Session, watch: Watch) -> None:
    """Let go of what no sweep asks for any more, so that the tables do not grow for ever."""
    session.execute(delete(tables.Alert).where(tables.Alert.due < to_milliseconds(watch.now - KEPT)))
    session.execute(delete(tables.Claim).where(tables.Claim.at < watch.now - KEPT))


def anything_due(session: Session, watch: Watch) -> bool:
    """Whether there is anything to tell: the question that is asked again and again."""
    query = _candidates(session, watch, watch.now)
    return query is not None and session.execute(query.limit(1)).first() is not None


def next_edge(session: Session, watch: Watch) -> datetime | None:
    """When the next case reaches a stage that the person is told of; `None` when none will."""
    shared = len(set(watch.limits.values())) == 1
    found = []
    for home, limits in watch.limits.items():
        for stage in watch.stages:
            span = begins(stage, limits, watch.team)
            # a limit itself still belongs to the calmer side
            ahead = select(func.min(_due)).where(_due >= to_milliseconds(watch.now + span))
            first = session.scalar(ahead if shared else ahead.where(Case.home == home))
            if first is not None and first < NO_DEADLINE:
                found.append(from_milliseconds(first) - span)
        if shared:
            break
    return min(found, default=None)


def waiting(session: Session, watch: Watch, *stages: Stage) -> dict[Stage, Group]:
    """How many undecided cases stand at these stages, whoever holds them, each counted up to `MOST_COUNTED`."""
    found = {}
    for stage in stages:
        amounts = select(type_coerce(Case.amount_fen, BigInteger).label("amount"))
        some = amounts.where(_at(watch, stage), _is_ours(), ~_is_decided()).limit(MOST_COUNTED).subquery()
        number, amount = session.execute(select(func.count(), func.sum(some.c.amount))).one()
        if number:
            found[stage] = Group(number, int(amount))
    return found


def nearest(session: Session, watch: Watch, most: int) -> list[AlertCase]:
    """The undecided cases with the least time left, whoever holds them."""
    query = _shown(watch).where(_due >= to_milliseconds(watch.now - LATELY), _due < NO_DEADLINE)
    found = session.execute(query.where(_is_ours(), ~_is_decided()).order_by(_due, Case.id).limit(most))
    return [_case(row, Stage.NEAR, 0) for row in found]


def standing(session: Session, watch: Watch, since: datetime) -> Alerts:
    """What the person was told since then and nobody has acted on, each case at the stage at which it stands now.

    At each stage the first `MOST_COUNTED` are counted.
    """
    groups, cases = {}, []
    for stage in watch.stages:
        told = exists().where(*_of_person(watch), tables.Alert.told_at >= since)
        silent = (_is_ours(), _is_free(watch, stage), ~_is_decided(), ~_is_snoozed(watch))
        query = _shown(watch).where(_at(watch, stage), told, *silent).order_by(_due, Case.id).limit(MOST_COUNTED)
        rows = session.execute(query).all()
        if rows:
            groups[stage] = Group(len(rows), sum(row.amount_fen for row in rows))
            cases += [_case(row, stage, 1) for row in rows[:NAMED]]
    cases.sort(key=lambda one: one.due_at)
    return Alerts(at=watch.now, groups=groups, cases=tuple(cases[:NAMED]))


# what is to be told


def _hits(session: Session, watch: Watch) -> list[_Hit]:
    """Nearest first, each case once."""
    if not anything_due(session, watch):
        return []
    query = _candidates(session, watch, watch.now + TOGETHER)
    rows = session.execute(query) if query is not None else ()
    found = {row[0]: _Hit(row[0], row[1], Stage(row[2]), row[3], row[4], row[5]) for row in rows}
    return sorted(found.values(), key=lambda hit: (hit.due, hit.case_id))


def _alerts(session: Session, watch: Watch, hits: Sequence[_Hit]) -> Alerts:
    groups: dict[Stage, Group] = {}
    for hit in hits:
        before = groups.get(hit.stage, Group())
        groups[hit.stage] = Group(before.number + 1, before.amount_fen + hit.amount_fen)
    named = {hit.case_id: hit for hit in hits[:NAMED]}
    query = _shown(watch).where(Case.id.in_(named)).order_by(_due, Case.id)
    rows = session.execute(query) if named else ()
    cases = tuple(_case(row, named[row.case_id].stage, named[row.case_id].step + 1) for row in rows)
    return Alerts(at=watch.now, groups=groups, cases=cases)


def _candidates(session: Session, watch: Watch, repeat_by: datetime) -> Query | None:
    """Those on which nobody has acted, of the cases whose time has come. `None` where nothing is told at all."""
    woken = _woken_cases(session, watch)
    parts = [part for stage in watch.stages for part in _parts(watch, stage, repeat_by, woken)]
    if not parts:
        return None
    come = union_all(*parts).subquery()
    free = or_(*(and_(come.c.stage == stage.value, _is_free(watch, stage)) for stage in watch.stages))
    return (
        select(come, Case.amount_fen)
        .join(Case, Case.id == come.c.case_id)
        .outerjoin(_Holder, _Holder.case_id == Case.id)
        .where(_is_ours(), free, ~_is_decided(), ~_is_snoozed(watch))
    )


def _parts(watch: Watch, stage: Stage, repeat_by: datetime, woken: Sequence[int]) -> Iterator[Query]:
    """News of a stage, what is told of it again, and what comes up because a silence is over."""
    for stretch in _stretches(watch, stage, quiet=True):
        yield _news(watch, stage).where(stretch)
        if stage in (Stage.HOT, Stage.LAST) and watch.choices.repeat:
            yield _told_before(watch, stage).where(stretch, _is_time(watch, stage, repeat_by))
        if stage is not Stage.OVERDUE and woken:
            yield from _woken(watch, stage, stretch, woken)


def _news(watch: Watch, stage: Stage) -> Query:
    """Neither told at this stage, nor at a more urgent one. What a clock told that ran ahead does not count."""
    more_urgent = [one.value for one in _STAGES[: _STAGES.index(stage)]]
    told = exists().where(*_of_person(watch), tables.Alert.band == stage.value)
    before = exists().where(*_of_person(watch), tables.Alert.band.in_(more_urgent), tables.Alert.told_at <= watch.now)
    news = (~told, ~before) if more_urgent else (~told,)
    columns = (Case.id.label("case_id"), _due.label("due"), literal(stage.value).label("stage"))
    return select(*columns, cast(null(), Integer).label("told_id"), literal(0).label("step")).where(*news)


def _told_before(watch: Watch, stage: Stage) -> Query:
    columns = (Case.id.label("case_id"), _due.label("due"), literal(stage.value).label("stage"))
    person = _Told.person.op("||")("")  # so that the tellings are found by their case, not all of the person's
    same = (_Told.case_id == Case.id, person == watch.person, _Told.due == _due, _Told.band == stage.value)
    return select(*columns, _Told.id.label("told_id"), _Told.step.label("step")).join(_Told, and_(*same))


def _is_time(watch: Watch, stage: Stage, by: datetime) -> ColumnElement[bool]:
    """Its time has come again, or it was told by a clock that ran ahead."""
    waits = [_ms(LAST_REPEAT)] if stage is Stage.LAST else [_ms(wait) for wait in watch.choices.repeat]
    wait = type_coerce(case(dict(enumerate(waits, start=1)), value=_Told.step, else_=waits[-1]), Integer)
    return or_(_told_at + wait <= to_milliseconds(by), _told_at > to_milliseconds(watch.now))


def _woken_cases(session: Session, watch: Watch) -> list[int]:
    """The cases of which a snooze or a claim ended lately: the newest, as many as a question may name."""
    lasts, oldest = watch.team.claim_lasts, watch.now - LOOKED_BACK
    snoozed = select(Snooze.case_id).where(Snooze.until > oldest, Snooze.until <= watch.now)
    claimed = select(tables.Claim.case_id).where(tables.Claim.at > oldest - lasts, tables.Claim.at <= watch.now - lasts)
    found = [
        *session.scalars(snoozed.order_by(Snooze.until.desc()).limit(WOKEN)),
        *session.scalars(claimed.order_by(tables.Claim.at.desc()).limit(WOKEN)),
    ]
    return list(dict.fromkeys(found))


def _woken(watch: Watch, stage: Stage, stretch: ColumnElement[bool], cases: Sequence[int]) -> Iterator[Query]:
    """Told, and a snooze or a claim is over since."""
    told = _told_before(watch, stage).where(stretch, Case.id.in_(cases))
    ended = and_(Snooze.until <= watch.now, Snooze.until > _Told.told_at)
    yield told.join(Snooze, Snooze.case_id == Case.id).where(ended)
    over = type_coerce(tables.Claim.at, BigInteger) + _ms(watch.team.claim_lasts)
    let_go = and_(over <= to_milliseconds(watch.now), over > _told_at)
    yield told.join(tables.Claim, tables.Claim.case_id == Case.id).where(let_go)


# stretches of the deadline order


def _at(watch: Watch, stage: Stage) -> ColumnElement[bool]:
    """Whether a case stands at a stage."""
    return or_(*_stretches(watch, stage))


def _stretches(watch: Watch, stage: Stage, *, quiet: bool = False) -> Iterable[ColumnElement[bool]]:
    """Where a stage lies, by the limits of the queues: one stretch while all have the same.

    With `quiet` only what would lapse before quiet hours end.
    """
    shared = len(set(watch.limits.values())) == 1
    for home, limits in watch.limits.items():
        span = _span(watch, stage, limits, quiet=quiet)
        if span is not None:
            within = and_(_due >= span[0], _due < span[1])
            yield within if shared else and_(Case.home == home, within)
        if shared:
            return


def _span(watch: Watch, stage: Stage, limits: BandLimits, *, quiet: bool) -> tuple[int, int] | None:
    """From, and before; ms. `None` where no case can be."""
    ms, now = to_milliseconds, watch.now
    if stage is Stage.OVERDUE:
        return None if quiet and watch.quiet_until else (ms(now - LOOKED_BACK), ms(now - GRACE) + 1)
    nearer = _STAGES[_STAGES.index(stage) - 1]
    first = ms(now) + 1 if nearer is Stage.OVERDUE else ms(now + begins(nearer, limits, watch.team))
    last = ms(now + begins(stage, limits, watch.team))
    if quiet and watch.quiet_until is not None:
        last = min(last, ms(watch.quiet_until) + 1)
    return (first, last) if first < last else None


# what keeps silent


def _of_person(watch: Watch) -> tuple[ColumnElement[bool], ...]:
    """That a telling is of this case, before this deadline, to this person."""
    told = tables.Alert
    return (told.case_id == Case.id, told.person == watch.person, told.due == _due)


def _is_ours() -> ColumnElement[bool]:
    """It is not the buyer's turn, or customer service waits for our evidence."""
    return or_(Case.status.not_in(BUYERS_TURN), Case.arbitration == ArbitrationStatus.AWAITS_EVIDENCE)


def _is_decided() -> ColumnElement[bool]:
    """A decision is open, or was done and the case just does not show it yet."""
    done = and_(Attempt.state.in_(_DONE), Attempt.status_seen == Case.status)
    decision = (Attempt.case_id == Case.id, Attempt.lane == Lane.DECISION)
    return exists().where(*decision, or_(Attempt.state.in_(OPEN_STATES), done))


def _is_snoozed(watch: Watch) -> ColumnElement[bool]:
    return exists().where(Snooze.case_id == Case.id, Snooze.at <= watch.now, Snooze.until > watch.now)


def _is_free(watch: Watch, stage: Stage) -> ColumnElement[bool]:
    """Nobody has it in hand. In its last minutes it is everybody's, unless it was taken in them."""
    if stage is Stage.OVERDUE:
        return true()
    since = to_milliseconds(watch.now - watch.team.claim_lasts)
    if stage is Stage.LAST:
        return or_(_claimed_at.is_(None), _claimed_at <= _due - _ms(watch.team.last_minutes))
    return or_(_claimed_at.is_(None), _claimed_at <= since)


# rows


def _shown(watch: Watch) -> Query:
    """What is named of a case, and who has it."""
    since = to_milliseconds(watch.now - watch.team.claim_lasts)
    held_by = case((_claimed_at > since, _Holder.by), else_="").label("held_by")
    columns = (Case.id.label("case_id"), *_SHOWN, _due.label("due"), held_by)
    return select(*columns).outerjoin(_Holder, _Holder.case_id == Case.id)


def _case(row: Any, stage: Stage, step: int) -> AlertCase:
    return AlertCase(
        aftersale_id=row.aftersale_id,
        product_name=row.product_name,
        queue=row.home,
        shop_id=row.shop_id,
        amount_fen=row.amount_fen,
        due_at=from_milliseconds(row.due),
        stage=stage,
        step=step,
        held_by=row.held_by or "",
    )


def _ms(span: timedelta) -> int:
    return span // timedelta(milliseconds=1)
