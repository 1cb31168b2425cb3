"""Writing the text to a buyer: a template, one's own changes, and how it will read and what it costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from models.desk.smstext import PLACES
from models.desk.templates import Preview, preview
from models.domain.book import SmsTemplate
from ui.dialogs.parts import button, card, label, row, value_label
from ui.dialogs.place_words import place_name
from ui.runtime.language import say, translate
from ui.shell.theme import GAP


class SmsEditor(QWidget):
    """The text with its ${places} above, as the buyer gets it below.

    Changes to a template are kept while one looks at another.
    """

    changed = Signal()
    manage = Signal()
    """The user wants to see all templates."""

    def __init__(
        self,
        templates: Sequence[SmsTemplate],
        places: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        with_templates: bool = True,
    ) -> None:
        super().__init__(parent)
        self._places = dict(places)
        self._templates: tuple[SmsTemplate, ...] = ()
        self._bodies: dict[int, str] = {}
        self.template = QComboBox()
        self.template.setAccessibleName(translate("dialogs", "Text template"))
        self.body = QPlainTextEdit()
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(translate("dialogs", "SMS text"))
        self.body.setFixedHeight(GAP * 10)
        self.shown = value_label()
        self.count = label("", "quiet")
        self._lay_out(with_templates)
        self.set_templates(templates)
        self.template.currentIndexChanged.connect(self._on_template)
        self.body.textChanged.connect(self._on_body)

    @property
    def preview(self) -> Preview:
        """How the text reads now."""
        return preview(self.body.toPlainText(), self._places)

    @property
    def template_id(self) -> int | None:
        """The template it began with."""
        found: int | None = self.template.currentData()
        return found

    @property
    def text(self) -> str:
        """The text as the buyer gets it; "" as long as something in it cannot be filled."""
        now = self.preview
        return "" if now.lacking else now.text.strip()

    def lacking(self) -> list[str]:
        """What cannot be filled in, named."""
        lack = self.preview.lacking
        return [say(lack)] if lack else []

    def set_place(self, place: str, value: str) -> None:
        """What a place stands for has changed."""
        self._places[place] = value
        self._show()

    def set_templates(self, templates: Sequence[SmsTemplate], chosen: int | None = None) -> None:
        """Offer these; the one in use stays if it is among them."""
        chosen = chosen or self.template_id
        self._templates = tuple(templates)
        with QSignalBlocker(self.template):
            self.template.clear()
            for template in templates:
                self.template.addItem(template.name, template.id)
            self.template.setCurrentIndex(max(0, self.template.findData(chosen)))
        self.template.setEnabled(bool(templates))
        self._on_template()

    def _lay_out(self, with_templates: bool) -> None:
        paper = card()
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(GAP + GAP // 2, GAP, GAP + GAP // 2, GAP)
        inside.setSpacing(GAP // 2)
        inside.addLayout(row(label(translate("dialogs", "The buyer reads"), "heading"), None, self.count))
        inside.addWidget(self.shown)
        insert = self._insert_button()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(self._choice(insert) if with_templates else row(None, insert))
        layout.addWidget(self.body)
        layout.addWidget(paper)

    def _choice(self, insert: QPushButton) -> QHBoxLayout:
        line = row(
            label(translate("dialogs", "SMS &template"), buddy=self.template),
            self.template,
            insert,
            button(translate("dialogs", "All templates…"), self.manage.emit, "link"),
        )
        line.setStretch(1, 1)
        return line

    def _insert_button(self) -> QPushButton:
        """One stop for Tab, whatever can be inserted."""
        opener = button(translate("dialogs", "&Insert"), role="link")
        menu = QMenu(opener)
        for place in PLACES:
            menu.addAction(place_name(place)).triggered.connect(partial(self._on_insert, place))
        opener.setMenu(menu)
        return opener

    def _on_insert(self, place: str, _checked: bool = False) -> None:
        self.insert(place)

    def insert(self, place: str) -> None:
        """Put a place where the cursor stands."""
        self.body.insertPlainText(f"${{{place}}}")
        self.body.setFocus()

    def _on_template(self) -> None:
        chosen = next((t for t in self._templates if t.id == self.template_id), None)
        if chosen is None:
            return self._show()
        with QSignalBlocker(self.body):
            self.body.setPlainText(self._bodies.get(chosen.id, chosen.body))
            self.body.moveCursor(QTextCursor.MoveOperation.End)
        return self._show()

    def _on_body(self) -> None:
        if self.template_id is not None:
            self._bodies[self.template_id] = self.body.toPlainText()
        self._show()

    def _show(self) -> None:
        now = self.preview
        self.shown.setText(now.text or translate("dialogs", "(nothing yet)"))
        source = translate("dialogs", "Characters: {count} · billed as SMS: {parts}")
        self.count.setText(source.format(count=len(now.text), parts=now.parts))
        self.changed.emit()
