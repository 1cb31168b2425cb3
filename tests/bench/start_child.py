"""One start, in a process of its own: `python -m tests.bench.start_child desk|floor FOLDER`.

Says in one line of JSON when its first picture stood, what it had worked by then and the most that it held, and ends.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any


def told() -> None:
    """The line, as soon as something is painted. Ends the process at once: what follows is none of a start."""
    # the counter is the system's: whoever started this process compares it with its own
    sys.stdout.write(json.dumps({"at": time.perf_counter(), "cpu": time.process_time(), **held()}) + "\n")
    sys.stdout.flush()
    os._exit(0)


def held() -> dict[str, int]:
    """Bytes that this process held at most, and holds."""
    status = Path("/proc/self/status")
    if status.exists():
        # not ru_maxrss: what the parent held before it became this program counts there too
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return {"most": int(lines["VmHWM"].split()[0]) * 1024, "now": int(lines["VmRSS"].split()[0]) * 1024}
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"most": most, "now": most}  # macOS counts bytes


def desk(folder: str) -> None:
    """The program, from its command line to the first queue with cases in it."""
    import main
    from ui.runtime.starting import get_under_way

    get_under_way()  # as `main` does, which has to wait until the table below is being watched
    from PySide6.QtWidgets import QTableView

    from ui.queues.case_table import CaseTable

    def painted(table: Any, event: Any) -> None:
        QTableView.paintEvent(table, event)
        if table.cases.rows:
            told()

    CaseTable.paintEvent = painted
    main.main(["--data-dir", folder, "--lang", "zh_CN"])


def floor(folder: str) -> None:
    """What no program of this make can do without: Qt, SQLAlchemy, the database, a window."""
    from PySide6.QtWidgets import QApplication, QWidget
    from sqlalchemy import create_engine, text

    class Empty(QWidget):
        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            told()

    app = QApplication(sys.argv[:1])
    engine = create_engine(f"sqlite:///{folder}/desk.db")
    with engine.connect() as connection:
        connection.execute(text("SELECT 1")).scalar()
    window = Empty()
    window.resize(1440, 900)
    window.show()
    app.exec()


if __name__ == "__main__":
    {"desk": desk, "floor": floor}[sys.argv[1]](sys.argv[2])
