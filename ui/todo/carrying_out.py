"""The section of decisions that somebody still has to carry out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.desk.todo import Todo
from models.domain.attempt import Attempt
from ui.decisions.empty_page import empty_page
from ui.decisions.section import Section
from ui.decisions.words import action_name
from ui.dialogs.confirm import ConfirmDialog, ask
from ui.dialogs.parts import button, notice, row, say_in
from ui.runtime.language import translate
from ui.shell.theme import TIGHT
from ui.todo.copy_fields import KEYS
from ui.todo.lead_through import LeadThrough
from ui.todo.words import row_words


class CarryingOut(Section[Todo]):
    """Emits what the user wants done to a decision, by its id; the screen does it."""

    tick_wanted = Signal(int)
    untick_wanted = Signal(int)
    withdraw_wanted = Signal(int)
    open_case = Signal(str)
    next_wanted = Signal()
    """The case that is due first is wanted: there is nothing to do here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("todo", "Decisions to be carried out"), row_words)
        self.lead = LeadThrough(desk)
        self.hide_ticked = QCheckBox(translate("todo", "H&ide what is ticked off"))
        self.undo_strip = notice("good")
        self.undo_button = button(translate("todo", "Undo (Ctrl+Z)"), self.undo)
        self.undo_button.hide()
        self._todos: tuple[Todo, ...] = ()
        self._last_ticked: int | None = None
        self.lay_out(self.lead, self._nothing(), self._above())
        self.list.chosen.connect(self.lead.show_row)
        self.hide_ticked.toggled.connect(self._show)
        self._connect_lead()
        self._add_keys()

    def show_todos(self, todos: Sequence[Todo], back_office: str) -> None:
        """Show what is to be carried out."""
        self._todos = tuple(todos)
        self.lead.back_office = back_office
        self._show()

    def show_ticked(self, attempt: Attempt) -> None:
        """Somebody ticked this off here: go on to the next, and offer to undo."""
        self._last_ticked = attempt.id
        if self.list.current is not None and self.list.current.attempt.id == attempt.id:
            self.list.go_on(_waits)
        text = translate("todo", "Ticked off: {action}, case {case}")
        self._offer_undo(text.format(action=action_name(attempt), case=attempt.aftersale_id))

    def show_unticked(self, attempt: Attempt) -> None:
        """The tick is gone."""
        self.list.select(attempt.id)
        if attempt.id == self._last_ticked:
            self._last_ticked = None
            self._offer_undo("")

    def tick_current(self) -> None:
        """Tick the current decision off; undo the tick of one that is."""
        todo = self.list.current
        if todo is None:
            return
        wanted = self.tick_wanted if todo.attempt.ticked_at is None else self.untick_wanted
        wanted.emit(todo.attempt.id)

    def undo(self) -> None:
        """Undo the last tick that was made here, wherever it is now."""
        if self._last_ticked is not None:
            self.untick_wanted.emit(self._last_ticked)

    def withdraw_current(self) -> ConfirmDialog | None:
        """Ask, and take the current decision back."""
        todo = self.list.current
        if todo is None or todo.attempt.ticked_at is not None:
            return None
        question = translate("todo", "Withdraw the decision “{action}”?").format(action=action_name(todo.attempt))
        detail = translate(
            "todo",
            "Case {case}: the decision is taken off this list, and the case can be decided anew. "
            "Do this only if it was not carried out in the back office.",
        )
        withdraw = partial(self.withdraw_wanted.emit, todo.attempt.id)
        shown = detail.format(case=todo.case.aftersale_id)
        return ask(self, question, shown, translate("todo", "Withdraw it"), withdraw)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        super().tick(now)
        self.lead.tick(now)

    def _above(self) -> QWidget:
        above = QWidget()
        layout = QVBoxLayout(above)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(self.hide_ticked)
        strip = row(self.undo_strip, self.undo_button)
        strip.setStretch(0, 1)
        layout.addLayout(strip)
        return above

    def _connect_lead(self) -> None:
        self.lead.tick_wanted.connect(self.tick_current)
        self.lead.untick_wanted.connect(self.tick_current)
        self.lead.withdraw_wanted.connect(self.withdraw_current)
        self.lead.open_case.connect(self.open_case)

    def _add_keys(self) -> None:
        for number in range(KEYS):
            self.key([str(number + 1)], partial(self.lead.copy, number))
        self.key(["Ctrl+Return", "Ctrl+Enter"], self.tick_current)
        self.key(["Ctrl+Z"], self.undo)
        # Only in the list: on a button Space presses the button.
        self.key(["Space"], self.tick_current, self.list)
        self.key(["Delete"], self.withdraw_current, self.list)

    def _offer_undo(self, text: str) -> None:
        say_in(self.undo_strip, text)
        self.undo_button.setVisible(bool(text))

    def _show(self) -> None:
        hidden = self.hide_ticked.isChecked()
        shown = [todo for todo in self._todos if not (hidden and todo.attempt.ticked_at is not None)]
        self.fill(shown, nothing=not self._todos)

    def _nothing(self) -> QWidget:
        what_to_do = translate(
            "todo",
            "Decide cases in the queues: each decision comes here, and you are led through carrying it out "
            "in the back office.",
        )
        go = button(translate("todo", "Go to the most urgent case"), self.next_wanted.emit, "primary")
        return empty_page(translate("todo", "Nothing is to be carried out"), what_to_do, go)


def _waits(todo: Todo) -> bool:
    return todo.attempt.ticked_at is None
