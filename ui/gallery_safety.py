"""What is shown when something breaks, for the gallery."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QDialog

from models.desk import backups, queues
from models.desk.desk import Desk
from models.desk.safety.aftermath import Aftermath, Lost
from models.desk.safety.places import ASIDE
from models.domain.attempt import AttemptState
from models.domain.listing import PageRequest
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.trouble import Trouble, TroubleError
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.safety.aftermath_dialog import AftermathDialog
from ui.safety.backups_dialog import BackupsDialog
from ui.safety.busy_dialog import BusyDialog
from ui.safety.crash_dialog import show_bug, show_last_crash
from ui.safety.trouble_dialog import at_start, at_work
from ui.safety.ways import ways


class SafetySamples:
    """Builds those dialogs on the demo's desk."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        self._desk, self._lanes = desk, lanes

    def builders(self) -> dict[str, Callable[[], QDialog]]:
        """By name."""
        return {
            "bug": lambda: show_bug(None, RuntimeError("example"), self._desk.log_file, self._lanes),
            "last-crash": lambda: show_last_crash(None, "", self._desk.log_file, self._lanes),
            "trouble-damaged": lambda: self._trouble(Trouble.DAMAGED, _DAMAGED),
            "trouble-full": lambda: self._trouble(Trouble.FULL, _FULL),
            "trouble-at-work": lambda: at_work(TroubleError(Trouble.DAMAGED, Text(_DAMAGED)), None),
            "backups": self._backups,
            "restored": self._restored,
            "busy": lambda: BusyDialog(translate("safety", "The backup is being checked and put back…"), None),
        }

    def _trouble(self, trouble: Trouble, source: str) -> QDialog:
        return at_start(TroubleError(trouble, Text(source)), ways(trouble))

    def _backups(self) -> QDialog:
        backups.back_up_today(self._desk)
        return BackupsDialog(self._desk.folder, self._lanes, self._desk)

    def _restored(self) -> QDialog:
        rows = queues.page(self._desk, PageRequest("shipped_review")).rows[:3]
        states = ((AttemptState.DONE, None), (AttemptState.IN_DOUBT, AttemptState.DRAFT), (AttemptState.TO_DO, None))
        lost = tuple(
            Lost(aftersale_id=row.aftersale_id, action="refund", by="", state=then, state_now=now)
            for row, (then, now) in zip(rows, states, strict=True)
        )
        made_at = self._desk.clock.now() - timedelta(hours=9)
        aside = self._desk.folder / ASIDE
        return AftermathDialog(Aftermath(backup="", made_at=made_at, aside=aside, lost=lost, complete=False), None)


_DAMAGED = QT_TRANSLATE_NOOP(
    "models", "The data file is damaged. Restore a backup: the damaged file is kept beside it."
)
_FULL = QT_TRANSLATE_NOOP("models", "The disk is full. Nothing was changed. Make room and try again.")
