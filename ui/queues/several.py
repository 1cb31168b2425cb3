"""What stands in place of the one case while several are selected: how many, how much money, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from models.domain.listing import CaseRow
from models.domain.money import yuan_from_fen
from models.domain.text import QT_TRANSLATE_NOOP
from ui.queues.actions_box import SIGNS
from ui.queues.columns import decided
from ui.queues.keys import ACTION_KEYS
from ui.queues.labels import link_button, own_label
from ui.queues.selection import MOST
from ui.runtime.language import translate
from ui.shell.icons import icon
from ui.shell.theme import GAP, ROOMY, put_icon

BATCH_ACTIONS: dict[str, str] = {
    "refund": QT_TRANSLATE_NOOP("batch", "Refund all"),
    "agree_return": QT_TRANSLATE_NOOP("batch", "Agree to all returns, to one address"),
    "reject": QT_TRANSLATE_NOOP("batch", "Reject all with the same reason"),
}
"""What can be done to many cases at once."""


class SeveralCases(QFrame):
    """Counts what is at hand; nothing is read."""

    wanted = Signal(str)
    """The key of the action to be taken on all of them."""
    all_wanted = Signal()
    """Select the cases, too, that the list has not loaded yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(translate("batch", "The selected cases"))
        self.number = own_label("", "title")
        self.amount = own_label("", "amount")
        self.notes = own_label("", "quiet")
        self.more = link_button(translate("batch", "Select the rest of the list too  (Ctrl+A)"))
        self.more.clicked.connect(self.all_wanted)
        self.buttons: dict[str, QPushButton] = {key: self._button(key) for key in BATCH_ACTIONS}
        self._lay_out()

    def show_rows(self, rows: Sequence[CaseRow], *, complete: bool) -> None:
        """Say what is selected. `complete`: the list holds no case that is not loaded."""
        taken = len(rows) <= MOST
        self.number.setText(translate("batch", "{n} cases selected").format(n=f"{len(rows):,}"))
        in_all = translate("batch", "¥{amount} in all")
        self.amount.setText(in_all.format(amount=yuan_from_fen(sum(row.amount_fen for row in rows))))
        self.notes.setText("\n".join(_notes(rows, complete=complete)))
        self.notes.setVisible(bool(self.notes.text()))
        self.more.setVisible(not complete and len(rows) < MOST)
        for button in self.buttons.values():
            button.setEnabled(taken)

    def focus_actions(self) -> None:
        """Go to the first action."""
        self.buttons["refund"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _button(self, key: str) -> QPushButton:
        name = translate("batch", BATCH_ACTIONS[key])
        button = QPushButton(f"{name}  ({ACTION_KEYS[key]})")
        put_icon(button, icon(SIGNS[key]))
        button.setAutoDefault(True)  # Enter presses it
        button.setAccessibleName(name)
        button.clicked.connect(partial(self.wanted.emit, key))
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        layout.setSpacing(GAP)
        for label in (self.number, self.amount, self.notes):
            layout.addWidget(label)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(GAP)
        for button in self.buttons.values():
            layout.addWidget(button)
        layout.addWidget(_quiet())
        layout.addStretch(1)


def _quiet() -> QLabel:
    words = translate(
        "batch",
        "First you see what would be done, what is left out, and why. One case alone: press an arrow key in the list.",
    )
    return own_label(words, "quiet")


def _notes(rows: Sequence[CaseRow], *, complete: bool) -> list[str]:
    notes = []
    settled = sum(decided(row) or not row.is_open for row in rows)
    if settled:
        notes.append(translate("batch", "Decided or finished already: {n}").format(n=f"{settled:,}"))
    if len(rows) > MOST:
        notes.append(translate("batch", "At most {n} cases go into one batch. Select fewer.").format(n=f"{MOST:,}"))
    elif len(rows) == MOST:
        notes.append(translate("batch", "More than {n} are not selected at once.").format(n=f"{MOST:,}"))
    elif not complete:
        notes.append(translate("batch", "The list goes on: cases that are not loaded yet are not selected."))
    return notes
