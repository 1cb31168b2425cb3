"""The program made a mistake, now or before it ended: what it means for the work, and a report to pass on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from models.desk.safety import report
from models.domain.errors import UserError
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, label, notice, row, say_in, value_label
from ui.runtime.clipboard import copy_text
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.safety.scene import scene
from ui.shell.icon_label import warning_sign
from ui.shell.theme import DIALOG_MARGINS, SNUG

FILE = "aftersale-desk-report.txt"


class CrashDialog(GrowingDialog):
    """A sentence in plain words; the report goes to the clipboard or a file on request and is never shown."""

    def __init__(
        self, title: str, sentence: str, what: str, log_file: Path, lanes: Lanes, parent: QWidget | None = None
    ) -> None:
        """`what` is a traceback or the stacks of a run before."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(640)
        self._log_file, self._lanes = log_file, lanes
        self._report = ""
        self.sentence = value_label(sentence)
        self.about = label(
            translate(
                "safety",
                "The report says where in the program it happened, which versions are in use, and how the log ends. "
                "Keys, phone numbers and all Chinese text, so names and addresses, are left out. "
                "It goes nowhere by itself.",
            ),
            "quiet",
            wrap=True,
        )
        self.said = notice("good")
        self.problem = notice("warning")
        self.copy_button = button(translate("safety", "&Copy the report"), self._copy)
        self.save_button = button(translate("safety", "&Save the report…"), self._choose)
        self.log_button = button(translate("safety", "Open the &log folder"), self._open_log)
        for waiting in (self.copy_button, self.save_button):
            waiting.setEnabled(False)
        close = QPushButton(translate("safety", "Close"))
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addLayout(row(warning_sign(), label(title, "title", wrap=True)))
        for part in (self.sentence, self.about, self.said, self.problem):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addLayout(row(self.copy_button, self.save_button, self.log_button, None, close))
        close.setFocus()
        # on the widest lane: the others may be what has got stuck
        lanes.run(LaneName.NETWORK, report.report_of, what, scene(log_file), done=self._take, owner=self)

    def _take(self, made: str) -> None:
        self._report = made
        self.copy_button.setEnabled(True)
        self.save_button.setEnabled(True)

    def _copy(self) -> None:
        copy_text(self._report)
        say_in(self.said, translate("safety", "Copied."))

    def _choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = translate("safety", "Save the report")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path(folder) / FILE))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the report into a file."""
        say_in(self.problem, "")
        self._lanes.run(
            LaneName.NETWORK,
            report.save,
            path,
            self._report,
            done=lambda _: say_in(self.said, translate("safety", "Saved as “{file}”.").format(file=path.name)),
            failed=self._not_saved,
            owner=self,
        )

    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            say_in(self.problem, say(error.text))

    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file.parent)))


def show_bug(parent: QWidget | None, error: BaseException, log_file: Path, lanes: Lanes) -> CrashDialog:
    """Show a mistake of the program that it goes on after."""
    sentence = translate(
        "safety",
        "The program made a mistake ({kind}). What was saved before is safe. Do not repeat a decision before "
        "you have looked at the case: it may have been recorded.",
    ).format(kind=type(error).__name__)
    title = translate("safety", "The program made a mistake")
    box = CrashDialog(title, sentence, report.traceback_of(error), log_file, lanes, parent)
    box.open()
    return box


def show_last_crash(parent: QWidget | None, stacks: str, log_file: Path, lanes: Lanes) -> CrashDialog:
    """Tell that the run before did not end by itself; `stacks` are what it left."""
    sentence = translate(
        "safety",
        "The last time the program ended in the middle of its work. What was saved before is safe. Decisions that "
        "were under way are being looked up, and those that waited to be sent are asked about in the outbox.",
    )
    box = CrashDialog(translate("safety", "The program had stopped"), sentence, stacks, log_file, lanes, parent)
    box.open()
    return box
