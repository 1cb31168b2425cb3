"""What the program does for itself while it runs: the day's copy, looking over the data, news of versions."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from models.desk import backups, updates
from models.desk.desk import Desk
from models.desk.updates import Update
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.trouble import Trouble, TroubleError
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes

EVERY_MS = 3_600_000
"""A window may stay open for weeks: each day has its copy all the same."""
_DATA = (Trouble.DAMAGED, Trouble.GONE)


class Upkeep(QObject):
    """The program's, not the window's. All of it can be stopped half-way, so that it keeps nobody from leaving."""

    update_known = Signal(object)
    """An `Update` that nobody has dismissed, `None` when there is none."""
    failed = Signal(object)
    """A `UserError`: today's copy could not be made, or the data is damaged. Each is told once a day."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._cancel = CancelToken()
        self._looking = self._copying = False
        self._told: set[str] = set()
        self.update: Update | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._again)

    def start(self, *, ended_badly: bool) -> None:
        """Begin; after a run that did not end by itself the data is looked over at once."""
        self._again()
        if ended_badly:
            self.suspect()
        self._timer.start()

    def stop(self) -> None:
        """End what is under way."""
        self._timer.stop()
        self._cancel.cancel()

    def suspect(self, error: BaseException | None = None) -> None:
        """Something went wrong that damage may be behind: look over the data, unless that is going on."""
        if isinstance(error, UserError) or self._looking:
            return
        self._looking = True
        self._lanes.run(
            LaneName.NETWORK,
            backups.look_over,
            self._desk,
            done=self._looked,
            failed=self._looked,
            cancel=self._cancel,
            owner=self,
        )

    def dismiss(self, version: str) -> None:
        """Somebody has heard of a version."""
        self.update = None
        self._lanes.run(LaneName.WRITE, updates.dismiss, self._desk, version, owner=self)

    def _again(self) -> None:
        if not self._copying:
            self._copying = True
            self._lanes.run(
                LaneName.NETWORK,
                backups.back_up_today,
                self._desk,
                done=self._copied,
                failed=self._copied,
                cancel=self._cancel,
                owner=self,
            )
        self._lanes.run(
            LaneName.NETWORK, updates.look, self._desk, done=self._take, failed=_quiet, cancel=self._cancel, owner=self
        )

    def _take(self, update: Update | None) -> None:
        self.update = update
        self.update_known.emit(update)

    def _looked(self, error: object = None) -> None:
        self._looking = False
        self._tell(error)

    def _copied(self, error: object = None) -> None:
        self._copying = False
        self._tell(error)

    def _tell(self, error: object) -> None:
        """Once a day each; a bug is shown by the lanes."""
        if not isinstance(error, UserError):
            return
        today = f"{self._desk.clock.now():%Y-%m-%d}"
        kind = "data" if isinstance(error, TroubleError) and error.trouble in _DATA else "copy"
        if f"{today} {kind}" not in self._told:
            self._told.add(f"{today} {kind}")
            self.failed.emit(error)


def _quiet(_error: BaseException) -> None:
    """The news can wait; a full disk is told by those whose work it stops."""
