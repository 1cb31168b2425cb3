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
from tests.ui.dialogs.conftest import drop, picture
from ui.dialogs.evidence_viewer import EvidenceViewer


@pytest.fixture
def case(add):
    return add(make_return())


@pytest.fixture
def open_with(desk, lanes, show, settle, case):
    def open_it(*paths: Path):
        evidence.add(desk, case.aftersale_id, paths, Side.BUYER, "t")
        viewer = show(EvidenceViewer(case.aftersale_id, case_view(desk, case.aftersale_id).evidence, desk, lanes))
        settle()
        return viewer

    return open_it


@pytest.fixture
def three(open_with, tmp_path):
    return open_with(
        *(
            picture(tmp_path / f"{n}.png", 2400, 1800, colour)
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
        assert three.current[0].title == shown
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
    (tmp_path / "film.mp4").write_bytes(bytes(50))
    viewer = open_with(cut, picture(tmp_path / "gone.png"), tmp_path / "film.mp4")
    viewer._files[1][1].unlink()
    view = viewer.frame.view
    assert "damaged" in view.message
    viewer._cache._pictures.clear()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    settle()
    assert "not there any more" in view.message
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert "opens outside" in view.message
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened[0].toLocalFile().endswith(".mp4")


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


def test_copying_gives_the_file_and_the_picture(qtbot, three, clipboard):
    qtbot.keyClick(three.frame.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert Path(data.urls()[0].toLocalFile()) == three.current[1]
    assert QImage(data.imageData()).width() == 2400


def test_saving_a_copy(qtbot, three, settle, tmp_path, monkeypatch):
    target = tmp_path / "out.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    qtbot.keyClick(three.frame.view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert target.read_bytes() == three.current[1].read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "no" / "out.png"), ""))
    three.save_as()
    settle()
    assert "could not be saved" in three.frame.problem.text()


def test_few_decoded_pictures_are_held(qtbot, open_with, settle, tmp_path):
    viewer = open_with(*(picture(tmp_path / f"{n}.png", 60 + n, 40) for n in range(9)))
    for _ in range(9):
        qtbot.keyClick(viewer.frame.view, Qt.Key.Key_Right)
        settle()
    assert len(viewer._cache._pictures) <= 4


def test_no_part_of_the_window_keeps_drops_from_it(three):
    assert [part for part in three.findChildren(QWidget) if part.acceptDrops()] == []
