"""The sorted lists say what a plain filter would say, after any change."""

from __future__ import annotations

import random

import pytest

from models.domain.clock import FixedClock
from models.simulator.registry import APPLIED, DEADLINE, KEYS, UPDATED, Registry
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.unit.simulator.conftest import START


@pytest.fixture
def registry() -> Registry:
    return Simulator(Settings(cases=150), clock=FixedClock(START).now)._world.registry


def changed_at_random(registry: Registry, chance: random.Random) -> None:
    for _ in range(120):
        case = chance.choice(list(registry.all()))
        if chance.random() < 0.1:
            registry.take(case)
            continue
        registry.unlist(case)
        case.status = chance.choice((6, 7, 12, 28))
        case.updated += chance.randint(0, 5000)
        case.deadline = chance.choice((0, case.updated + 60))
        registry.put(case)


@pytest.mark.parametrize("seed", range(4))
def test_as_a_plain_filter(registry: Registry, seed: int) -> None:
    chance = random.Random(seed)
    changed_at_random(registry, chance)
    for _ in range(40):
        key = chance.choice(KEYS)
        times = sorted(getattr(case, key) for case in registry.all())
        low, high = sorted(chance.choice((None, chance.choice(times))) or 0 for _ in range(2))
        statuses = chance.choice((None, [6], [12, 6], [99], [6, 7, 12, 28]))
        expected = sorted(
            (getattr(case, key), case.id)
            for case in registry.all()
            if low <= getattr(case, key) < (high or 2**60) and (statuses is None or case.status in statuses)
        )
        span = registry.span(key, low, high or None, statuses)
        assert span.total == len(expected)
        assert list(span.ids()) == [case_id for _, case_id in expected]
        for start in (0, 3, len(expected) - 1, len(expected) + 5):
            up, down = (span.page(max(0, start), 7, descending) for descending in (False, True))
            assert up == [case_id for _, case_id in expected[max(0, start) :][:7]]
            assert down == [case_id for _, case_id in expected[::-1][max(0, start) :][:7]]


def test_the_open_ones(registry: Registry) -> None:
    changed_at_random(registry, random.Random(5))
    expected = {case.id for case in registry.all() if case.is_open}
    assert set(registry.open_ids()) == expected
    assert registry.open_count() == len(expected)
    drawn = {case.id for _ in range(2000) if (case := registry.any_open(random.Random(_))) is not None}
    assert drawn <= expected
    assert len(drawn) > len(expected) // 2


def test_an_empty_one() -> None:
    registry = Registry()
    assert registry.any_open(random.Random(1)) is None
    assert registry.span(UPDATED, None, None, [6]).page(0, 9, False) == []
    assert registry.span(APPLIED, None, None, None).total == registry.span(DEADLINE, 5, 1, None).total == 0
