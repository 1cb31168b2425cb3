"""Rejecting shipped goods: the reason, a remark and the evidence, all before the button opens."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import Outlook
from models.domain.actions import Action, Need
from models.domain.aftersale import AfterSale
from models.domain.reasons import REASON_BY_CODE
from ui.dialogs.action_dialog import ActionDialog, remark_line
from ui.dialogs.evidence_box import EvidenceBox
from ui.dialogs.parts import label, row
from ui.dialogs.reason_list import ReasonList
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.shell.theme import GAP

WIDE = 880


class RejectDialog(ActionDialog):
    """Asks for reason and evidence. Files may be dropped anywhere on it, pictures pasted anywhere."""

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        lanes: Lanes,
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "Reject with a reason"), outlook, parent)
        self.reasons = ReasonList()
        self.remark = remark_line()
        self.remark.setAcceptDrops(False)
        self.evidence = EvidenceBox(lanes, required=Need.EVIDENCE in self.way.needs)
        self.evidence.watch(self.remark)
        self.evidence.watch(self.reasons.search)
        self.setAcceptDrops(True)
        self._fill_body()
        self.reasons.changed.connect(self.refresh)
        self.evidence.changed.connect(self.refresh)
        self.remark.textChanged.connect(self.refresh)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.evidence.paste)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.reasons.search.setFocus)
        self.refresh()
        self.reasons.setFocus()

    def given(self) -> ActInput:
        """The decision."""
        return ActInput(
            reason_code=self.reasons.code,
            remark=self.remark.text(),
            evidence=self.evidence.paths,
            looked_at=self.case,
        )

    def decide_words(self, *, sent: bool) -> str:
        """What stands on the button."""
        return translate("dialogs", "Reject") if sent else translate("dialogs", "Decide: reject")

    def lacking(self) -> list[str]:
        """Files that are still being looked at are waited for, or they would be left out."""
        lacks = super().lacking()
        return [*lacks, translate("dialogs", "The files are being looked at…")] if self.evidence.waiting else lacks

    def refresh(self) -> None:
        """Also name the reason that was picked: narrowing the list may hide it."""
        super().refresh()
        reason = REASON_BY_CODE.get(self.reasons.code or 0)
        self._picked.setText(
            translate("dialogs", "Picked: {reason}").format(reason=reason.text)
            if reason
            else translate("dialogs", "Number keys 1 to 9 pick from the list.")
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take drops for the evidence."""
        self.evidence.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take drops for the evidence."""
        self.evidence.dropEvent(event)

    def _fill_body(self) -> None:
        assumed = translate(
            "dialogs",
            "This list is the one commonly seen. The back office shows the reasons that are open for this case: "
            "pick the nearest one there.",
        )
        self._picked = label("", "strong", wrap=True)
        heading = label(translate("dialogs", "R&eason"), "strong", buddy=self.reasons.list)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(heading)
        left.addWidget(self.reasons, 1)
        right.addWidget(self._picked)
        right.addWidget(label(assumed, "quiet", wrap=True))
        right.addWidget(label(translate("dialogs", "&Remark"), "strong", buddy=self.remark))
        right.addWidget(self.remark)
        right.addSpacing(GAP)
        right.addWidget(self.evidence)
        right.addStretch(1)
        for side in (left, right):
            side.setSpacing(GAP)
        sides = row(left, right, spacing=GAP * 3)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        self.body.addLayout(sides, 1)
        self.setMinimumWidth(WIDE)
