"""What waits of a batch: the head of the page."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.limits import Limits
from ui.decisions.words import amount, decided_by
from ui.dialogs.case_card import facts_grid
from ui.dialogs.parts import card, label, outside_label, row, rule
from ui.outbox.outbox_row import OutboxRow
from ui.outbox.words import batch_sum, batch_title
from ui.queues.countdown_badge import CountdownBadge
from ui.queues.countdown_face import face
from ui.runtime.language import format_local_time, translate
from ui.shell.theme import CARD_MARGINS, ROOMY, TIGHT

MOST = 8
"""So many cases are named; the list of all belongs to the batch itself."""


class BatchHead(QWidget):
    """The action and the sum large, the countdown of the next one beside, the first cases below."""

    def __init__(self, batch: OutboxRow, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case, self._limits = batch.case, limits
        self.badge = CountdownBadge()
        paper = card()
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(*CARD_MARGINS)
        inside.setSpacing(TIGHT)
        title, money = label(batch_title(batch), "title"), label(batch_sum(batch), "amount")
        inside.addLayout(row(title, money, None, self.badge, spacing=ROOMY))
        inside.addLayout(facts_grid(_facts(batch)))
        inside.addWidget(rule())
        for line in _cases(batch):
            inside.addWidget(outside_label(line))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(paper)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        self.badge.show_face(face(self._case.deadline_at, self._case.is_open, now, self._limits.of_case(self._case)))


def _facts(batch: OutboxRow) -> list[tuple[str, str]]:
    return [
        (translate("outbox", "Waiting"), str(len(batch.entries))),
        (translate("outbox", "Shop"), batch.entry.shop),
        (translate("outbox", "Next deadline"), format_local_time(batch.case.deadline_at)),
        (translate("outbox", "Decided by"), decided_by(batch.attempt)),
    ]


def _cases(batch: OutboxRow) -> list[str]:
    lines = [
        "  ·  ".join(filter(None, (one.case.aftersale_id, amount(one.attempt), one.case.product_name)))
        for one in batch.entries[:MOST]
    ]
    more = len(batch.entries) - len(lines)
    return [*lines, translate("outbox", "and {n} more").format(n=more)] if more else lines
