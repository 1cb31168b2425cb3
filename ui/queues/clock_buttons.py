"""What can be asked and done about a case's clocks, under the one that leads."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from models.desk.cases import CaseView
from ui.queues import keys
from ui.queues.flow_layout import FlowLayout
from ui.queues.labels import link_button
from ui.runtime.language import translate


class ClockButtons(QWidget):
    """Hidden for a finished case, which has no clock."""

    why_requested = Signal()
    promise_requested = Signal()
    keep_requested = Signal(int)
    """The id of the promise that was kept: the one that is due first."""
    deadline_requested = Signal()
    """A deadline is to be typed where no source gives one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._promise = 0
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.why = _button(translate("queues", "Why this time?"), keys.WHY)
        self.promise = _button(translate("queues", "Promise the buyer…"), keys.PROMISE)
        self.keep = _button(translate("queues", "Promise kept ✓"), keys.KEEP)
        self.deadline = _button("", keys.DEADLINE)
        for button in (self.why, self.promise, self.keep, self.deadline):
            layout.addWidget(button)
        self.why.clicked.connect(lambda: self.why_requested.emit())
        self.promise.clicked.connect(lambda: self.promise_requested.emit())
        self.keep.clicked.connect(self.keep_first)
        self.deadline.clicked.connect(lambda: self.deadline_requested.emit())

    def show_view(self, view: CaseView) -> None:
        """Offer what there is for a case."""
        is_open = [promise for promise in view.promises if promise.is_open]
        self._promise = is_open[0].id if is_open and view.case.is_open else 0
        self.why.setVisible(bool(view.clocks))
        self.keep.setVisible(bool(self._promise))
        type_it, correct_it = translate("queues", "Type the deadline…"), translate("queues", "Correct the deadline…")
        self.deadline.setText(_with_key(correct_it if view.typed else type_it, keys.DEADLINE))
        self.deadline.setVisible(may_type(view))
        self.setVisible(view.case.is_open)

    def keep_first(self) -> None:
        """Tick off the promise that is due first."""
        if self._promise:
            self.keep_requested.emit(self._promise)


def may_type(view: CaseView) -> bool:
    """Whether the case's deadline may be typed: no source gives one."""
    return view.case.is_open and (view.case.deadline_at is None or view.typed)


def _button(text: str, key: str) -> QPushButton:
    return link_button(_with_key(text, key))


def _with_key(text: str, key: str) -> str:
    return f"{text}  ({key})"
