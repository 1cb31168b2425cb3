from __future__ import annotations

from datetime import timedelta

import pytest

from models.domain.codes import AfterSaleStatus
from models.domain.deadlines import Band, BandLimits
from models.domain.limits import USUAL, Limits
from models.domain.names import band_name
from models.domain.queues import QUEUES
from tests.factory import NOW, make_case, make_return

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
WIDE = BandLimits(near=24 * HOUR, warm=8 * HOUR, hot=2 * HOUR)


def test_without_a_choice_all_queues_have_the_usual_limits() -> None:
    limits = Limits()
    assert {limits.of(queue.key) for queue in QUEUES} == {USUAL}
    assert {limits.shared(queue.key) for queue in QUEUES} == {USUAL}


def test_a_case_has_the_limits_of_the_queue_it_lives_in() -> None:
    limits = Limits({"shipped_review": WIDE})
    assert limits.of_case(make_return()) == WIDE
    assert limits.of_case(make_case()) == USUAL
    assert limits.of_case(make_return(AfterSaleStatus.BUYER_RETURNED)) == USUAL
    assert limits.of_case(make_return(final_at=NOW)) == USUAL


def test_where_limits_meet_nothing_is_shared() -> None:
    limits = Limits({"shipped_review": WIDE})
    assert limits.shared("shipped_review") == WIDE
    assert limits.shared("all") is limits.shared("no_deadline") is None


def test_there_is_no_queue_of_another_name() -> None:
    with pytest.raises(KeyError):
        Limits().of("nowhere")


@pytest.mark.parametrize(
    ("near", "warm", "hot", "fits"),
    [
        (12 * HOUR, 4 * HOUR, HOUR, True),
        (3 * MINUTE, 2 * MINUTE, MINUTE, True),
        (4 * HOUR, 4 * HOUR, HOUR, False),
        (12 * HOUR, HOUR, HOUR, False),
        (12 * HOUR, HOUR, 4 * HOUR, False),
        (12 * HOUR, 4 * HOUR, timedelta(0), False),
        (timedelta(days=31), 4 * HOUR, HOUR, False),
    ],
)
def test_bands_lie_within_each_other(near: timedelta, warm: timedelta, hot: timedelta, fits: bool) -> None:
    assert BandLimits(near, warm, hot).in_order is fits


@pytest.mark.parametrize(
    ("band", "says"),
    [
        (Band.OVERDUE, "Overdue"),
        (Band.HOT, "Under 45 min"),
        (Band.WARM, "Under 1 h 30 min"),
        (Band.NEAR, "Under 8 h"),
        (Band.CALM, "8 h or more"),
        (Band.UNKNOWN, "No deadline known"),
    ],
)
def test_a_band_is_called_by_its_limits(band: Band, says: str) -> None:
    assert str(band_name(band, BandLimits(8 * HOUR, 90 * MINUTE, 45 * MINUTE))) == says


def test_where_limits_meet_a_band_says_how_urgent_it_is() -> None:
    assert [str(band_name(band, None)) for band in (Band.HOT, Band.WARM, Band.NEAR)] == [
        "Most urgent",
        "Urgent",
        "Soon",
    ]
