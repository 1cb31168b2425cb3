"""The undo window of a batch: one for all of it, which no deadline has to wait for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from models.desk import decide
from models.domain.actions import BY_KEY
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.book import Shop


def is_by_hand(attempt: Attempt) -> bool:
    """Whether people carry it out."""
    return attempt.state is AttemptState.TO_DO


def longest(action_key: str, made: Iterable[tuple[int, Attempt]], known: Mapping[int, Shop]) -> timedelta:
    """The longest undo window of the shops that something is sent to. `made` are decisions with their shops."""
    if not BY_KEY[action_key].moves_money:
        return timedelta(0)
    sent_to = {shop_id for shop_id, attempt in made if not is_by_hand(attempt)}
    return timedelta(seconds=max((known[shop_id].hold_seconds for shop_id in sent_to), default=0))


def is_near(case: AfterSale, end: datetime) -> bool:
    """Whether its deadline is too near to wait for the end of the undo window."""
    return case.deadline_at is not None and case.deadline_at <= end + decide.TOO_NEAR
