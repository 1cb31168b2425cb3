"""The parcel desk and the receiving step, with a parcel in hand and two in the bucket."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.desk.parcels import receiving, strays
from models.desk.parcels.strays import StrayInput
from ui.dialogs.receive import ReceiveDialog
from ui.parcels.parcel_desk import ParcelDesk
from ui.runtime.lanes import Lanes

CLERK = "小林"  # untranslated: a name
STRAYS = (("SF7712094586310", "黑色袋子，没有面单"), ("YT4402917735068", ""))  # untranslated: what clerks write


class ReceivingSamples:
    """`came_back` gives a case whose goods are on their way back."""

    def __init__(self, desk: Desk, lanes: Lanes, came_back: Callable[[], CaseView]) -> None:
        self._desk, self._lanes, self._came_back = desk, lanes, came_back

    def builders(self) -> dict[str, Callable[[], QDialog]]:
        """The dialogs by name."""
        return {"receive": self._receive}

    def use(self, room: ParcelDesk) -> None:
        """Scan a parcel at the desk; two others lie in the bucket."""
        if not strays.listed(self._desk):
            for waybill, note in STRAYS:
                strays.put(self._desk, StrayInput(waybill=waybill, note=note, by=CLERK))
        room.look_for(self._came_back().case.return_waybill)

    def _receive(self) -> QDialog:
        opened = receiving.open_at(self._desk, self._came_back().case.aftersale_id)
        return ReceiveDialog(opened, self._desk, self._lanes)
