"""Opening a profile: whatever stands in the way, there is a sentence and a way on, until it is open or given up.

What is needed only when something does stand in the way is imported then.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from models.desk import paths
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.safety.at_work import ended_badly
from models.desk.safety.places import LOGS
from models.desk.vaults import Vault
from models.domain.backup import Backup
from models.domain.errors import CancelledError, UserError
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.runtime.single_instance import SingleInstance
from ui.safety.ways import Way, ways

_log = logging.getLogger(__name__)


class Opening:
    """One program on one profile folder. Whoever made it closes it."""

    def __init__(self, folder: Path | None, vault: Vault | None = None) -> None:
        """`folder` is this user's own by default; one that is chosen in its place is remembered then."""
        self._named = folder is not None
        self.folder = folder or paths.default_folder()
        self._vault = vault
        self.only: SingleInstance | None = None
        self.ended_badly = False
        """Whether the run before did not end by itself: killed, or the power went."""
        self.code = 0
        """The exit code when `desk` gave nothing: 0 another program has the window, 1 somebody gave up."""

    def desk(self) -> Desk | None:
        """The open desk; `None` when there is nothing to show a window for. Asks as long as something is wrong."""
        while True:
            try:
                paths.prepare(self.folder)
                if not self._claim():
                    return None
                self.ended_badly = ended_badly(self.folder)
                return open_desk(self.folder, vault=self._vault)
            except UserError as error:
                trouble = error
            except Exception as bug:
                _log.critical("the desk cannot be opened", exc_info=bug)
                found = self._behind(bug)
                if found is None:
                    return None
                trouble = found
            if not self._go_on(trouble):
                self.code = 1
                return None

    def close(self) -> None:
        """Let the next start be the first."""
        if self.only is not None:
            self.only.close()
            self.only = None

    def restore(self, backup: Backup) -> None:
        """Put a copy back, with a dialog in front; what goes wrong is told there. The desk must be closed."""
        from models.desk.safety import restoring
        from ui.safety.busy_dialog import wait_for
        from ui.safety.trouble_dialog import at_start

        lanes = Lanes()
        try:
            wait_for(lanes, _restoring(), restoring.restore, self.folder, backup.name, can_stop=True)
        except CancelledError:
            return
        except UserError as error:
            at_start(error, (Way.AGAIN,)).exec()  # the desk is opened again as it was
        finally:
            lanes.shutdown()

    def _claim(self) -> bool:
        if self.only is None:
            self.only = SingleInstance(self.folder)
        try:
            return self.only.claim()
        except OSError as error:
            raise paths.unusable(self.folder, error) from error

    def _behind(self, bug: Exception) -> UserError | None:
        """Damaged data makes anything go wrong anywhere; `None` when it is a bug after all, which was shown."""
        from models.desk.safety import bugs
        from ui.safety.busy_dialog import wait_for
        from ui.safety.crash_dialog import show_bug

        lanes = Lanes()
        try:
            looking = translate("safety", "Something is wrong. The data is being looked over…")
            damage: UserError | None = wait_for(lanes, looking, bugs.of_damage, self.folder)
            if damage is None:
                self.code = 1
                show_bug(None, bug, self.folder / LOGS / "desk.log", lanes).exec()
            return damage
        finally:
            lanes.shutdown()

    # the ways on

    def _go_on(self, error: UserError) -> bool:
        """Ask which way, and go it; False when somebody gives up."""
        from ui.safety.trouble_dialog import at_start, trouble_of

        while True:
            dialog = at_start(error, ways(trouble_of(error)))
            dialog.exec()
            way = dialog.way
            dialog.deleteLater()
            if way is Way.LEAVE:
                return False
            try:
                if way is Way.AGAIN or self._gone(way):
                    return True
            except UserError as other:
                error = other

    def _gone(self, way: Way) -> bool:
        """Whether that way was gone to its end; somebody may think better of it."""
        if way is Way.FOLDER:
            return self._other_folder()
        if way is Way.EMPTY:
            from models.desk.safety import restoring

            restoring.start_empty(self.folder)
            return True
        return self._restored()

    def _other_folder(self) -> bool:
        title = translate("safety", "The folder for the desk's data")
        chosen = QFileDialog.getExistingDirectory(None, title, str(self.folder.parent))
        if not chosen:
            return False
        self.close()
        self.folder = Path(chosen)
        if not self._named:
            paths.remember(self.folder)
        return True

    def _restored(self) -> bool:
        from models.desk.safety import restoring
        from ui.safety.backups_dialog import BackupsDialog
        from ui.safety.busy_dialog import wait_for

        lanes = Lanes()
        wanted: list[Backup] = []
        try:
            dialog = BackupsDialog(self.folder, lanes)
            dialog.restore_wanted.connect(wanted.append)
            dialog.exec()
            dialog.deleteLater()
            if not wanted:
                return False
            wait_for(lanes, _restoring(), restoring.restore, self.folder, wanted[0].name, can_stop=True)
            return True
        except CancelledError:
            return False
        finally:
            lanes.shutdown()


def _restoring() -> str:
    return translate("safety", "The backup is being checked and put back…")
