"""A trail to tamper with: made by the ledger's own functions, and changed behind their back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.domain.actions import Lane
from models.domain.attempt import AttemptState
from models.domain.text import Text
from models.store import attempt_steps
from models.store.store import Store
from tests.factory import NOW, make_case
from tests.unit.store.helpers import decide, put

MINUTE = timedelta(minutes=1)
RECORDS = 20
"""How many the work of `work` leaves."""


def work(store: Store) -> list[str]:
    """Three cases, each decided and confirmed, taken back or contradicted; their 售后单号. Twenty records."""
    cases = [make_case() for _ in range(3)]
    put(store, cases)
    for number, case in enumerate(cases):
        decision = decide(store, case)
        reminder = decide(store, case, lane=Lane.NOTICE, action="remind", amount_fen=0)
        with store.writing() as session:
            at = NOW + (number + 1) * MINUTE
            attempt_steps.tick(session, decision, at, "小李")
            end = AttemptState.CONTRADICTED if number else AttemptState.CONFIRMED
            attempt_steps.settle(session, decision, end, at + MINUTE, Text("{by} 说", {"by": "平台"}), "")
            attempt_steps.settle(session, reminder, AttemptState.CONFIRMED, at, Text("x"), "阿杰")
            if number == 0:
                attempt_steps.reopen(session, reminder, at + 2 * MINUTE, "阿杰")
                attempt_steps.tick(session, reminder, at + 3 * MINUTE, "阿杰")
                attempt_steps.untick(session, reminder, at + 4 * MINUTE, "阿杰")
    with store.writing() as session:
        attempt_steps.acknowledge(session, decision, NOW, "小林")
        assert session.scalar(text("SELECT count(*) FROM trail")) == RECORDS - 1
        attempt_steps.settle(session, 2, AttemptState.CANCELLED, NOW, Text("y"), "小王")
    return [case.aftersale_id for case in cases]


@contextmanager
def tampering(store: Store) -> Iterator[Session]:
    """A session in which the trail can be changed; nothing of it is kept."""
    with store.reading() as session:
        open_trail(session)
        yield session


def open_trail(session: Session) -> None:
    """Take the triggers away, as who wants to rewrite history would."""
    if session.get_bind().dialect.name == "sqlite":
        for name in ("trail_unchanged", "trail_kept", "trail_in_order"):
            session.execute(text(f"DROP TRIGGER {name}"))
    else:
        session.execute(text("DROP TRIGGER trail_kept ON trail"))
