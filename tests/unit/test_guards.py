"""Each guard of the test suite is shown a test that it must fail."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

BAD_TESTS = """
import socket, threading, warnings
from PySide6.QtCore import QObject, QThread, QTimer, qWarning
from PySide6.QtWidgets import QWidget

kept = []

def test_is_clean(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    timer = QTimer(widget)
    timer.start(1000)
    thread = threading.Thread(target=int)
    thread.start()

def test_qt_warning(qtbot):
    qWarning("a plug is loose")

def test_qt_warning_at_the_end(qtbot):
    widget = QWidget()
    widget.destroyed.connect(lambda: qWarning("fell over"))
    qtbot.addWidget(widget)

def test_python_warning():
    warnings.warn("old", DeprecationWarning)

def test_thread():
    stop = threading.Event()
    kept.append(stop)
    threading.Thread(target=stop.wait, name="forgotten", daemon=True).start()

def test_qt_thread(qapp):
    thread = QThread()
    thread.start()
    kept.append(thread)

def test_timer(qapp):
    timer = QTimer()
    timer.start(60_000)
    kept.append(timer)

def test_timer_of_a_child(qapp):
    kept.append(QWidget())
    QTimer(QObject(kept[-1])).start(60_000)

def test_window(qapp):
    kept.append(QWidget())
    kept[-1].show()

def test_exception_in_a_slot(qtbot):
    def slot():
        raise ValueError("in a slot")
    timer = QTimer()
    timer.timeout.connect(slot)
    timer.setSingleShot(True)
    with qtbot.waitSignal(timer.timeout):
        timer.start(0)

def test_socket():
    with socket.socket() as abroad:
        abroad.settimeout(0.2)
        abroad.connect(("192.0.2.1", 80))

def test_loopback():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
        server.accept()[0].close()
"""

WORDS = {
    "test_qt_warning": "a plug is loose",
    "test_qt_warning_at_the_end": "fell over",
    "test_python_warning": "DeprecationWarning: old",
    "test_thread": "left behind: thread forgotten",
    "test_qt_thread": "left behind: QThread",
    "test_timer": "left behind: QTimer",
    "test_timer_of_a_child": "left behind: QTimer",
    "test_window": "left behind: QWidget",
    "test_exception_in_a_slot": "in a slot",
    "test_socket": "192.0.2.1",
}
"""Test -> what its failure says."""
CLEAN = ("test_is_clean", "test_loopback")


@pytest.fixture(scope="module")
def failures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the bad tests end with: name -> message, "" for a test that passed."""
    folder = tmp_path_factory.mktemp("bad")
    bad, report = folder / "test_bad.py", folder / "report.xml"
    bad.write_text(BAD_TESTS, encoding="utf-8")
    options = ["-c", str(ROOT / "pyproject.toml"), "-p", "tests.guards", "-p", "no:cacheprovider", "-q"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options, f"--junitxml={report}", str(bad)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 1, run.stdout + run.stderr
    return _messages(report)


def _messages(report: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for case in ET.parse(report).iter("testcase"):
        texts = [f"{child.get('message')} {child.text}" for child in case if child.tag in ("failure", "error")]
        found[case.get("name", "")] = found.get(case.get("name", ""), "") + " ".join(texts)
    return found


@pytest.mark.parametrize("name", WORDS)
def test_guard_fails_the_test(failures: dict[str, str], name: str) -> None:
    assert WORDS[name] in failures[name]


@pytest.mark.parametrize("name", CLEAN)
def test_guards_let_a_clean_test_pass(failures: dict[str, str], name: str) -> None:
    assert failures[name] == ""
