"""A whole program, started for the first time and worked by keys alone; tells in JSON what it took.

python -m tests.e2e.first_run_drill FOLDER to-the-first-decision|to-the-demo-and-back
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.desk import shops
from models.domain.attempt import AttemptState
from models.simulator.simulator import Simulator
from ui import app
from ui.guide.guide_dialog import GuideDialog, Step
from ui.runtime.application import the_application
from ui.shell.main_window import MainWindow

LOOK_MS, PATIENCE_MS = 20, 15_000
NONE, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
Walk = Generator[Callable[[], object], None, None]

pressed: list[str] = []
told: dict[str, object] = {}
platforms: list[Simulator] = []


def window() -> MainWindow | None:
    """The main window in view."""
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
    return shown[0] if len(shown) == 1 else None


def guide_at(step: Step) -> GuideDialog | None:
    """The guide, once it stands at a step."""
    here = window()
    guide = here.guiding.guide if here is not None and here.whole else None
    return guide if guide is not None and guide.isVisible() and guide.step is step else None


def hint() -> str:
    """What the line above the tabs says of the next step."""
    here = window()
    line = here.guiding.hint if here is not None and here.whole else None
    return line.text.text() if line is not None and line.isVisible() else ""


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> Walk:
    """Press a key, wherever the keys go. Offscreen nobody brings a window to the front when one before it closes."""
    top = QApplication.activeModalWidget() or window()
    assert top is not None
    top.activateWindow()
    yield top.isActiveWindow
    pressed.append(f"{modifiers.name}+{key.name}" if modifiers != NONE else key.name)
    QTest.keyClick(top.focusWidget() or top, key, modifiers)


def to_the_demo() -> Walk:
    """From the first start into the demo, with its first case in view."""
    yield lambda: guide_at(Step.LANGUAGE)
    yield from press(Qt.Key.Key_Return)
    yield lambda: guide_at(Step.WAY)
    yield from press(Qt.Key.Key_3)
    yield lambda: "Decide it with a key" in hint()
    told["hint"] = hint()
    here = window()
    assert here is not None
    told["title"] = here.windowTitle()


def to_the_first_decision() -> Walk:
    """On to the refund of the first case, until the platform itself shows it."""
    yield from to_the_demo()
    here = window()
    assert here is not None
    tab = here.rooms.queue
    assert tab is not None
    told["first"] = case = tab.table.current_id
    told["on top"] = tab.table.cases.rows[0].aftersale_id
    yield from press(Qt.Key.Key_R)
    yield lambda: here.deciding.dialog is not None and here.deciding.dialog.isVisible()
    yield from press(Qt.Key.Key_Return)
    yield lambda: here.deciding.dialog is None
    told["keys"] = list(pressed)
    yield lambda: tab.table.current_id not in ("", case)
    told["after"] = hint()
    yield lambda: any(_refunded(one, case) for one in platforms)
    yield lambda: _state(here, case) is AttemptState.DONE
    yield from press(Qt.Key.Key_Q, CTRL)


def _refunded(platform: Simulator, case: str) -> bool:
    return any(entry["aftersale_id"] == case and entry["by"] == "merchant" for entry in platform.book())


def _state(here: MainWindow, case: str) -> AttemptState | None:
    from models.desk import cases

    made = cases.case_view(here.desk, case).attempts
    return made[-1].state if made else None


def to_the_demo_and_back() -> Walk:
    """Look round, go back to one's own desk, and skip the guide there."""
    yield from to_the_demo()
    yield from press(Qt.Key.Key_W, ALT)
    yield lambda: guide_at(Step.WAY)
    told["keys"] = list(pressed)
    here = window()
    assert here is not None
    told["own title"] = here.windowTitle()
    told["own folder"] = str(here.desk.folder)
    yield from press(Qt.Key.Key_Escape)
    yield lambda: here.lanes.pending == 0
    yield from press(Qt.Key.Key_Q, CTRL)


WALKS = {"to-the-first-decision": to_the_first_decision, "to-the-demo-and-back": to_the_demo_and_back}


class Driver:
    """Goes one step whenever what it waits for is so."""

    def __init__(self, walk: Walk) -> None:
        self._walk, self._until = walk, next(walk)
        self._since = QElapsedTimer()
        self._since.start()
        self.timer = QTimer()
        self.timer.timeout.connect(self._look)
        self.timer.start(LOOK_MS)

    def _look(self) -> None:
        try:
            if self._until():
                self._until = next(self._walk)
                self._since.restart()
            elif self._since.hasExpired(PATIENCE_MS):
                raise TimeoutError(f"nothing came of {pressed}; the hint: {hint()!r}")
        except StopIteration:
            self.timer.stop()
        except BaseException as error:
            self.timer.stop()
            told["error"] = repr(error)
            QApplication.exit(3)


def main(folder: str, walk: str) -> int:
    """Run the program with somebody at its keys."""
    shops.HOLD_SECONDS = 1  # the undo window: its length is proven elsewhere
    entered = Simulator.__enter__

    def noting(platform: Simulator) -> Simulator:
        platforms.append(platform)
        return entered(platform)

    Simulator.__enter__ = noting  # type: ignore[method-assign]
    the_application()
    driver = Driver(WALKS[walk]())
    code = app.run(Path(folder), language="en")
    driver.timer.stop()
    sys.stdout.write(json.dumps(told, ensure_ascii=False))
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
