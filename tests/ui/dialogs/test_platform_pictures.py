"""The viewer on pictures of the platform's, over a real line, from a server that means no good."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from models.desk.proofs import pictures
from models.domain.book import Side
from models.domain.exhibit import Exhibit
from models.domain.text import Text
from tests.picture_server import MP4, PAGE, SVG, drop, huge_png, picture_server, silent
from ui.dialogs.evidence_viewer import EvidenceViewer

CASE = "6959800000297566494"


def photo(width=900, height=700, colour="#3d6fb4", form="JPG"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    return buffer.data().data()


@pytest.fixture
def server():
    with picture_server() as running:
        yield running


@pytest.fixture
def open_at(desk, lanes, show):
    def open_it(*urls):
        told = [
            Exhibit(title=Text("Application {number}", {"number": number}), side=Side.BUYER, url=url)
            for number, url in enumerate(urls, start=1)
        ]
        return show(EvidenceViewer(CASE, told, desk, lanes))

    return open_it


def test_each_bad_thing_has_its_tile_and_the_good_one_beside_it_is_shown(qtbot, server, open_at, settle):
    given = [
        ("/good.jpg", photo(), ""),
        ("/huge.png", huge_png(), "30000 × 30000 pixels"),
        ("/broken.png", photo(form="PNG")[:-900], "damaged"),
        ("/page.jpg", PAGE, "web page"),
        ("/drawing.jpg", SVG, "SVG"),
        ("/gone.jpg", lambda handler: handler.give(b"", status=404), "not there any more"),
        ("/dropped.jpg", drop(photo()), "broke off"),
        ("/film.jpg", MP4, "opens outside"),
        ("/last.png", photo(form="PNG"), ""),
    ]
    viewer = open_at(*(server.put(path, answer) for path, answer, _ in given))
    settle()
    for path, _, says in given:
        message = viewer.frame.view.message
        assert says in message if says else message == "", path
        no_help = ("", "opens outside", "30000 × 30000 pixels")
        assert viewer.frame.again.isVisible() is (says not in no_help), path
        qtbot.keyClick(viewer.frame.view, Qt.Key.Key_Right)
        settle()
    tips = [viewer.frame.strip.item(row).toolTip() for row in range(len(given))]
    assert "web page" in tips[3]
    assert "Application 9" in tips[8]


@pytest.mark.qt_log_ignore("^Corrupt JPEG data")
def test_what_came_of_a_photo_before_its_end_is_shown_and_fetched_again_by_key(qtbot, server, open_at, settle):
    whole = photo()
    viewer = open_at(server.put("/1.jpg", whole[: len(whole) // 2]))
    settle()
    assert viewer.frame.view.message == ""
    assert "⚠ It is damaged" in viewer.frame.caption.text()
    server.put("/1.jpg", whole)
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_F5)
    settle()
    assert viewer.frame.view.message == ""
    assert "⚠" not in viewer.frame.caption.text()
    assert not viewer.frame.again.isVisible()


def test_what_is_on_disk_is_shown_without_the_network(desk, server, open_at, settle):
    url = server.put("/1.jpg", photo())
    pictures.fetch(desk, CASE, url)
    server.answers.clear()
    viewer = open_at(url)
    settle()
    assert viewer.frame.view.message == ""
    assert server.asked == ["/1.jpg"]
    assert "900 × 700" in viewer.frame.caption.text()


def test_it_says_that_it_is_fetching_and_leaving_stops_it(qtbot, server, open_at, lanes):
    viewer = open_at(*(server.put(f"/{number}.jpg", silent) for number in range(5)))
    assert "Fetching" in viewer.frame.view.message
    qtbot.waitUntil(lambda: len(server.asked) == 2)  # few at a time
    viewer.reject()
    qtbot.waitUntil(lambda: lanes.pending == 0)
    assert len(server.asked) == 2


def test_what_one_looks_at_is_fetched_first(qtbot, server, open_at, settle):
    urls = [server.put(f"/{number}.jpg", silent) for number in range(2)]
    urls += [server.put(f"/{number}.jpg", photo()) for number in range(2, 6)]
    viewer = open_at(*urls)
    qtbot.waitUntil(lambda: len(server.asked) == 2)
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_End)
    server.ended.set()  # the silent ones hang up
    settle()
    assert "/5.jpg" in server.asked[2:4]  # two leave at once, and either may get there first


def test_one_tries_again_by_key_once_the_line_is_back(qtbot, server, open_at, settle):
    url = server.put("/1.jpg", lambda handler: handler.give(b"", status=500))
    viewer = open_at(url)
    settle()
    assert "Try again" in viewer.frame.view.message
    server.put("/1.jpg", photo())
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_F5)
    settle()
    assert viewer.frame.view.message == ""
    assert not viewer.frame.again.isVisible()
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_F5)  # nothing to mend
    settle()
    assert len(server.asked) == 2


def test_one_that_was_cleared_away_meanwhile_is_fetched_again_by_key(qtbot, desk, server, open_at, settle):
    viewer = open_at(*(server.put(f"/{number}.jpg", photo()) for number in range(2)))
    settle()
    path = viewer.pictures.path(viewer.current)
    pictures.forget(desk, CASE)
    viewer.pictures.cache.forget(path)
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_Right)
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_Left)
    settle()
    assert "not on this computer any more" in viewer.frame.view.message
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_F5)
    settle()
    assert viewer.frame.view.message == ""


def test_they_are_copied_saved_and_opened_outside_too(qtbot, server, open_at, settle, clipboard, tmp_path, monkeypatch):
    viewer = open_at(server.put("/1.image", photo(3000, 2000)), server.put("/2.jpg", MP4))
    settle()
    view, target, suggested = viewer.frame.view, tmp_path / "out.jpg", []
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert QImage(QGuiApplication.clipboard().mimeData().imageData()).width() == 3000
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (suggested.append(args[2]), (str(target), ""))[1])
    qtbot.keyClick(view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert suggested == [f"{CASE} Application 1.jpg"]
    assert target.read_bytes() == photo(3000, 2000)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    settle()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    settle()
    assert Path(opened[0].toLocalFile()).read_bytes() == MP4


def test_what_a_new_reading_brings_is_shown_and_one_stays_at_what_one_looks_at(qtbot, server, open_at, settle):
    urls = [server.put(f"/{number}.jpg", photo()) for number in range(3)]
    bad = server.put("/bad.jpg", PAGE)
    viewer = open_at(urls[0], urls[1], bad)
    settle()
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_Right)
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_2)
    settle()
    assert (viewer.left.url, viewer.current.url) == (urls[1], bad)
    new = Exhibit(title="new", side=None, url=urls[2])
    viewer.renew([new, *viewer._exhibits])
    settle()
    assert (viewer.left.url, viewer.current.url) == (urls[1], bad)
    assert viewer.frame.strip.count() == 4
    assert "web page" in viewer.frame.strip.item(3).toolTip()
    assert len(server.asked) == 4
    viewer.renew([new])
    settle()
    assert (viewer.left, viewer.current.url, viewer.frame.view.message) == (None, urls[2], "")


def test_what_did_not_come_is_neither_copied_nor_opened(qtbot, server, open_at, settle, clipboard, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    viewer = open_at(server.put("/1.jpg", PAGE))
    settle()
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_Return)
    settle()
    assert opened == []
    assert QGuiApplication.clipboard().text() == ""
