"""Below the cases of a batch: what became of the current one, and the one thing that helps with all of its class."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from models.desk.ledger.batches import Failed
from models.desk.ledger.cures import Cure
from models.domain.text import QT_TRANSLATE_NOOP
from ui.dialogs.batch_groups import Group, Item
from ui.dialogs.parts import button, label, outside_label, row
from ui.runtime.language import translate
from ui.shell.theme import GAP, ROOMY, TIGHT


class CureCard(QFrame):
    """Its button names what it does and to how many."""

    cure_wanted = Signal(object)
    """A `Failed`."""
    todo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._failed: Failed | None = None
        self.words = outside_label("")
        self.advice = label("", "quiet", wrap=True)
        self.button = button("", self._press)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(ROOMY, GAP, ROOMY, GAP)
        layout.setSpacing(TIGHT)
        layout.addWidget(self.words)
        line = row(self.advice, self.button, spacing=ROOMY)
        line.setStretch(0, 1)
        layout.addLayout(line)

    def show_item(self, item: Item | None) -> None:
        """Say what became of the current case."""
        self.words.setText(item.words if item else "")
        self.words.setVisible(bool(self.words.text()))
        self._show_or_hide()

    def show_group(self, group: Group | None, *, idle: bool) -> None:
        """Say what helps with a group. While the batch is being sent its button stays closed."""
        self._failed = group.failed if group else None
        by_hand = group is not None and group.key == "by_hand"
        cure = self._failed.cure if self._failed else Cure.NOTHING
        self.advice.setText(
            translate("batch", _BY_HAND if by_hand else _ADVICE[cure]) if self._failed or by_hand else ""
        )
        number = f"{len(group.items):,}" if group else ""
        self.button.setText(translate("batch", _TO_DO if by_hand else _BUTTONS.get(cure, "")).format(n=number))
        self.button.setVisible(by_hand or cure is not Cure.NOTHING)
        self.button.setEnabled(idle or by_hand)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.advice.setVisible(bool(self.advice.text()))
        self.setVisible(bool(self.words.text() or self.advice.text()))

    def _press(self) -> None:
        if self._failed is None:
            self.todo_wanted.emit()
        else:
            self.cure_wanted.emit(self._failed)


_BUTTONS = {
    Cure.SEND_AGAIN: QT_TRANSLATE_NOOP("batch", "Send these again: {n}"),
    Cure.READ_AGAIN: QT_TRANSLATE_NOOP("batch", "Read them again now"),
    Cure.LOOK: QT_TRANSLATE_NOOP("batch", "Look at them in the outbox"),
    Cure.BY_HAND: QT_TRANSLATE_NOOP("batch", "Carry these out by hand: {n}"),
    Cure.SHOP: QT_TRANSLATE_NOOP("batch", "Open the shops"),
}
_TO_DO = QT_TRANSLATE_NOOP("batch", "Open “To be carried out”")
_ADVICE = {
    Cure.NOTHING: QT_TRANSLATE_NOOP("batch", "Nothing more is to be done about these."),
    Cure.SEND_AGAIN: QT_TRANSLATE_NOOP(
        "batch", "Nothing of these was carried out. They can be sent again: it stays one and the same decision."
    ),
    Cure.READ_AGAIN: QT_TRANSLATE_NOOP(
        "batch",
        "Nobody can say yet whether these were carried out. They are read again by themselves until that is clear, "
        "and nothing else can be decided on them before.",
    ),
    Cure.LOOK: QT_TRANSLATE_NOOP(
        "batch", "Each of these stands otherwise than it was looked at. Look at them one by one."
    ),
    Cure.BY_HAND: QT_TRANSLATE_NOOP(
        "batch", "These cannot be sent from here. They can go on the list “To be carried out” instead."
    ),
    Cure.SHOP: QT_TRANSLATE_NOOP("batch", "Put the shop's connection right first; then send what is left."),
}
_BY_HAND = QT_TRANSLATE_NOOP(
    "batch", "Nothing of these was sent. They stand on the list “To be carried out”, for the back office."
)
