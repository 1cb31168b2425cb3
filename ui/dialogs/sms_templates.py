"""The texts to buyers kept here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models.desk import templates
from models.desk.desk import Desk
from models.domain.book import SmsTemplate
from models.domain.changes import Changes
from models.domain.names import ACTIONS
from ui.dialogs.book_dialog import BookDialog
from ui.dialogs.confirm import ask
from ui.dialogs.parts import say_in
from ui.dialogs.template_form import TemplateForm
from ui.dialogs.two_lines import Line
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import tell, translate


class SmsTemplatesDialog(BookDialog):
    """Add, change and remove texts."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        about = translate("dialogs", "What buyers are told. Decisions already made keep their text.")
        super().__init__(desk, lanes, translate("dialogs", "SMS templates"), about, parent)
        self._texts: dict[int, SmsTemplate] = {}
        self._wanted: int | None = None
        self.reload()

    def add(self) -> None:
        """A new text."""
        self._open_form(None)

    def change(self) -> None:
        """Change the current text."""
        if self.list.key is not None:
            self._open_form(self._texts[self.list.key])

    def remove(self) -> None:
        """Ask, and forget the current text."""
        if self.list.key is None:
            return
        template = self._texts[self.list.key]
        ask(
            self,
            translate("dialogs", "Remove the template “{name}”?").format(name=template.name),
            template.body,
            translate("dialogs", "Remove"),
            lambda: self._remove(template.id),
        )

    def reload(self) -> None:
        """Read the texts anew."""
        self.lanes.run(LaneName.READ, templates.listed, self.desk, done=self._show, owner=self)

    def _remove(self, template_id: int) -> None:
        say_in(self.problem, "")
        self.lanes.run(
            LaneName.WRITE,
            templates.remove,
            self.desk,
            template_id,
            done=self._on_removed,
            failed=self.show_failure,
            owner=self,
            changes=Changes(templates=True),
        )

    def _on_removed(self, _result: object) -> None:
        self.reload()

    def _open_form(self, template: SmsTemplate | None) -> None:
        entry = TemplateForm(self.desk, self.lanes, template, self)
        entry.saved.connect(self._on_saved)
        entry.finished.connect(entry.deleteLater)
        entry.open()

    def _on_saved(self, template_id: int) -> None:
        self._wanted = template_id
        self.reload()

    def _show(self, texts: list[SmsTemplate]) -> None:
        self._texts = {template.id: template for template in texts}
        lines = [Line(t.id, f"{t.name} · {tell(ACTIONS[t.action])}", t.body) for t in texts]
        self.list.fill(lines, self._wanted)
        self._wanted = None
        nothing = translate("dialogs", "No text yet. Press “New…” and write what buyers are to read.")
        self.show_emptiness("" if texts else nothing)
