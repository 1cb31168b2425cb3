"""The shop's remarks, which the platform keeps and every colleague in the back office sees."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.desk.cases import CaseView
from models.domain.actions import REMARK
from ui.queues import facts
from ui.queues.fact_list import FactList
from ui.queues.labels import link_button
from ui.queues.titled import heading, titled
from ui.runtime.language import say, translate
from ui.shell.theme import TIGHT


class RemarksBox(QWidget):
    """Newest first, each with who wrote it and when; a further one is added by the action of that name."""

    add_wanted = Signal()
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = link_button(translate("queues", "Add a remark…"))
        self.add.clicked.connect(self.add_wanted)
        self.remarks = FactList()
        self.remarks.copied.connect(self.copied)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addLayout(titled(heading(translate("queues", "Remarks on the platform")), self.add))
        layout.addWidget(self.remarks)

    def show_view(self, view: CaseView) -> None:
        """Show a case's remarks."""
        found = facts.remarks(view)
        self.remarks.show_facts(found)
        self.remarks.setVisible(bool(found))
        action = next((one for one in view.actions if one.key == REMARK.key), None)
        why = say(action.why_closed) if action is not None and action.why_closed is not None else ""
        self.add.setEnabled(action is not None and action.open)
        self.add.setToolTip(why)
        self.add.setAccessibleDescription(why)
        self.setVisible(bool(found) or self.add.isEnabled())
