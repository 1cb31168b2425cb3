from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from models.desk import queues, settings
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.vaults import MemoryVault
from models.domain.clock import FixedClock
from models.domain.deadlines import Band, BandLimits
from models.domain.errors import UserError
from models.domain.limits import USUAL
from models.domain.listing import CaseFilter, PageRequest
from tests.factory import NOW, make_case, make_return
from tests.unit.desk.choosing import set_limits
from tests.unit.desk.helpers import take

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
WIDE = BandLimits(near=24 * HOUR, warm=21 * HOUR, hot=2 * HOUR)


def test_counts_and_filters_go_by_each_queue_s_own_limits(desk: Desk) -> None:
    unshipped, shipped = make_case(deadline_at=NOW + 20 * HOUR), make_return(deadline_at=NOW + 20 * HOUR)
    take(desk, [unshipped, shipped])
    set_limits(desk, {"shipped_review": WIDE})
    found = queues.counts(desk)
    assert found["unshipped_review"].bands[Band.CALM] == found["shipped_review"].bands[Band.WARM] == 1
    assert (found["all"].bands[Band.CALM], found["all"].bands[Band.WARM]) == (1, 1)
    page = queues.page(desk, PageRequest("all", CaseFilter(bands=frozenset({Band.WARM}))))
    assert [row.aftersale_id for row in page.rows] == [shipped.aftersale_id]


def test_they_are_kept_and_another_program_learns_of_them(desk: Desk, data_dir: Path) -> None:
    with closing(open_desk(data_dir, FixedClock(NOW), MemoryVault())) as other:
        set_limits(desk, {"shipped_review": WIDE})
        assert other.limits.of("shipped_review") == USUAL
        queues.counts(other)
        assert other.limits.of("shipped_review") == WIDE
    with closing(open_desk(data_dir, FixedClock(NOW), MemoryVault())) as again:
        assert again.limits.own == {"shipped_review": WIDE}


def test_the_usual_ones_are_not_kept(desk: Desk) -> None:
    set_limits(desk, {"shipped_review": WIDE})
    set_limits(desk, {"shipped_review": USUAL})
    assert settings.get(desk, "band_limits") == {}
    assert desk.limits.own == {}


def test_limits_out_of_order_are_refused_and_change_nothing(desk: Desk) -> None:
    with pytest.raises(UserError, match="between 1 min and 720 h"):
        set_limits(desk, {"refused": BandLimits(near=HOUR, warm=2 * HOUR, hot=MINUTE)})
    assert desk.limits.own == {}


def test_a_view_across_queues_has_none_of_its_own(desk: Desk) -> None:
    with pytest.raises(KeyError):
        set_limits(desk, {"all": WIDE})


@pytest.mark.parametrize(
    "stored",
    [
        "x",
        {"shipped_review": None},
        {"shipped_review": {"near": "x", "warm": 1, "hot": 1}},
        {"shipped_review": {"near": 1, "warm": 2, "hot": 3}},
        {"gone": {"near": 30, "warm": 20, "hot": 10}},
    ],
)
def test_what_makes_no_sense_in_the_database_counts_as_not_set(desk: Desk, stored: Any) -> None:
    settings.put(desk, "band_limits", stored)
    queues.counts(desk)
    assert desk.limits.own == {}
