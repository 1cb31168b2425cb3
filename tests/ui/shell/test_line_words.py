from __future__ import annotations

from datetime import timedelta

import pytest

from models.desk.shops import ShopView
from models.desk.sync.news import ShopState, Standing
from models.domain.book import Shop, ShopKind
from models.domain.text import Text
from models.store.shops import SyncMark
from tests.factory import NOW
from ui.runtime.spans import near_time
from ui.shell.line_words import Line, Words, alone, clock_words, lines, together

HEARD = NOW - timedelta(seconds=12)
WHY = Text("The app key is wrong.")


def line(standing: Standing, name: str = "A", heard=HEARD, **fields) -> Line:
    return Line(name, ShopState(shop_id=2, standing=standing, **fields), heard)


def test_all_is_well():
    shown = [line(Standing.GOOD), line(Standing.GOOD, "B", NOW - timedelta(seconds=20))]
    assert together(shown, NOW) == Words("✓ Up to date · 20 s ago")


def test_a_shop_not_heard_for_long_is_not_called_up_to_date():
    words = together([line(Standing.GOOD), line(Standing.GOOD, "B", NOW - timedelta(minutes=9))], NOW)
    assert words == Words("⚠ Last word from the platform 9 min ago", alarming=True)


def test_a_clock_that_is_behind_makes_no_negative_age():
    assert together([line(Standing.GOOD, heard=NOW + timedelta(seconds=3))], NOW).text == "✓ Up to date · 0 s ago"


def test_the_first_reading_is_counted_over_all_shops():
    shown = [
        line(Standing.FILLING, done=12_000, left=8_000),
        line(Standing.FILLING, "B", done=300, left=79_700),
        line(Standing.GOOD, "C"),
    ]
    assert together(shown, NOW) == Words("Reading everything: 12,300 of 100,000")
    assert together([shown[0], shown[2]], NOW).text == "A: Reading everything: 12,000 of 20,000"


def test_without_a_line_it_says_since_when():
    words = together([line(Standing.OFFLINE)], NOW)
    since = f"No line to the platform since {near_time(HEARD, NOW)}: you see what was known then"
    assert words == Words(f"⚠ {since}", alarming=True)
    assert together([line(Standing.OFFLINE), line(Standing.GOOD, "B")], NOW).text == f"⚠ A: {since}"


def test_without_a_line_from_the_beginning():
    assert together([line(Standing.OFFLINE, heard=None)], NOW).text.endswith("and nothing was read yet")


def test_some_of_many_shops_without_a_line():
    shown = [line(Standing.OFFLINE), line(Standing.OFFLINE, "B"), line(Standing.GOOD, "C")]
    assert together(shown, NOW).text == "⚠ No line for 2 of 3 shops"


def test_trouble_is_worse_than_no_line_and_says_why():
    shown = [line(Standing.OFFLINE), line(Standing.TROUBLE, "B", why=WHY), line(Standing.GOOD, "C")]
    assert together(shown, NOW) == Words("⚠ B: The app key is wrong.", alarming=True)
    shown[2] = line(Standing.TROUBLE, "C")
    assert together(shown, NOW).text == "⚠ The platform cannot be read for 2 of 3 shops"
    assert together([shown[2]], NOW).text == "⚠ The platform cannot be read."


@pytest.mark.parametrize("shown", [[], [line(Standing.WAITING)], [line(Standing.GOOD, heard=None)]])
def test_before_the_first_answer(shown):
    assert together(shown, NOW) == Words("Asking the platform…")


def test_a_shop_that_was_not_heard_since_the_start_was_heard_before():
    shop = Shop(id=2, name="B", kind=ShopKind.API)
    view = ShopView(shop=shop, mark=SyncMark(answered_at=HEARD), open_cases=0)
    (found,) = lines([ShopState(shop_id=2)], {2: view})
    assert (found.name, found.heard_at) == ("B", HEARD)
    (unknown,) = lines([ShopState(shop_id=3)], {2: view})
    assert (unknown.name, unknown.heard_at) == ("", None)


@pytest.mark.parametrize("standing", Standing)
def test_each_shop_alone_has_words(standing):
    words, hint = alone(line(standing, why=WHY if standing in (Standing.OFFLINE, Standing.TROUBLE) else None), NOW)
    assert words.text
    assert bool(hint) == (standing in (Standing.OFFLINE, Standing.TROUBLE, Standing.FILLING))
    assert (str(WHY) in words.text + hint) == (standing in (Standing.OFFLINE, Standing.TROUBLE))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (5, ""),
        (-5, ""),
        (-200, "This PC's clock is 3 min 20 s fast"),
        (5.5, "This PC's clock is 5 s slow"),
    ],
)
def test_a_wrong_clock_is_told_from_five_seconds_on(seconds, words):
    assert clock_words(None if seconds is None else timedelta(seconds=seconds)) == words
