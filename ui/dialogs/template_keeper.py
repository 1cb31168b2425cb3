"""Opens the templates from an SMS editor, and brings what was changed there back into it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from models.desk import templates
from models.desk.desk import Desk
from ui.dialogs.sms_editor import SmsEditor
from ui.dialogs.sms_templates import SmsTemplatesDialog
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes


class TemplateKeeper(QObject):
    """The editor's child, so that it lives as long."""

    def __init__(self, desk: Desk, lanes: Lanes, action: str, editor: SmsEditor) -> None:
        super().__init__(editor)
        self._desk = desk
        self._lanes = lanes
        self._action = action
        self._editor = editor
        editor.manage.connect(self.open)

    def open(self) -> None:
        """Show all templates."""
        book = SmsTemplatesDialog(self._desk, self._lanes, self._editor.window())
        book.finished.connect(self._read_again)
        book.finished.connect(book.deleteLater)
        book.open()

    def _read_again(self) -> None:
        self._lanes.run(
            LaneName.READ,
            templates.listed,
            self._desk,
            self._action,
            done=self._editor.set_templates,
            owner=self._editor,
        )
