from __future__ import annotations

from collections import Counter

from models.desk import demo, demo_outbox
from models.desk.desk import Desk
from models.desk.ledger.outbox import outbox
from models.desk.trail import verify
from models.domain.attempt import AttemptState, Why


def test_the_demo_has_a_decision_in_every_state_and_is_filled_once(desk: Desk) -> None:
    with demo.platform(desk) as running:
        demo.fill(desk, running)
        demo_outbox.fill(desk)
        demo_outbox.fill(desk)
        found = outbox(desk)
        assert running.book() == []
    assert Counter(entry.attempt.state for entry in found) == {
        AttemptState.TO_DO: 3,
        AttemptState.IN_DOUBT: 2,
        AttemptState.REFUSED: 2,
        AttemptState.SENDING: 1,
        AttemptState.HOLDING: 1,
        AttemptState.DRAFT: 2 + demo_outbox.BATCH,
    }
    assert {entry.attempt.why for entry in found} == {None, *Why}
    assert verify(desk).whole
