"""Every pair of text and ground that is used can be read, in every set of colours (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette

from models.desk.shops import COLOURS as SHOP_COLOURS
from models.domain.deadlines import Band
from tests.ui.colour_blind import contrast
from ui.shell.theme import ALL, DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, ON_SHOP_COLOUR, SIGNS, TRAY, Colours
from ui.shell.theme.sheet import qt_palette

READ, READ_HIGH = 4.5, 7.0
SEEN = 3.0
"""For what is no text, and for what cannot be used now."""
Pair = tuple[str, str, str]
each_set = pytest.mark.parametrize("now", ALL, ids=lambda now: now.name)


def grounds(now: Colours) -> dict[str, str]:
    """What texts stand on: the window, cards and lists, every second row and the heads of lists, what is selected."""
    return {"ground": now.ground, "panel": now.panel, "raised": now.raised, "selected": now.accent_soft}


def texts(now: Colours) -> Iterator[Pair]:
    """Name, text, ground."""
    for name, ground in grounds(now).items():
        yield f"text on {name}", now.text, ground
        yield f"quiet, and hints in empty fields, on {name}", now.quiet, ground
        yield f"missing and alarming on {name}", now.danger, ground
        yield f"links on {name}", now.accent, ground
        yield f"figures that are good on {name}", now.good.text, ground
        yield f"figures to look at on {name}", now.warning.text, ground
    yield "the button that stands out", now.accent_text, now.accent
    yield "text that is marked in a field", now.accent_text, now.accent
    yield "a warning", now.warning.text, now.warning.ground
    yield "what is good", now.good.text, now.good.ground
    yield "on a picture that is being sent", now.text, now.accent_soft
    for band, ink in now.bands.items():
        yield f"a countdown, {band}", ink.text, ink.ground
        yield f"the chip on a countdown, {band}", ink.ground, ink.text


def measured(one: str, other: str) -> float:
    return contrast(QColor(one), QColor(other))


@each_set
def test_every_text_can_be_read(now: Colours) -> None:
    least = READ_HIGH if now.high else READ
    low = [
        f"{name}: {measured(text, ground):.2f}" for name, text, ground in texts(now) if measured(text, ground) < least
    ]
    assert not low


@each_set
def test_what_cannot_be_used_can_still_be_made_out_and_looks_fainter(now: Colours) -> None:
    for ground in grounds(now).values():
        assert measured(now.faint, ground) >= (READ if now.high else SEEN)
        assert measured(now.faint, ground) < measured(now.quiet, ground)


@each_set
def test_the_frame_of_the_focus_stands_out_from_all_around_it(now: Colours) -> None:
    for ground in grounds(now).values():
        assert measured(now.accent, ground) >= SEEN
    assert measured(now.accent_text, now.accent) >= SEEN  # the line inside the button that stands out
    assert now.ring >= (3 if now.high else 2)


@each_set
def test_what_can_be_filled_in_has_an_edge_that_is_seen(now: Colours) -> None:
    for ground in (now.ground, now.panel, now.raised):
        assert measured(now.edge, ground) >= SEEN
        if now.high:
            assert measured(now.line, ground) >= SEEN


@each_set
def test_marks_of_the_charts_stand_out(now: Colours) -> None:
    for colour in (now.accent, now.danger):
        assert measured(colour, now.panel) >= SEEN


@each_set
def test_qt_paints_with_the_same_colours(now: Colours) -> None:
    palette, role = qt_palette(now), QPalette.ColorRole
    least = READ_HIGH if now.high else READ
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
        (role.LinkVisited, role.Base),
    ):
        assert contrast(palette.color(text), palette.color(ground)) >= least, (text, ground)


def test_high_contrast_is_higher_everywhere() -> None:
    for plain, high in ((LIGHT, HIGH_LIGHT), (DARK, HIGH_DARK)):
        before = {name: measured(text, ground) for name, text, ground in texts(plain)}
        for name, text, ground in texts(high):
            assert measured(text, ground) >= min(before[name], READ_HIGH), name


def test_the_tray_and_the_shops_colours_can_be_read() -> None:
    assert all(measured(ink.text, ink.ground) >= READ for ink in TRAY.values())
    assert all(measured(ON_SHOP_COLOUR, colour) >= SEEN for colour in SHOP_COLOURS)  # a tick
    for now in ALL:
        assert all(measured(colour, now.panel) >= 2.0 for colour in SHOP_COLOURS)  # a spot beside the shop's name


@each_set
def test_no_two_bands_look_the_same(now: Colours) -> None:
    assert set(now.bands) == set(Band) == set(SIGNS)
    assert len(set(SIGNS.values())) == len(Band)
    for one, other in combinations(Band, 2):
        assert now.bands[one] != now.bands[other]


def test_a_pale_text_is_noticed() -> None:
    assert measured("#9aa3b0", "#ffffff") < READ < measured("#5a6372", "#ffffff")
