"""Ending the decisions that a new picture of their cases confirms or contradicts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from models.desk.settle import verdict
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState
from models.store import attempt_steps, attempts


class Settled(NamedTuple):
    """How many decisions a picture ended."""

    confirmed: int = 0
    contradicted: int = 0
    disputed: tuple[int, ...] = ()
    """Row ids of the cases that contradict a decision."""

    def __add__(self, other: object) -> Settled:  # counts add up, they are not put in a row
        if not isinstance(other, Settled):
            return NotImplemented
        return Settled(
            self.confirmed + other.confirmed,
            self.contradicted + other.contradicted,
            self.disputed + other.disputed,
        )


def settle_seen(
    session: Session, seen: Mapping[int, AfterSale], seen_at: datetime, now: datetime, by: str = ""
) -> Settled:
    """Hold the decisions that are to be carried out on these cases (by row id) against this picture of them.

    What was sent from here is settled by whoever sent it, with a reading of its own.
    `by` is who brought the picture in; "" for the platform's own answer.
    """
    total = Settled()
    for row_id, attempt in attempts.open_of(session, list(seen)):
        if attempt.state is not AttemptState.TO_DO:
            continue
        found = verdict(attempt, seen[row_id], seen_at)
        if found is not None:
            state, outcome = found
            attempt_steps.settle(session, attempt.id, state, now, outcome, by)
            disputed = (row_id,) if state is AttemptState.CONTRADICTED else ()
            total += Settled(state is AttemptState.CONFIRMED, len(disputed), disputed)
    return total
