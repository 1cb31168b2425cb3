"""The statuses of a queue as buttons side by side, where telling them apart is the daily work."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from models.domain.codes import AfterSaleStatus
from models.domain.names import STATUSES
from ui.runtime.language import say
from ui.shell.theme import TIGHT


class StatusToggles(QWidget):
    """None or all of them pressed means that any will do."""

    changed = Signal()

    def __init__(self, statuses: Sequence[AfterSaleStatus], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {status: self._button(status) for status in statuses}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        for button in self.buttons.values():
            row.addWidget(button)

    @property
    def chosen(self) -> frozenset[Hashable]:
        """The pressed ones; none where all are pressed, because that narrows nothing."""
        pressed = frozenset(status for status, button in self.buttons.items() if button.isChecked())
        return frozenset() if len(pressed) == len(self.buttons) else pressed

    def choose(self, values: Iterable[Hashable]) -> None:
        """Press exactly these, without telling anybody."""
        wanted = frozenset(values)
        for status, button in self.buttons.items():
            button.blockSignals(True)
            button.setChecked(status in wanted)
            button.blockSignals(False)

    def _button(self, status: AfterSaleStatus) -> QPushButton:
        button = QPushButton(say(STATUSES[status]))
        button.setCheckable(True)
        button.setAutoDefault(True)
        button.toggled.connect(self.changed)
        return button
