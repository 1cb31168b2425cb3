"""The texts to buyers kept here, the platform's own among them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from models.desk import templates
from models.desk.books import carrying
from models.desk.desk import Desk
from models.desk.notices.provider import status_words
from models.domain.book import SmsTemplate, TemplateStatus
from models.domain.changes import Changes
from ui.dialogs.confirm import ask
from ui.dialogs.kept_book import Sheet
from ui.dialogs.template_form import TemplateForm
from ui.dialogs.text_book import TextBook
from ui.dialogs.two_lines import Line
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate


class SmsTemplatesDialog(TextBook[SmsTemplate]):
    """Add, change, remove and put in order. The platform's own can be renamed, offered elsewhere, and moved."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        about = translate(
            "dialogs",
            "What buyers are told. A template of the platform is sent by it, as soon as it is open; the words of all "
            "others are sent by hand. Decisions already made keep their text.",
        )
        name = translate("dialogs", "SMS templates")
        changes = Changes(templates=True)
        sheet = Sheet(name, carrying.export_templates, carrying.import_templates, templates.arrange, changes)
        super().__init__(desk, lanes, name, about, sheet, templates.listed, parent)
        self.list.moved.connect(self._on_text)

    def add(self) -> None:
        """A new text."""
        self._open_form(None)

    def change(self) -> None:
        """Change the current text."""
        if self.current is not None:
            self._open_form(self.current)

    def remove(self) -> None:
        """Ask, and forget the current text; the platform's own are removed there."""
        template = self.current
        if template is None or template.platform_id:
            return
        ask(
            self,
            translate("dialogs", "Remove the template “{name}”?").format(name=template.name),
            template.body,
            translate("dialogs", "Remove"),
            lambda: self.write(templates.remove, template.id),
        )

    def line(self, one: SmsTemplate) -> Line:
        """One of the platform's shows how it stands there."""
        status = status_words(one)
        if status is None:
            return super().line(one)
        mark = translate("dialogs", "platform: {status}").format(status=say(status))
        return replace(super().line(one), mark=mark, warns=one.status is not TemplateStatus.OPEN)

    def nothing_words(self) -> str:
        """Write one."""
        return translate("dialogs", "No text yet. Press “New…” and write what buyers are to read.")

    def _open_form(self, template: SmsTemplate | None) -> None:
        entry = TemplateForm(self.desk, self.lanes, template, self, shops=self.shops)
        entry.saved.connect(self.note_saved)
        entry.finished.connect(entry.deleteLater)
        entry.open()

    def _on_text(self) -> None:
        if self.current is not None and self.current.platform_id:
            self.remove_button.setEnabled(False)
