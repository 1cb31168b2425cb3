"""The deadline of a case where no source gives one, typed by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models.desk.cases import CaseView
from models.desk.deadlines.typed import forget_typed, type_deadline
from models.desk.desk import Desk
from ui.dialogs.parts import button, form, label
from ui.dialogs.time_dialog import TimeDialog
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, translate


class TypedDeadlineDialog(TimeDialog):
    """Typing another corrects it; a button takes it off."""

    def __init__(self, view: CaseView, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        case = view.case
        super().__init__(
            translate("dialogs", "Deadline of the case"),
            "  ·  ".join(filter(None, (case.aftersale_id, case.product_name))),
            translate("dialogs", "Keep the deadline"),
            desk,
            lanes,
            parent,
        )
        self._case = case
        fields = form()
        fields.addRow(label(translate("dialogs", "&Until"), buddy=self.when.field), self.when)
        self.body.addLayout(fields)
        about = translate(
            "dialogs",
            "As the back office shows it. It is marked with ✎ as typed by hand, and gives way as soon as the platform "
            "or an export gives the deadline.",
        )
        self.body.addWidget(label(about, "quiet", wrap=True))
        self.forget_button = button(translate("dialogs", "&Take it off"), self._forget)
        self.forget_button.setVisible(view.typed)
        self.buttons.addWidget(self.forget_button)
        if view.typed:
            self.when.field.setText(format_local_time(case.deadline_at))
        self.check()
        self.when.setFocus()

    def accept(self) -> None:
        """Keep the deadline."""
        moment = self.when.moment
        if moment is not None and self.save_button.isEnabled():
            self.run(type_deadline, self._case.aftersale_id, moment)

    def _forget(self) -> None:
        self.run(forget_typed, self._case.aftersale_id)
