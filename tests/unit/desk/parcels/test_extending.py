"""When more time to confirm a return can be had."""

from __future__ import annotations

from datetime import timedelta

import pytest

from models.desk.desk import Desk
from models.desk.parcels.extending import closed_by_window, extended, opens_at
from models.domain.actions import EXTEND, REFUND
from models.domain.codes import AfterSaleStatus
from models.domain.errors import UserError
from tests.factory import NOW, make_return
from tests.unit.desk.helpers import decide, take

RETURNED = AfterSaleStatus.BUYER_RETURNED


@pytest.mark.parametrize(
    ("left", "why"),
    [
        (timedelta(days=2), None),
        (timedelta(seconds=1), None),
        (timedelta(days=2, seconds=1), "can be extended from"),
        (timedelta(days=7), "can be extended from"),
        (timedelta(0), "was over"),
        (timedelta(days=-1), "was over"),
        (None, "nothing to extend"),
    ],
)
def test_only_with_two_days_or_less_left(left: timedelta | None, why: str | None) -> None:
    case = make_return(RETURNED, deadline_at=None if left is None else NOW + left)
    closed = closed_by_window(EXTEND, case, NOW)
    assert closed is None if why is None else why in str(closed)


def test_other_actions_have_no_such_window() -> None:
    assert closed_by_window(REFUND, make_return(RETURNED, deadline_at=NOW + timedelta(days=7)), NOW) is None


def test_when_it_opens_and_how_far_it_reaches() -> None:
    end = NOW + timedelta(days=5)
    assert opens_at(end) == NOW + timedelta(days=3)
    assert extended(end) == NOW + timedelta(days=12)
    closed = closed_by_window(EXTEND, make_return(RETURNED, deadline_at=end), NOW)
    assert closed.values == {"at": NOW + timedelta(days=3), "end": end}


def test_the_desk_refuses_what_comes_too_early(desk: Desk) -> None:
    early = make_return(RETURNED, deadline_at=NOW + timedelta(days=3))
    take(desk, [early])
    with pytest.raises(UserError, match="can be extended from"):
        decide(desk, early, "extend")
