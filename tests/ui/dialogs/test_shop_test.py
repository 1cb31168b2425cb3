from __future__ import annotations

from datetime import timedelta

from models.desk.trying import Trial
from ui.dialogs.shop_test import _words, clock_words


def result(offset=None, cases=3):
    return Trial(shop_name="茶铺", cases=cases, offset=offset)


def test_a_clock_that_is_right_is_not_spoken_of():
    assert "clock" not in _words(result(timedelta(seconds=5)))
    assert "clock" not in _words(result())


def test_a_clock_that_is_off_is():
    assert "slow by 00:10:00" in _words(result(timedelta(minutes=10)))
    assert "fast by 00:00:06" in _words(result(-timedelta(seconds=6)))
    assert clock_words(timedelta(hours=1)).startswith("This PC's clock is slow by 01:00:00")


def test_a_number_nobody_told_is_left_out():
    assert len(_words(result(cases=None)).splitlines()) == 1
