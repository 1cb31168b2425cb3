"""Whoever sees a colour less still tells the bands apart: by shape, by words, and with enough contrast for both."""

from __future__ import annotations

from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from models.domain.deadlines import Band, BandLimits
from models.domain.names import band_name
from tests.factory import NOW
from tests.ui.colour_blind import KINDS, contrast, seen_by, shape
from ui.alerts.badge_icon import badge
from ui.alerts.wall_screen import mark_width, paint_mark
from ui.queues.countdown_face import face
from ui.queues.pill import TABLE_POINTS, paint_pill, pill_font, pill_size
from ui.runtime.language import say
from ui.shell.theme import ALL, DARK, HIGH_DARK, TRAY, Colours, colours, wall_colours, wearing

LEFT = {Band.OVERDUE: -1.0, Band.HOT: 0.5, Band.WARM: 2.0, Band.NEAR: 6.0, Band.CALM: 20.0}
HEIGHT = 64
EYES = ("everybody", *KINDS)


@pytest.fixture
def worn(monkeypatch: pytest.MonkeyPatch):
    """The marks are painted in a set of colours; no window is dressed for it."""
    return lambda now: monkeypatch.setattr(wearing, "_worn", now)


def seen(picture: QImage, eyes: str) -> QImage:
    return picture if eyes == "everybody" else seen_by(eyes, picture)


def wall_mark(band: Band) -> QImage:
    picture = QImage(mark_width(HEIGHT), HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(QColor(wall_colours().ground))
    shown = face(NOW + timedelta(hours=LEFT[band]), True, NOW, BandLimits())
    painter = QPainter(picture)
    paint_mark(painter, QRect(0, 0, picture.width(), HEIGHT), shown, say(band_name(band, BandLimits())))
    painter.end()
    return picture


def table_pill(band: Band) -> QImage:
    shown, font = face(NOW + timedelta(hours=LEFT[band]), True, NOW, BandLimits()), pill_font(TABLE_POINTS)
    size = pill_size(font, shown)
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(QColor(colours().panel))
    painter = QPainter(picture)
    paint_pill(painter, QRect(0, 0, size.width(), size.height()), shown, font)
    painter.end()
    return picture.copy(3, 3, 25, size.height() - 6)  # without the frame, which is the same for all


def signs(band: Band) -> QImage:
    """The shape alone, without the words."""
    return wall_mark(band).copy(8, 4, round(HEIGHT * 1.25), round(HEIGHT * 0.62))


def words(band: Band) -> QImage:
    return wall_mark(band).copy(8, round(HEIGHT * 0.66), round(HEIGHT * 1.25), round(HEIGHT * 0.3))


def differ(one: QImage, other: QImage) -> float:
    """How much of what stands out stands out in one of them only."""
    first, second = shape(one), shape(other)
    assert first and second
    return len(first ^ second) / len(first | second)


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize(
    ("part", "now"),
    [
        *((table_pill, now) for now in ALL),
        *((part, now) for part in (signs, words) for now in (DARK, HIGH_DARK)),  # the wall is never light
    ],
    ids=lambda one: one.name if isinstance(one, Colours) else one.__name__,
)
def test_shape_and_words_tell_bands_apart(qapp: QApplication, worn, eyes: str, part, now: Colours) -> None:
    worn(now)
    pictures = {band: seen(part(band), eyes) for band in LEFT}
    for one, other in combinations(LEFT, 2):
        assert differ(pictures[one], pictures[other]) > 0.15, f"{one} and {other} look alike to {eyes}"


def test_the_check_finds_what_looks_alike(qapp: QApplication) -> None:
    assert differ(signs(Band.HOT), signs(Band.HOT)) == 0


@pytest.mark.parametrize("eyes", EYES)
def test_what_is_written_on_a_band_can_be_read(eyes: str) -> None:
    inks = [*(ink for now in ALL for ink in now.bands.values()), *TRAY.values()]
    for ink in inks:
        picture = QImage(2, 1, QImage.Format.Format_RGB32)
        picture.setPixelColor(0, 0, QColor(ink.text))
        picture.setPixelColor(1, 0, QColor(ink.ground))
        through = seen(picture, eyes)
        assert contrast(through.pixelColor(0, 0), through.pixelColor(1, 0)) >= 4.5, f"{ink} to {eyes}"


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("size", [16, 32])
def test_the_badge_has_an_outline_for_each_band(qapp: QApplication, eyes: str, size: int) -> None:
    outlines = {}
    for band in (Band.HOT, Band.WARM, Band.NEAR, None):
        picture = badge(band, 8, size).toImage()
        outlines[band] = frozenset(
            (x, y) for x in range(size) for y in range(size) if picture.pixelColor(x, y).alpha() > 127
        )
    for one, other in combinations(outlines, 2):
        assert len(outlines[one] ^ outlines[other]) >= size * size // 25
