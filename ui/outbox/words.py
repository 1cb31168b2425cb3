"""How the outbox reads. Nothing here may sound as if money had moved, or had not, before the platform shows it."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.domain.attempt import Attempt, AttemptState, Why
from models.domain.money import yuan_from_fen
from models.domain.names import STATES
from models.domain.text import QT_TRANSLATE_NOOP
from ui.decisions.decided import RowWords
from ui.decisions.words import action_name, amount, decided_shortly
from ui.outbox.offers import Do
from ui.outbox.outbox_row import OutboxRow
from ui.queues.attempt_signs import ALARMING, sign_of
from ui.queues.facts import parameters, sent
from ui.runtime.language import say, translate
from ui.shell.theme import colours


def row_words(row: OutboxRow, now: datetime) -> RowWords:
    """How a line of the list reads."""
    if row.batch_id is not None:
        return _batch_words(row)
    attempt, ink = row.attempt, colours()
    loud = is_loud(attempt)
    return RowWords(
        title=action_name(attempt),
        amount=amount(attempt),
        about=" · ".join(filter(None, (row.case.product_name, row.entry.shop))),
        by=decided_shortly(attempt),
        state=state_words(attempt, now),
        ink=ink.danger if loud else ink.accent if attempt.state in _MOVING else ink.quiet,
        loud=loud or attempt.state in _MOVING,
    )


_MOVING = frozenset({AttemptState.HOLDING, AttemptState.SENDING})


def is_loud(attempt: Attempt) -> bool:
    """Whether somebody should look at it at once: it is in doubt, over otherwise than was meant, or asked about."""
    return attempt.state in ALARMING or (attempt.state is AttemptState.DRAFT and attempt.why is not Why.BATCH)


def _batch_words(row: OutboxRow) -> RowWords:
    number = translate("outbox", "{n} wait").format(n=len(row.entries))
    return RowWords(
        title=f"{batch_title(row)} · {number}",
        amount=batch_sum(row),
        about=row.entry.shop,
        by=decided_shortly(row.attempt),
        state=state_words(row.attempt),
        ink=colours().quiet,
    )


def batch_title(row: OutboxRow) -> str:
    """What the batch does."""
    return translate("outbox", "Batch: {action}").format(action=action_name(row.attempt))


def batch_sum(row: OutboxRow) -> str:
    """What it would send to buyers in all; "" where that is nothing."""
    return f"¥{yuan_from_fen(row.sum_fen)}" if amount(row.attempt) else ""


def state_words(attempt: Attempt, now: datetime | None = None) -> str:
    """How a decision stands, with its sign; with `now` also the seconds until it is sent."""
    sign = sign_of(attempt.state, ticked=attempt.ticked_at is not None)
    return f"{sign} {_state(attempt, now)}"


def _state(attempt: Attempt, now: datetime | None) -> str:
    left = seconds_left(attempt, now) if now is not None else 0
    if left:
        return translate("outbox", "About to be sent: {n} s").format(n=left)
    if attempt.why is Why.CONFLICT:
        return translate("outbox", "Not sent: the case changed")
    return say(STATES[attempt.state])


def seconds_left(attempt: Attempt, now: datetime) -> int:
    """The seconds of the undo window that are left, begun ones counted whole; 0 when it is over or there is none."""
    if attempt.state is not AttemptState.HOLDING or attempt.hold_until is None:
        return 0
    return max(0, -((now - attempt.hold_until) // timedelta(seconds=1)))


def sentence(row: OutboxRow, now: datetime) -> str:
    """How it stands, and why: in one sentence or two."""
    attempt = row.attempt
    if row.batch_id is not None:
        source = translate("outbox", "{n} decisions of this batch still wait for their turn. Nothing of them was sent.")
        return source.format(n=len(row.entries))
    if attempt.state is AttemptState.HOLDING:
        return _holding(attempt, now)
    return say(attempt.outcome) if attempt.outcome is not None else _without_outcome(attempt)


def _holding(attempt: Attempt, now: datetime) -> str:
    left = seconds_left(attempt, now)
    if attempt.at_once:
        return translate("outbox", "It is sent at once: its deadline is too near to wait.")
    if not left:
        return translate("outbox", "It is being sent now.")
    return translate("outbox", "It is sent in {n} s. Until then it can be taken back.").format(n=left)


def _without_outcome(attempt: Attempt) -> str:
    if attempt.state is AttemptState.SENDING:
        return translate("outbox", "It is under way. The platform is read right after, to see what came of it.")
    if attempt.state is AttemptState.IN_DOUBT:
        return translate("outbox", "It was sent, and nobody can say yet whether the platform carried it out.")
    if attempt.state is AttemptState.TO_DO:
        return translate("outbox", "Nothing is sent from here: somebody carries it out in the back office.")
    return translate("outbox", "It was decided, and nothing was sent.")


def hint(row: OutboxRow, first: Do | None) -> str:
    """What else one should know; "" where the sentence says all."""
    if row.attempt.state is AttemptState.IN_DOUBT:
        return translate(
            "outbox",
            "It settles by itself: the case is read again and again until the platform shows what came of it. "
            "Everything else on this case stays blocked until then, so that nothing is paid twice.",
        )
    return translate("outbox", _HINTS[first]) if first in _HINTS else ""


def story(row: OutboxRow) -> list[tuple[str, str]]:
    """Facts of a decision that the head of the page shows besides its case: names and values."""
    attempt = row.attempt
    return [
        (translate("outbox", "Shop"), row.entry.shop),
        (translate("outbox", "State"), state_words(attempt)),
        (translate("outbox", "Sent"), sent(attempt)),
        *((fact.name, fact.value) for fact in parameters(attempt)),
    ]


def button_text(do: Do) -> str:
    """What its button says."""
    return translate("outbox", _BUTTONS[do])


_BUTTONS: dict[Do, str] = {
    Do.SEND: QT_TRANSLATE_NOOP("outbox", "S&end it"),
    Do.SEND_AGAIN: QT_TRANSLATE_NOOP("outbox", "S&end it again"),
    Do.TAKE_BACK: QT_TRANSLATE_NOOP("outbox", "&Take it back"),
    Do.COMPARE: QT_TRANSLATE_NOOP("outbox", "&Look at what changed…"),
    Do.READ_AGAIN: QT_TRANSLATE_NOOP("outbox", "&Read the platform again"),
    Do.OPEN_CASE: QT_TRANSLATE_NOOP("outbox", "Open the &case"),
    Do.DECIDE_ANEW: QT_TRANSLATE_NOOP("outbox", "&Decide anew"),
    Do.BACK_OFFICE: QT_TRANSLATE_NOOP("outbox", "&Do it in the back office"),
    Do.BY_HAND: QT_TRANSLATE_NOOP("outbox", "Carry it out &by hand"),
    Do.OPEN_SHOP: QT_TRANSLATE_NOOP("outbox", "Open the sho&p"),
    Do.ACKNOWLEDGE: QT_TRANSLATE_NOOP("outbox", "I have dealt &with it"),
    Do.GO_TO_DO: QT_TRANSLATE_NOOP("outbox", "&Go to “To carry out”"),
    Do.GO_TO_CONTRADICTIONS: QT_TRANSLATE_NOOP("outbox", "&Go to “Contradictions”"),
    Do.GO_ON: QT_TRANSLATE_NOOP("outbox", "&Go on with the batch"),
    Do.DROP_REST: QT_TRANSLATE_NOOP("outbox", "&Take the rest back…"),
}
_SEND = QT_TRANSLATE_NOOP("outbox", "It goes out after its undo window, and can be taken back until then.")
_HINTS: dict[Do | None, str] = {
    Do.SEND: _SEND,
    Do.SEND_AGAIN: _SEND,
    Do.BACK_OFFICE: QT_TRANSLATE_NOOP(
        "outbox", "It is put on the list “To be carried out”, and you are led through it there."
    ),
    Do.DECIDE_ANEW: QT_TRANSLATE_NOOP("outbox", "The case opens; a new decision takes the place of this one."),
    Do.OPEN_CASE: QT_TRANSLATE_NOOP(
        "outbox", "If the case can still be decided, a new decision takes the place of this one."
    ),
    Do.OPEN_SHOP: QT_TRANSLATE_NOOP("outbox", "Put the shop's connection right, then send it again."),
    Do.GO_ON: QT_TRANSLATE_NOOP("outbox", "They are sent one after the other, and each gets its own result."),
}
