"""Receiving: what somebody found in a returned parcel. It moves no money; it leads to the step that does.

A parcel is written down once. Whoever opens it again is told who did and when, and may
correct it; what stood there before stays in the case's timeline.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from models.desk import evidence
from models.desk.cases import ActionView, action_views
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.who import me
from models.domain.actions import BY_KEY
from models.domain.aftersale import AfterSale
from models.domain.book import CaseEvent, Side
from models.domain.carriers import clean_waybill
from models.domain.dossier import Dossier
from models.domain.errors import UserError
from models.domain.names import case_status
from models.domain.receiving import (
    MISMATCHES,
    PROPOSED_REASONS,
    Mismatch,
    Receiving,
    awaits_goods,
    expected_pieces,
    is_coming_back,
)
from models.domain.scanned import read_label
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import attempts, casefile, cases, dossiers, parcel_search, receivings, strays
from models.store.cases import StoredCase

NOTE_LENGTH = 500
MOST_PIECES = 9_999
GOOD_STEPS, BAD_STEPS = ("refund", "extend"), ("reject", "refund", "extend")
"""Actions that a receiving leads to, the proposed one first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveInput:
    """What somebody found. `photos` are files; `waybill` is what the parcel was found by, if by that."""

    good: int
    bad: int = 0
    mismatch: Mismatch = Mismatch.NONE
    note: str = ""
    photos: tuple[Path, ...] = ()
    waybill: str = ""
    by: str = ""
    corrects: int | None = None
    """The id of the receiving that this one takes the place of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A case at the receiving step."""

    case: AfterSale
    dossier: Dossier | None
    waybill: str
    """The parcel's number, "" where none is known."""
    expected: int | None
    """How many pieces were declared."""
    before: Receiving | None
    """What was written down for this very parcel already: saving corrects it."""
    photos: tuple[Path, ...]
    """Those of `before`."""
    warnings: tuple[Text, ...]
    """What to know before one writes anything down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What was written down, and where it leads."""

    case: AfterSale
    receiving: Receiving
    expected: int | None
    corrected: bool
    steps: tuple[ActionView, ...]
    """The proposed action first; closed ones say why."""


class ReceivedAlreadyError(UserError):
    """Somebody has written this parcel down. `before` is what they wrote."""

    def __init__(self, before: Receiving) -> None:
        super().__init__(received_already(before))
        self.before = before


def open_at(desk: Desk, aftersale_id: str, number: str = "") -> Opened:
    """A case at the receiving step, found by `number`. Raises UserError when it is not here."""
    with desk.store.reading() as session:
        stored = must_find(session, aftersale_id)
        dossier = dossiers.get(session, stored.row_id)
        waybill = waybill_of(stored.case, number)
        made = receivings.of_case(session, stored.row_id)
        before = _of_parcel(made, waybill)
        others = [one for one in made if one is not before]
        return Opened(
            case=stored.case,
            dossier=dossier,
            waybill=waybill,
            expected=expected_pieces(stored.case, dossier),
            before=before,
            photos=tuple(desk.evidence_folder / name for name in before.photos) if before else (),
            warnings=tuple(_warnings(session, stored.case, waybill, others)),
        )


def waybill_of(case: AfterSale, number: str) -> str:
    """The number that the parcel is written down with: the case's own, in the case's own writing, where it has one."""
    label = read_label(number)
    seen = {*label.numbers, *label.variants}
    for known in (case.return_waybill, case.ship_waybill):
        if known and clean_waybill(known) in seen:
            return clean_waybill(known)
    if number and not _is_of_order(case, seen) and label.waybill:
        return label.waybill
    returned = case.return_waybill or (case.ship_waybill if is_coming_back(case) else "")
    return clean_waybill(returned)


def _is_of_order(case: AfterSale, seen: set[str]) -> bool:
    return bool(seen & {case.order_id, case.sku_order_id, case.aftersale_id})


def faults(given: ReceiveInput, expected: int | None) -> list[Text]:
    """What is still wrong with it, one sentence each; empty when it can be written down."""
    found = []
    if not (0 <= given.good <= MOST_PIECES and 0 <= given.bad <= MOST_PIECES):
        found.append(_NO_NUMBER)
    elif given.mismatch is Mismatch.EMPTY and given.good + given.bad:
        found.append(_EMPTY_HAS_NOTHING)
    elif given.good + given.bad == 0 and given.mismatch not in (Mismatch.EMPTY, Mismatch.MISSING):
        found.append(_NOTHING_CAME)
    if given.bad and given.mismatch is Mismatch.NONE:
        found.append(_WHAT_IS_WRONG)
    if given.mismatch in _NEEDS_BAD and not given.bad and given.good:
        found.append(_HOW_MANY_BAD)
    if given.mismatch is Mismatch.MISSING and expected is not None and given.good + given.bad >= expected:
        found.append(Text(_NOT_MISSING, {"expected": expected}))
    if len(given.note) > NOTE_LENGTH:
        found.append(Text(_LONG_NOTE, {"most": NOTE_LENGTH}))
    return found


def differs(given: ReceiveInput, expected: int | None) -> Text | None:
    """A warning when more or fewer pieces came than were declared; `None` when the numbers agree or nobody told one."""
    came = given.good + given.bad
    if expected is None or came == expected:
        return None
    return Text(_OTHER_NUMBER, {"came": came, "expected": expected})


def receive(desk: Desk, aftersale_id: str, given: ReceiveInput) -> Received:
    """Write down what was in a parcel.

    Raises UserError when the case is not here, something is wrong with the input or a
    photo cannot be used; ReceivedAlreadyError when the parcel is written down and
    `given` does not say that it corrects that.
    """
    with desk.store.reading() as session:  # refuse what can be refused before any file is copied
        _check(session, must_find(session, aftersale_id), given)
    kept = evidence.keep(desk, given.photos)
    by, now = me(desk, given.by), desk.clock.now()
    with desk.store.writing() as session:
        stored = must_find(session, aftersale_id)
        before, expected = _check(session, stored, given)
        made = _put(session, stored, _made(desk, stored.case, given, by, before, [one.name for one in kept]), before)
        casefile.note_evidence(session, stored.row_id, evidence.kept_files(desk, kept, Side.RETURNED, by))
        casefile.add_events(session, [(stored.row_id, CaseEvent(now, told(made, expected, before), by))])
        strays.close_of_case(session, stored.row_id, now, by)
        steps = _steps(desk, session, stored.case, made)
    return Received(case=stored.case, receiving=made, expected=expected, corrected=before is not None, steps=steps)


def latest(desk: Desk, aftersale_id: str) -> Receiving | None:
    """What was found last for a case; `None` when nothing came yet. Raises UserError when the case is not here."""
    with desk.store.reading() as session:
        return receivings.latest(session, must_find(session, aftersale_id).row_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What a rejection may begin with after a receiving: photos, a reason and a remark, all of them to be changed."""

    photos: tuple[Path, ...] = ()
    reason_code: int | None = None
    remark: str = ""


def proposal(desk: Desk, aftersale_id: str) -> Proposal:
    """What the dialog that rejects is filled with; empty when all was good or nothing came. Raises as `latest`."""
    found = latest(desk, aftersale_id)
    if found is None or found.all_good:
        return Proposal()
    photos = tuple(desk.evidence_folder / name for name in found.photos)
    return Proposal(photos=photos, reason_code=PROPOSED_REASONS.get(found.mismatch), remark=found.note)


# guards


def _check(session: Session, stored: StoredCase, given: ReceiveInput) -> tuple[Receiving | None, int | None]:
    """What stands there for this parcel, and how many pieces were declared."""
    expected = expected_pieces(stored.case, dossiers.get(session, stored.row_id))
    wrong = faults(given, expected)
    if wrong:
        raise UserError(wrong[0])
    made = receivings.of_case(session, stored.row_id)
    before = _of_parcel(made, waybill_of(stored.case, given.waybill))
    if before is not None and before.id != given.corrects:
        raise ReceivedAlreadyError(before)
    return before, expected


def _of_parcel(made: Sequence[Receiving], waybill: str) -> Receiving | None:
    return next((one for one in reversed(made) if one.waybill == waybill), None)


def _made(
    desk: Desk, case: AfterSale, given: ReceiveInput, by: str, before: Receiving | None, kept: Sequence[str]
) -> Receiving:
    """Photos that a receiving has stay with it when it is corrected."""
    photos = dict.fromkeys([*(before.photos if before else ()), *kept])
    return Receiving(
        id=before.id if before else 0,
        at=desk.clock.now(),
        by=by,
        waybill=waybill_of(case, given.waybill),
        good=given.good,
        bad=given.bad,
        mismatch=given.mismatch,
        note=given.note.strip(),
        photos=tuple(photos),
    )


def _put(session: Session, stored: StoredCase, made: Receiving, before: Receiving | None) -> Receiving:
    if before is None:
        return receivings.add(session, stored.row_id, made)
    receivings.correct(session, made)
    return made


def _steps(desk: Desk, session: Session, case: AfterSale, made: Receiving) -> tuple[ActionView, ...]:
    views = {view.key: view for view in action_views(desk, session, case, attempts.of_case(session, case.aftersale_id))}
    wanted = GOOD_STEPS if made.all_good else BAD_STEPS
    return tuple(views[key] for key in wanted if key in views and key in BY_KEY)


# sentences


def told(made: Receiving, expected: int | None, before: Receiving | None = None) -> Text:
    """A receiving as a line of the case's timeline."""
    now = summary(made, expected)
    if before is None:
        return Text(QT_TRANSLATE_NOOP("models", "Goods received: {what}"), {"what": now})
    source = QT_TRANSLATE_NOOP("models", "Receiving corrected: {what}. Before, by {by}: {before}")
    return Text(source, {"what": now, "by": before.by, "before": summary(before, expected)})


def summary(made: Receiving, expected: int | None = None) -> Text:
    """A receiving in short."""
    values = {"good": made.good, "bad": made.bad, "kind": MISMATCHES[made.mismatch], "expected": expected}
    source = _SUMMARY if expected is None else _SUMMARY_OF
    if not made.note:
        return Text(source, values)
    return Text(QT_TRANSLATE_NOOP("models", "{what}. {note}"), {"what": Text(source, values), "note": made.note})


def received_already(before: Receiving) -> Text:
    """Who wrote a parcel down, when, and what."""
    source = QT_TRANSLATE_NOOP(
        "models", "{by} received this parcel at {at} already: {what}. Correct that instead of writing it down twice."
    )
    return Text(source, {"by": before.by, "at": before.at, "what": summary(before)})


def _warnings(session: Session, case: AfterSale, waybill: str, others: Sequence[Receiving]) -> list[Text]:
    found = []
    if not case.is_open:
        found.append(Text(_FINISHED, {"status": case_status(case)}))
    elif not awaits_goods(case) and not is_coming_back(case):
        found.append(Text(_NOT_EXPECTED, {"status": case_status(case)}))
    if others:
        newest = others[-1]
        found.append(Text(_ANOTHER_CAME, {"by": newest.by, "at": newest.at, "what": summary(newest)}))
    together = _same_parcel(session, case, waybill)
    if together:
        found.append(Text(_TOGETHER, {"ids": ", ".join(together)}))
    return found


def _same_parcel(session: Session, case: AfterSale, waybill: str) -> list[str]:
    """The other open cases that name the parcel."""
    if not waybill:
        return []
    ids = dict.fromkeys(hit.aftersale_id for hit in parcel_search.by_numbers(session, [waybill]))
    known = cases.find_many(session, [one for one in ids if one != case.aftersale_id])
    return [one for one in ids if one in known and known[one].case.is_open]


_NEEDS_BAD = frozenset({Mismatch.DAMAGED, Mismatch.OTHER_GOODS, Mismatch.USED})
_NO_NUMBER = Text(QT_TRANSLATE_NOOP("models", "The number of pieces must lie between 0 and 9999."))
_NOTHING_CAME = Text(
    QT_TRANSLATE_NOOP("models", "No piece came? Then say that the parcel was empty, or that something is missing.")
)
_EMPTY_HAS_NOTHING = Text(QT_TRANSLATE_NOOP("models", "An empty parcel has no pieces: put 0 for both numbers."))
_WHAT_IS_WRONG = Text(QT_TRANSLATE_NOOP("models", "Say what is wrong with the bad pieces."))
_HOW_MANY_BAD = Text(QT_TRANSLATE_NOOP("models", "Say how many of the pieces are bad."))
_NOT_MISSING = QT_TRANSLATE_NOOP("models", "Nothing is missing: {expected} pieces were declared, and as many came.")
_LONG_NOTE = QT_TRANSLATE_NOOP("models", "The note is longer than {most} characters. Shorten it.")
_OTHER_NUMBER = QT_TRANSLATE_NOOP("models", "Pieces that came: {came}. Declared: {expected}. Count again.")
_SUMMARY = QT_TRANSLATE_NOOP("models", "{good} good, {bad} bad · {kind}")
_SUMMARY_OF = QT_TRANSLATE_NOOP("models", "{good} good, {bad} bad, {expected} declared · {kind}")
_FINISHED = QT_TRANSLATE_NOOP(
    "models",
    "This case is finished ({status}); the goods came all the same. Write down what came: no money moves by that.",
)
_NOT_EXPECTED = QT_TRANSLATE_NOOP("models", "No goods are expected for this case: it stands at “{status}”.")
_ANOTHER_CAME = QT_TRANSLATE_NOOP("models", "Another parcel of this case was received by {by} at {at}: {what}.")
_TOGETHER = QT_TRANSLATE_NOOP("models", "Other cases name this parcel too: {ids}. Each is received by itself.")
