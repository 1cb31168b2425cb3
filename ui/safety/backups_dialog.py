"""The copies of the data: which there are, whether each is whole, making one, and choosing one to put back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.desk import backups
from models.desk.desk import Desk
from models.desk.safety.places import BACKUPS
from models.domain.backup import Backup, Contents
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from ui.dialogs.confirm import ask
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, label, notice, row, say_in
from ui.dialogs.two_lines import Line, TwoLineList
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.safety.backup_words import held, name_of, size_of
from ui.shell.theme import DIALOG_MARGINS, SNUG


class BackupsDialog(GrowingDialog):
    """Of an open desk, or of a folder whose data cannot be opened. The one who opened it puts back what is chosen."""

    restore_wanted = Signal(object)
    """A `Backup` that somebody chose and confirmed."""

    def __init__(self, folder: Path, lanes: Lanes, desk: Desk | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._lanes, self._desk = folder, lanes, desk
        self._found: list[Backup] = []
        self._proofs: dict[str, Contents | UserError] = {}
        self._cancel = CancelToken()
        heading = translate("safety", "Backups")
        self.setWindowTitle(heading)
        self.resize(720, 520)
        self.list = TwoLineList(heading)
        self.list.wanted.connect(self._ask)
        self.list.moved.connect(self._show_what_is_possible)
        self.empty = label("", "quiet", wrap=True)
        self.said, self.problem = notice("good"), notice("warning")
        self.restore_button = button(translate("safety", "&Restore…"), self._ask)
        self.make_button = button(translate("safety", "&Make one now"), self._make)
        self.folder_button = button(translate("safety", "Open the &folder"), self._open)
        self._lay_out(heading)
        self.finished.connect(lambda _result: self._cancel.cancel())
        self._begin()

    def _lay_out(self, heading: str) -> None:
        close = button(translate("safety", "Close"), self.reject)
        about = translate(
            "safety",
            "Each day of work has its copy, made while you work and opened to see that it is whole. "
            "Restoring one keeps the data that is there now aside.",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(heading, "title"))
        layout.addWidget(label(about, "quiet", wrap=True))
        for part in (self.said, self.problem):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty)
        layout.addLayout(row(self.restore_button, self.make_button, self.folder_button, None, close))
        self.list.setFocus()

    def _begin(self) -> None:
        self.make_button.setVisible(self._desk is not None)
        self._show_what_is_possible()
        if self._desk is None or backups.by_itself(self._desk):
            self.reload()
        else:
            self._say_who_counts()

    def _say_who_counts(self) -> None:
        """On a server nothing can be done from here."""
        self.empty.setText(say(backups.on_server()))
        for part in (self.list, self.restore_button, self.make_button, self.folder_button):
            part.hide()

    # the list

    def reload(self) -> None:
        """Read the folder anew, and prove each copy that has not been proven yet."""
        self._lanes.run(LaneName.NETWORK, backups.listed, self._folder, done=self._show, owner=self)

    def _show(self, found: list[Backup]) -> None:
        self._found = found
        self._refill()
        self._prove_next()

    def _refill(self) -> None:
        self.list.fill([self._line(place, one) for place, one in enumerate(self._found)])
        self.empty.setText("" if self._found else translate("safety", "There is no backup yet."))
        self.empty.setVisible(not self._found)
        self._show_what_is_possible()

    def _line(self, place: int, one: Backup) -> Line:
        proof = self._proofs.get(one.name)
        rest = f"{size_of(one.size)} · {held(one.contents)}"
        if proof is None:
            return Line(place, name_of(one), rest, translate("safety", "being checked…"))
        if isinstance(proof, UserError):
            return Line(place, name_of(one), rest, translate("safety", "⚠ damaged"), warns=True)
        if proof.trail_whole is False:
            return Line(place, name_of(one), rest, translate("safety", "⚠ trail not whole"), warns=True)
        return Line(place, name_of(one), rest, translate("safety", "✓ checked"))

    def _prove_next(self) -> None:
        waiting = next((one for one in self._found if one.name not in self._proofs), None)
        if waiting is None:
            return
        self._lanes.run(
            LaneName.NETWORK,
            backups.check,
            waiting,
            done=lambda proof: self._proven(waiting, proof),
            failed=lambda error: self._proven(waiting, error),
            cancel=self._cancel,
            owner=self,
        )

    def _proven(self, backup: Backup, proof: Contents | BaseException) -> None:
        if isinstance(proof, Contents | UserError):
            self._proofs[backup.name] = proof
            self._refill()
            self._prove_next()

    @property
    def current(self) -> Backup | None:
        """The current copy."""
        return None if self.list.key is None else self._found[self.list.key]

    def _show_what_is_possible(self) -> None:
        chosen = self.current
        broken = chosen is not None and isinstance(self._proofs.get(chosen.name), UserError)
        self.restore_button.setEnabled(chosen is not None and not broken)

    # doing

    def _ask(self, _key: int = 0) -> None:
        chosen = self.current
        if chosen is None or not self.restore_button.isEnabled():
            return
        question = translate("safety", "Put back the backup of {time}?").format(time=name_of(chosen))
        detail = translate(
            "safety",
            "The desk opens again with the data as it was then. Decisions since then are not in it; they are listed "
            "afterwards as far as they can be read, and nothing is sent before its case was read again. "
            "The data that is there now is kept aside.",
        )
        ask(self, question, detail, translate("safety", "Put it back"), lambda: self._restore(chosen))

    def _restore(self, chosen: Backup) -> None:
        self._cancel.cancel()
        self.accept()
        self.restore_wanted.emit(chosen)

    def _make(self) -> None:
        say_in(self.said, "")
        say_in(self.problem, "")
        self.make_button.setEnabled(False)
        self._lanes.run(
            LaneName.NETWORK,
            backups.make,
            self._desk,
            done=self._made,
            failed=self._not_made,
            cancel=self._cancel,
            owner=self,
        )

    def _made(self, made: Backup) -> None:
        self.make_button.setEnabled(True)
        say_in(self.said, translate("safety", "Made and checked: {name}").format(name=name_of(made)))
        if made.contents is not None:
            self._proofs[made.name] = made.contents
        self.reload()

    def _not_made(self, error: BaseException) -> None:
        self.make_button.setEnabled(True)
        if isinstance(error, UserError):
            say_in(self.problem, say(error.text))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder / BACKUPS)))
