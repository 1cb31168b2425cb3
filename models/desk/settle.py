"""Holding what was decided against what the platform shows.

The platform's data is the only proof. A decision is confirmed by a status that
it leads to, contradicted by any other, and left alone while nothing has moved,
unless somebody ticked it off before that picture was taken.
"""

from __future__ import annotations

from datetime import datetime

from models.domain.actions import BY_KEY, Lane, Way, agreed_already
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.money import yuan_from_fen
from models.domain.names import ACTIONS, case_status, type_name
from models.domain.text import QT_TRANSLATE_NOOP, Text

Verdict = tuple[AttemptState, Text]


def verdict(attempt: Attempt, case: AfterSale, seen_at: datetime) -> Verdict | None:
    """What the platform's picture of `case`, taken at `seen_at`, says about an open attempt; `None`: nothing yet."""
    if attempt.lane is not Lane.DECISION:
        return _no_longer_needed(attempt, case)
    way = _taken(attempt, case)
    if way is not None and (case.status in way.outcomes or _is_agreed(attempt, case)):
        return _other_amount(attempt, case, seen_at) or (AttemptState.CONFIRMED, _confirmed(attempt, case, seen_at))
    if case.is_open and case.status == attempt.status_seen:
        return _unmoved(attempt, case, seen_at)
    source = QT_TRANSLATE_NOOP(
        "models", "Decided was “{action}”, but the platform shows “{status}” (seen {at}). Check it in the back office."
    )
    return AttemptState.CONTRADICTED, _about(source, attempt, case, seen_at)


def _taken(attempt: Attempt, case: AfterSale) -> Way | None:
    ways = BY_KEY[attempt.action].ways
    return next((w for w in ways if case.type in w.types and attempt.status_seen in w.statuses), None)


def _other_amount(attempt: Attempt, case: AfterSale, seen_at: datetime) -> Verdict | None:
    """Money went, but not the money that was decided on."""
    if not _amount_differs(attempt, case):
        return None
    source = QT_TRANSLATE_NOOP(
        "models",
        "Decided was a refund of ¥{decided}, but the platform shows “{status}” with ¥{amount} (seen {at}). "
        "Check it in the back office.",
    )
    amounts = {"decided": yuan_from_fen(attempt.amount_fen), "amount": yuan_from_fen(case.amount_fen)}
    return AttemptState.CONTRADICTED, Text(source, {**_about(source, attempt, case, seen_at).values, **amounts})


def _amount_differs(attempt: Attempt, case: AfterSale) -> bool:
    """Whether another amount stands there than was decided on. 0 was not known: the export had no column for it."""
    return BY_KEY[attempt.action].moves_money and 0 < attempt.amount_fen != case.amount_fen


def _confirmed(attempt: Attempt, case: AfterSale, seen_at: datetime) -> Text:
    if attempt.ticked_at is None:
        source = QT_TRANSLATE_NOOP(
            "models",
            "The platform shows “{status}” (seen {at}), although nobody had ticked it off: do not do it again.",
        )
    else:
        source = QT_TRANSLATE_NOOP("models", "The platform shows “{status}” (seen {at}).")
    return _about(source, attempt, case, seen_at)


def _unmoved(attempt: Attempt, case: AfterSale, seen_at: datetime) -> Verdict | None:
    if attempt.ticked_at is None or seen_at <= attempt.ticked_at:
        return _overtaken(attempt, case, seen_at)
    source = QT_TRANSLATE_NOOP(
        "models",
        "“{action}” was ticked off, but the platform still shows “{status}” (seen {at}). "
        "Check in the back office whether it went through.",
    )
    return AttemptState.CONTRADICTED, _about(source, attempt, case, seen_at)


def _overtaken(attempt: Attempt, case: AfterSale, seen_at: datetime) -> Verdict | None:
    """The buyer may change an application that waits. What was decided on the old one must not be done then."""
    action = BY_KEY[attempt.action]
    if action.way(case) is not None and not _amount_differs(attempt, case):
        return None
    source = QT_TRANSLATE_NOOP(
        "models",
        "The application changed after “{action}” was decided: it is now “{type}”, ¥{amount} (seen {at}). "
        "Do not carry the decision out; look at the case and decide anew.",
    )
    values = {"type": type_name(case.type, case.type_text), "amount": yuan_from_fen(case.amount_fen)}
    about = _about(source, attempt, case, seen_at)
    return AttemptState.CONTRADICTED, Text(source, {**about.values, **values})


def _is_agreed(attempt: Attempt, case: AfterSale) -> bool:
    """Whether it was to agree to a refund on a refused delivery, and the platform shows that."""
    return agreed_already(BY_KEY[attempt.action], case) is not None


def _no_longer_needed(attempt: Attempt, case: AfterSale) -> Verdict | None:
    """No export shows a reminder or a remark; it is over when the case is past it."""
    if BY_KEY[attempt.action].way(case) is not None:
        return None
    source = QT_TRANSLATE_NOOP("models", "No longer needed: the platform shows “{status}”.")
    return AttemptState.CANCELLED, _about(source, attempt, case, attempt.made_at)


def _about(source: str, attempt: Attempt, case: AfterSale, seen_at: datetime) -> Text:
    return Text(source, {"action": ACTIONS[attempt.action], "status": case_status(case), "at": seen_at})
