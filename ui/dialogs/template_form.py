"""One SMS template: its name, what it is for, its text with places, and how it reads for an example."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.desk import templates
from models.desk.desk import Desk
from models.desk.notices.provider import status_words
from models.desk.shops import ShopView
from models.domain.book import SmsTemplate
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import cancel_button, form, label, notice, outside_label, row, say_in
from ui.dialogs.sms_editor import SmsEditor
from ui.dialogs.text_scope import scope_choice, use_choice
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import DIALOG_MARGINS, SNUG

KINDS = ("agree_return", "remind")
"""The actions that send a text."""

EXAMPLE = {
    "order_id": "6921345678901234567",
    "aftersale_id": "7012345678901234567",
    "product": "加厚保暖羽绒服",  # untranslated: buyers read Chinese
    "amount": "299.00",
    "deadline": "11-25 18:00",
    "address": "王仓管 13800000000 浙江省杭州市余杭区文一西路 1 号 3 楼",  # untranslated: buyers read Chinese
    "shop": "本店",  # untranslated: buyers read Chinese
}
"""An example in Chinese, because that is what buyers get."""


class TemplateForm(GrowingDialog):
    """Adds or changes a template. `saved` tells its id once it is stored; only then does the form close."""

    saved = Signal(int)

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        template: SmsTemplate | None = None,
        parent: QWidget | None = None,
        *,
        shops: Sequence[ShopView] = (),
    ) -> None:
        """`shops` are those that it can be for. Of the platform's own only name and use can be changed."""
        super().__init__(parent)
        self._desk = desk
        self._lanes = lanes
        self._template = template or SmsTemplate(name="", action=KINDS[0], body="")
        title = translate("dialogs", "Change the template") if template else translate("dialogs", "New template")
        self.setWindowTitle(title)
        self.setMinimumWidth(620)
        self.name = QLineEdit(self._template.name)
        self.name.setAccessibleName(translate("dialogs", "Name"))
        self._is_platforms = bool(self._template.platform_id)
        kinds = ("", *KINDS) if self._is_platforms else KINDS
        self.kind = use_choice(kinds, self._template.action)
        self.scope = scope_choice(shops, self._template.shop_id)
        self.sms = SmsEditor((), EXAMPLE, with_templates=False)
        self.sms.body.setPlainText(self._template.body)
        self.problem = notice("warning")
        self.save_button = QPushButton(translate("dialogs", "Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        self._lay_out(title)
        self.name.textChanged.connect(self._check)
        self.sms.changed.connect(self._check)
        self._check()

    @property
    def template(self) -> SmsTemplate:
        """As it stands in the form."""
        return replace(
            self._template,
            name=self.name.text().strip(),
            action=self.kind.currentData(),
            body=self.sms.body.toPlainText().strip(),
            shop_id=self._template.shop_id if self.scope.currentIndex() < 0 else self.scope.currentData(),
        )

    def accept(self) -> None:
        """Save; a refusal is shown and the form stays."""
        if not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        self._lanes.run(
            LaneName.WRITE,
            templates.save,
            self._desk,
            self.template,
            done=self._on_saved,
            failed=self._on_failed,
            owner=self,
            changes=Changes(templates=True),
        )

    def _lay_out(self, title: str) -> None:
        fields = form()
        fields.addRow(label(translate("dialogs", "&Name"), buddy=self.name), self.name)
        fields.addRow(label(translate("dialogs", "&Used for"), buddy=self.kind), self.kind)
        if self.scope.count() > 2 and not self._is_platforms:
            fields.addRow(label(translate("dialogs", "S&hop"), buddy=self.scope), self.scope)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(title, "title"))
        layout.addLayout(fields)
        layout.addWidget(label(translate("dialogs", "&Text"), "heading", buddy=self.sms.body))
        layout.addLayout(self._words_part())
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(row(None, cancel_button(self.reject), self.save_button))

    def _words_part(self) -> QVBoxLayout:
        """The text with its preview; of the platform's own only the text, which nobody here can change."""
        part = QVBoxLayout()
        if not self._is_platforms:
            part.addWidget(self.sms)
            part.addWidget(label(translate("dialogs", "The values are an example."), "quiet"))
            return part
        self.sms.hide()
        part.addWidget(outside_label(self._template.body))
        status = status_words(self._template)
        words = translate("dialogs", "The platform's own text ({status}). Change it in the back office.")
        part.addWidget(label(words.format(status="" if status is None else say(status)), "quiet", wrap=True))
        return part

    def _check(self) -> None:
        template = self.template
        wrong = "" if self._is_platforms else "\n".join(self.sms.lacking())
        say_in(self.problem, wrong)
        self.save_button.setEnabled(bool(template.name and template.body) and not wrong)

    def _on_saved(self, template_id: int) -> None:
        self.saved.emit(template_id)
        super().accept()

    def _on_failed(self, error: Exception) -> None:
        self._check()
        if isinstance(error, UserError):
            say_in(self.problem, say(error.text))
