"""Opens what is asked and done about the clocks of a case."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.domain.clocks import Clock, leading
from ui.dialogs.promise import PromiseDialog
from ui.dialogs.typed_deadline import TypedDeadlineDialog
from ui.dialogs.why_this_time import WhyDialog
from ui.queues.case_panel import CasePanel
from ui.runtime.lanes import Lanes


class CaseClocks(QObject):
    """One dialog at a time."""

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window = desk, lanes, window
        self.dialog: QDialog | None = None

    def listen_to(self, panel: CasePanel) -> None:
        """Do what a case's panel asks for."""
        panel.why_requested.connect(self.explain)
        panel.promise_requested.connect(self.promise)
        panel.deadline_requested.connect(self.type_deadline)

    def explain(self, view: CaseView, clock: Clock | None = None) -> None:
        """Say why a clock shows what it shows; the one that leads unless another is named."""
        first = clock or leading(view.clocks, self._desk.clock.now())
        self._open(WhyDialog(view, self._desk, self._lanes, first, self._window))

    def promise(self, view: CaseView) -> None:
        """Ask what is to be promised to the buyer."""
        self._open(PromiseDialog(view, self._desk, self._lanes, self._window))

    def type_deadline(self, view: CaseView) -> None:
        """Ask for the deadline that no source gives."""
        self._open(TypedDeadlineDialog(view, self._desk, self._lanes, self._window))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
