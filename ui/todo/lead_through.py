"""Leads through one decision: open the back office, copy the fields over, tick it off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.desk.todo import Todo
from ui.decisions.case_head import CaseHead
from ui.dialogs.parts import button, card, label, notice, row
from ui.runtime.language import translate
from ui.shell.theme import CARD_MARGINS, GAP, SNUG
from ui.todo.copy_fields import CopyFields
from ui.todo.todo_page import TodoPage
from ui.todo.words import care, fields_of, ticked_by, what_next


class LeadThrough(TodoPage):
    """The right side. What was copied is remembered for each decision as long as the screen lives."""

    tick_wanted = Signal()
    untick_wanted = Signal()
    withdraw_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._copied: dict[int, frozenset[int]] = {}

    def copy(self, number: int) -> None:
        """Copy field `number`, from 0."""
        if self._row is not None:
            self.fields.copy(number)

    def _fill(self, page: QWidget, todo: Todo) -> None:
        self.head = CaseHead(todo, self._desk.limits, self.open_case.emit)
        self.fields = CopyFields(
            fields_of(todo, self._desk.evidence_folder), self._copied.get(todo.attempt.id, frozenset())
        )
        self.fields.copied.connect(self._remember)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(SNUG)
        layout.addWidget(self.head)
        layout.addWidget(notice(text=care(todo) if todo.attempt.ticked_at is None else ""))
        layout.addWidget(self._step_open())
        layout.addWidget(_step(translate("todo", "2   Copy over what it asks for: keys 1 to 9"), self.fields))
        layout.addWidget(self._step_tick(todo))
        layout.addStretch(1)

    def _step_open(self) -> QFrame:
        browse = button(translate("todo", "&Open the back office"), self.browse)
        browse.setToolTip("Ctrl+B")  # untranslated: a key
        line = _pile(row(browse, label(translate("todo", "opens in the browser"), "quiet"), None))
        return _step(translate("todo", "1   Find the case in the back office"), line)

    def _step_tick(self, todo: Todo) -> QFrame:
        if todo.attempt.ticked_at is not None:
            return self._step_ticked(todo)
        self.tick_button = button(translate("todo", "I have carried it out (Space)"), self.tick_wanted.emit, "primary")
        withdraw = button(translate("todo", "&Withdraw the decision…"), self.withdraw_wanted.emit)
        inside = _pile(row(self.tick_button, None, withdraw), label(what_next(todo.attempt), "quiet", wrap=True))
        return _step(translate("todo", "3   Tick it off once it is done there"), inside)

    def _step_ticked(self, todo: Todo) -> QFrame:
        state = notice("good", ticked_by(todo.attempt))
        self.tick_button = button(translate("todo", "&Undo the tick"), self.untick_wanted.emit)
        return _step(translate("todo", "3   Ticked off"), _pile(state, row(self.tick_button, None)))

    def _remember(self, number: int) -> None:
        if self._row is not None:
            key = self._row.attempt.id
            self._copied[key] = self._copied.get(key, frozenset()) | {number}


def _pile(*things: QWidget | QLayout) -> QWidget:
    """Things below each other."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP)
    for thing in things:
        if isinstance(thing, QWidget):
            layout.addWidget(thing)
        else:
            layout.addLayout(thing)
    return holder


def _step(heading: str, content: QWidget) -> QFrame:
    paper = card()
    layout = QVBoxLayout(paper)
    layout.setContentsMargins(*CARD_MARGINS)
    layout.setSpacing(GAP)
    layout.addWidget(label(heading, "strong"))
    layout.addWidget(content)
    return paper
