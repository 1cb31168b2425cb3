"""Taking a page of the platform's cases in. An older answer never overwrites a newer one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.desk.changelog import changes_between
from models.desk.deadlines.history import Reading, note_moves, typed_among
from models.desk.deadlines.typed import after_typed, holds_on, told_of_typed
from models.desk.settling import Settled, settle_seen
from models.domain.aftersale import AfterSale
from models.domain.auto_approvals import auto_approval_names
from models.domain.book import CaseEvent
from models.domain.codes import Actor
from models.domain.deadline_change import ReadFrom
from models.domain.happenings import LAPSED, NOTES, Happening, Kind, between, disputed
from models.domain.progress import deadline_before
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import casefile, cases, lapses
from models.store.cases import StoredCase
from models.store.lapses import NewLapse

NOT_TOLD = (
    "order_remark",
    "negotiation",
    "proof_uploaded",
    "return_problem",
    "exchange_waybill",
    "return_address",
    "return_contact",
    "return_phone",
    "agreed_at",
    "returned_at",
    "refunded_at",
    "arrived_at",
    "closed_at",
)
"""What `afterSale.List` has no field for. It may be known from an export, and is not forgotten then."""
SLACK = timedelta(seconds=2)
"""The clock is put right by so much, now and then, between two answers."""


@dataclass(slots=True)
class Taken:
    """What came of pages."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    older: int = 0
    foreign: int = 0
    """Cases that another shop with an API has already."""
    settled: Settled = field(default_factory=Settled)
    happenings: list[Happening] = field(default_factory=list)

    @property
    def anything(self) -> bool:
        """Whether a screen has to look again."""
        return bool(self.new or self.changed or self.settled.confirmed or self.settled.contradicted)

    def add(self, other: Taken) -> None:
        """Count another page's in."""
        self.new += other.new
        self.changed += other.changed
        self.unchanged += other.unchanged
        self.older += other.older
        self.foreign += other.foreign
        self.settled += other.settled
        self.happenings += other.happenings


def take(
    session: Session,
    incoming: Sequence[AfterSale],
    asked_at: datetime,
    who: Mapping[str, Actor],
    others: frozenset[int] = frozenset(),
    offset: timedelta | None = None,
) -> Taken:
    """Store cases as the platform showed them at `asked_at` (its time).

    `who` tells who ended or moved a case, by its id. `others` are the other shops
    with an API: what belongs to one of them is theirs. `offset` is how far the
    platform was ahead of this PC's clock.
    """
    newest = {case.aftersale_id: case for case in incoming}  # of a case that came twice, the later one
    known = cases.find_many(session, list(newest))
    taken = Taken()
    fresh = [case for key, case in newest.items() if key not in known]
    cases.add_many(session, [(case, {}) for case in fresh], asked_at)
    taken.new = len(fresh)
    taken.happenings += [happening for case in fresh for happening in between(None, case)]
    if known:
        pairs = [(stored, newest[key]) for key, stored in known.items()]
        believed = list(_accepted(pairs, asked_at, others, taken))
        typed = typed_among(session, known.values())
        _note_deadlines(session, believed, typed, Reading(asked_at, ReadFrom.PLATFORM, offset))
        accepted = [(stored, merged(stored.case, case, typed=stored.row_id in typed)) for stored, case in believed]
        _update(session, accepted, asked_at, who, typed, taken)
    return taken


def _accepted(
    pairs: Sequence[tuple[StoredCase, AfterSale]], asked_at: datetime, others: frozenset[int], taken: Taken
) -> Iterator[tuple[StoredCase, AfterSale]]:
    """Those that are to be believed, as they were shown."""
    for stored, case in pairs:
        if stored.case.shop_id in others:
            taken.foreign += 1
        elif is_older(case, asked_at, stored):
            taken.older += 1
        else:
            yield stored, case


def _note_deadlines(
    session: Session, shown: Iterable[tuple[StoredCase, AfterSale]], typed: frozenset[int], reading: Reading
) -> None:
    """Keep how the deadlines of open cases moved. What ends has no deadline any more: that is no move."""
    moved = []
    for stored, case in shown:
        if stored.row_id in typed:
            differs = not holds_on(stored.case, case)
        else:
            differs = case.deadline_at != stored.case.deadline_at
        if differs and case.is_open:
            moved.append((stored, case.deadline_at))
    note_moves(session, moved, reading)


def is_older(case: AfterSale, asked_at: datetime, stored: StoredCase) -> bool:
    """Whether the answer shows a version before the stored one. Among equal versions the later answer counts.

    A case that came from an export has no version; the platform itself knows better.
    """
    known = stored.case.updated_at
    if known is None or stored.case.shop_id != case.shop_id:
        return False
    if case.updated_at is None or case.updated_at == known:
        return asked_at < stored.seen_at - SLACK
    return case.updated_at < known


def merged(known: AfterSale, case: AfterSale, *, typed: bool = False) -> AfterSale:
    """The case as it is to be stored. `typed`: a person typed the known deadline, which gives way to any source."""
    kept = {name: getattr(known, name) for name in NOT_TOLD}
    if typed:
        deadline = known.deadline_at if holds_on(known, case) else case.deadline_at
        return replace(case, **kept, deadline_at=deadline, deadline_was=None)
    return replace(case, **kept, deadline_was=deadline_before(known, case))


def _update(
    session: Session,
    pairs: Sequence[tuple[StoredCase, AfterSale]],
    asked_at: datetime,
    who: Mapping[str, Actor],
    typed: frozenset[int],
    taken: Taken,
) -> None:
    changed = [(stored, case) for stored, case in pairs if case != stored.case]
    cases.update_many(session, [(stored.row_id, case, stored.raw) for stored, case in changed], asked_at)
    same = {stored.row_id for stored, _ in pairs} - {stored.row_id for stored, _ in changed}
    cases.mark_seen(session, same, asked_at)
    events, lapsed = [], []
    for stored, case in changed:
        happened = between(stored.case, case, who.get(case.aftersale_id, Actor.NOT_MAPPED))
        by_hand = stored.row_id in typed
        taken.happenings += happened + (after_typed(stored.case, case) if by_hand else [])
        told = _told(stored.case, case, happened, by_hand=by_hand)
        events += [(stored.row_id, CaseEvent(asked_at, text)) for text in told]
        lapsed += [_lapse(stored, case, one, asked_at) for one in happened if one.kind in LAPSED]
    casefile.add_events(session, events)
    lapses.note(session, lapsed)
    seen = {stored.row_id: case for stored, case in pairs}
    settled = settle_seen(session, seen, asked_at, asked_at)
    taken.settled += settled
    taken.happenings += [disputed(seen[row_id]) for row_id in settled.disputed]
    taken.changed += len(changed)
    taken.unchanged += len(same)


def _lapse(stored: StoredCase, case: AfterSale, happened: Happening, asked_at: datetime) -> NewLapse:
    """It happened when the time ran out, as far as that was known; not when somebody came to read of it."""
    due = stored.case.deadline_at
    at = due if due is not None and due <= asked_at else min(case.updated_at or asked_at, asked_at)
    return NewLapse(case_row_id=stored.row_id, kind=happened.kind, amount_fen=happened.amount_fen, at=at)


def _told(known: AfterSale, case: AfterSale, happened: Sequence[Happening], *, by_hand: bool) -> Iterator[Text]:
    for happening in happened:
        if happening.kind is Kind.AUTO_APPROVED:
            yield _auto_approved(case)
        elif happening.kind in NOTES:
            yield NOTES[happening.kind]
    yield from told_of_typed(known, case) if by_hand else changes_between(known, case)


def _auto_approved(case: AfterSale) -> Text:
    source = QT_TRANSLATE_NOOP("models", "Approved automatically by the platform: {names}")
    names = auto_approval_names(case.auto_approvals)
    return Text(source, {"names": names[0] if names else case.auto_approvals})
