"""Private notes on a case: written in place, kept at this desk alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.domain.note import Note
from ui.queues.fact_list import FactList
from ui.queues.facts import Fact
from ui.queues.labels import own_label
from ui.queues.titled import heading
from ui.runtime.language import format_local_time, translate
from ui.shell.theme import TIGHT


class NotesBox(QWidget):
    """Enter keeps what stands in the field. What was begun on a case is still there when one comes back to it."""

    wanted = Signal(str)
    """The words of a note to be kept."""
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case = ""
        self._begun: dict[str, str] = {}
        """What was written and not kept, by 售后单号."""
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("queues", "Write a note and press Enter"))
        self.field.setAccessibleName(translate("queues", "Private note"))
        self.field.returnPressed.connect(self._ask)
        self.field.textEdited.connect(lambda _text: self._complain(""))
        self.complaint = own_label("", "missing")
        self.complaint.hide()
        self.notes = FactList()
        self.notes.copied.connect(self.copied)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(heading(translate("queues", "Private notes: they stay at this desk")))
        for widget in (self.field, self.complaint, self.notes):
            layout.addWidget(widget)

    def show_notes(self, aftersale_id: str, notes: Sequence[Note]) -> None:
        """Show the notes of a case."""
        if aftersale_id != self._case:
            self._begun[self._case] = self.field.text()
            self._case = aftersale_id
            self.field.setReadOnly(False)
            self.field.setText(self._begun.pop(aftersale_id, ""))
            self._complain("")
        self.notes.show_facts([_fact(note) for note in notes])
        self.notes.setVisible(bool(notes))

    def begin(self) -> None:
        """Go to the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def kept(self, aftersale_id: str) -> None:
        """A note of this case was kept: its field is free for the next."""
        self._begun.pop(aftersale_id, None)
        if aftersale_id == self._case:
            self.field.clear()
            self.field.setReadOnly(False)

    def refused(self, aftersale_id: str, why: str) -> None:
        """A note of this case was not kept; its words stay where they are."""
        if aftersale_id == self._case:
            self.field.setReadOnly(False)
            self._complain(why)

    def _ask(self) -> None:
        if not self.field.isReadOnly():  # a second Enter while the first is under way makes no second note
            self.field.setReadOnly(True)
            self.wanted.emit(self.field.text())

    def _complain(self, why: str) -> None:
        self.complaint.setText(why)
        self.complaint.setVisible(bool(why))


def _fact(note: Note) -> Fact:
    return Fact(format_local_time(note.at), note.body, note=note.by)
