"""What a start brings in before its first queue is painted: none of what takes long, and all of it right behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from models.desk.desk import Desk
from models.store import cases
from tests.factory import NOW, make_case

ROOT = Path(__file__).resolve().parents[2]
SLOW = ("alembic", "httpx", "keyring", "openpyxl", "PIL", "sqlalchemy", "xlsxwriter")
START = """
import json, sys
import main
from ui.runtime.starting import get_under_way
get_under_way()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTableView
from ui.queues.case_table import CaseTable
from ui.shell.main_window import MainWindow

told = {}

def painted(table, event):
    QTableView.paintEvent(table, event)
    if table.cases.rows and "before" not in told:
        told["before"] = sorted(set(sys.modules) & set(%r))
        look.start(20)

def behind():
    (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    tab = window.rooms.queue
    if window.whole and tab.current_view is not None and not window.lanes.pending:
        look.stop()
        told["behind"] = sorted(set(sys.modules) & set(%r))
        told["case"] = tab.current_view.case.aftersale_id
        told["rooms"] = len(window.rooms.made)
        window.quit()

CaseTable.paintEvent = painted
from ui.runtime.application import the_application
the_application()
look = QTimer()
look.timeout.connect(behind)
code = main.main(["--data-dir", sys.argv[1], "--lang", "en"])
look.stop()
sys.stdout.write(json.dumps(told))
sys.exit(code)
"""


def test_what_takes_long_comes_behind_the_first_picture(desk: Desk) -> None:
    with desk.store.writing() as session:
        cases.add_many(session, [(make_case(aftersale_id="1"), {})], NOW)
    desk.close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", START % (SLOW, SLOW), str(desk.folder)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["before"] == []
    assert {"httpx", "sqlalchemy"} <= set(told["behind"])
    assert told["case"] == "1"
    assert told["rooms"] == 1


def test_no_worker_makes_classes_of_qt() -> None:
    """Made in another thread while the window works, they end the program with a segmentation fault now and then."""
    code = (
        "import sys, threading\n"
        "from ui.queues import queue_tab\n"
        "from ui.shell import main_window\n"
        "before, painted = set(sys.modules), threading.Event()\n"
        "painted.set()\n"
        "main_window._bring_in()\n"
        "queue_tab._bring_in(painted)\n"
        "fresh = set(sys.modules) - before\n"
        "assert 'httpx' in fresh\n"
        "print([name for name in fresh if name.startswith(('ui.', 'PySide6'))])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60)
    assert (done.stdout, done.returncode) == ("[]\n", 0), done.stderr
