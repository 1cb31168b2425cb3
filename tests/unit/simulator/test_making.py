"""The shop's cases: by seed, lively, and possible."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

import pytest

from models.domain.clock import FixedClock
from models.simulator.settings import Settings
from models.simulator.shares import FINISHED, OPEN, dealt, open_of
from models.simulator.simulator import Simulator
from tests.unit.simulator.conftest import START


def made(**settings: object) -> list[dict]:
    return Simulator(Settings(**settings), clock=FixedClock(START).now).cases()


def test_the_same_seed_the_same_cases() -> None:
    assert made() == made()
    assert made() != made(seed=8)


def test_ids_of_two_shops_differ() -> None:
    ids = [{c["aftersale_id"] for c in made(shop_id=shop)} for shop in ("10000001", "10000002")]
    assert not ids[0] & ids[1]
    assert all(len(case_id) == 19 and int(case_id) < 2**63 for case_id in ids[0] | ids[1])


@pytest.mark.parametrize("count", [0, 1, 7, 500, 3000])
def test_as_many_as_asked_for(count: int) -> None:
    cases = made(cases=count)
    assert len({c["aftersale_id"] for c in cases}) == count
    assert sum(c["open"] for c in cases) == open_of(count)


def test_everything_a_shop_meets() -> None:
    cases = made(cases=2000)
    assert {c["type"] for c in cases} == {0, 1, 2, 3, 6, 7, 8}
    assert {c["status"] for c in cases} == {6, 7, 8, 11, 12, 13, 14, 27, 28, 29, 51, 53}
    assert {c["arbitration"] for c in cases} == {0, 1, 2, 3, 4}
    assert {tuple(c["auto_approvals"]) for c in cases} == {(), (1,), (2,), (4, 7)}
    assert any(c["open"] and not c["deadline_at"] for c in cases)
    assert max(Counter(c["order_id"] for c in cases).values()) == 2


def test_times_are_possible() -> None:
    for case in made(cases=2000):
        applied, updated = (datetime.fromisoformat(case[name]) for name in ("applied_at", "updated_at"))
        assert applied <= updated <= START
        assert (case["final_at"] is None) == case["open"]
        if case["deadline_at"]:
            assert START < datetime.fromisoformat(case["deadline_at"]) <= START + timedelta(days=8)
            assert case["open"]
        assert 0 <= case["amount_fen"] <= case["paid_fen"]


def test_near_deadlines_on_request() -> None:
    def within_minutes(near: bool) -> int:
        limit = (START + timedelta(minutes=25)).isoformat()
        return sum(bool(c["deadline_at"]) and c["deadline_at"] < limit for c in made(near=near))

    assert within_minutes(True) >= 12 > within_minutes(False)


def test_a_large_shop_reaches_back_a_year() -> None:
    applied = sorted(c["applied_at"] for c in made(cases=14_700))
    assert datetime.fromisoformat(applied[0]) < START - timedelta(days=345)


def test_dealing_by_weight() -> None:
    places = dealt(OPEN, 100)
    assert len(places) == 100
    assert len({share for share, _ in dealt(FINISHED, 1000)}) == len(FINISHED)
    assert [place for share, place in places if share is OPEN[0]] == list(range(Counter(s for s, _ in places)[OPEN[0]]))
