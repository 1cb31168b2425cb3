"""One canned text: its name, what it is for, its words with places, and how they read for an example."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from models.desk.books import canned
from models.desk.books.carrying import CANNED_USES
from models.desk.desk import Desk
from models.desk.shops import ShopView
from models.domain.book import CannedText
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, cancel_button, card, form, label, notice, row, say_in, value_label
from ui.dialogs.place_words import place_name
from ui.dialogs.template_form import EXAMPLE
from ui.dialogs.text_scope import scope_choice, use_choice
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import DIALOG_MARGINS, GAP, SNUG, TIGHT


class CannedForm(GrowingDialog):
    """Adds or changes a canned text. `saved` tells its id once it is stored; only then does the form close."""

    saved = Signal(int)

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        text: CannedText | None = None,
        parent: QWidget | None = None,
        *,
        shops: Sequence[ShopView] = (),
    ) -> None:
        """`shops` are those that it can be for."""
        super().__init__(parent)
        self._desk = desk
        self._lanes = lanes
        self._text = text or CannedText(name="", action=CANNED_USES[0], body="")
        title = translate("dialogs", "Change the canned text") if text else translate("dialogs", "New canned text")
        self.setWindowTitle(title)
        self.setMinimumWidth(620)
        self.name = QLineEdit(self._text.name)
        self.name.setAccessibleName(translate("dialogs", "Name"))
        self.kind = use_choice(CANNED_USES, self._text.action)
        self.scope = scope_choice(shops, self._text.shop_id)
        self.body = QPlainTextEdit(self._text.body)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(translate("dialogs", "Text"))
        self.body.setFixedHeight(GAP * 12)
        self.shown = value_label()
        self.count = label("", "quiet")
        self.problem = notice("warning")
        self.save_button = QPushButton(translate("dialogs", "Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        self._lay_out(title)
        self.name.textChanged.connect(self._check)
        self.body.textChanged.connect(self._check)
        self._check()

    @property
    def text(self) -> CannedText:
        """As it stands in the form."""
        return replace(
            self._text,
            name=self.name.text().strip(),
            action=self.kind.currentData(),
            body=self.body.toPlainText().strip(),
            shop_id=self._text.shop_id if self.scope.currentIndex() < 0 else self.scope.currentData(),
        )

    def accept(self) -> None:
        """Save; a refusal is shown and the form stays."""
        if not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        self._lanes.run(
            LaneName.WRITE,
            canned.save,
            self._desk,
            self.text,
            done=self._on_saved,
            failed=self._on_failed,
            owner=self,
            changes=Changes(templates=True),
        )

    def insert(self, place: str) -> None:
        """Put a place where the cursor stands."""
        self.body.insertPlainText(f"${{{place}}}")
        self.body.setFocus()

    def _lay_out(self, title: str) -> None:
        fields = form()
        fields.addRow(label(translate("dialogs", "&Name"), buddy=self.name), self.name)
        fields.addRow(label(translate("dialogs", "&Used for"), buddy=self.kind), self.kind)
        if self.scope.count() > 2:
            fields.addRow(label(translate("dialogs", "S&hop"), buddy=self.scope), self.scope)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(title, "title"))
        layout.addLayout(fields)
        layout.addLayout(row(label(translate("dialogs", "&Text"), "heading", buddy=self.body), None, self._insert()))
        layout.addWidget(self.body)
        layout.addWidget(self._paper())
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(row(None, cancel_button(self.reject), self.save_button))

    def _paper(self) -> QWidget:
        paper = card()
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(SNUG, GAP, SNUG, GAP)
        inside.setSpacing(TIGHT)
        inside.addLayout(row(label(translate("dialogs", "For an example"), "heading"), None, self.count))
        inside.addWidget(self.shown)
        return paper

    def _insert(self) -> QPushButton:
        opener = button(translate("dialogs", "&Insert"), role="link")
        menu = QMenu(opener)
        for place in canned.PLACES:
            menu.addAction(place_name(place)).triggered.connect(partial(self._on_insert, place))
        opener.setMenu(menu)
        return opener

    def _on_insert(self, place: str, _checked: bool = False) -> None:
        self.insert(place)

    def _check(self) -> None:
        text = self.text
        wrong = canned.fault(text) if text.name and text.body else None
        say_in(self.problem, say(wrong) if wrong else "")
        hole = canned.lacking(text.body, EXAMPLE)
        self.shown.setText(
            text.body if hole else canned.fill(text.body, EXAMPLE) or translate("dialogs", "(nothing yet)")
        )
        source = translate("dialogs", "Characters: {count} of {most}")
        self.count.setText(source.format(count=len(text.body), most=canned.LONGEST))
        self.save_button.setEnabled(bool(text.name and text.body) and wrong is None)

    def _on_saved(self, text_id: int) -> None:
        self.saved.emit(text_id)
        super().accept()

    def _on_failed(self, error: Exception) -> None:
        self._check()
        if isinstance(error, UserError):
            say_in(self.problem, say(error.text))
