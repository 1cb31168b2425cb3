"""What did not go through in a batch, by class: what it is called, and the one thing that helps with all of it."""

from __future__ import annotations

from enum import StrEnum

from models.desk.ledger.outbox import OutboxEntry, Remedy
from models.desk.ledger.sending import GUARD
from models.desk.ledger.verdicts import ALREADY, GONE, MOVED_ON, NOT_DONE
from models.domain.attempt import AttemptState
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.kinds import RefusalKind


class Cure(StrEnum):
    """What the one button of a class does."""

    NOTHING = "nothing"
    """Nobody has to do anything any more."""
    SEND_AGAIN = "send_again"
    READ_AGAIN = "read_again"
    LOOK = "look"
    """Each case differs by now: to be looked at in the outbox, one by one."""
    BY_HAND = "by_hand"
    SHOP = "shop"
    """Something about the shop's application is wrong."""


NO_LINE = frozenset(
    kind.value
    for kind in (
        RefusalKind.UNREACHABLE,
        RefusalKind.NO_SECURE_CONNECTION,
        RefusalKind.NOT_A_GATEWAY,
        RefusalKind.CALLER_ADDRESS,
        RefusalKind.CLOCK,
        RefusalKind.APP_FORBIDDEN,
        RefusalKind.APP_KEY,
        RefusalKind.SIGNATURE,
        RefusalKind.GRANT_TYPE,
        RefusalKind.API_OFFLINE,
        RefusalKind.NO_PERMISSION,
        RefusalKind.TOKEN_EXPIRED,
        RefusalKind.TOKEN_UNKNOWN,
        RefusalKind.TOKEN_MISMATCH,
        RefusalKind.REFRESH_TOKEN_DEAD,
        RefusalKind.CODE_DEAD,
        RefusalKind.NOT_AUTHORISED,
    )
)
"""Refusals that every further case of the shop would meet as well."""
_CURES = {
    Remedy.WAIT_AND_RETRY: Cure.SEND_AGAIN,
    Remedy.REFRESH_CASE: Cure.LOOK,
    Remedy.BACK_OFFICE: Cure.BY_HAND,
    Remedy.CORRECT_INPUT: Cure.LOOK,
    Remedy.AUTHORISE_AGAIN: Cure.SHOP,
    Remedy.UNKNOWN_READ_AGAIN: Cure.READ_AGAIN,
}


def cure_of(entry: OutboxEntry) -> Cure:
    """What helps with one that did not go through."""
    if not entry.attempt.is_unsettled:
        return Cure.NOTHING
    if entry.shop_is_wrong:
        return Cure.SHOP
    if entry.computer_is_wrong:
        return Cure.SEND_AGAIN
    return Cure.LOOK if entry.remedy is None else _CURES[entry.remedy]


def heading_of(entry: OutboxEntry) -> Text:
    """The name of its class. What became of the case itself stands in its own sentence (`Attempt.outcome`)."""
    if entry.attempt.state is AttemptState.IN_DOUBT:
        return _IN_DOUBT
    if entry.remedy is None:
        return _CHANGED
    return _BY_REFUSAL.get(entry.attempt.refusal) or _BY_REMEDY[entry.remedy]


_IN_DOUBT = Text(QT_TRANSLATE_NOOP("models", "In doubt: the cases are being read again"))
_CHANGED = Text(QT_TRANSLATE_NOOP("models", "Changed after it was decided"))
_NO_ANSWER = Text(QT_TRANSLATE_NOOP("models", "The platform could not be reached"))
_BY_REFUSAL: dict[str, Text] = {
    ALREADY: Text(QT_TRANSLATE_NOOP("models", "Done already, and not by this desk")),
    MOVED_ON: Text(QT_TRANSLATE_NOOP("models", "The case stands otherwise by now")),
    GONE: Text(QT_TRANSLATE_NOOP("models", "The platform does not know the case any more")),
    NOT_DONE: Text(QT_TRANSLATE_NOOP("models", "Not carried out, and nothing has changed")),
    GUARD: Text(QT_TRANSLATE_NOOP("models", "Held back here, for safety")),
    RefusalKind.OPERATION_FAILED.value: Text(QT_TRANSLATE_NOOP("models", "The platform says that it failed")),
    RefusalKind.UNREACHABLE.value: _NO_ANSWER,
    RefusalKind.NO_SECURE_CONNECTION.value: _NO_ANSWER,
    RefusalKind.NOT_A_GATEWAY.value: _NO_ANSWER,
}
_BY_REMEDY = {
    Remedy.WAIT_AND_RETRY: Text(QT_TRANSLATE_NOOP("models", "The platform could not do it just then")),
    Remedy.REFRESH_CASE: Text(QT_TRANSLATE_NOOP("models", "The platform refused it for the case as it is")),
    Remedy.BACK_OFFICE: Text(QT_TRANSLATE_NOOP("models", "Not possible over this line, only in the back office")),
    Remedy.CORRECT_INPUT: Text(QT_TRANSLATE_NOOP("models", "The platform did not accept an entry")),
    Remedy.AUTHORISE_AGAIN: Text(QT_TRANSLATE_NOOP("models", "The shop's authorisation is missing")),
    Remedy.UNKNOWN_READ_AGAIN: _IN_DOUBT,
}
