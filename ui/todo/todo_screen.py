"""Everything that was decided and is not proven yet: to be carried out, and contradicted by the platform."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from models.desk import todo
from models.desk.desk import Desk
from models.domain.attempt import Attempt
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.decisions.reading import Reading
from ui.dialogs.parts import notice, say_in
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.runtime.ticker import Ticker
from ui.shell.theme import GAP, TIGHT
from ui.todo.carrying_out import CarryingOut
from ui.todo.contradictions import Contradictions
from ui.todo.loading import Loaded, load

CHANGED = Changes(cases=True, todos=True)


class TodoScreen(QWidget):
    """Reads nothing until it is seen, and nothing again until something changed."""

    open_case = Signal(str)
    """The 售后单号 of a case to be shown."""
    next_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, desk: Desk, lanes: Lanes, ticker: Ticker | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lanes = lanes
        self._arrived = False
        self.carrying = CarryingOut(desk)
        self.contradictions = Contradictions(desk)
        self.problem = notice()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.carrying, "")
        self.tabs.addTab(self.contradictions, "")
        self._reading = Reading(desk, lanes, self, load, self._on_loaded, self._complain)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, TIGHT, GAP, TIGHT)
        layout.setSpacing(GAP)
        layout.addWidget(self.problem)
        layout.addWidget(self.tabs, 1)
        self._connect()
        self._show(Loaded())
        if ticker is not None:
            ticker.subscribe(self, self.tick)

    def refresh(self, changes: Changes) -> None:
        """Something changed: look again, now or as soon as this screen is seen."""
        if changes.cases or changes.todos or changes.settings:
            self._reading.again()

    def show_decisions(self) -> None:
        """Go to what is to be carried out."""
        self.tabs.setCurrentWidget(self.carrying)

    def show_contradictions(self) -> None:
        """Go to what the platform contradicts."""
        self.tabs.setCurrentWidget(self.contradictions)

    def tick(self, now: datetime) -> None:
        """A second has passed. Called only while the screen is seen."""
        self.carrying.tick(now)
        self.contradictions.tick(now)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what changed while nobody looked."""
        super().showEvent(event)
        self._arrived = True
        self._reading.look()
        if not self._reading.under_way:
            self._lead_on()
        self.carrying.take_focus()

    def _connect(self) -> None:
        self.carrying.tick_wanted.connect(self._tick)
        self.carrying.untick_wanted.connect(self._untick)
        self.carrying.withdraw_wanted.connect(self._withdraw)
        self.contradictions.done_wanted.connect(self._acknowledge)
        self.carrying.open_case.connect(self.open_case)
        self.contradictions.open_case.connect(self.open_case)
        self.carrying.next_wanted.connect(self.next_wanted)
        self.contradictions.import_wanted.connect(self.import_wanted)

    def _tick(self, attempt_id: int) -> None:
        self._write(todo.tick, attempt_id, self.carrying.show_ticked)

    def _untick(self, attempt_id: int) -> None:
        self._write(todo.untick, attempt_id, self.carrying.show_unticked)

    def _withdraw(self, attempt_id: int) -> None:
        self._write(todo.withdraw, attempt_id)

    def _acknowledge(self, attempt_id: int) -> None:
        self._write(todo.acknowledge, attempt_id)

    def _write(
        self, fn: Callable[..., object], attempt_id: int, done: Callable[[Attempt], object] | None = None
    ) -> None:
        say_in(self.problem, "")
        self._lanes.run(
            LaneName.WRITE, fn, self._desk, attempt_id, done=done, failed=self._on_failed, owner=self, changes=CHANGED
        )

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._complain(say(error.text))
        self.refresh(CHANGED)  # a colleague or an import was faster: show what is so now

    def _on_loaded(self, loaded: Loaded) -> None:
        self._show(loaded)
        self._lead_on()

    def _lead_on(self) -> None:
        """Show what else there is to whoever comes and finds nothing to carry out. Whoever is here is not moved."""
        arrived, self._arrived = self._arrived, False
        if arrived and self.carrying.is_empty and not self.contradictions.is_empty:
            self.show_contradictions()

    def _complain(self, sentence: str) -> None:
        say_in(self.problem, sentence)

    def _show(self, loaded: Loaded) -> None:
        self.carrying.show_todos(loaded.todos, loaded.back_office)
        self.contradictions.show_todos(loaded.contradictions, loaded.back_office)
        waiting = sum(1 for one in loaded.todos if one.attempt.ticked_at is None)
        ticked = len(loaded.todos) - waiting
        first = translate("todo", "To be carried out: {waiting} · ticked off: {ticked}")
        self.tabs.setTabText(0, first.format(waiting=waiting, ticked=ticked))
        second = translate("todo", "Contradictions: {count}").format(count=len(loaded.contradictions))
        self.tabs.setTabText(1, second)
