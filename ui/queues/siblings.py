"""The other cases of the same order, each a link with its own time left, and what all of them take together."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from models.domain.amounts import OrderSum
from models.domain.limits import Limits
from models.domain.listing import CaseRow
from models.domain.money import yuan_from_fen
from models.domain.names import status_name, type_name
from ui.queues.countdown_face import face
from ui.queues.labels import link_button, own_label
from ui.runtime.language import tell, translate
from ui.shell.theme import GAP, TIGHT


class _Row:
    """Link, and how long it has."""

    def __init__(self, owner: Siblings, grid: QGridLayout, line: int) -> None:
        self.link = link_button("")
        self.link.setProperty("side", "left")
        self.link.setMinimumWidth(1)  # a long name is cut off rather than that it widens the panel
        self.link.clicked.connect(lambda: owner.opened.emit(self.row.aftersale_id if self.row else ""))
        self.left = QLabel()
        self.left.setProperty("role", "quiet")
        self.row: CaseRow | None = None
        grid.addWidget(self.link, line, 0)
        grid.addWidget(self.left, line, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show(self, row: CaseRow | None) -> None:
        """Show a case, or nothing."""
        self.row = row
        self.link.setVisible(row is not None)
        self.left.setVisible(row is not None)
        if row is not None:
            self.link.setText(_about(row).replace("&", "&&"))

    def tick(self, now: datetime, limits: Limits) -> None:
        """A second has passed."""
        if self.row is None:
            return
        shown = face(self.row.deadline_at, self.row.is_open, now, limits.of_case(self.row))
        digits = f"{shown.sign} {shown.digits}" if shown.digits != shown.sign else ""
        words = digits if shown.digits else shown.spoken
        if words != self.left.text():
            self.left.setText(words)
            self.left.setAccessibleName(shown.spoken)


class Siblings(QWidget):
    """Hidden where the order has no other case."""

    opened = Signal(str)
    """The 售后单号 to go to."""

    def __init__(self, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        self.rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self.sum = own_label("", "quiet")
        self.exceeds = own_label(
            translate("queues", "Together the cases ask for more than was paid for the order."), "warning"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addLayout(self._grid)
        layout.addWidget(self.sum)
        layout.addWidget(self.exceeds)

    def show_rows(self, rows: tuple[CaseRow, ...], whole: OrderSum, now: datetime) -> None:
        """Show these cases, and how the order stands with all of its cases."""
        while len(self.rows) < len(rows):
            self.rows.append(_Row(self, self._grid, len(self.rows)))
        for number, row in enumerate(self.rows):
            row.show(rows[number] if number < len(rows) else None)
        self.sum.setText(_sum(whole))
        self.exceeds.setVisible(whole.exceeds)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        for row in self.rows:
            row.tick(now, self._limits)


def _about(row: CaseRow) -> str:
    kind = tell(type_name(row.type, row.type_text))
    status = tell(status_name(row.status, row.status_text))
    return f"{row.aftersale_id}  ·  ¥{yuan_from_fen(row.amount_fen)}\n{kind}  ·  {status}"


def _sum(whole: OrderSum) -> str:
    words = translate("queues", "All cases of the order: ¥{refunded} refunded, ¥{asked} asked for.")
    told = words.format(refunded=yuan_from_fen(whole.refunded_fen), asked=yuan_from_fen(whole.asked_fen))
    if whole.paid_fen is None:
        return told
    paid = translate("queues", "Paid for the order: ¥{paid}.").format(paid=yuan_from_fen(whole.paid_fen))
    return f"{told} {paid}"
