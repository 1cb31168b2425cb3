"""The icons: all there, in the colours that are worn, sharp, and nothing before one is painted."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ui.queues.actions_box import SIGNS, ActionsBox
from ui.shell import icons
from ui.shell.icon_names import Icon
from ui.shell.icons import drawn, icon, on_accent
from ui.shell.theme import ALL, DARK, LIGHT, Colours

Wear = Callable[[Colours], None]
SIZE = QSize(16, 16)


def inks(picture: QImage) -> set[str]:
    """The colours of what is fully drawn, without what premultiplying rounds."""
    picture = picture.convertToFormat(QImage.Format.Format_ARGB32)
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {colour.name() for x, y in places if (colour := picture.pixelColor(x, y)).alpha() == 255}


@pytest.mark.parametrize("name", Icon)
def test_each_is_in_the_library(qapp: QApplication, name: Icon) -> None:
    picture = drawn(name, QSize(48, 48), "#123456")
    assert picture.size() == QSize(48, 48)
    assert inks(picture) == {"#123456"}


def test_no_two_are_the_same(qapp: QApplication) -> None:
    pictures = {bytes(drawn(name, SIZE, "#000000").constBits()) for name in Icon}
    assert len(pictures) == len(Icon)


@pytest.mark.parametrize("now", ALL, ids=lambda now: now.name)
def test_they_follow_the_colours(qapp: QApplication, wear: Wear, now: Colours) -> None:
    wear(LIGHT if now.dark else DARK)
    plain, bright = icon(Icon.SETTINGS), on_accent(Icon.SETTINGS)
    assert inks(plain.pixmap(QSize(64, 64)).toImage()) == {(LIGHT if now.dark else DARK).quiet}
    wear(now)
    assert inks(plain.pixmap(QSize(64, 64)).toImage()) == {now.quiet}
    assert inks(bright.pixmap(QSize(64, 64)).toImage()) == {now.accent_text}
    faint = plain.pixmap(QSize(64, 64), QIcon.Mode.Disabled)
    assert inks(faint.toImage()) == {now.faint}


def test_at_twice_the_scale_it_is_drawn_and_not_blown_up(qapp: QApplication, wear: Wear) -> None:
    wear(LIGHT)
    made = icon(Icon.PARCEL)
    dense = made.pixmap(SIZE, 2.0)
    assert dense.size() == QSize(32, 32)
    assert dense.devicePixelRatio() == 2.0
    blown_up = made.pixmap(SIZE, 1.0).toImage().scaled(32, 32)
    assert dense.toImage().convertToFormat(blown_up.format()) != blown_up


def test_nothing_is_read_before_one_is_painted(qapp: QApplication, wear: Wear) -> None:
    wear(LIGHT)
    icons._svgs.cache_clear()
    icons._drawn.cache_clear()
    made = [icon(name) for name in Icon]
    assert icons._svgs.cache_info().currsize == 0
    made[0].pixmap(SIZE)
    assert icons._svgs.cache_info().currsize == 1


def test_a_bundle_has_its_own_archive(
    qapp: QApplication, tmp_path: os.PathLike[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that is in no archive is told, and nothing else is looked for."""
    from bundling.icons import write_used
    from bundling.project import ROOT

    cut_down = write_used(ROOT, tmp_path)
    monkeypatch.setattr(icons, "ICONS", cut_down.parent)
    icons._svgs.cache_clear()
    icons._drawn.cache_clear()
    assert icons._archive() == cut_down
    assert all(inks(drawn(name, QSize(48, 48), "#123456")) == {"#123456"} for name in Icon)
    icons._svgs.cache_clear()
    assert cut_down.stat().st_size < 30_000


def test_an_icon_never_stands_alone(qtbot: QtBot, wear: Wear) -> None:
    wear(LIGHT)
    box = ActionsBox()
    qtbot.addWidget(box)
    with_icons = [button for button in box.findChildren(QAbstractButton) if not button.icon().isNull()]
    assert len(with_icons) == len(SIGNS)
    assert all(button.text() and button.accessibleName() for button in with_icons)
