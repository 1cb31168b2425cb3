"""The case changed after somebody looked at it: what was looked at and what is there, side by side."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.domain.actions import Action, closing_reason
from models.domain.aftersale import AfterSale
from models.domain.money import yuan_from_fen
from models.domain.names import ACTIONS, case_status, status_name, type_name
from models.domain.seen import Seen
from models.domain.text import Text
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, card, label, notice, outside_label, row, rule
from ui.runtime.language import format_local_time, say, tell, translate
from ui.shell.theme import CARD_MARGINS, DIALOG_MARGINS, GAP, ROOMY, SNUG

WIDTH = 760
DIFFERS = "≠"
NOTHING = "–"
READING_MS = 500
"""So long Enter does nothing: it may still be the one that was meant for the dialog before."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing of a case, as it was looked at and as it is."""

    name: str
    was: str
    now: str
    changed: bool

    @property
    def short(self) -> str:
        """In one line among others."""
        return translate("dialogs", "{name}: {was} → {now}").format(name=self.name, was=self.was, now=self.now)

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        if not self.changed:
            return translate("dialogs", "{name}: {value}, unchanged").format(name=self.name, value=self.now)
        source = translate("dialogs", "{name} changed: you looked at {was}, it is now {now}")
        return source.format(name=self.name, was=self.was, now=self.now)


def compared(before: Seen, now: AfterSale) -> list[Compared]:
    """What a decision is made on, thing by thing."""
    after = Seen.of(now)
    state = (before.status, before.is_open) != (after.status, after.is_open)
    return [
        _compared(translate("dialogs", "Amount"), _yuan(before), _yuan(after)),
        _compared(
            translate("dialogs", "Type"),
            tell(type_name(before.type)),
            tell(type_name(after.type, now.type_text)),
            before.type != after.type,
        ),
        _compared(
            translate("dialogs", "State"),
            _state(status_name(before.status), before.is_open),
            _state(case_status(now), after.is_open),
            state,
        ),
        _compared(
            translate("dialogs", "Deadline"),
            format_local_time(before.deadline_at),
            format_local_time(after.deadline_at),
        ),
        _compared(translate("dialogs", "Reason"), before.reason, after.reason),
        _compared(translate("dialogs", "Buyer's words"), before.buyer_words, after.buyer_words),
        _compared(translate("dialogs", "Evidence"), before.proof, after.proof),
        _compared(translate("dialogs", "Return parcel"), before.return_waybill, after.return_waybill),
    ]


def _compared(name: str, was: str, now: str, changed: bool | None = None) -> Compared:
    return Compared(name, was or NOTHING, now or NOTHING, was != now if changed is None else changed)


def _yuan(seen: Seen) -> str:
    return f"¥{yuan_from_fen(seen.amount_fen)}"


def _state(name: Text | str, is_open: bool) -> str:
    return tell(name) if is_open else translate("dialogs", "{state} · finished").format(state=tell(name))


class ConflictDialog(GrowingDialog):
    """`accepted`: the clerk wants the same action on the case as it is now. It cannot be accepted when that is closed.

    Enter accepts, once there was time to read; Esc leaves everything as it is.
    """

    def __init__(self, before: Seen, now: AfterSale, action: Action, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action = action
        self.now = now
        self.is_open = action.way(now) is not None
        self.lines = compared(before, now)
        self.setWindowTitle(translate("dialogs", "The case has changed"))
        self.setMinimumWidth(WIDTH)
        self.redo_button = QPushButton(_redo_words(action, now))
        self.redo_button.setProperty("role", "primary")
        self.redo_button.setDefault(True)
        self.redo_button.setEnabled(False)
        self.redo_button.clicked.connect(self.accept)
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(READING_MS)
        self._reading.timeout.connect(self._open_redo)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Give time to read before Enter counts."""
        super().showEvent(event)
        if self.is_open:
            self._reading.start()

    def accept(self) -> None:
        """Take it as it is now, unless the action is closed or nobody can have read it yet."""
        if self.redo_button.isEnabled():
            super().accept()

    def done(self, result: int) -> None:
        """However it ends, nothing is left to wait for."""
        self._reading.stop()
        super().done(result)

    def _open_redo(self) -> None:
        self.redo_button.setEnabled(True)
        self.redo_button.setFocus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(translate("dialogs", "The case changed after you looked at it"), "title", wrap=True))
        layout.addWidget(label(self._about(), "quiet", wrap=True))
        layout.addWidget(_table(self.lines))
        layout.addStretch(1)
        if not self.is_open:
            layout.addWidget(notice(text=say(closing_reason(self.action, self.now))))
        layout.addWidget(rule())
        layout.addLayout(self._buttons())

    def _about(self) -> str:
        nothing = translate("dialogs", "Nothing was sent. What differs is marked with {sign}.").format(sign=DIFFERS)
        if self.now.updated_at is None:
            return nothing
        when = translate("dialogs", "The platform changed it at {at}.")
        return f"{when.format(at=format_local_time(self.now.updated_at, seconds=True))} {nothing}"

    def _buttons(self) -> QHBoxLayout:
        words = translate("dialogs", "Back") if self.is_open else translate("dialogs", "Close")
        self.leave_button = button(words, self.reject)
        if self.is_open:
            return row(None, self.leave_button, self.redo_button)
        self.redo_button.setParent(self)
        self.redo_button.hide()
        self.leave_button.setDefault(True)
        return row(None, self.leave_button)


def _redo_words(action: Action, now: AfterSale) -> str:
    name = say(ACTIONS[action.key])
    if not action.moves_money:
        return translate("dialogs", "{action} all the same").format(action=name)
    source = translate("dialogs", "{action} all the same: ¥{amount}")
    return source.format(action=name, amount=yuan_from_fen(now.amount_fen))


def _table(lines: list[Compared]) -> QFrame:
    frame = card()
    grid = QGridLayout(frame)
    grid.setContentsMargins(*CARD_MARGINS)
    grid.setHorizontalSpacing(ROOMY)
    grid.setVerticalSpacing(GAP)
    grid.setColumnStretch(2, 1)
    grid.setColumnStretch(3, 1)
    grid.addWidget(label(translate("dialogs", "You looked at"), "heading"), 0, 2)
    grid.addWidget(label(translate("dialogs", "It is now"), "heading"), 0, 3)
    for place, line in enumerate(lines, start=1):
        for column, widget in enumerate(_widgets(line)):
            grid.addWidget(widget, place, column, Qt.AlignmentFlag.AlignTop)
    return frame


def _widgets(line: Compared) -> tuple[QLabel, ...]:
    weight = "strong" if line.changed else "quiet"
    sign = label(DIFFERS if line.changed else "", "strong")
    name = label(line.name, weight)
    was, now = outside_label(line.was, weight), outside_label(line.now, weight)
    now.setAccessibleName(line.spoken)
    return sign, name, was, now
