"""A test fails that leaves a thread, a running timer or an open window behind, or makes Qt warn.

pytest-qt fails a test that makes Qt warn while it runs; the hook here adds the
time in which its widgets are taken down. `test_guards.py` proves each guard.
"""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import getAllValidWrappers

GRACE_SECONDS = 2.0
"""A thread that was told to end may take this long."""


@pytest.fixture(autouse=True)
def _leaves_nothing_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    threads = set(threading.enumerate())
    yield
    left = _threads_since(threads)
    if "qapp" in request.fixturenames:
        left += _qt_leftovers()
    if left:
        pytest.fail("the test left behind: " + "; ".join(left), pytrace=False)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    before = len(_qt_messages(item))
    yield
    warned = [
        record for record in _qt_messages(item)[before:] if not record.ignored and record.matches_level("WARNING")
    ]
    if warned:
        pytest.fail("Qt warned while the test was taken down: " + "; ".join(map(str, warned)), pytrace=False)


def _qt_messages(item: pytest.Item) -> list:
    capture = getattr(item, "qt_log_capture", None)  # None for a test marked no_qt_log
    return capture.records if capture else []


def _threads_since(before: set[threading.Thread]) -> list[str]:
    until = time.monotonic() + GRACE_SECONDS
    while (left := _new_threads(before)) and time.monotonic() < until:
        left[0].join(0.05)
    return [f"thread {thread.name}" for thread in left]


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    # A dummy stands for a thread that Python did not start; Python never learns that it ended.
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not isinstance(thread, threading._DummyThread)
    ]


def _qt_leftovers() -> list[str]:
    """Name what is still going on, and stop it, so that the next test does not fail for it too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if not (_open_windows() or _running()):
        return []
    gc.collect()  # what is only a cycle of garbage is no leak
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [*_open_windows(), *_running()]
    names = [f"{type(thing).__name__} {thing.objectName()!r} in {_path(thing)}" for thing in left]
    for thing in left:
        _end(thing)
    return names


def _open_windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def _running() -> list[QObject]:
    """Timers and threads of Qt that run: those that Python holds, and those inside widgets."""
    seen = [thing for thing in getAllValidWrappers() if isinstance(thing, QTimer | QThread)]
    for root in (QCoreApplication.instance(), *QApplication.topLevelWidgets()):
        seen += [timer for timer in root.findChildren(QTimer) if timer not in seen]
    return [thing for thing in seen if _goes_on(thing)]


def _goes_on(thing: QTimer | QThread) -> bool:
    if isinstance(thing, QTimer):
        return thing.isActive()
    return thing.isRunning() and thing is not QCoreApplication.instance().thread()


def _path(thing: QObject) -> str:
    names = []
    while thing is not None:
        names.append(type(thing).__name__)
        thing = thing.parent()
    return " < ".join(names)


def _end(thing: QObject) -> None:
    if isinstance(thing, QTimer):
        thing.stop()
    elif isinstance(thing, QThread):
        thing.quit()
        thing.wait(int(GRACE_SECONDS * 1000))
    else:
        thing.close()
        thing.deleteLater()
