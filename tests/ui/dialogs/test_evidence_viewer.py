from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from models.desk import evidence
from models.desk.cases import case_view
from models.domain.book import Side
from models.domain.changes import Changes
from tests.factory import make_return
from tests.picture_server import MP4, PAGE
from tests.ui.dialogs.conftest import drop, picture
from ui.dialogs.evidence_viewer import EvidenceViewer


@pytest.fixture
def case(add):
    return add(make_return())


@pytest.fixture
def open_with(desk, lanes, show, settle, case):
    def open_it(*paths: Path):
        evidence.add(desk, case.aftersale_id, paths, Side.BUYER, "t")
        viewer = show(EvidenceViewer(case.aftersale_id, case_view(desk, case.aftersale_id).exhibits, desk, lanes))
        settle()
        return viewer

    return open_it


@pytest.fixture
def three(open_with, tmp_path):
    return open_with(
        *(
            picture(tmp_path / f"{n}.png", 1400, 1050, colour)
            for n, colour in enumerate(("#a00000", "#00a000", "#0000a0"))
        )
    )


def titles(viewer):
    return [viewer.frame.strip.item(row).text() for row in range(viewer.frame.strip.count())]


def mime(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_keys_go_through_the_pictures_and_stop_at_the_ends(qtbot, three, settle):
    view = three.frame.view
    for key, shown in (
        (Qt.Key.Key_Right, "1.png"),
        (Qt.Key.Key_Space, "2.png"),
        (Qt.Key.Key_PageDown, "2.png"),
        (Qt.Key.Key_Left, "1.png"),
        (Qt.Key.Key_Home, "0.png"),
        (Qt.Key.Key_Backspace, "0.png"),
        (Qt.Key.Key_End, "2.png"),
    ):
        qtbot.keyClick(view, key)
        settle()
        assert three.current.title == shown
        assert view.message == ""
        assert shown in three.frame.caption.text()


def test_a_picture_fits_until_one_zooms_and_the_zoom_is_kept(qtbot, three, settle):
    view = three.frame.view
    assert view.scale_now < 1
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    zoomed = view.scale_now
    qtbot.keyClick(view, Qt.Key.Key_Right)
    settle()
    assert view.scale_now == pytest.approx(zoomed)
    qtbot.keyClick(view, Qt.Key.Key_1)
    assert view.scale_now == pytest.approx(1.0)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.scale_now < 1
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.fitting
    assert three.frame.percent.text() == f"{view.scale_now:.0%}"


def test_the_place_one_looks_at_is_kept_too(qtbot, three, settle):
    view = three.frame.view
    view.actual_size()
    view.centerOn(400, 300)
    before = view.mapToScene(view.viewport().rect().center())
    qtbot.keyClick(view, Qt.Key.Key_Right)
    settle()
    after = view.mapToScene(view.viewport().rect().center())
    assert (after - before).manhattanLength() < 4


def test_the_wheel_zooms(three):
    view = three.frame.view
    before = view.scale_now
    middle = QPointF(view.viewport().rect().center())
    wheel = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.scale_now > before


def test_one_looks_round_a_zoomed_picture_by_key(qtbot, three):
    view = three.frame.view
    view.actual_size()
    view.zoom(2)
    view.centerOn(700, 525)
    places = [view.middle]
    for key, shift in (("Right", True), ("Left", True), ("Down", False), ("Up", False)):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(view, getattr(Qt.Key, f"Key_{key}"), modifier)
        places.append(view.middle)
    assert places[1].x() > places[0].x()
    assert places[2].x() == pytest.approx(places[0].x(), abs=1e-3)
    assert places[3].y() > places[0].y()
    assert places[4].y() == pytest.approx(places[0].y(), abs=1e-3)


def test_turning_is_kept_for_each_picture(qtbot, three, settle):
    view = three.frame.view
    qtbot.keyClick(view, Qt.Key.Key_R)
    assert view.angle == 90
    qtbot.keyClick(view, Qt.Key.Key_Right)
    settle()
    assert view.angle == 0
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.angle == 90


def test_broken_missing_and_other_files_have_a_tile_that_says_so(qtbot, desk, open_with, settle, tmp_path, monkeypatch):
    cut = picture(tmp_path / "cut.png", 900, 700)
    cut.write_bytes(cut.read_bytes()[:-600])
    (tmp_path / "film.mp4").write_bytes(MP4)
    (tmp_path / "page.jpg").write_bytes(PAGE)
    viewer = open_with(cut, picture(tmp_path / "gone.png"), tmp_path / "film.mp4", tmp_path / "page.jpg")
    viewer._exhibits[1].path.unlink()
    view = viewer.frame.view
    assert "“cut.png” is damaged" in view.message
    for one in viewer._exhibits:
        viewer.pictures.cache.forget(one.path)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    for key, says in (
        (Qt.Key.Key_Right, "“gone.png” is not there any more"),
        (Qt.Key.Key_Right, "“film.mp4” opens outside"),
        (Qt.Key.Key_Right, "“page.jpg” is something else"),
    ):
        qtbot.keyClick(view, key)
        settle()
        assert says in view.message
        qtbot.keyClick(view, Qt.Key.Key_Return)
        settle()
    assert [url.toLocalFile().rpartition(".")[2] for url in opened] == ["mp4"]
    assert "was not opened" in viewer.frame.problem.text()


@pytest.mark.qt_log_ignore("^Corrupt JPEG data")
def test_what_there_is_of_a_damaged_photo_is_shown_and_said(open_with, tmp_path):
    cut = picture(tmp_path / "cut.jpg", 900, 700)
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    viewer = open_with(cut)
    assert viewer.frame.view.message == ""
    assert "⚠ “cut.jpg” is damaged" in viewer.frame.caption.text()


def test_without_evidence_it_says_what_to_do(open_with):
    viewer = open_with()
    assert "drop the files here" in viewer.frame.view.message
    assert viewer.frame.strip.isHidden()


def test_dropped_files_are_kept_with_the_case(desk, lanes, open_with, settle, case, tmp_path):
    heard = []
    lanes.changed.connect(heard.append)
    viewer = open_with()
    viewer.frame.side.setCurrentIndex(2)
    assert drop(viewer, mime(picture(tmp_path / "new.png")))
    settle()
    settle()
    assert titles(viewer) == ["new.png"]
    assert viewer.frame.view.message == ""
    (kept,) = case_view(desk, case.aftersale_id).evidence
    assert kept[0].side is Side.RETURNED
    assert heard == [Changes(cases=True)]


def test_a_screenshot_is_pasted(qtbot, desk, open_with, settle, case, clipboard):
    viewer = open_with()
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    clipboard.setImage(image)
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    settle()
    assert viewer.frame.strip.count() == 1
    assert QImage(str(case_view(desk, case.aftersale_id).evidence[0][1])).width() == 30


def test_what_cannot_be_kept_is_said_and_nothing_is_added(open_with, settle, tmp_path):
    (tmp_path / "a.exe").write_bytes(b"MZ")
    (tmp_path / "empty.png").touch()
    viewer = open_with()
    drop(viewer, mime(tmp_path / "a.exe"))
    assert "a.exe" in viewer.frame.problem.text()
    drop(viewer, mime(tmp_path / "empty.png"))
    settle()
    assert "empty.png" in viewer.frame.problem.text()
    assert viewer.frame.strip.count() == 0


def test_copying_gives_the_file_and_the_whole_picture(qtbot, three, clipboard, settle):
    qtbot.keyClick(three.frame.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle()
    data = QGuiApplication.clipboard().mimeData()
    assert Path(data.urls()[0].toLocalFile()) == three.current.path
    assert QImage(data.imageData()).width() == 1400


def test_saving_a_copy(qtbot, three, settle, tmp_path, monkeypatch):
    target = tmp_path / "out.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    qtbot.keyClick(three.frame.view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert target.read_bytes() == three.current.path.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "no" / "out.png"), ""))
    three.save_as()
    settle()
    assert "could not be saved" in three.frame.problem.text()


def test_neighbours_are_read_ahead_both_ways_so_that_a_key_shows_them_at_once(qtbot, three, settle):
    view = three.frame.view
    for key, shown in ((Qt.Key.Key_Right, "1.png"), (Qt.Key.Key_Left, "0.png"), (Qt.Key.Key_Right, "1.png")):
        qtbot.keyClick(view, key)  # without waiting for anything
        assert view.message == ""
        assert shown in three.frame.caption.text()
        settle()


def test_a_picture_that_is_zoomed_into_is_read_in_full(qtbot, open_with, settle, tmp_path):
    viewer = open_with(picture(tmp_path / "a.png", 3000, 2000))
    item = viewer.frame.view._item
    assert [image.width() for image in item.images] == [1500]
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_1)
    settle()
    assert [image.width() for image in item.images] == [1500, 3000]
    assert viewer.frame.view._scene.sceneRect().width() == 3000


def test_no_part_of_the_window_keeps_drops_from_it(three):
    assert [part for part in three.findChildren(QWidget) if part.acceptDrops()] == []
