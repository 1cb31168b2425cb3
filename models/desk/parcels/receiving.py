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
from models.desk.parcels.receiving_input import ReceiveInput, faults
from models.desk.parcels.receiving_words import received_already, summary, told
from models.desk.who import me
from models.domain.actions import BY_KEY
from models.domain.aftersale import AfterSale
from models.domain.book import CaseEvent, Side
from models.domain.carriers import clean_waybill
from models.domain.dossier import Dossier
from models.domain.errors import UserError
from models.domain.names import case_status
from models.domain.receiving import (
    PROPOSED_REASONS,
    Receiving,
    awaits_goods,
    expected_pieces,
    is_coming_back,
)
from models.domain.scanned import read_label
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import attempts, casefile, cases, claims, dossiers, parcel_search, receivings, strays
from models.store.cases import StoredCase

GOOD_STEPS, BAD_STEPS = ("refund", "extend"), ("reject", "refund", "extend")
"""Actions that a receiving leads to, the proposed one first."""


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
        claims.renew(session, stored.row_id, by, now)
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


_FINISHED = QT_TRANSLATE_NOOP(
    "models",
    "This case is finished ({status}); the goods came all the same. Write down what came: no money moves by that.",
)
_NOT_EXPECTED = QT_TRANSLATE_NOOP("models", "No goods are expected for this case: it stands at “{status}”.")
_ANOTHER_CAME = QT_TRANSLATE_NOOP("models", "Another parcel of this case was received by {by} at {at}: {what}.")
_TOGETHER = QT_TRANSLATE_NOOP("models", "Other cases name this parcel too: {ids}. Each is received by itself.")
