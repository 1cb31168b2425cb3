"""A remark that the platform keeps with the case (doudian.md 2.5). The buyer does not see it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import Outlook
from models.domain.actions import Action, Need
from models.domain.aftersale import AfterSale
from ui.dialogs.action_dialog import ActionDialog, remark_line
from ui.dialogs.parts import form, label, row
from ui.runtime.language import translate


class RemarkDialog(ActionDialog):
    """One line; Enter keeps it. How much room is left is counted while one types, and nothing is cut off."""

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "Remark on the case"), outlook, parent)
        self.remark = remark_line()
        self.remark.setPlaceholderText(translate("dialogs", "For your colleagues, here and in the back office"))
        self.count = label("", "quiet")
        line = row(self.remark, self.count)
        line.setStretch(0, 1)
        fields = form()
        fields.addRow(label(translate("dialogs", "&Remark"), buddy=self.remark), self.named_under(line, Need.REMARK))
        self.body.addLayout(fields)
        self.remark.textChanged.connect(self.refresh)
        self.refresh()
        self.remark.setFocus()

    def given(self) -> ActInput:
        """The decision."""
        return ActInput(remark=self.remark.text().strip(), looked_at=self.case)

    def decide_words(self, *, sent: bool) -> str:
        """What stands on the button."""
        return translate("dialogs", "Keep the remark") if sent else translate("dialogs", "Decide: keep the remark")

    def refresh(self) -> None:
        """Also count."""
        super().refresh()
        count = len(self.given().remark)
        self.count.setText(f"{count}/{self.remark_length}")
        spoken = translate("dialogs", "{count} of {most} characters")
        self.count.setAccessibleName(spoken.format(count=count, most=self.remark_length))

    def lack_of(self, need: Need) -> str:
        """Too long is said beside the line as well."""
        return super().lack_of(need) or (" ".join(self.lacking()) if need is Need.REMARK else "")
