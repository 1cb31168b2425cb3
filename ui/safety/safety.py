"""What a window tells and offers when something breaks: backups, the log, trouble with the data, a newer version.

Its dialogs are imported when they are wanted: the window does not wait for what may never be shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from models.desk.desk import Desk
from models.desk.safety import aftermath
from models.domain.errors import UserError
from models.domain.trouble import Trouble, TroubleError
from ui.dialogs.error_box import show_user_error
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.safety.update_line import UpdateLine
from ui.safety.upkeep import Upkeep
from ui.safety.ways import Way

if TYPE_CHECKING:
    from models.desk.safety.aftermath import Aftermath
    from ui.safety.trouble_dialog import TroubleDialog


class Safety(QObject):
    """The window's part. What goes on while windows come and go is `Upkeep`'s."""

    restore_wanted = Signal(object)
    """A `Backup` to be put back: the desk has to be closed for that."""
    restored = Signal()
    """A backup was put back before this window opened: all open cases have to be compared."""
    case_wanted = Signal(str)
    """A 售后单号."""

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window = desk, lanes, window
        self.line = UpdateLine()
        self.trouble: TroubleDialog | None = None

    def follow(self, upkeep: Upkeep) -> None:
        """Tell what it finds."""
        upkeep.update_known.connect(self.line.show_update)
        upkeep.failed.connect(self.tell)
        self.line.dismissed.connect(upkeep.dismiss)
        self.line.show_update(upkeep.update)

    def tell(self, error: BaseException) -> None:
        """Show what nobody handled: trouble with the data with its ways on, a sentence, or a mistake of the program."""
        if isinstance(error, TroubleError) and error.trouble in (Trouble.DAMAGED, Trouble.GONE):
            self._show_trouble(error)
        elif isinstance(error, UserError):
            show_user_error(self._window, error)
        else:
            from ui.safety.crash_dialog import show_bug

            show_bug(self._window, error, self._desk.log_file, self._lanes)

    def tell_last_crash(self, stacks: str) -> None:
        """Tell that the run before died, and left these stacks."""
        from ui.safety.crash_dialog import show_last_crash

        show_last_crash(self._window, stacks, self._desk.log_file, self._lanes)

    def _show_trouble(self, error: TroubleError) -> None:
        """Once at a time: every look at a damaged file finds it damaged."""
        if self.trouble is not None:
            return
        from ui.safety.trouble_dialog import at_work

        self.trouble = at_work(error, self._window)
        self.trouble.chosen.connect(self._go)
        self.trouble.finished.connect(self._forget)
        self.trouble.open()

    def _forget(self) -> None:
        if self.trouble is not None:
            self.trouble.deleteLater()
            self.trouble = None

    def _go(self, way: Way) -> None:
        if way is Way.RESTORE:
            self.show_backups()

    # from the menu

    def show_backups(self) -> None:
        """Open the list of copies."""
        from ui.safety.backups_dialog import BackupsDialog

        dialog = BackupsDialog(self._desk.folder, self._lanes, self._desk, self._window)
        dialog.restore_wanted.connect(self.restore_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_log(self) -> None:
        """Show the log in whatever this system reads text with, else the folder it lies in."""
        file = self._desk.log_file
        if not (file.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))

    # after a restore

    def look_back(self) -> None:
        """Tell of a restore that nobody has heard of yet."""
        self._lanes.run(LaneName.NETWORK, aftermath.aftermath, self._desk, done=self._show_aftermath, owner=self)

    def _show_aftermath(self, found: Aftermath | None) -> None:
        if found is None:
            return
        from ui.safety.aftermath_dialog import AftermathDialog

        dialog = AftermathDialog(found, self._window)
        dialog.case_wanted.connect(self.case_wanted)
        dialog.finished.connect(self._heard)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.restored.emit()

    def _heard(self) -> None:
        self._lanes.run(LaneName.WRITE, aftermath.heard, self._desk, owner=self)
