"""What runs for as long as the program does, whichever window is shown: the background, the courier, alerts, upkeep."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.runtime.application import DeskApplication
from ui.runtime.collector import spare
from ui.runtime.lanes import Lanes
from ui.shell.sending import Sending
from ui.shell.syncing import Syncing

if TYPE_CHECKING:
    from models.desk.desk import Desk
    from ui.alerts.alerting import Alerting
    from ui.safety.upkeep import Upkeep


class Program:
    """Nothing of it is under way before `start`, which comes behind the first picture."""

    def __init__(self, app: QApplication, desk: Desk) -> None:
        self._app, self._desk = app, desk
        self.lanes = Lanes()
        self.syncing, self.sending = Syncing(desk, self.lanes), Sending(desk, self.lanes)
        self.started = False

    @cached_property
    def alerting(self) -> Alerting:
        """Tells of cases that come near. It has the tray."""
        from ui.alerts.alerting import Alerting

        alerting = Alerting(self._desk, self.lanes, self.syncing)
        self._app.commitDataRequest.connect(lambda _manager: alerting.end())  # who stays now would hold the system up
        if isinstance(self._app, DeskApplication):
            self._app.quitting.connect(alerting.end)
        return alerting

    @cached_property
    def upkeep(self) -> Upkeep:
        """The day's copy, looking over the data, news of versions."""
        from ui.safety.upkeep import Upkeep

        return Upkeep(self._desk, self.lanes)

    def suspect(self, error: BaseException | None = None) -> None:
        """Something went wrong: the data may be damaged."""
        self.upkeep.suspect(error)

    def start(self, *, ended_badly: bool) -> None:
        """Begin; `ended_badly` says whether the run before did not end by itself."""
        self.started = True
        spare()  # what came behind the first picture is most of the program
        self.upkeep.start(ended_badly=ended_badly)
        self.syncing.start()
        self.syncing.states_changed.connect(self.sending.read_now)
        self.sending.start()
        self.alerting.start()

    def stop(self) -> None:
        """End all of it."""
        if self.started:
            self.upkeep.stop()
            self.alerting.stop()
        self.lanes.shutdown()  # before the rest, so that no start is left on a lane
        self.syncing.stop()
        self.sending.stop()
