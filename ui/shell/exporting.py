"""Writing the queue in view to a sheet, in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMainWindow, QProgressDialog

from models.desk.desk import Desk
from models.desk.exporting import export_queue
from models.domain.cancel import CancelToken
from models.domain.listing import CaseFilter
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate

TOLD_MS = 8000


class Exporting(QObject):
    """Asks for a file and writes it; a long one shows a window to stop it with."""

    def __init__(self, desk: Desk, lanes: Lanes, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window = desk, lanes, window

    def choose(self, queue: str, wanted: CaseFilter) -> None:
        """Ask where to, then write what the filter shows."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = translate("export", "Export this queue")
        target, _ = QFileDialog.getSaveFileName(
            self._window,
            title,
            str(Path(documents) / f"{queue}.xlsx"),
            "Excel (*.xlsx);;CSV (*.csv)",  # untranslated: names of formats
        )
        if target:
            self.write(queue, Path(target), wanted)

    def write(self, queue: str, target: Path, wanted: CaseFilter) -> None:
        """Write the cases of a queue that fit a filter."""
        cancel = CancelToken()
        shown = self._progress(target.name, cancel)
        # not on the read lane: the lists go on loading meanwhile
        self._lanes.run(
            LaneName.NETWORK,
            export_queue,
            self._desk,
            queue,
            target,
            wanted,
            done=lambda number: self._done(shown, number),
            failed=lambda _error: shown.deleteLater(),
            cancelled=shown.deleteLater,
            cancel=cancel,
            owner=self,
        )

    def _progress(self, name: str, cancel: CancelToken) -> QProgressDialog:
        shown = QProgressDialog(self._window)
        shown.setWindowTitle(translate("export", "Export this queue"))
        shown.setLabelText(translate("export", "Writing {file}…").format(file=name))
        shown.setCancelButtonText(translate("export", "Stop"))
        shown.setRange(0, 0)
        shown.canceled.connect(cancel.cancel)
        shown.show()
        return shown

    def _done(self, shown: QProgressDialog, number: int) -> None:
        shown.deleteLater()
        text = translate("export", "Cases written: {n}").format(n=number)
        self._window.statusBar().showMessage(text, TOLD_MS)
