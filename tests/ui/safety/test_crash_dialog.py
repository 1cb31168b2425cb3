from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel

from tests.ui.safety.conftest import said
from ui.safety.crash_dialog import show_bug, show_last_crash


def bug() -> BaseException:
    try:
        raise RuntimeError("buyer 张三 13812345678 secret=abc")
    except RuntimeError as error:
        return error


def test_a_bug_shows_no_traceback_and_gives_a_report_without_secrets(qtbot, keep, desk, lanes, settle):
    window = QLabel("what a user typed")
    qtbot.addWidget(window)
    window.show()
    box = keep(show_bug(None, bug(), desk.log_file, lanes))
    assert not box.copy_button.isEnabled()
    settle()
    assert "may have been recorded" in said(box)
    assert "Traceback" not in said(box)
    assert "13812345678" not in said(box)
    qtbot.mouseClick(box.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "Traceback" in copied
    assert "Screens: QLabel\n" in copied
    for planted in ("13812345678", "张三", "abc", "typed", str(desk.folder)):
        assert planted not in copied
    assert "Copied." in said(box)
    QGuiApplication.clipboard().clear()


def test_the_report_is_saved_where_one_wants_it(qtbot, keep, desk, lanes, settle, tmp_path, monkeypatch):
    box = keep(show_last_crash(None, "Fatal Python error: Segmentation fault", desk.log_file, lanes))
    settle()
    assert "outbox" in said(box)
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(box.save_button, Qt.MouseButton.LeftButton)
    settle()
    assert "Segmentation fault" in target.read_text("utf-8")
    assert "Saved as “report.txt”." in said(box)
    box.save_to(Path("/none/report.txt"))
    settle()
    assert box.problem.isVisible()


def test_the_log_folder_is_opened(qtbot, keep, desk, lanes, settle, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    box = keep(show_bug(None, bug(), desk.log_file, lanes))
    qtbot.mouseClick(box.log_button, Qt.MouseButton.LeftButton)
    assert opened[0].toLocalFile() == str(desk.log_file.parent)
    settle()


def test_enter_closes_it(qtbot, keep, desk, lanes, settle):
    box = keep(show_bug(None, bug(), desk.log_file, lanes))
    settle()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not any(w is box for w in QGuiApplication.allWindows()))
