"""Taking an action on a case. Every guard that keeps money safe is passed here, window or not.

A decision on a shop without an API sends nothing. It is written down as *to be
carried out*; `models.desk.settle` later compares it with what the platform shows.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from models.desk import evidence
from models.desk.ceiling import closed_by_ceiling
from models.desk.desk import Desk
from models.desk.doubt import closed_by_doubt
from models.desk.finding import must_find
from models.desk.inputs import REMARK_LENGTH, ActInput, missing
from models.desk.smstext import values_for, written
from models.desk.who import me
from models.domain.actions import BY_KEY, Action, Need, Way, closing_reason
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Parameters
from models.domain.book import Address, Side
from models.domain.carriers import clean_waybill
from models.domain.errors import UserError
from models.domain.names import ACTIONS, case_status
from models.domain.reasons import REASON_BY_CODE
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.notices import sms
from models.store import addresses, attempts, casefile, shops, templates


def act(desk: Desk, aftersale_id: str, action_key: str, given: ActInput) -> Attempt:
    """Decide a case: write the attempt down, to be carried out.

    Raises UserError when the case is not here, the action is closed or unknown,
    something is missing, the case changed since `given.looked_at`, or somebody
    decided it already.
    """
    action = _known(action_key)
    with desk.store.reading() as session:  # refuse what can be refused before any file is copied
        case = must_find(session, aftersale_id).case
        _way(action, case, given)
        _check_money(session, action, case)
    kept = evidence.keep(desk, given.evidence)
    with desk.store.writing() as session:
        stored = must_find(session, aftersale_id)
        way = _way(action, stored.case, given)
        _check_money(session, action, stored.case)
        parameters = _parameters(session, way, stored.case, given, [one.name for one in kept])
        attempt = _draft(desk, action, stored.case, parameters, me(desk, given.by))
        attempt_id = _write(session, stored.row_id, attempt)
        files = evidence.kept_files(desk, kept, Side.SHOP, attempt.by)
        casefile.note_evidence(session, stored.row_id, files)
    return replace(attempt, id=attempt_id)


def _known(action_key: str) -> Action:
    action = BY_KEY.get(action_key)
    if action is None:
        source = QT_TRANSLATE_NOOP("models", "There is no action “{key}”. The actions are: {known}.")
        raise UserError(Text(source, {"key": action_key, "known": ", ".join(BY_KEY)}))
    return action


def _way(action: Action, case: AfterSale, given: ActInput) -> Way:
    """How the action is open, with everything it needs in hand."""
    _check_unchanged(case, given.looked_at)
    way = action.way(case)
    if way is None:
        raise UserError(closing_reason(action, case))
    lacks = missing(way, given)
    if lacks:
        raise UserError(lacks[0])
    if len(given.remark) > REMARK_LENGTH:
        source = QT_TRANSLATE_NOOP("models", "The remark is longer than {most} characters. Shorten it.")
        raise UserError(Text(source, {"most": REMARK_LENGTH}))
    return way


def _check_money(session: Session, action: Action, case: AfterSale) -> None:
    made = attempts.of_case(session, case.aftersale_id)
    closed = closed_by_doubt(action, made) or closed_by_ceiling(session, action, case)
    if closed is not None:
        raise UserError(closed)


def _check_unchanged(case: AfterSale, looked_at: AfterSale | None) -> None:
    if looked_at is None or _essence(case) == _essence(looked_at):
        return
    source = QT_TRANSLATE_NOOP(
        "models",
        "Case {id} changed while you were looking at it: it is now “{status}”. "
        "Nothing was recorded. Look at it again and decide anew.",
    )
    raise UserError(Text(source, {"id": case.aftersale_id, "status": case_status(case)}))


def _essence(case: AfterSale) -> tuple[object, ...]:
    return case.type, case.status, case.amount_fen, case.is_open


def _parameters(session: Session, way: Way, case: AfterSale, given: ActInput, kept: Sequence[str]) -> Parameters:
    """The parts of the input that this way needs, spelled out as they stand now."""
    needs = frozenset(way.needs)
    address = _address(session, case, given.address_id) if Need.ADDRESS in needs else None
    return Parameters(
        company=given.company.strip() if Need.COMPANY in needs else "",
        waybill=clean_waybill(given.waybill) if Need.WAYBILL in needs else "",
        address_id=address.id if address else None,
        address_text=address.one_line if address else "",
        sms_text=_sms_text(session, case, address, given) if Need.SMS in needs else "",
        reason_code=given.reason_code if Need.REASON in needs else None,
        reason_text=_reason_text(given.reason_code) if Need.REASON in needs else "",
        remark=given.remark.strip(),
        evidence=tuple(kept),
    )


def _address(session: Session, case: AfterSale, address_id: int | None) -> Address:
    found = next((a for a in addresses.listed(session, case.shop_id) if a.id == address_id), None)
    if found is None:
        source = QT_TRANSLATE_NOOP(
            "models", "There is no return address {id} in the address book of this shop. Choose another one."
        )
        raise UserError(Text(source, {"id": address_id}))
    return found


def _sms_text(session: Session, case: AfterSale, address: Address | None, given: ActInput) -> str:
    if given.sms_text.strip():
        return _without_holes(given.sms_text.strip())
    template = next((t for t in templates.listed(session) if t.id == given.sms_template_id), None)
    if template is None:
        source = QT_TRANSLATE_NOOP("models", "There is no SMS template {id}. Choose another one.")
        raise UserError(Text(source, {"id": given.sms_template_id}))
    shop = next((s.name for s in shops.listed(session) if s.id == case.shop_id), "")
    return written(template, values_for(case, address, shop))


def _without_holes(text: str) -> str:
    """A text that goes out word for word must have nothing left to fill in."""
    holes = sms.places(text)
    if holes:
        source = QT_TRANSLATE_NOOP("models", "The SMS text still has “{place}” in it. Fill it in or take it out.")
        raise UserError(Text(source, {"place": holes[0]}))
    return text


def _reason_text(code: int | None) -> str:
    reason = REASON_BY_CODE.get(code) if code is not None else None
    if reason is None:
        source = QT_TRANSLATE_NOOP("models", "There is no reject reason {code}. Choose one from the list.")
        raise UserError(Text(source, {"code": code}))
    return reason.text


def _draft(desk: Desk, action: Action, case: AfterSale, parameters: Parameters, by: str) -> Attempt:
    return Attempt(
        id=0,
        key=str(uuid.uuid4()),
        aftersale_id=case.aftersale_id,
        action=action.key,
        lane=action.lane,
        state=AttemptState.TO_DO,
        parameters=parameters,
        amount_fen=case.amount_fen if action.moves_money else 0,
        status_seen=case.status,
        by=by,
        made_at=desk.clock.now(),
    )


def _write(session: Session, row_id: int, attempt: Attempt) -> int:
    try:
        return attempts.add(session, row_id, attempt)
    except attempts.OpenAttemptError:
        other = next(a for _, a in attempts.open_of(session, [row_id]) if a.lane == attempt.lane)
        source = QT_TRANSLATE_NOOP(
            "models",
            "{by} decided “{action}” for this case already ({at}), and it is still to be carried out. "
            "Withdraw that decision first if it was wrong.",
        )
        values = {"by": other.by, "action": ACTIONS[other.action], "at": other.made_at}
        raise UserError(Text(source, values)) from None
