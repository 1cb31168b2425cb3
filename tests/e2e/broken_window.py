"""The real program with its window, and a hand that presses what it is told as soon as it can be pressed.

    python -m tests.e2e.broken_window PROFILE STEP...

Prints what each dialog says before it presses. Steps: a way on ("restore", "again", "empty", "leave"), "choose" and
"confirm" a backup, "backups" and "quit" in the window's menu, "read" a dialog that only tells and close it, "die"
below Python, "bug" in a slot.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from ui import app
from ui.dialogs.confirm import ConfirmDialog
from ui.runtime.application import the_application
from ui.safety.aftermath_dialog import AftermathDialog
from ui.safety.backups_dialog import BackupsDialog
from ui.safety.crash_dialog import CrashDialog
from ui.safety.trouble_dialog import TroubleDialog
from ui.safety.ways import Way
from ui.shell.main_window import MainWindow


def main() -> int:
    """Run the program."""
    steps = sys.argv[2:]
    the_application()
    timer = QTimer()
    timer.setInterval(20)

    def look() -> None:
        for top in QApplication.topLevelWidgets():
            if steps and top.isVisible() and STEPS[steps[0]](top):
                steps.pop(0)
                return

    timer.timeout.connect(look)
    timer.start()
    code = app.run(Path(sys.argv[1]), language="en")
    return code if not steps else 99


def _tell(dialog: QWidget) -> None:
    words = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    sys.stdout.write(f"{type(dialog).__name__}: {' '.join(words.split())}\n")
    sys.stdout.flush()


def _way(way: Way) -> Callable[[QWidget], bool]:
    def press(top: QWidget) -> bool:
        if not isinstance(top, TroubleDialog):
            return False
        _tell(top)
        (top.leave_button if way is Way.LEAVE else top.buttons[way]).click()
        return True

    return press


def _choose(top: QWidget) -> bool:
    if not isinstance(top, BackupsDialog) or not top.restore_button.isEnabled():
        return False
    _tell(top)
    top.restore_button.click()
    return True


def _confirm(top: QWidget) -> bool:
    if not isinstance(top, ConfirmDialog):
        return False
    top.do_button.click()
    return True


def _read(top: QWidget) -> bool:
    if not isinstance(top, AftermathDialog | CrashDialog):
        return False
    _tell(top)
    top.reject()
    return True


def _in_window(do: Callable[[MainWindow], object]) -> Callable[[QWidget], bool]:
    def press(top: QWidget) -> bool:
        dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        if not isinstance(top, MainWindow) or dialogs or not top.whole:
            return False
        _tell_window()
        do(top)
        return True

    return press


def _tell_window() -> None:
    sys.stdout.write("MainWindow\n")
    sys.stdout.flush()


def _bug(_window: MainWindow) -> None:
    QTimer.singleShot(0, lambda: 1 / 0)


STEPS: dict[str, Callable[[QWidget], bool]] = {
    **{way.value: _way(way) for way in Way},
    "choose": _choose,
    "confirm": _confirm,
    "read": _read,
    "backups": _in_window(lambda window: window.safety.show_backups()),
    "quit": _in_window(lambda window: window.quit()),
    "die": _in_window(lambda _window: ctypes.string_at(0)),
    "bug": _in_window(_bug),
}

if __name__ == "__main__":
    sys.exit(main())
