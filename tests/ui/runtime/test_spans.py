from __future__ import annotations

from datetime import timedelta

import pytest

from tests.factory import NOW
from ui.runtime.language import format_local_time
from ui.runtime.spans import closely, near_time, roughly


@pytest.mark.parametrize(
    ("span", "words"),
    [
        ({"seconds": -3}, "0 s"),
        ({"seconds": 12}, "12 s"),
        ({"seconds": 89}, "89 s"),
        ({"seconds": 90}, "2 min"),
        ({"minutes": 40}, "40 min"),
        ({"hours": 1, "minutes": 59}, "2 h"),
        ({"hours": 5, "minutes": 10}, "5 h"),
        ({"hours": 36}, "2 d"),
        ({"days": 6}, "6 d"),
    ],
)
def test_roughly(span, words):
    assert roughly(timedelta(**span)) == words


@pytest.mark.parametrize(
    ("span", "words"),
    [
        ({"seconds": 8.9}, "8 s"),
        ({"minutes": 3, "seconds": 20}, "3 min 20 s"),
        ({"hours": 2, "minutes": 5}, "2 h 5 min"),
        ({"days": 3, "hours": 4, "minutes": 50}, "3 d 4 h"),
    ],
)
def test_closely(span, words):
    assert closely(timedelta(**span)) == words


def test_near_times_leave_out_what_goes_without_saying():
    whole = format_local_time(NOW)
    assert near_time(NOW, NOW) == whole[11:]
    assert near_time(NOW - timedelta(days=2), NOW) == format_local_time(NOW - timedelta(days=2))[5:]
    assert near_time(NOW - timedelta(days=400), NOW) == format_local_time(NOW - timedelta(days=400))
