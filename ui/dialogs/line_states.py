"""How the line to each shop stands, why, and what helps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, card, label, notice, outside_label, row, say_in
from ui.queues.labels import breakable
from ui.queues.shop_dot import ShopDot
from ui.runtime.language import translate
from ui.shell.line_words import Line, alone
from ui.shell.theme import CARD_MARGINS, DIALOG_MARGINS, GAP, SNUG, TIGHT


class LineStatesDialog(GrowingDialog):
    """A card for each shop. What its buttons ask for is done by whoever opened it."""

    look_wanted = Signal()
    shops_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = translate("line", "The line to the platform")
        self.setWindowTitle(heading)
        self.resize(680, 520)
        self.cards: dict[int, StateCard] = {}
        self.nothing = label(translate("line", "No shop is connected to the platform."), "quiet", wrap=True)
        self.clock = notice("warning")
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, GAP, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self.look_button = button(translate("line", "&Look now"), self.look_wanted.emit)
        self.shops_button = button(translate("line", "&Shops…"), self.shops_wanted.emit)
        close = QPushButton(translate("line", "Close"))
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        area = QScrollArea()
        area.setAccessibleName(self.windowTitle())
        area.setProperty("role", "read")
        area.setWidgetResizable(True)
        area.setWidget(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(heading, "title"))
        layout.addWidget(area, 1)
        layout.addWidget(self.clock)
        layout.addLayout(row(self.look_button, self.shops_button, None, close))
        close.setFocus()

    def show_lines(self, lines: Sequence[tuple[Line, str]], now: datetime, clock: str) -> None:
        """Show these shops, each with its colour; `clock` says how wrong this PC's clock is, "" if it is not."""
        for shop_id in [shop_id for shop_id in self.cards if shop_id not in {one.state.shop_id for one, _ in lines}]:
            self.cards.pop(shop_id).remove()
        for line, colour in lines:
            self._card(line.state.shop_id).show_line(line, colour, now)
        self.nothing.setVisible(not lines)
        say_in(self.clock, clock)

    def _card(self, shop_id: int) -> StateCard:
        if shop_id not in self.cards:
            self.cards[shop_id] = StateCard()
            self._column.insertWidget(self._column.count() - 1, self.cards[shop_id].frame)
        return self.cards[shop_id]


class StateCard:
    """One shop's card."""

    def __init__(self) -> None:
        self.frame: QFrame = card()
        self.mark = ShopDot()
        self.name = outside_label(role="strong")
        self.state = outside_label()
        self.hint = outside_label(role="quiet")
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(*CARD_MARGINS)
        column.setSpacing(TIGHT)
        head = row(self.mark, self.name)
        head.setStretch(1, 1)
        column.addLayout(head)
        column.addWidget(self.state)
        column.addWidget(self.hint)

    def show_line(self, line: Line, colour: str, now: datetime) -> None:
        """Show a shop."""
        words, hint = alone(line, now)
        self.mark.show_colour(colour)
        self.name.setText(breakable(line.name))
        self.state.setText(breakable(words.text))
        self._set_role("missing" if words.alarming else "")
        self.hint.setText(breakable(hint))
        self.hint.setVisible(bool(hint))

    def remove(self) -> None:
        """Take the card away."""
        self.frame.hide()
        self.frame.deleteLater()

    def _set_role(self, role: str) -> None:
        if self.state.property("role") != role:
            self.state.setProperty("role", role)
            self.state.style().polish(self.state)
