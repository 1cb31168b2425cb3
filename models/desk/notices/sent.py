"""The texts that went to the buyer of a case, from here or by somebody's hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.domain.actions import Lane
from models.domain.attempt import Attempt, AttemptState
from models.domain.sent_text import Receipt, SentText
from models.store import attempts, sent_texts

_BY_HAND = frozenset({AttemptState.TO_DO, AttemptState.CONFIRMED, AttemptState.CONTRADICTED})
_NEVER_LEFT = frozenset({AttemptState.CANCELLED, AttemptState.REFUSED})


def texts_of(session: Session, aftersale_id: str) -> list[SentText]:
    """All texts of a case that left, are under way or wait to be sent by hand, oldest first."""
    return texts_among(attempts.of_case(session, aftersale_id), sent_texts.of_case(session, aftersale_id))


def texts_among(made: Iterable[Attempt], receipts: Mapping[int, Receipt]) -> list[SentText]:
    """The same of a case's decisions. Pure."""
    found = [_text(attempt, receipts.get(attempt.id)) for attempt in made if _counts(attempt, receipts)]
    return sorted(found, key=lambda text: text.at)


def _counts(attempt: Attempt, receipts: Mapping[int, Receipt]) -> bool:
    """Whether its text went out, or may have.

    A decision that was sent from here carries no text: that is a notice of its own. One that somebody carries out
    in the back office does.
    """
    if not attempt.parameters.sms_text or attempt.state in _NEVER_LEFT:
        return False
    if attempt.state is AttemptState.CONTRADICTED:  # nobody knows, unless somebody said that it went
        return attempt.ticked_at is not None
    return attempt.lane is Lane.NOTICE or attempt.state in _BY_HAND or attempt.id in receipts


def _text(attempt: Attempt, receipt: Receipt | None) -> SentText:
    return SentText(
        attempt_id=attempt.id,
        action=attempt.action,
        at=_left_at(attempt),
        by=attempt.ticked_by or attempt.by,
        text=attempt.parameters.sms_text,
        by_hand=attempt.state in _BY_HAND,
        under_way=attempt.is_open and attempt.ticked_at is None,
        receipt=receipt,
    )


def _left_at(attempt: Attempt) -> datetime:
    return attempt.ticked_at or attempt.sent_at or attempt.made_at


def last_sent(session: Session, aftersale_id: str) -> SentText | None:
    """The last text that reached the buyer or may have; one that the platform could not deliver is none."""
    return last_of(texts_of(session, aftersale_id))


def last_of(texts: Iterable[SentText]) -> SentText | None:
    """The last of these that did not fail."""
    return next((text for text in reversed(list(texts)) if not text.failed), None)


def sent_to(desk: Desk, aftersale_id: str) -> tuple[SentText, ...]:
    """All texts of a case, oldest first."""
    with desk.store.reading() as session:
        return tuple(texts_of(session, aftersale_id))
