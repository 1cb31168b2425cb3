"""Files coming in: choosing or dropping them, progress, the result page, and teaching unknown words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from models.desk import importing, reporting, words
from models.desk.desk import Desk
from models.desk.importing import ImportReport
from models.domain.cancel import CancelToken
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.dialogs.error_box import show_user_error
from ui.dialogs.import_progress import ImportProgressDialog
from ui.dialogs.import_result import ImportResultDialog
from ui.dialogs.teach_word import TeachWordDialog
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate

IMPORTED = Changes(cases=True, todos=True)


class Importing(QObject):
    """Takes files one after another; each is all in or not at all."""

    contradictions_wanted = Signal()
    """The result page was asked to show what the platform contradicts."""

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window = desk, lanes, window
        self._waiting: list[tuple[Path, bool]] = []
        self._progress: ImportProgressDialog | None = None

    @property
    def busy(self) -> bool:
        """Whether a file is being taken in."""
        return self._progress is not None

    def choose(self) -> None:
        """Ask for files and take them."""
        self.take(ask_for_exports(self._window))

    def take(self, files: list[Path], *, take_older: bool = False) -> None:
        """Import files, in this order."""
        self._waiting.extend((path, take_older) for path in files)
        if self._progress is None:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        path, take_older = self._waiting.pop(0)
        cancel = CancelToken()
        self._progress = ImportProgressDialog(path.name, cancel, self._window)
        self._lanes.run(
            LaneName.WRITE,
            partial(importing.import_file, take_older=take_older),
            self._desk,
            path,
            done=partial(self._done, path),
            failed=self._failed,
            cancelled=self._cancelled,
            progress=self._progress.show_progress,
            cancel=cancel,
            owner=self,
            changes=IMPORTED,
        )
        self._progress.open()

    def _close_progress(self) -> None:
        if self._progress is not None:
            self._progress.finish()
            self._progress.deleteLater()
            self._progress = None

    def _done(self, path: Path, report: ImportReport) -> None:
        self._close_progress()
        page = ImportResultDialog(report, self._window)
        page.save_wanted.connect(partial(self._save_faults, page))
        page.take_older_wanted.connect(partial(self.take, [path], take_older=True))
        page.teach_wanted.connect(self.teach)
        page.contradictions_wanted.connect(self.contradictions_wanted)
        page.finished.connect(lambda _code: self._next())
        page.finished.connect(page.deleteLater)
        page.open()

    def _failed(self, error: BaseException) -> None:
        self._close_progress()
        if isinstance(error, UserError):
            show_user_error(self._window, error)
        self._next()

    def _cancelled(self) -> None:
        self._close_progress()
        self._waiting.clear()

    def _save_faults(self, page: ImportResultDialog, target: Path) -> None:
        headings = (
            translate("import", "Row"),
            translate("import", "Column"),
            translate("import", "Value"),
            translate("import", "Reason"),
        )
        faults = [*page.report.faults, *page.report.older]
        self._lanes.run(
            LaneName.READ,
            reporting.save_faults,
            target,
            faults,
            headings,
            say,
            done=partial(page.tell_saved, target),
            owner=page,
        )

    def teach(self) -> None:
        """Ask what the unknown words of the exports mean."""
        self._lanes.run(LaneName.READ, words.unknown_words, self._desk, done=self._ask_words)

    def _ask_words(self, unknown: list[tuple[str, str, int]]) -> None:
        dialog = TeachWordDialog(unknown, self._window)
        dialog.accepted.connect(lambda: self._learn(dialog.lessons()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _learn(self, answers: Sequence[tuple[str, str, int]]) -> None:
        if answers:
            self._lanes.run(LaneName.WRITE, _teach_all, self._desk, answers, owner=self, changes=IMPORTED)


def ask_for_exports(parent: QWidget) -> list[Path]:
    """Ask which files to take; none when somebody thinks better of it."""
    downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    kinds = translate("import", "Exports (*.xlsx *.csv)")
    title = translate("import", "Import exports of the back office")
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, downloads, kinds)
    return [Path(name) for name in chosen]


def _teach_all(desk: Desk, answers: Sequence[tuple[str, str, int]]) -> None:
    for kind, word, code in answers:
        words.teach(desk, kind, word, code)
