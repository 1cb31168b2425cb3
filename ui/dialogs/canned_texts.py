"""The canned texts kept here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models.desk.books import canned, carrying
from models.desk.desk import Desk
from models.domain.book import CannedText
from models.domain.changes import Changes
from ui.dialogs.canned_form import CannedForm
from ui.dialogs.confirm import ask
from ui.dialogs.kept_book import Sheet
from ui.dialogs.text_book import TextBook
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate


class CannedTextsDialog(TextBook[CannedText]):
    """Add, change, remove and put in order."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        about = translate(
            "dialogs",
            "Words that you write again and again, such as why you reject. What a case tells is filled in by itself.",
        )
        name = translate("dialogs", "Canned texts")
        changes = Changes(templates=True)
        sheet = Sheet(name, carrying.export_canned, carrying.import_canned, canned.arrange, changes)
        super().__init__(desk, lanes, name, about, sheet, canned.listed, parent)

    def add(self) -> None:
        """A new text."""
        self._open_form(None)

    def change(self) -> None:
        """Change the current text."""
        if self.current is not None:
            self._open_form(self.current)

    def remove(self) -> None:
        """Ask, and forget the current text."""
        text = self.current
        if text is None:
            return
        ask(
            self,
            translate("dialogs", "Remove the canned text “{name}”?").format(name=text.name),
            text.body,
            translate("dialogs", "Remove"),
            lambda: self.write(canned.remove, text.id),
        )

    def nothing_words(self) -> str:
        """Write one."""
        return translate("dialogs", "No canned text yet. Press “New…” and write what you say often.")

    def _open_form(self, text: CannedText | None) -> None:
        entry = CannedForm(self.desk, self.lanes, text, self, shops=self.shops)
        entry.saved.connect(self.note_saved)
        entry.finished.connect(entry.deleteLater)
        entry.open()
