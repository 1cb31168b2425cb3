"""The window's tabs: the queues, what is to be carried out, the outbox, the parcel desk; and the ways between them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.names import QUEUES as QUEUE_NAMES
from models.domain.queues import ALL, QUEUES
from ui.outbox.outbox_screen import OutboxScreen
from ui.parcels.parcel_desk import ParcelDesk
from ui.queues.queue_tab import QueueTab
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.runtime.ticker import Ticker
from ui.shell.queue_tab_bar import QueueTabBar
from ui.shell.sending import Sending
from ui.todo.todo_screen import TodoScreen


class Rooms(QTabWidget):
    """Leads from one room to another; what a room asks of others is connected by the window."""

    def __init__(
        self, desk: Desk, lanes: Lanes, ticker: Ticker, sending: Sending | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.bar = QueueTabBar()
        self.setTabBar(self.bar)
        self.setDocumentMode(True)
        self.queues = {queue.key: QueueTab(desk, lanes, ticker, queue, sending) for queue in QUEUES}
        self.todo = TodoScreen(desk, lanes, ticker)
        self.outbox = OutboxScreen(desk, lanes, ticker, sending)
        self.parcels = ParcelDesk(desk, lanes)
        for key, tab in self.queues.items():
            self.addTab(tab, say(QUEUE_NAMES[key]))
            tab.todo_requested.connect(lambda _aftersale_id: self.show_todo())
            tab.outbox_requested.connect(self.show_outbox)
            tab.case_requested.connect(self.show_case)
        self.addTab(self.todo, translate("shell", "To carry out"))
        self.addTab(self.outbox, translate("shell", "Outbox"))
        self.addTab(self.parcels, translate("shell", "Parcel desk"))
        self.parcels.open_case.connect(self.show_case)
        self.parcels.counted.connect(self.show_parcel_number)
        self.todo.open_case.connect(self.show_case)
        self.outbox.open_case.connect(self.show_case)
        self.outbox.todo_wanted.connect(self.show_todo)
        self.outbox.contradictions_wanted.connect(self.show_contradictions)

    @property
    def queue(self) -> QueueTab | None:
        """The queue in view, if a queue is."""
        shown = self.currentWidget()
        return shown if isinstance(shown, QueueTab) else None

    @property
    def in_todo(self) -> bool:
        """Whether what is to be carried out is in view."""
        return self.currentWidget() is self.todo

    def refresh(self, changes: Changes) -> None:
        """Something changed: each room decides whether it must look again."""
        for tab in self.queues.values():
            tab.refresh(changes)
        self.todo.refresh(changes)
        self.outbox.refresh(changes)
        self.parcels.refresh(changes)

    # going somewhere

    def show_todo(self) -> None:
        """Go to the decisions that are to be carried out."""
        self.todo.show_decisions()
        self.setCurrentWidget(self.todo)

    def show_contradictions(self) -> None:
        """Go to what the platform contradicts."""
        self.setCurrentWidget(self.todo)
        self.todo.show_contradictions()

    def show_outbox(self, aftersale_id: str = "") -> None:
        """Go to what is not settled, and there to the decision on a case, if one is named."""
        self.outbox.show_case(aftersale_id)
        self.setCurrentWidget(self.outbox)

    def show_queue(self, key: str) -> None:
        """Go to a queue."""
        self.setCurrentWidget(self.queues[key])

    def show_case(self, aftersale_id: str) -> None:
        """Go to a case, wherever it is, by looking for its number among all cases."""
        tab = self.queues[ALL.key]
        self.setCurrentWidget(tab)
        tab.look_for(aftersale_id)

    def back_to_work(self) -> None:
        """Have the keys in the room in view."""
        tab = self.queue
        (tab.table if tab is not None else self.currentWidget()).setFocus()

    def go_on(self, aftersale_id: str) -> None:
        """A case was decided: go to the next one that waits."""
        if self.queue is not None:
            self.queue.select_next(aftersale_id)

    def step_on(self, aftersale_ids: set[str]) -> None:
        """Many cases were decided at once: go to one that waits."""
        if self.queue is not None:
            self.queue.table.step_on(aftersale_ids)

    def go_back_to(self, aftersale_id: str) -> None:
        """Have a case that is undecided again under the keys, in the list as it is."""
        tab = self.queue
        if tab is None or tab.table.select_case(aftersale_id):
            return
        once = Qt.ConnectionType.SingleShotConnection  # a filter had left it out; it is back with the next look
        tab.table.cases.loaded.connect(partial(tab.table.select_case, aftersale_id), once)

    # how much there is

    def show_todo_number(self, number: int) -> None:
        """Show how many decisions wait to be carried out."""
        self.bar.show_number(self.indexOf(self.todo), number)

    def show_parcel_number(self, number: int) -> None:
        """Show how many parcels lie in the bucket."""
        self.bar.show_number(self.indexOf(self.parcels), number)

    def show_outbox_number(self, number: int) -> None:
        """Show how many decisions are not settled."""
        self.bar.show_number(self.indexOf(self.outbox), number)
