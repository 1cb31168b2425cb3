from __future__ import annotations

from datetime import timedelta

import pytest

from models.domain.deadlines import Band, BandLimits
from tests.factory import NOW
from ui.queues.countdown_face import face


def shown(**left: float) -> str:
    return face(NOW + timedelta(**left), True, NOW, BandLimits()).digits


@pytest.mark.parametrize(
    ("left", "digits"),
    [
        ({"minutes": 42, "seconds": 10}, "00:42:10"),
        ({"hours": 99, "minutes": 59, "seconds": 59}, "99:59:59"),
        ({"hours": 100}, "4 d 04:00"),
        ({"hours": 76, "minutes": 12}, "76:12:00"),
        ({"seconds": 0.2}, "00:00:01"),
        ({"seconds": 0}, "over 00:00:00"),
        ({"seconds": -0.2}, "over 00:00:00"),
        ({"minutes": -5}, "over 00:05:00"),
        ({"days": -6}, "over 6 d 00:00"),
    ],
)
def test_digits(left, digits):
    assert shown(**left) == digits


def test_spoken_names_the_band():
    assert face(NOW + timedelta(minutes=42, seconds=10), True, NOW, BandLimits()).spoken == "Under 1 h 00:42:10"
    assert face(None, True, NOW, BandLimits()).spoken == "No deadline known"


def test_a_case_without_deadline_has_a_dash():
    unknown = face(None, True, NOW, BandLimits())
    assert (unknown.band, unknown.digits) == (Band.UNKNOWN, "–")


def test_a_finished_case_counts_nothing_down():
    over = face(NOW - timedelta(hours=1), False, NOW, BandLimits())
    assert (over.digits, over.sign, over.spoken) == ("", "", "Finished")
