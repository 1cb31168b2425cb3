"""The section of decisions that the platform contradicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.desk.todo import Todo
from models.domain.names import status_name
from ui.decisions.case_head import CaseHead
from ui.decisions.empty_page import empty_page
from ui.decisions.section import Section
from ui.decisions.words import by_at
from ui.dialogs.parts import button, label, notice, row
from ui.runtime.language import format_local_time, say, tell, translate
from ui.shell.theme import GAP, SNUG
from ui.todo.todo_page import TodoPage
from ui.todo.words import row_words


class ContradictionPage(TodoPage):
    """What was decided, what the platform shows instead, and what one can do."""

    done_wanted = Signal()

    def _fill(self, page: QWidget, todo: Todo) -> None:
        self.head = CaseHead(todo, self._desk.limits, self.open_case.emit, _story(todo))
        self.sentence = notice(text=say(todo.attempt.outcome) if todo.attempt.outcome else "")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(SNUG)
        layout.addWidget(self.sentence)
        layout.addWidget(self.head)
        about = translate(
            "todo",
            "Look into it in the back office. Once you have dealt with it, take it off this list; "
            "the case keeps the whole story, and an open case can be decided anew.",
        )
        layout.addWidget(label(about, "quiet", wrap=True))
        self.done_button = button(translate("todo", "I have &dealt with it"), self.done_wanted.emit, "primary")
        self.done_button.setToolTip("Ctrl+Enter")  # untranslated: a key
        browse = button(translate("todo", "&Open the back office"), self.browse)
        layout.addLayout(row(self.done_button, browse, None))
        layout.addStretch(1)


def _story(todo: Todo) -> list[tuple[str, str]]:
    attempt = todo.attempt
    ticked = by_at(attempt.ticked_by, attempt.ticked_at) if attempt.ticked_at else translate("todo", "nobody")
    return [
        (translate("todo", "Status then"), tell(status_name(attempt.status_seen))),
        (translate("todo", "Ticked off by"), ticked),
        (translate("todo", "Noticed"), format_local_time(attempt.settled_at)),
        *((say(field.name), field.value) for field in todo.fields),
    ]


class Contradictions(Section[Todo]):
    """Emits what the user has dealt with, by its id."""

    done_wanted = Signal(int)
    open_case = Signal(str)
    import_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("todo", "Contradictions"), row_words)
        self.page = ContradictionPage(desk)
        self.lay_out(self.page, self._nothing())
        self.list.chosen.connect(self.page.show_row)
        self.page.done_wanted.connect(self.settle_current)
        self.page.open_case.connect(self.open_case)
        self.key(["Ctrl+Return", "Ctrl+Enter"], self.settle_current)

    def show_todos(self, todos: Sequence[Todo], back_office: str) -> None:
        """Show what is contradicted."""
        self.page.back_office = back_office
        self.fill(todos, nothing=not todos)

    def settle_current(self) -> None:
        """The current one was dealt with."""
        if self.list.current is not None:
            self.done_wanted.emit(self.list.current.attempt.id)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        super().tick(now)
        self.page.tick(now)

    def _nothing(self) -> QWidget:
        what_to_do = translate(
            "todo",
            "Whenever an import shows something else than what was decided or ticked off, it comes up here. "
            "Import a new export to compare.",
        )
        compare = button(translate("todo", "Import an export…"), self.import_wanted.emit, "primary")
        return empty_page(translate("todo", "The platform contradicts nothing"), what_to_do, compare)
