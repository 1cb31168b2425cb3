"""Checks that an installation is whole, on data of its own: every migration, and a case taken through an action."""

from __future__ import annotations

from pathlib import Path

from models.desk import decide
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger.directly import sending
from models.desk.queues import page
from models.domain.attempt import AttemptState
from models.domain.listing import PageRequest
from models.store.engine import make_engine, sqlite_url
from models.store.migrate import STEPS, downgrade, upgrade, version


def check_migrations(folder: Path) -> int:
    """Run every step up, one by one, and all of them back down; the number of steps."""
    engine = make_engine(sqlite_url(folder / "migrations.db"))
    try:
        for step in STEPS:
            upgrade(engine, step)
            if version(engine) != step:
                raise AssertionError(f"step {step} left the data at {version(engine)}")
        downgrade(engine, "base")
    finally:
        engine.dispose()
    return len(STEPS)


def check_action(desk: Desk) -> str:
    """Refund a case of the demo shop without waiting out the undo window; the state it is left in."""
    rows = page(desk, PageRequest("unshipped_review")).rows
    case = next(row for row in rows if row.attempt_action is None)
    attempt = decide.act(desk, case.aftersale_id, "refund", ActInput(by="self-test"))
    with sending(desk) as sender:
        state = sender.send(attempt.id).state
    if state is not AttemptState.DONE:
        raise AssertionError(f"a refund ended as {state}")
    return state.value
