"""What the platform does by itself, and exactly when."""

from __future__ import annotations

from datetime import datetime

import pytest

from models.simulator.settings import HOUR, Lengths
from tests.unit.simulator.conftest import MakeShop, Shop

# type, status -> status after the deadline, whether money leaves (doudian.md 4)
ACTS = [
    (1, 6, 12, True),
    (2, 6, 12, True),
    (6, 6, 12, True),
    (0, 6, 7, False),
    (3, 6, 7, False),
    (8, 6, 7, False),
    (7, 6, 8, False),
    (0, 7, 28, False),
    (3, 7, 28, False),
    (0, 11, 12, True),
    (3, 13, 14, False),
    (7, 8, 28, False),
    (1, 27, 28, False),
    (0, 29, 28, False),
]


def to(shop: Shop, case_id: str, before: float = 0.0) -> datetime:
    """Move the clock to the case's deadline."""
    deadline = datetime.fromisoformat(shop.case(case_id)["deadline_at"])
    shop.move(seconds=(deadline - shop.clock.now()).total_seconds() - before)
    return deadline


@pytest.mark.parametrize(("kind", "status", "after", "pays"), ACTS)
def test_at_the_very_second(make_shop: MakeShop, kind: int, status: int, after: int, pays: bool) -> None:
    shop = make_shop(cases=500)
    # the order must owe the money still, and the buyer must not be before customer service
    case_id = next(
        c["aftersale_id"]
        for c in shop.cases(type=kind, status=status, arbitration=0, deadline_at=True)
        if len(shop.simulator._world.case(int(c["aftersale_id"])).order.cases) == 1
    )
    before = shop.case(case_id)
    deadline = to(shop, case_id, before=1)
    assert shop.case(case_id) == before
    shop.move(seconds=1)
    case = shop.case(case_id)
    assert case["status"] == after
    assert datetime.fromisoformat(case["updated_at"]) == deadline
    entries = [entry for entry in shop.simulator.book() if entry["aftersale_id"] == case_id]
    assert [(e["amount_fen"], e["by"], e["request"]) for e in entries] == (
        [(before["amount_fen"], "platform", None)] if pays else []
    )
    assert all(datetime.fromisoformat(entry["at"]) == deadline for entry in entries)
    record = shop.simulator._world.case(int(case_id)).records[-1]
    assert (record.at, record.role) == (int(deadline.timestamp()), 4)


def test_each_at_its_own_second_after_a_long_night(shop: Shop) -> None:
    """Eight hours pass at once; what the platform did meanwhile bears the times at which it was due."""
    due = {c["aftersale_id"]: c["deadline_at"] for c in shop.cases(status=6, type=2, deadline_at=True)}
    shop.move(hours=8)
    until = shop.clock.now()
    entries = {entry["aftersale_id"]: entry["at"] for entry in shop.simulator.book()}
    expected = {i: at for i, at in due.items() if datetime.fromisoformat(at) <= until}
    assert expected.items() <= entries.items()
    assert len(expected) >= 3
    times = [entry["at"] for entry in shop.simulator.book()]
    assert times == sorted(times)


def test_a_case_without_deadline_waits_for_ever(shop: Shop) -> None:
    case = next(c for c in shop.simulator.cases() if c["open"] and not c["deadline_at"] and not c["arbitration"])
    shop.move(days=400)
    assert shop.case(case["aftersale_id"])["status"] == case["status"]


def test_a_decision_in_time_stops_it(shop: Shop) -> None:
    case_id = shop.one(2, 6)
    to(shop, case_id, before=1)
    shop.caller.operate(401, case_id)
    shop.move(seconds=1)
    assert [e["by"] for e in shop.simulator.book() if e["aftersale_id"] == case_id] == ["merchant"]


def test_a_moved_deadline_counts_alone(shop: Shop) -> None:
    case_id = shop.one(2, 6)
    old = to(shop, case_id, before=1)
    shop.force(case_id, deadline=int(old.timestamp()) + 600)
    shop.move(seconds=2)
    assert shop.case(case_id)["status"] == 6
    shop.move(seconds=599)
    assert shop.case(case_id)["status"] == 12


def test_left_alone_everything_ends(shop: Shop) -> None:
    shop.move(days=60)
    left = [c for c in shop.simulator.cases() if c["open"]]
    assert all(c["deadline_at"] is None for c in left)
    assert 0 < len(left) < 30


def test_customer_service_decides(shop: Shop) -> None:
    case_id = shop.cases(arbitration=4, deadline_at=True)[0]["aftersale_id"]
    to(shop, case_id)
    assert shop.case(case_id)["arbitration"] == 1
    assert shop.case(case_id)["deadline_at"] is None
    shop.move(hours=48)
    case = shop.case(case_id)
    assert (case["status"], case["arbitration"]) in ((12, 2), (28, 3))


def test_lengths_are_the_settings(make_shop: MakeShop) -> None:
    shop = make_shop(lengths=Lengths(refund_review=2 * HOUR, buyer_return=0))
    reviews = shop.cases(type=2, status=6, deadline_at=True)
    assert all(datetime.fromisoformat(c["deadline_at"]).timestamp() <= shop.now + 2 * HOUR for c in reviews)
    assert shop.cases(status=7)
    assert shop.cases(status=7, deadline_at=True) == []
