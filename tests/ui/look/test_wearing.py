"""Light, dark and high contrast: chosen, or as the system is; what is on the screen changes at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from models.domain.deadlines import BandLimits
from tests.factory import NOW
from ui.dialogs.picture_strip import PictureStrip, sign
from ui.dialogs.picture_view import PictureView
from ui.dialogs.shop_colour import ColourChoice
from ui.dialogs.two_lines import Line, TwoLineList
from ui.dialogs.upload_badge import badged
from ui.dialogs.uploads import Standing, UploadStep
from ui.queues.countdown_badge import CountdownBadge
from ui.queues.countdown_face import face
from ui.queues.goods_tile import GoodsTile
from ui.queues.pill import TABLE_POINTS, paint_pill, pill_font, pill_size
from ui.shell.queue_tab_bar import QueueTabBar
from ui.shell.theme import (
    ALL,
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    Colours,
    Scheme,
    colours,
    dress,
    follow_the_system,
    wall_colours,
)

Wear = Callable[[Colours], None]


@pytest.mark.parametrize(
    ("scheme", "dark", "contrast", "worn"),
    [
        (Scheme.SYSTEM, False, False, LIGHT),
        (Scheme.SYSTEM, True, False, DARK),
        (Scheme.SYSTEM, False, True, HIGH_LIGHT),
        (Scheme.SYSTEM, True, True, HIGH_DARK),
        (Scheme.LIGHT, True, False, LIGHT),
        (Scheme.LIGHT, True, True, HIGH_LIGHT),
        (Scheme.DARK, False, False, DARK),
        (Scheme.DARK, False, True, HIGH_DARK),
        (Scheme.CONTRAST, False, False, HIGH_LIGHT),
        (Scheme.CONTRAST, True, False, HIGH_DARK),
    ],
)
def test_what_is_worn(
    qapp: QApplication, undressed: None, system, scheme: Scheme, dark: bool, contrast: bool, worn: Colours
) -> None:
    system(dark=dark, contrast=contrast)
    dress(qapp, scheme)
    assert colours() is worn
    assert qapp.palette().window().color() == QColor(worn.ground)
    assert wall_colours() is (HIGH_DARK if worn.high else DARK)


def test_the_values_are_those_that_are_stored() -> None:
    assert [str(scheme) for scheme in Scheme] == ["system", "light", "dark", "contrast"]


def test_a_change_of_the_system_is_followed(qapp: QApplication, undressed: None, system) -> None:
    system()
    dress(qapp, Scheme.SYSTEM)
    follow_the_system(qapp)
    system(dark=True)
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert colours() is DARK
    hints = qapp.styleHints().accessibility()
    system(dark=True, contrast=True)
    hints.contrastPreferenceChanged.emit(hints.contrastPreference())
    assert colours() is HIGH_DARK


def test_a_choice_outlives_what_the_system_says(qapp: QApplication, undressed: None, system) -> None:
    system()
    dress(qapp, Scheme.DARK)
    system(dark=False)
    dress(qapp)
    assert colours() is DARK


def test_nothing_is_done_twice(qapp: QApplication, wear: Wear, monkeypatch: pytest.MonkeyPatch) -> None:
    wear(DARK)
    set_again: list[str] = []
    monkeypatch.setattr(QApplication, "setStyleSheet", lambda _app, sheet: set_again.append(sheet))
    wear(DARK)
    assert not set_again
    wear(LIGHT)
    assert [bool(sheet) for sheet in set_again] == [False, True]  # off, and on


@pytest.mark.parametrize("now", ALL, ids=lambda now: now.name)
def test_what_is_painted_by_hand_is_painted_anew_while_it_is_shown(qtbot: QtBot, wear: Wear, now: Colours) -> None:
    wear(LIGHT if now.dark else DARK)
    window = _by_hand()
    qtbot.addWidget(window)
    window.show()
    before = [part.grab().toImage() for part in _parts(window)]
    wear(now)
    QApplication.processEvents()
    after = _by_hand()
    qtbot.addWidget(after)
    after.show()
    for part, fresh, old in zip(_parts(window), _parts(after), before, strict=True):
        assert part.grab().toImage() != old, f"{part} is the same in all colours"
        assert part.grab().toImage() == fresh.grab().toImage(), part


def _parts(window: QWidget) -> list[QWidget]:
    return window.findChildren(QWidget, "part")


def _by_hand() -> QWidget:
    """One of everything that is painted in ui itself, or that holds a picture of a colour."""
    window = QWidget()
    window.resize(420, 900)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.setFocus()  # and none of the parts has it
    layout = QVBoxLayout(window)
    for made in (
        *_marks(),
        *_tiles(),
        QLabel("words"),
        QLineEdit("a field"),
        QPushButton("a button"),
        QCheckBox("a tick"),
    ):
        made.setObjectName("part")
        layout.addWidget(made)
    return window


def _marks() -> list[QWidget]:
    badge, bar, lines = CountdownBadge(), QueueTabBar(), TwoLineList("lines")
    badge.show_face(face(NOW + timedelta(hours=2), True, NOW, BandLimits()))
    bar.addTab("one")
    lines.fill([Line(1, "name", "rest", mark="mark"), Line(2, "name", "rest", mark="mark", warns=True)])
    return [badge, bar, lines, ColourChoice("")]


def _tiles() -> list[QWidget]:
    strip, view, goods = PictureStrip(), PictureView(), GoodsTile()
    place = strip.add_place("a.png")
    strip.warn_at(strip.add_place("b.png"), "why")
    passed: QListWidgetItem = strip.add_place("c.png")
    passed.setIcon(badged(place.icon(), Standing(UploadStep.PASSED)))
    button = QPushButton("tile")
    button.setIcon(sign("MP4"))
    button.setIconSize(QSize(48, 48))
    return [strip, view, goods, button]


def test_a_tile_is_sharp_on_a_dense_screen(qapp: QApplication, wear: Wear) -> None:
    wear(LIGHT)
    icon = sign("MP4")
    once, twice = icon.pixmap(QSize(96, 72), 1.0).toImage(), icon.pixmap(QSize(96, 72), 2.0).toImage()
    assert twice.size() == once.size() * 2
    blown_up = once.scaled(twice.size())
    assert _edges(twice) > _edges(blown_up)


def _edges(picture: QImage) -> int:
    """How many neighbours differ: in a sharp picture more than in one that is blown up."""
    lines = range(picture.height())
    return sum(picture.pixel(x, y) != picture.pixel(x + 1, y) for y in lines for x in range(picture.width() - 1))


def test_the_current_tab_is_framed_where_its_ground_is_that_of_all_others(qtbot: QtBot, wear: Wear) -> None:
    for now in (HIGH_LIGHT, HIGH_DARK):
        wear(now)
        bar = QueueTabBar()
        qtbot.addWidget(bar)
        bar.addTab("one")
        bar.addTab("two")
        bar.show()
        place = bar.tabRect(0)
        picture = bar.grab().toImage()
        assert QColor(picture.pixel(place.left(), place.center().y())) == QColor(now.edge)


@pytest.mark.parametrize("now", ALL, ids=lambda now: now.name)
@pytest.mark.parametrize("hours", [-1, 0.5, 2, 6, 20])
def test_a_countdown_has_the_colours_that_are_worn(qapp: QApplication, wear: Wear, now: Colours, hours: float) -> None:
    wear(now)
    shown, font = face(NOW + timedelta(hours=hours), True, NOW, BandLimits()), pill_font(TABLE_POINTS)
    picture = QImage(pill_size(font, shown), QImage.Format.Format_RGB32)
    picture.fill(QColor(now.panel))
    painter = QPainter(picture)
    paint_pill(painter, picture.rect(), shown, font)
    painter.end()
    ink = now.bands[shown.band]
    inside = {QColor(picture.pixel(x, y)).name() for x in range(picture.width()) for y in range(picture.height())}
    assert {ink.ground, ink.text} <= inside
    edge = QColor(picture.pixel(picture.width() // 2, 0)).name()
    assert edge == (ink.text if now.high else ink.ground)
