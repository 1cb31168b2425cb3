"""A button for each action of a case. A closed one says right under it why it is closed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from models.domain.actions import AGREE_RETURN, FURTHER, MAIN, REFUND, REJECT, REMARK, REMIND
from models.domain.names import ACTIONS as NAMES
from ui.queues.flow_layout import FlowLayout
from ui.queues.keys import ACTION_KEYS
from ui.queues.labels import link_button, own_label
from ui.runtime.language import say
from ui.shell.icon_names import Icon
from ui.shell.icons import icon
from ui.shell.theme import GAP, HAIR, put_icon

if TYPE_CHECKING:
    from models.desk.cases import ActionView, CaseView

COLUMNS = 2
SIGNS = {
    REFUND.key: Icon.REFUND,
    AGREE_RETURN.key: Icon.AGREE_RETURN,
    REJECT.key: Icon.REJECT,
    REMIND.key: Icon.REMIND,
}
"""Beside the names of the main actions, for the eye that has found them once."""


class ActionsBox(QWidget):
    """Each action has its fixed place, so that hand and eye learn it. A reason that all share is said once.

    What a case needs only now and then stands below, and only while it is open.
    """

    wanted = Signal(str)
    """The key of the action whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self.reasons: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        for number, action in enumerate(MAIN):
            grid.addLayout(self._part(action.key), number // COLUMNS, number % COLUMNS, Qt.AlignmentFlag.AlignTop)
        self.shared = own_label("", "quiet")
        grid.addWidget(self.shared, grid.rowCount(), 0, 1, COLUMNS)
        grid.addWidget(self._further(), grid.rowCount(), 0, 1, COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)

    def show_view(self, view: CaseView) -> None:
        """Open and close the buttons as the case allows."""
        for action in view.actions:
            self._show(action)
        whys = {action.why_closed for action in view.actions if action.key in self.reasons}
        shared = next(iter(whys)) if len(whys) == 1 else None
        self.shared.setText(say(shared) if shared else "")
        self.shared.setVisible(shared is not None)
        for label in self.reasons.values():
            label.setVisible(bool(label.text()) and shared is None)

    def show_reason(self, key: str, scroller: QScrollArea) -> None:
        """Bring the reason why an action is closed into view, where it is written."""
        if key in self.reasons:
            scroller.ensureWidgetVisible(self.reasons[key])

    def focus_first(self) -> bool:
        """Go to the first open action, if there is one."""
        button = next((button for button in self.buttons.values() if button.isEnabled()), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return button is not None

    def _show(self, action: ActionView) -> None:
        why = say(action.why_closed) if action.why_closed else ""
        button = self.buttons.get(action.key)
        if button is None:
            return
        button.setEnabled(action.open)
        button.setAccessibleDescription(why)
        if action.key in self.reasons:
            self.reasons[action.key].setText(why)
        else:
            button.setVisible(action.open)

    def _further(self) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line)
        for action in FURTHER:
            if action is REMARK:
                continue  # its button stands where the remarks do
            button = link_button(f"{say(NAMES[action.key])}  ({ACTION_KEYS[action.key]})")
            button.setAccessibleName(say(NAMES[action.key]))
            button.clicked.connect(partial(self.wanted.emit, action.key))
            self.buttons[action.key] = button
            flow.addWidget(button)
        return line

    def _part(self, key: str) -> QVBoxLayout:
        button = QPushButton(f"{say(NAMES[key])}  ({ACTION_KEYS[key]})")
        put_icon(button, icon(SIGNS[key]))
        button.setAutoDefault(True)  # Enter presses it
        button.setAccessibleName(say(NAMES[key]))
        button.clicked.connect(partial(self.wanted.emit, key))
        reason = own_label("", "quiet")
        reason.hide()
        self.buttons[key], self.reasons[key] = button, reason
        part = QVBoxLayout()
        part.setSpacing(HAIR)
        part.addWidget(button)
        part.addWidget(reason)
        part.addStretch(1)
        return part
