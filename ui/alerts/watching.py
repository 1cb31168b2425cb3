"""What a window has to do with alerts: staying in the tray, the wall screen, and where a click leads."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from models.desk.desk import Desk
from ui.alerts.alerting import Alerting
from ui.alerts.wall_screen import WallScreen
from ui.runtime.lanes import Lanes
from ui.runtime.ticker import Ticker


class Watching(QObject):
    """One window's."""

    window_wanted = Signal()
    case_wanted = Signal(str)
    queue_wanted = Signal(str)
    quit_wanted = Signal()
    settings_wanted = Signal()
    """Somebody wants to choose what is told, and how."""
    said = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes, ticker: Ticker, alerting: Alerting | None, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._ticker, self._window = desk, lanes, ticker, window
        self._alerting = alerting
        self.wall: WallScreen | None = None
        if alerting is None:
            return
        alerting.window_wanted.connect(self.window_wanted)
        alerting.case_wanted.connect(self.case_wanted)
        alerting.queue_wanted.connect(self.queue_wanted)
        alerting.quit_wanted.connect(self.quit_wanted)
        alerting.said.connect(self.said)
        alerting.wall_wanted.connect(self.show_wall)
        alerting.settings_wanted.connect(self.settings_wanted)
        alerting.pressing.connect(self._ask_for_attention)

    def stays(self) -> bool:
        """Whether the program goes on in the tray when the window is closed now; it then says so, once per person."""
        if self._alerting is None or not self._alerting.keeps_watching:
            return False
        self._alerting.say_that_it_stays()
        return True

    def end(self) -> None:
        """From now on closing the window ends the program."""
        if self._alerting is not None:
            self._alerting.end()

    def has_tray(self) -> bool:
        """Whether this desktop has a tray to stay in."""
        return self._alerting is not None and self._alerting.tray.there

    def show_wall(self) -> None:
        """Open the wall screen, or bring it to the front."""
        if self.wall is None:
            self.wall = WallScreen(self._desk, self._lanes, self._ticker)
            self.wall.closed.connect(self._forget_wall)
            self.wall.show()
        self.wall.raise_()
        self.wall.activateWindow()

    def close(self) -> None:
        """The window goes for good."""
        if self.wall is not None:
            self.wall.close()

    def _forget_wall(self) -> None:
        if self.wall is not None:
            self.wall.deleteLater()
            self.wall = None

    def _ask_for_attention(self) -> None:
        QApplication.alert(self._window)
