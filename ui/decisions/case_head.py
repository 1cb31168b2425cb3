"""Which decision on which case one is at: the head of the page at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.limits import Limits
from models.domain.names import case_status, type_name
from ui.decisions.decided import Decided
from ui.decisions.words import action_name, amount, decided_by
from ui.dialogs.case_card import facts_grid
from ui.dialogs.parts import button, card, label, outside_label, row
from ui.queues.countdown_badge import CountdownBadge
from ui.queues.countdown_face import face
from ui.runtime.language import format_local_time, tell, translate
from ui.shell.theme import CARD_MARGINS, ROOMY, TIGHT


class CaseHead(QWidget):
    """Action and amount large, the case below, the countdown beside."""

    def __init__(
        self,
        decided: Decided,
        limits: Limits,
        open_case: Callable[[str], object],
        facts: list[tuple[str, str]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._case = decided.case
        self._limits = limits
        self.badge = CountdownBadge()
        self.open_button = button(
            translate("todo", "Open the &case"), lambda: open_case(decided.case.aftersale_id), "link"
        )
        paper = card()
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(*CARD_MARGINS)
        inside.setSpacing(TIGHT)
        title, money = label(action_name(decided.attempt), "title"), label(amount(decided.attempt), "amount")
        inside.addLayout(row(title, money, None, self.badge, spacing=ROOMY))
        product = row(outside_label(decided.case.product_name or decided.case.aftersale_id, "strong"), self.open_button)
        product.setStretch(0, 1)
        inside.addLayout(product)
        inside.addLayout(facts_grid([*_facts(decided), *(facts or [])]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(paper)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        self.badge.show_face(face(self._case.deadline_at, self._case.is_open, now, self._limits.of_case(self._case)))


def _facts(decided: Decided) -> list[tuple[str, str]]:
    case = decided.case
    status = tell(case_status(case))
    return [
        (translate("todo", "Last seen as"), f"{tell(type_name(case.type, case.type_text))} · {status}"),
        (translate("todo", "Deadline"), format_local_time(case.deadline_at)),
        (translate("todo", "Buyer's words"), " · ".join(filter(None, [case.reason, case.buyer_words]))),
        (translate("todo", "Decided by"), decided_by(decided.attempt)),
    ]
