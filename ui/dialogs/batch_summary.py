"""The summary of a batch before it begins: how many, how much, by whom, and what to look at twice."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from models.desk.ledger.batch_plans import BatchPlan
from models.domain.actions import BY_KEY
from ui.dialogs.batch_words import case_number, cautions, share_words, ways_out, yuan
from ui.dialogs.parts import label, notice, outside_label, row, say_in
from ui.runtime.language import translate
from ui.shell.theme import CARD_MARGINS, TIGHT


class BatchSummary(QFrame):
    """Empty until the first plan is here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.number, self.amount = label("", "amount"), label("", "amount")
        self.ways = label("", wrap=True)
        self.shops = outside_label("", "quiet")
        self.twice = notice()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*CARD_MARGINS)
        layout.setSpacing(TIGHT)
        layout.addLayout(row(self.number, None, self.amount))
        for part in (self.ways, self.shops, self.twice):
            layout.addWidget(part)
        self.look()

    def look(self) -> None:
        """The first plan is still being made."""
        self.number.setText(translate("batch", "Looking at the cases…"))

    def show_plan(self, plan: BatchPlan, now: datetime) -> None:
        """Say what would be done."""
        money = BY_KEY[plan.action].moves_money
        none = translate("batch", "None of these cases can be decided so")
        self.number.setText(case_number(len(plan.ready)) if plan.ready else none)
        self.amount.setText(yuan(plan.sum_fen) if money and plan.ready else "")
        self.ways.setText("\n".join(ways_out(plan)))
        self.ways.setVisible(bool(plan.ready))
        shares = plan.shares if len(plan.shares) > 1 else ()
        self.shops.setText("\n".join(share_words(share, with_money=money) for share in shares))
        self.shops.setVisible(bool(shares))
        say_in(self.twice, "\n".join(cautions(plan, now)))
