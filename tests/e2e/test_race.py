"""Several programs do the same at once, on a file and on a server: money goes once, and the others are told by whom.

`python -m tests.soak.race` is the large form: fifty processes, two hundred rounds.
"""

from __future__ import annotations

import pytest

from tests.soak.race import BACKENDS, RACES, race

ROUNDS, PROCESSES = 5, 8


@pytest.mark.parametrize("backend", BACKENDS)
def test_exactly_one_wins(backend: str) -> None:
    figures = race(backend, ROUNDS, PROCESSES)
    assert figures["rounds"].keys() >= RACES.keys()
    assert sum(figures["told_who_has_it"].values()) == ROUNDS * (PROCESSES - 1)
    assert (figures["most_calls_for_one_case"], figures["paid_twice"]) == (1, 0)
    assert figures["operate_calls"] == figures["payments"] >= ROUNDS
