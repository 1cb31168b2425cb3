"""What came of an import: the counts large, every row that was not taken with its reason."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.desk.importing import ImportReport
from ui.dialogs.fault_table import FaultTable, in_words
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, card, label, notice, row, say_in
from ui.runtime.language import format_local_time, translate
from ui.shell.theme import DIALOG_MARGINS, GAP, SNUG, TIGHT

TILES_IN_LINE = 7


class ImportResultDialog(GrowingDialog):
    """Shows an `ImportReport`. What its buttons ask for is done by whoever opened it."""

    save_wanted = Signal(object)
    """Save the rows that were not taken to this `Path`."""
    take_older_wanted = Signal()
    """Import the file again, and take the rows that look older, too."""
    teach_wanted = Signal()
    """Say what the unknown words mean."""
    contradictions_wanted = Signal()
    """Show what the platform contradicts."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = report
        self.setWindowTitle(translate("dialogs", "Import finished"))
        self.resize(860, 640 if report.faults or report.older else 320)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("dialogs", "Search these rows (Ctrl+F)"))
        self.search.setAccessibleName(translate("dialogs", "Search the rows that were not taken"))
        self.table = FaultTable(in_words(report.faults, report.older))
        self.search.textChanged.connect(self.table.narrow)
        self.save_button = button(translate("dialogs", "&Save these rows as a sheet…"), self._save)
        self.older_button = button(translate("dialogs", "Take the &older rows too"), self._take_older)
        self.teach_button = button(translate("dialogs", "&Teach the words…"), self._teach)
        self.saved_strip = notice("good")
        self.close_button = QPushButton(translate("dialogs", "Close"))
        self.close_button.setProperty("role", "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self._lay_out()
        self.close_button.setFocus()

    def tell_saved(self, path: Path, rows: int) -> None:
        """The sheet was written."""
        source = translate("dialogs", "Rows: {count}, saved as {file}")
        say_in(self.saved_strip, source.format(count=rows, file=path))

    def _lay_out(self) -> None:
        report = self.report
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(translate("dialogs", "Import finished"), "title"))
        layout.addWidget(label(_origin(report), "quiet", wrap=True))
        layout.addLayout(self._tiles())
        for strip in self._strips():
            layout.addWidget(strip)
        if report.faults or report.older:
            layout.addLayout(row(self.search, self.save_button, self.older_button))
            layout.addWidget(self.table, 1)
            self.older_button.setVisible(bool(report.older))
        else:
            layout.addWidget(label(translate("dialogs", "Every row of the file was taken."), wrap=True))
            layout.addStretch(1)
        layout.addWidget(self.saved_strip)
        layout.addLayout(row(None, self.close_button))

    def _tiles(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for place, (name, count, role) in enumerate(counts_of(self.report)):
            grid.addWidget(_tile(name, count, role), place // TILES_IN_LINE, place % TILES_IN_LINE)
        return grid

    def _strips(self) -> list[QWidget]:
        strips: list[QWidget] = []
        if self.report.contradicted:
            text = translate("dialogs", "Decisions that the platform contradicts: {count}. Look at each of them.")
            show = button(translate("dialogs", "Show &contradictions"), self._show_contradictions)
            strips.append(_strip(text.format(count=self.report.contradicted), show))
        if self.report.unknown_words:
            words = "、".join(word for _, word, _ in self.report.unknown_words)
            text = translate("dialogs", "Words that the program does not know: {words}. Their cases wait in “Other”.")
            strips.append(_strip(text.format(words=words), self.teach_button))
        return strips

    def _save(self) -> None:
        ending = translate("dialogs", "not taken")
        name = f"{Path(self.report.file_name).stem}-{ending}.xlsx"
        title = translate("dialogs", "Save the rows that were not taken")
        kinds = "Excel (*.xlsx);;CSV (*.csv)"  # untranslated: both are called so everywhere
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, kinds)
        if chosen:
            self.save_wanted.emit(Path(chosen))

    def _take_older(self) -> None:
        self.accept()
        self.take_older_wanted.emit()

    def _teach(self) -> None:
        self.accept()
        self.teach_wanted.emit()

    def _show_contradictions(self) -> None:
        self.accept()
        self.contradictions_wanted.emit()


def counts_of(report: ImportReport) -> list[tuple[str, int, str]]:
    """The counts with their names, and the role of those that want to be looked at."""
    direct = [(translate("dialogs", "Known directly"), report.direct, "")] if report.direct else []
    return [
        (translate("dialogs", "New"), report.new, ""),
        (translate("dialogs", "Changed"), report.changed, ""),
        (translate("dialogs", "Unchanged"), report.unchanged, ""),
        *direct,
        (translate("dialogs", "Refused rows"), report.refused_rows, "warning"),
        (translate("dialogs", "Older, left"), len(report.older), "warning"),
        (translate("dialogs", "Confirmed"), report.confirmed, "good"),
        (translate("dialogs", "Contradicted"), report.contradicted, "warning"),
    ]


def _origin(report: ImportReport) -> str:
    at = format_local_time(report.exported_at)
    if report.dated_by_name:
        return translate("dialogs", "{file} · exported {at}").format(file=report.file_name, at=at)
    source = translate("dialogs", "{file} · its name has no date, so the file's own time counts: {at}")
    return source.format(file=report.file_name, at=at)


def _tile(name: str, count: int, role: str) -> QWidget:
    tile = card()
    number = label(str(count), "amount")
    number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    what = label(name, role if role and count else "quiet")
    what.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    tile.setAccessibleName(f"{name}: {count}")
    layout = QVBoxLayout(tile)
    layout.setContentsMargins(GAP, GAP, GAP, GAP)
    layout.setSpacing(TIGHT)
    layout.addWidget(number)
    layout.addWidget(what)
    return tile


def _strip(text: str, act: QPushButton) -> QWidget:
    holder = QWidget()
    layout = row(notice(text=text), act)
    layout.setStretch(0, 1)
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    return holder
