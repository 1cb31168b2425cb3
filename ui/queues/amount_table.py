"""A refund as a sum: its parts, a line, and what they make."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from models.domain.amounts import RefundSplit
from models.domain.money import yuan_from_fen
from ui.queues.labels import breakable, data_label
from ui.runtime.language import say, translate
from ui.shell.theme import GAP, HAIR, TIGHT

DIFFERS_SIGN = "≠"
_RIGHT = Qt.AlignmentFlag.AlignRight
NAME_WIDTH, AMOUNT_WIDTH = 176, 96


@dataclass(frozen=True, slots=True)
class Line:
    """A name and an amount. The sum of those before it stands under a rule."""

    name: str
    amount: str
    is_sum: bool = False


class AmountTable(QWidget):
    """Amounts flush right, so that the eye adds them up; under them what does not add up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._rule = QFrame()
        self._rule.setProperty("role", "rule")
        self.gaps = data_label("warning")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(HAIR)
        self._grid.setColumnMinimumWidth(0, NAME_WIDTH)
        self._grid.setColumnMinimumWidth(1, AMOUNT_WIDTH)
        self._grid.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addLayout(self._grid)
        layout.addWidget(self.gaps)

    def show_split(self, split: RefundSplit) -> None:
        """Show a refund."""
        wanted = lines(split)
        while len(self._rows) < len(wanted):
            self._rows.append(self._row())
        for number, (name, amount) in enumerate(self._rows):
            there = number < len(wanted)
            name.setVisible(there)
            amount.setVisible(there)
            if there:
                self._fill(number, wanted[number])
        self.gaps.setText(breakable("\n".join(f"{DIFFERS_SIGN} {say(gap)}" for gap in split.gaps)))
        self.gaps.setVisible(bool(split.gaps))

    def shown(self) -> list[tuple[str, str]]:
        """What stands there now."""
        return [(name.text(), amount.text()) for name, amount in self._rows if not name.isHidden()]

    def _row(self) -> tuple[QLabel, QLabel]:
        name, amount = QLabel(), QLabel()
        for label in (name, amount):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = len(self._rows) * 2 + 1
        self._grid.addWidget(name, line, 0)
        self._grid.addWidget(amount, line, 1, _RIGHT)
        return name, amount

    def _fill(self, number: int, line: Line) -> None:
        name, amount = self._rows[number]
        name.setText(line.name)
        amount.setText(line.amount)
        for label in (name, amount):
            font = label.font()
            font.setBold(line.is_sum)
            label.setFont(font)
        if line.is_sum:
            self._grid.addWidget(self._rule, number * 2, 0, 1, 2)


def lines(split: RefundSplit) -> list[Line]:
    """The parts, what leaves the shop, and what is no part of it."""
    parts = [Line(say(part.name), _yuan(part.fen)) for part in split.parts]
    whole = Line(translate("queues", "Leaves the shop"), _yuan(split.whole_fen), is_sum=True)
    beside = [Line(say(part.name), _yuan(part.fen)) for part in split.beside]
    back = [] if split.went_back_fen is None else [Line(translate("queues", "Went back"), _yuan(split.went_back_fen))]
    return [*parts, whole, *beside, *back]


def _yuan(fen: int) -> str:
    return f"¥{yuan_from_fen(fen)}"
