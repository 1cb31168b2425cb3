"""The state machine in small; `python -m tests.soak.machine --steps 5000` is the large form."""

from __future__ import annotations

from collections import Counter

import hypothesis
import pytest
from hypothesis.stateful import run_state_machine_as_test

from tests.unit.desk.ledger.machine import LedgerMachine, ran

EXAMPLES, STEPS = 8, 40


@pytest.mark.slow
def test_no_step_endangers_money() -> None:
    before = Counter(ran)
    # the same steps on every machine: what is found by chance is found by the large form
    fixed = hypothesis.settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    run_state_machine_as_test(LedgerMachine, settings=fixed)
    went = ran - before
    assert went["steps"] >= EXAMPLES * STEPS // 2
    assert went["sent: done"] + went["settled: done"] > 0
