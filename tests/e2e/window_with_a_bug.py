"""The real window with its background, until it is told to close; on demand a bug in a round, a slot and a thread.

    python -m tests.e2e.window_with_a_bug PROFILE

Reads its orders from standard input, one word a line, and answers each with a line:
`look` has the background ask the platform at once, `round` makes its next request run
into a bug, `slot` and `thread` raise where nobody catches it, `close` closes the window.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog

from ui import app
from ui.runtime.application import the_application
from ui.shell.main_window import MainWindow

_really_send = httpx.Client.send


class Orders(QObject):
    """Carried out in the GUI thread."""

    came = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.came.connect(self._obey, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Read them, in a thread."""
        for line in sys.stdin:
            self.came.emit(line.strip())

    def _obey(self, order: str) -> None:
        sys.stdout.write(f"{order}\n")
        sys.stdout.flush()
        ORDERS[order]()


def _bug_in_a_round() -> None:
    def fail_once(client: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        httpx.Client.send = _really_send  # type: ignore[method-assign] # as it was
        url, body = str(request.url), request.content  # what a traceback that shows variables would show
        raise RuntimeError(f"a bug with {len(url)} and {len(body)} bytes in hand")

    httpx.Client.send = fail_once  # type: ignore[method-assign, assignment] # the bug that is wanted


def _bug_in_a_slot() -> None:
    raise RuntimeError("a bug in a slot")


def _bug_in_a_thread() -> None:
    def fail() -> None:
        raise RuntimeError("a bug in a thread")

    threading.Thread(target=fail, name="buggy").start()


def _close() -> None:
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog):
            top.close()
    QApplication.closeAllWindows()


def _look() -> None:
    (window,) = (top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow))
    window.menus.look.trigger()


ORDERS: dict[str, Callable[[], None]] = {
    "look": _look,
    "round": _bug_in_a_round,
    "slot": _bug_in_a_slot,
    "thread": _bug_in_a_thread,
    "close": _close,
}


def main() -> int:
    """Run the program."""
    the_application()  # orders need it
    orders = Orders()
    threading.Thread(target=orders.listen, name="orders", daemon=True).start()
    return app.run(Path(sys.argv[1]), language="en")


if __name__ == "__main__":
    sys.exit(main())
