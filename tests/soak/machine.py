"""The ledger under everything at once: two clerks, buyers, colleagues, lost answers, dying programs, for many steps.

    python -m tests.soak.machine [--steps 5000] [--seed 1] [--json]

Hypothesis picks each step; after each the ledger is held against the platform's book
(`tests/unit/desk/ledger/machine.py` says what must hold). What breaks it is shrunk to the shortest way there.
"""

from __future__ import annotations

import argparse
import json
import time
from typing import Any

from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.unit.desk.ledger.machine import LedgerMachine, ran

STEPS_EACH = 50
EXAMPLES = 20
"""At a time; then it is looked whether the steps are enough."""


def soak(steps: int, start: int) -> dict[str, Any]:
    """Run at least so many steps; the figures. Raises AssertionError where something does not hold."""
    begun, ran_before = time.monotonic(), ran["steps"]
    number = start
    while ran["steps"] - ran_before < steps:
        machine = seed(number)(type("Seeded", (LedgerMachine,), {}))
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=EXAMPLES,
                stateful_step_count=STEPS_EACH,
                database=None,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
        number += 1
    return {
        "steps": ran["steps"] - ran_before,
        "examples": ran["examples"],
        "broken": 0,
        "seconds": round(time.monotonic() - begun),
        "rules": {name: count for name, count in sorted(ran.items()) if name not in ("steps", "examples")},
    }


def main() -> None:
    """Run and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--steps", type=int, default=5000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    figures = soak(given.steps, given.seed)
    if given.json:
        print(json.dumps(figures, ensure_ascii=False))
        return
    for key, value in {**figures, **figures.pop("rules")}.items():
        if key != "rules":
            print(f"{key}: {value}")


if __name__ == "__main__":
    main()
