"""Short ways of putting things into a store."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from models.domain.actions import Lane
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Parameters
from models.domain.codes import AfterSaleStatus
from models.store import attempt_steps, cases
from models.store.store import Store
from tests.factory import NOW

_keys = itertools.count(1)


def put(store: Store, stored: Iterable[AfterSale], seen_at: datetime = NOW) -> None:
    """Store cases."""
    with store.writing() as session:
        cases.add_many(session, [(case, {}) for case in stored], seen_at)


def row_id(session: Session, case: AfterSale) -> int:
    """The row id of a stored case."""
    stored = cases.find(session, case.aftersale_id)
    assert stored is not None
    return stored.row_id


def make_attempt(case: AfterSale, **overrides: Any) -> Attempt:
    """A refund decided on `case`."""
    attempt = Attempt(
        id=0,
        key=f"key-{next(_keys)}",
        aftersale_id=case.aftersale_id,
        action="refund",
        lane=Lane.DECISION,
        state=AttemptState.TO_DO,
        parameters=Parameters(),
        amount_fen=case.amount_fen,
        status_seen=AfterSaleStatus.AWAITS_REVIEW,
        by="小王",
        made_at=NOW,
    )
    return replace(attempt, **overrides)


def decide(store: Store, case: AfterSale, **overrides: Any) -> int:
    """Write a decision on a stored case down; its id."""
    with store.writing() as session:
        return attempt_steps.add(session, row_id(session, case), make_attempt(case, **overrides))


def must(session: Session, aftersale_id: str) -> AfterSale:
    """A case that is known to be there."""
    stored = cases.find(session, aftersale_id)
    assert stored is not None
    return stored.case
