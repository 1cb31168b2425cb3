"""The outbox: everything that was decided and is not settled, and what a person can do about each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from models.desk import decide
from models.desk.conflict import ConflictError
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.ledger.refusals import remedy_of
from models.desk.ledger.taken import decided_anew, moved_on
from models.desk.who import me
from models.domain.actions import BY_KEY, closing_reason
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.errors import UserError
from models.domain.seen import Seen, differs
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.kinds import RefusalKind
from models.doudian.kinds import Remedy as Remedy  # the window knows it from here
from models.store import attempt_steps, attempts, cases, shops


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxEntry:
    """A decision with its case, its shop, and the one thing that helps if it was refused or is in doubt."""

    attempt: Attempt
    case: AfterSale
    shop: str
    remedy: Remedy | None

    @property
    def shop_is_wrong(self) -> bool:
        """Whether the shop's connection has to be put right first; the decision itself may well be good."""
        return self.remedy is Remedy.AUTHORISE_AGAIN or self.attempt.refusal in _OF_THE_SHOP

    @property
    def computer_is_wrong(self) -> bool:
        """Whether something around this program has to be put right first: the clock, the network's address."""
        return self.attempt.refusal in _OF_THE_COMPUTER


_OF_THE_SHOP = frozenset(
    kind.value
    for kind in (
        RefusalKind.APP_KEY,
        RefusalKind.SIGNATURE,
        RefusalKind.GRANT_TYPE,
        RefusalKind.NOT_A_GATEWAY,
        RefusalKind.NO_SECURE_CONNECTION,
    )
)
_OF_THE_COMPUTER = frozenset((RefusalKind.CALLER_ADDRESS.value, RefusalKind.CLOCK.value))


def outbox(desk: Desk) -> list[OutboxEntry]:
    """Everything that is not settled, oldest first."""
    with desk.store.reading() as session:
        return entries(session, attempts.unsettled(session))


def entries(session: Session, made: Iterable[Attempt]) -> list[OutboxEntry]:
    """These decisions with what belongs to them."""
    made = list(made)
    names = {shop.id: shop.name for shop in shops.listed(session)}
    found = {case.aftersale_id: case for case in cases.all_in_order(session, [a.aftersale_id for a in made])}
    return [_entry(attempt, found[attempt.aftersale_id], names) for attempt in made]


def _entry(attempt: Attempt, case: AfterSale, names: dict[int, str]) -> OutboxEntry:
    return OutboxEntry(attempt=attempt, case=case, shop=names.get(case.shop_id, ""), remedy=remedy_of(attempt))


def held(desk: Desk) -> list[OutboxEntry]:
    """What this program lets wait in its undo window, or sent when that was over; the first to leave comes first.

    What a batch sends has no such window of its own.
    """
    with desk.store.reading() as session:
        in_hand = attempts.in_state(session, AttemptState.HOLDING, AttemptState.SENDING)
        mine = [attempt for attempt in in_hand if attempt.run == desk.runs.me and attempt.hold_until is not None]
        return sorted(entries(session, mine), key=lambda entry: (entry.attempt.hold_until, entry.attempt.id))


def release(desk: Desk, attempt_id: int, looked_at: AfterSale | None = None, by: str = "") -> Attempt:
    """Have a draft, or one that was refused, sent: on the case as it is now, after its undo window, under its old key.

    `looked_at` is the case as it stood on the screen. Raises ConflictError when it is not that any more,
    UserError when it cannot be sent.
    """
    with desk.store.writing() as session:
        attempt = attempts.must(session, attempt_id)
        if attempt.state not in (AttemptState.DRAFT, AttemptState.REFUSED):
            raise moved_on(attempt)
        case = must_find(session, attempt.aftersale_id).case
        _check(session, attempt, case, looked_at)
        shop = shops.get(session, case.shop_id)
        if shop is None:
            raise LookupError(case.shop_id)
        again = decide.held(desk, _on(attempt, case), shop, case)
        if not _hold(session, again, desk, me(desk, by)):
            raise moved_on(attempt)
        return attempts.must(session, attempt_id)


def _check(session: Session, attempt: Attempt, case: AfterSale, looked_at: AfterSale | None) -> None:
    action = BY_KEY[attempt.action]
    before = Seen.of(looked_at) if looked_at is not None else attempt.seen
    if before is not None and differs(before, Seen.of(case)):
        raise ConflictError(before, case)
    if action.way(case) is None:
        raise UserError(closing_reason(action, case))
    decide.check_money(session, action, case)


def _on(attempt: Attempt, case: AfterSale) -> Attempt:
    amount = case.amount_fen if BY_KEY[attempt.action].moves_money else 0
    return replace(attempt, seen=Seen.of(case), status_seen=case.status, amount_fen=amount)


def _hold(session: Session, attempt: Attempt, desk: Desk, by: str) -> bool:
    try:
        return attempt_steps.hold(session, attempt, desk.clock.now(), by)
    except attempt_steps.OpenAttemptError:
        raise decided_anew(attempt) from None


def take_back(desk: Desk, attempt_id: int, by: str = "") -> Attempt:
    """Cancel a decision of which nothing has left. Raises UserError when it has."""
    by = me(desk, by)
    with desk.store.writing() as session:
        outcome = Text(QT_TRANSLATE_NOOP("models", "{by} took it back; nothing was sent."), {"by": by})
        if not attempt_steps.take_back(session, attempt_id, desk.clock.now(), outcome, by):
            raise moved_on(attempts.must(session, attempt_id))
        return attempts.must(session, attempt_id)


def hand_over(desk: Desk, attempt_id: int, by: str = "") -> Attempt:
    """Put a decision that cannot be sent on the list of what is carried out by hand.

    Raises ConflictError when its case changed since, UserError when it is over or must not be carried out at all.
    """
    with desk.store.writing() as session:
        attempt = attempts.must(session, attempt_id)
        if attempt.state not in (AttemptState.DRAFT, AttemptState.REFUSED):
            raise moved_on(attempt)
        _check(session, attempt, must_find(session, attempt.aftersale_id).case, None)
        try:
            moved = attempt_steps.hand_over(session, attempt_id, desk.clock.now(), me(desk, by))
        except attempt_steps.OpenAttemptError:
            raise decided_anew(attempt) from None
        if not moved:
            raise moved_on(attempt)
        return attempts.must(session, attempt_id)


def acknowledge(desk: Desk, attempt_id: int, by: str = "") -> Attempt:
    """Somebody has looked into a refusal or a contradiction and takes it off the list. Raises UserError."""
    with desk.store.writing() as session:
        if not attempt_steps.acknowledge(session, attempt_id, desk.clock.now(), me(desk, by)):
            raise moved_on(attempts.must(session, attempt_id))
        return attempts.must(session, attempt_id)
