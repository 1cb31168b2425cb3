"""The window's tabs: the queues, what is to be carried out, the outbox, the parcel desk; and the ways between them.

A tab is made, and its modules are imported, when somebody goes there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.names import QUEUES as QUEUE_NAMES
from models.domain.queues import ALL, BY_KEY, QUEUES
from ui.queues.queue_tab import QueueTab
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.runtime.ticker import Ticker
from ui.shell.queue_tab_bar import QueueTabBar
from ui.shell.room import Room
from ui.shell.sending import Sending

if TYPE_CHECKING:
    from ui.outbox.outbox_screen import OutboxScreen
    from ui.parcels.parcel_desk import ParcelDesk
    from ui.todo.todo_screen import TodoScreen


class Queues(Mapping[str, QueueTab]):
    """The tabs of the queues by their keys; one is made when it is asked for."""

    def __init__(self, rooms: Mapping[str, Room]) -> None:
        self._rooms = rooms

    def __getitem__(self, key: str) -> QueueTab:
        return cast("QueueTab", self._rooms[key].inside)

    def __iter__(self) -> Iterator[str]:
        return iter(self._rooms)

    def __len__(self) -> int:
        return len(self._rooms)


class Rooms(QTabWidget):
    """Leads from one room to another; what a room asks of others is connected by the window."""

    queue_made = Signal(object)
    """A `QueueTab`, when somebody first goes there."""
    stands = Signal()
    """The list of the queue that was opened first is painted; once for each queue."""
    shops_wanted = Signal()
    batch_wanted = Signal(int)
    """The number of a batch to go on with."""
    action_requested = Signal(str, str)
    """售后单号 and the key of an action, from the parcel desk."""
    next_wanted = Signal()
    """The case that is due first, from a room that has nothing to do."""
    import_wanted = Signal()

    def __init__(
        self, desk: Desk, lanes: Lanes, ticker: Ticker, sending: Sending | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._ticker, self._sending = desk, lanes, ticker, sending
        self.bar = QueueTabBar()
        self.setTabBar(self.bar)
        self.setDocumentMode(True)
        self._queues = {queue.key: Room(partial(self._make_queue, queue.key)) for queue in QUEUES}
        self._todo, self._outbox, self._parcels = (
            Room(self._make_todo),
            Room(self._make_outbox),
            Room(self._make_parcels),
        )
        self.queues = Queues(self._queues)
        for key, room in self._queues.items():
            self.addTab(room, say(QUEUE_NAMES[key]))
        self.addTab(self._todo, translate("shell", "To carry out"))
        self.addTab(self._outbox, translate("shell", "Outbox"))
        self.addTab(self._parcels, translate("shell", "Parcel desk"))

    @property
    def _all(self) -> tuple[Room, ...]:
        return (*self._queues.values(), self._todo, self._outbox, self._parcels)

    # what stands in the rooms

    @property
    def made(self) -> list[QueueTab]:
        """The queues where somebody has been."""
        return [cast("QueueTab", room.inside) for room in self._queues.values() if room.there is not None]

    def _make_queue(self, key: str) -> QueueTab:
        tab = QueueTab(self._desk, self._lanes, self._ticker, BY_KEY[key], self._sending)
        tab.todo_requested.connect(lambda _aftersale_id: self.show_todo())
        tab.outbox_requested.connect(self.show_outbox)
        tab.case_requested.connect(self.show_case)
        tab.stands.connect(self.stands)
        self.queue_made.emit(tab)
        return tab

    def _make_todo(self) -> TodoScreen:
        from ui.todo.todo_screen import TodoScreen

        todo = TodoScreen(self._desk, self._lanes, self._ticker)
        todo.open_case.connect(self.show_case)
        todo.next_wanted.connect(self.next_wanted)
        todo.import_wanted.connect(self.import_wanted)
        return todo

    def _make_outbox(self) -> OutboxScreen:
        from ui.outbox.outbox_screen import OutboxScreen

        outbox = OutboxScreen(self._desk, self._lanes, self._ticker, self._sending)
        outbox.open_case.connect(self.show_case)
        outbox.next_wanted.connect(self.next_wanted)
        outbox.todo_wanted.connect(self.show_todo)
        outbox.contradictions_wanted.connect(self.show_contradictions)
        outbox.shops_wanted.connect(self.shops_wanted)
        outbox.batch_wanted.connect(self.batch_wanted)
        return outbox

    def _make_parcels(self) -> ParcelDesk:
        from ui.parcels.parcel_desk import ParcelDesk

        parcels = ParcelDesk(self._desk, self._lanes)
        parcels.open_case.connect(self.show_case)
        parcels.counted.connect(self.show_parcel_number)
        parcels.action_requested.connect(self.action_requested)
        return parcels

    @property
    def todo(self) -> TodoScreen:
        """What is to be carried out."""
        return cast("TodoScreen", self._todo.inside)

    @property
    def outbox(self) -> OutboxScreen:
        """What is not settled."""
        return cast("OutboxScreen", self._outbox.inside)

    @property
    def parcels(self) -> ParcelDesk:
        """The parcel desk."""
        return cast("ParcelDesk", self._parcels.inside)

    def currentWidget(self) -> QWidget:
        """What stands in the room in view."""
        return self._all[self.currentIndex()].inside

    def setCurrentWidget(self, inside: QWidget) -> None:
        """Go to the room that this stands in."""
        self.setCurrentIndex(self.indexOf(inside))

    def indexOf(self, inside: QWidget) -> int:
        """The place of the tab that this stands in."""
        return next(place for place, room in enumerate(self._all) if room.there is inside)

    @property
    def queue(self) -> QueueTab | None:
        """The queue in view, if a queue is."""
        shown = self.currentWidget()
        return shown if isinstance(shown, QueueTab) else None

    @property
    def in_todo(self) -> bool:
        """Whether what is to be carried out is in view."""
        return self.currentIndex() == self._all.index(self._todo)

    def refresh(self, changes: Changes) -> None:
        """Something changed: each room decides whether it must look again; one that is not made looks anyway."""
        for room in self._all:
            if room.there is not None:
                cast("QueueTab | TodoScreen | OutboxScreen | ParcelDesk", room.inside).refresh(changes)

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
        self.bar.show_number(self._all.index(self._todo), number)

    def show_parcel_number(self, number: int) -> None:
        """Show how many parcels lie in the bucket."""
        self.bar.show_number(self._all.index(self._parcels), number)

    def show_outbox_number(self, number: int) -> None:
        """Show how many decisions are not settled."""
        self.bar.show_number(self._all.index(self._outbox), number)
