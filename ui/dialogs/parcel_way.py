"""The way of a case's parcels: how far each has come in one line, and the stations below.

It is read over the network, and says so while that lasts and when it does not work.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.desk.parcels.route import RouteReading, followed
from models.domain.cancel import CancelToken
from models.domain.route import CaseParcel
from ui.dialogs.parcel_words import parcel_name, state_words, station_words
from ui.dialogs.parts import button, label, row
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, say, translate
from ui.shell.theme import GAP, TIGHT

STATIONS_HEIGHT = GAP * 16


class ParcelWay(QWidget):
    """Shows one parcel at a time. `lines` is `None` for a shop that nobody can be asked for."""

    read = Signal(object)
    """A `RouteReading` of the parcel that is shown."""

    def __init__(self, desk: Desk, lanes: Lanes, lines: Lines | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._lines = desk, lanes, lines
        self._shop_id = 0
        self._parcels: tuple[CaseParcel, ...] = ()
        self._readings: dict[CaseParcel, RouteReading] = {}
        self._job: Job | None = None
        self.choice = QComboBox()
        self.choice.setAccessibleName(translate("dialogs", "Parcel"))
        self.name = label("", "quiet", wrap=True)
        self.state = label("", "strong", wrap=True)
        self.note = label("", "quiet", wrap=True)
        self.again = button(translate("dialogs", "Read again"), self._read, "link")
        self.stations = QListWidget()
        self.stations.setAccessibleName(translate("dialogs", "Stations, newest first"))
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._choose)

    @property
    def parcel(self) -> CaseParcel | None:
        """The one that is shown."""
        place = self.choice.currentIndex()
        return self._parcels[place] if 0 <= place < len(self._parcels) else None

    @property
    def reading(self) -> RouteReading | None:
        """What is known of the one that is shown; `None` while it is being read."""
        parcel = self.parcel
        return self._readings.get(parcel) if parcel is not None else None

    def show_parcels(self, shop_id: int, parcels: Sequence[CaseParcel]) -> None:
        """Show the parcels of a case of that shop, and read the way of the first."""
        if (shop_id, tuple(parcels)) == (self._shop_id, self._parcels):
            return
        self._shop_id, self._parcels = shop_id, tuple(parcels)
        self._readings.clear()
        blocked = self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([parcel_name(parcel) for parcel in parcels])
        self.choice.blockSignals(blocked)
        self.choice.setVisible(len(parcels) > 1)
        self.name.setVisible(len(parcels) == 1)
        self._read()

    def leave(self) -> None:
        """Nobody looks any more."""
        if self._job is not None:
            self._job.cancel()
            self._job.drop()
            self._job = None

    def _choose(self) -> None:
        """Show another parcel; what is known of it is not asked for again."""
        self.leave()
        reading = self.reading
        if reading is not None and reading.route is not None:
            self._show(reading)
        else:
            self._read()

    def _read(self) -> None:
        self.leave()
        parcel = self.parcel
        if parcel is None:
            self._say(translate("dialogs", "No parcel is known of this case."), "")
            return
        self._readings.pop(parcel, None)
        if self._lines is None:
            self.take(parcel, followed(self._desk, None, self._shop_id, parcel))
            return
        self.name.setText(parcel_name(parcel))
        self._say(translate("dialogs", "Reading where the parcel is…"), "")
        self._job = self._lanes.run(
            LaneName.NETWORK,
            followed,
            self._desk,
            self._lines,
            self._shop_id,
            parcel,
            done=partial(self.take, parcel),
            failed=partial(self._failed, parcel),
            cancel=CancelToken(),
            owner=self,
        )

    def take(self, asked: CaseParcel, reading: RouteReading) -> None:
        """What came of asking for a parcel's way."""
        self._job = None
        self._readings[asked] = reading
        self._show(reading)

    def _failed(self, asked: CaseParcel, _error: BaseException) -> None:
        """A bug is shown by whoever watches the lanes; the panel must not go on waiting."""
        self.take(asked, RouteReading(parcel=asked))

    def _show(self, reading: RouteReading) -> None:
        self.name.setText(parcel_name(reading.parcel))
        self._say(state_words(reading.state, reading.parcel.heading), _note(reading))
        self.again.setVisible(self._lines is not None)
        stations = reading.route.stations if reading.route is not None else ()
        self.stations.addItems([station_words(station) for station in stations])
        self.stations.setVisible(bool(stations))
        self.read.emit(reading)

    def _say(self, state: str, note: str) -> None:
        self.state.setText(state)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.again.hide()
        self.stations.clear()
        self.stations.hide()

    def _lay_out(self) -> None:
        self.stations.setWordWrap(True)
        self.stations.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stations.setFixedHeight(STATIONS_HEIGHT)
        self.choice.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(self.choice)
        layout.addWidget(self.name)
        head = row(self.state, self.again)
        head.setStretch(0, 1)
        head.setAlignment(self.again, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(self.stations)
        layout.addWidget(self.note)
        layout.addStretch(1)


def _note(reading: RouteReading) -> str:
    if reading.route is None:
        return say(reading.why_not) if reading.why_not is not None else ""
    if not reading.route.stations:
        return translate(
            "dialogs",
            "The platform follows only parcels with its own electronic waybills, and tells nothing of this one. Ask "
            "the carrier.",
        )
    source = translate("dialogs", "As of {at}, in the carrier's words.")
    return source.format(at=format_local_time(reading.route.read_at))
