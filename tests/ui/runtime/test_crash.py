from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler, qWarning
from pytestqt.qtbot import QtBot

from ui.runtime.crash import CrashPath


@pytest.fixture
def path(qapp) -> Iterator[CrashPath]:
    path = CrashPath()
    path.install()
    yield path
    path.remove()


def told(qtbot: QtBot, path: CrashPath, cause) -> BaseException:
    with qtbot.waitSignal(path.crashed) as signal:
        cause()
    return signal.args[0]


def test_an_exception_in_a_slot(qtbot: QtBot, path: CrashPath, caplog: pytest.LogCaptureFixture) -> None:
    def slot() -> None:
        raise ValueError("in a slot")

    error = told(qtbot, path, lambda: QTimer.singleShot(0, slot))
    assert str(error) == "in a slot"
    assert "in a slot" in caplog.text
    assert "Traceback" in caplog.text


def test_an_exception_in_a_thread_is_told_in_the_gui_thread(
    qtbot: QtBot, path: CrashPath, caplog: pytest.LogCaptureFixture
) -> None:
    heard_in: list[int] = []
    path.crashed.connect(lambda error: heard_in.append(threading.get_ident()))
    error = told(qtbot, path, threading.Thread(target=divmod, args=(1, 0), name="reader").start)
    assert isinstance(error, ZeroDivisionError)
    assert heard_in == [threading.get_ident()]
    assert "reader" in caplog.text


def test_an_exception_in_a_destructor(qtbot: QtBot, path: CrashPath, caplog: pytest.LogCaptureFixture) -> None:
    class Falls:
        def __del__(self) -> None:
            raise OSError("at the end")

    assert str(told(qtbot, path, Falls)) == "at the end"
    assert "__del__" in caplog.text


def test_whoever_shows_crashes_may_crash(qtbot: QtBot, path: CrashPath, caplog: pytest.LogCaptureFixture) -> None:
    shown: list[BaseException] = []

    def show(error: BaseException) -> None:
        shown.append(error)
        raise RuntimeError("the window is broken too")

    path.crashed.connect(show)
    path._on_exception(ValueError, ValueError("first"), None)
    qtbot.waitUntil(lambda: "the window is broken too" in caplog.text)
    qtbot.wait(50)
    assert [str(error) for error in shown] == ["first"]


def test_ctrl_c_is_no_crash(path: CrashPath, caplog: pytest.LogCaptureFixture, capsys) -> None:
    path._on_exception(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert caplog.records == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_what_qt_says_stands_in_the_log(path: CrashPath, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        qWarning("a plug is loose")
    assert [(record.name, record.levelno) for record in caplog.records] == [("qt", logging.WARNING)]
    assert "a plug is loose" in caplog.text


def test_remove_gives_everything_back(qapp) -> None:
    def mine(*message: object) -> None: ...

    theirs = qInstallMessageHandler(mine)
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    path = CrashPath()
    path.install()
    assert sys.excepthook != before[0]
    path.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert qInstallMessageHandler(theirs) is mine
