"""Taking an action on a case. Every guard that keeps money safe is passed here, window or not.

On a shop with an API the decision becomes one that `models.desk.ledger` sends. On
a shop without one nothing is sent: it is written down as *to be carried out*, and
`models.desk.settle` later compares it with what the platform shows.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.desk import evidence
from models.desk.ceiling import closed_by_ceiling
from models.desk.conflict import ConflictError
from models.desk.desk import Desk
from models.desk.doubt import closed_by_doubt
from models.desk.finding import must_find
from models.desk.inputs import PLATFORM_REMARK_LENGTH, REMARK_LENGTH, ActInput, missing
from models.desk.ledger.requests import can_be_sent
from models.desk.ledger.taken import lane_taken, who_did
from models.desk.notices.composing import NOTHING, composed
from models.desk.notices.guards import closed_by_notices
from models.desk.parcels import carriers
from models.desk.parcels.extending import closed_by_window
from models.desk.parcels.intercepting import closed_by_case
from models.desk.who import me
from models.domain.actions import BY_KEY, INTERCEPT, Action, Need, Way, agreed_already, closing_reason
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Parameters
from models.domain.book import Address, Shop, ShopKind, Side
from models.domain.carriers import clean_waybill
from models.domain.errors import UserError
from models.domain.reasons import REASON_BY_CODE
from models.domain.seen import Seen, differs
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import addresses, attempt_steps, attempts, casefile, claims, dossiers, shops, uploads
from models.store.cases import StoredCase

TOO_NEAR = timedelta(seconds=10)
"""So close to the deadline the end of an undo window may not come: what is sent needs time to arrive."""


def act(desk: Desk, aftersale_id: str, action_key: str, given: ActInput) -> Attempt:
    """Decide a case: write the attempt down, to be sent from here or carried out by hand.

    What is to be sent stands at `holding`; nothing leaves before somebody has it sent.
    Raises UserError when the case is not here, the action is closed or unknown,
    something is missing, or somebody decided it already; ConflictError when the
    case changed since `given.looked_at`.
    """
    action = known_action(action_key)
    with desk.store.reading() as session:  # refuse what can be refused before any file is copied
        check(desk, session, action, must_find(session, aftersale_id).case, given)
    kept = evidence.keep(desk, given.evidence)
    with desk.store.writing() as session:
        stored = must_find(session, aftersale_id)
        way = check(desk, session, action, stored.case, given)
        parameters = parameters_of(session, way, stored.case, given, [one.name for one in kept])
        attempt = draft(desk, action, stored.case, parameters, me(desk, given.by))
        shop = shop_of(session, stored.case)
        if is_sent_from_here(shop, action, stored.case, way, given, platform_text=bool(parameters.sms_template)):
            attempt = held(desk, with_addresses(session, attempt, shop), shop, stored.case)
        attempt = write(session, stored, attempt)
        files = evidence.kept_files(desk, kept, Side.SHOP, attempt.by)
        casefile.note_evidence(session, stored.row_id, files)
    return attempt


def check(desk: Desk, session: Session, action: Action, case: AfterSale, given: ActInput) -> Way:
    """How the action is open, with everything it needs in hand and no money in danger. Raises as `act` does."""
    made = attempts.of_case(session, case.aftersale_id)
    way = _way(action, case, given, made)
    taken = next((attempt for attempt in made if attempt.is_open and attempt.lane == action.lane), None)
    if taken is not None:
        raise UserError(lane_taken(taken))
    closed = closed_by_guards(desk, session, action, case, made) or _wrong_parcel(session, action, way, case, given)
    if closed is not None:
        raise UserError(closed)
    return way


def _wrong_parcel(session: Session, action: Action, way: Way, case: AfterSale, given: ActInput) -> Text | None:
    """Why this company or this parcel is none for the case; by hand people choose in the back office."""
    if given.by_hand or Need.COMPANY not in way.needs:
        return None
    wrong = carriers.companies(session, case.shop_id).why_not(given.company)
    if wrong is None and action is INTERCEPT:
        dossier = dossiers.get(session, must_find(session, case.aftersale_id).row_id)
        wrong = closed_by_case(case, dossier, clean_waybill(given.waybill))
    return wrong


def closed_by_guards(
    desk: Desk, session: Session, action: Action, case: AfterSale, made: Sequence[Attempt]
) -> Text | None:
    """Why an action that has a way is closed all the same; `None` when it is not."""
    now, shop = desk.clock.now(), shop_of(session, case)
    return (
        closed_by_doubt(action, made)
        or closed_by_ceiling(session, action, case)
        or agreed_already(action, case)
        or closed_by_window(action, case, now)
        or closed_by_notices(session, action, case, shop, now)
    )


def shop_of(session: Session, case: AfterSale) -> Shop:
    """The shop of a case. Raises LookupError when there is none."""
    shop = shops.get(session, case.shop_id)
    if shop is None:
        raise LookupError(case.shop_id)
    return shop


def is_sent_from_here(
    shop: Shop, action: Action, case: AfterSale, way: Way, given: ActInput, *, platform_text: bool
) -> bool:
    """Whether there is a line that can carry it out; `platform_text`: its text is one that the platform sends."""
    by_line = shop.kind is ShopKind.API and not given.by_hand
    return by_line and can_be_sent(action, case, way, platform_text=platform_text)


def with_addresses(session: Session, attempt: Attempt, shop: Shop) -> Attempt:
    """The attempt with the platform's own addresses of its pictures. Raises UserError when one has not passed."""
    names = attempt.parameters.evidence
    passed = uploads.urls_of(session, shop.id, names)
    if len(passed) < len(set(names)):
        source = QT_TRANSLATE_NOOP(
            "models",
            "The platform has not let {count} of the {all} pictures pass yet. Wait until it has, or take them out.",
        )
        raise UserError(Text(source, {"count": len(set(names)) - len(passed), "all": len(set(names))}))
    urls = tuple(passed[name] for name in names)
    return replace(attempt, parameters=replace(attempt.parameters, evidence_urls=urls))


def held(desk: Desk, attempt: Attempt, shop: Shop, case: AfterSale) -> Attempt:
    """The attempt in its undo window, which begins now and never reaches the deadline."""
    check_address(attempt)
    now = desk.clock.now()
    window, left_out = undo_window(shop, BY_KEY[attempt.action], case, now)
    return replace(attempt, state=AttemptState.HOLDING, hold_until=now + window, at_once=left_out, run=desk.runs.me)


def undo_window(shop: Shop, action: Action, case: AfterSale, now: datetime) -> tuple[timedelta, bool]:
    """How long a decision made now can be taken back, and whether a near deadline cut that to nothing."""
    window = timedelta(seconds=shop.hold_seconds if action.moves_money else 0)
    too_near = case.deadline_at is not None and case.deadline_at <= now + window + TOO_NEAR
    return (timedelta(0), bool(window)) if too_near else (window, False)


def check_address(attempt: Attempt) -> None:
    """Refuse a return address that only this desk knows. Raises UserError."""
    given = attempt.parameters
    if given.address_id is not None and not given.address_platform_id:
        source = QT_TRANSLATE_NOOP(
            "models",
            "The platform does not know the return address “{address}”. Choose one that it knows, or add this one in "
            "the back office and read the shop again.",
        )
        raise UserError(Text(source, {"address": given.address_text}))


def known_action(action_key: str) -> Action:
    """The action of that key. Raises UserError when there is none."""
    action = BY_KEY.get(action_key)
    if action is None:
        source = QT_TRANSLATE_NOOP("models", "There is no action “{key}”. The actions are: {known}.")
        raise UserError(Text(source, {"key": action_key, "known": ", ".join(BY_KEY)}))
    return action


def _way(action: Action, case: AfterSale, given: ActInput, made: Sequence[Attempt]) -> Way:
    """How the action is open, with everything it needs in hand."""
    _check_unchanged(case, given.looked_at)
    way = action.way(case)
    if way is None:
        raise UserError(who_did(action, made) or closing_reason(action, case))
    lacks = missing(way, given)
    if lacks:
        raise UserError(lacks[0])
    most = PLATFORM_REMARK_LENGTH if Need.REMARK in way.needs else REMARK_LENGTH
    if len(given.remark.strip()) > most:
        source = QT_TRANSLATE_NOOP("models", "The remark is longer than {most} characters. Shorten it.")
        raise UserError(Text(source, {"most": most}))
    return way


def check_money(session: Session, action: Action, case: AfterSale) -> None:
    """Refuse what would endanger money. Raises UserError."""
    made = attempts.of_case(session, case.aftersale_id)
    closed = closed_by_doubt(action, made) or closed_by_ceiling(session, action, case)
    if closed is not None:
        raise UserError(closed)


def _check_unchanged(case: AfterSale, looked_at: AfterSale | None) -> None:
    if looked_at is not None and differs(Seen.of(looked_at), Seen.of(case)):
        raise ConflictError(Seen.of(looked_at), case)


def parameters_of(session: Session, way: Way, case: AfterSale, given: ActInput, kept: Sequence[str]) -> Parameters:
    """The parts of the input that this way needs, spelled out as they stand now."""
    needs = frozenset(way.needs)
    address = _address(session, case, given.address_id) if Need.ADDRESS in needs else None
    text = composed(session, case, address, shop_of(session, case), given) if Need.SMS in needs else NOTHING
    return Parameters(
        company=given.company.strip() if Need.COMPANY in needs else "",
        waybill=clean_waybill(given.waybill) if Need.WAYBILL in needs else "",
        address_id=address.id if address else None,
        address_text=address.one_line if address else "",
        address_platform_id=address.platform_id if address else "",
        reason_code=given.reason_code if Need.REASON in needs else None,
        reason_text=_reason_text(given) if Need.REASON in needs else "",
        remark=given.remark.strip(),
        evidence=tuple(kept),
        sms_text=text.sms_text,
        sms_sign=text.sms_sign,
        sms_template=text.sms_template,
        sms_values=text.sms_values,
    )


def _address(session: Session, case: AfterSale, address_id: int | None) -> Address:
    found = next((a for a in addresses.listed(session, case.shop_id) if a.id == address_id), None)
    if found is None:
        source = QT_TRANSLATE_NOOP(
            "models", "There is no return address {id} in the address book of this shop. Choose another one."
        )
        raise UserError(Text(source, {"id": address_id}))
    return found


def _reason_text(given: ActInput) -> str:
    if given.reason_text.strip():
        return given.reason_text.strip()
    reason = REASON_BY_CODE.get(given.reason_code) if given.reason_code is not None else None
    if reason is None:
        source = QT_TRANSLATE_NOOP("models", "There is no reject reason {code}. Choose one from the list.")
        raise UserError(Text(source, {"code": given.reason_code}))
    return reason.text


def draft(desk: Desk, action: Action, case: AfterSale, parameters: Parameters, by: str) -> Attempt:
    """A decision that is written nowhere yet, to be carried out by hand."""
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
        seen=Seen.of(case),
    )


def check_lane(session: Session, stored: StoredCase, action: Action) -> None:
    """Refuse a case whose decision somebody has in hand. The ledger refuses it in any case; this is to be told before.

    Raises UserError naming who has it.
    """
    other = next((a for _, a in attempts.open_of(session, [stored.row_id]) if a.lane == action.lane), None)
    if other is not None:
        raise UserError(lane_taken(other))


def write(session: Session, stored: StoredCase, attempt: Attempt) -> Attempt:
    """Put it in the ledger, which lets one lane of a case have one at a time. Raises UserError naming who was faster.

    Earlier ones of the lane that only waited for somebody to look into them are dealt with by this.
    """
    try:
        number = attempt_steps.add(session, stored.row_id, attempt)
    except attempt_steps.OpenAttemptError:
        other = next(a for _, a in attempts.open_of(session, [stored.row_id]) if a.lane == attempt.lane)
        raise UserError(lane_taken(other)) from None
    claims.take(session, stored.row_id, attempt.by, attempt.made_at)  # whoever decides has it in hand
    for earlier in attempts.of_case(session, attempt.aftersale_id):
        if earlier.lane == attempt.lane and earlier.state is AttemptState.REFUSED and earlier.is_unsettled:
            attempt_steps.acknowledge(session, earlier.id, attempt.made_at, attempt.by)
    return replace(attempt, id=number)
