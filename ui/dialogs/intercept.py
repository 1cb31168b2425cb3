"""Calling a parcel back that is on its way to the buyer (doudian.md 2.5)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import Outlook
from models.desk.parcels.intercepting import closed_by_case, closed_by_route, targets
from models.desk.parcels.route import RouteReading
from models.domain.actions import Action
from models.domain.aftersale import AfterSale
from models.domain.dossier import Dossier
from ui.dialogs.action_dialog import ActionDialog, remark_line
from ui.dialogs.parcel_way import ParcelWay
from ui.dialogs.parts import form, label
from ui.runtime.language import say, translate


class InterceptDialog(ActionDialog):
    """Asks which parcel, and why. Closed with the reason where the carrier would not stop it any more."""

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        dossier: Dossier | None,
        way: ParcelWay,
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "Call the parcel back"), outlook, parent)
        self.parcel_way, self._dossier = way, dossier
        self.why = remark_line()
        self.why.setAccessibleName(translate("dialogs", "Why"))
        self.body.addWidget(label(_cost_words(), wrap=True))
        self.body.addWidget(way, 1)
        fields = form()
        fields.addRow(label(translate("dialogs", "Wh&y"), buddy=self.why), self.why)
        self.body.addLayout(fields)
        way.read.connect(self._on_read)
        way.choice.currentIndexChanged.connect(self._on_read)
        self.why.textChanged.connect(self.refresh)
        way.show_parcels(case.shop_id, targets(case, dossier))
        self.refresh()
        self.why.setFocus()

    def given(self) -> ActInput:
        """The decision."""
        parcel, reading = self.parcel_way.parcel, self.parcel_way.reading
        if reading is not None:
            parcel = reading.parcel  # with the company's code, where that was only found out now
        return ActInput(
            company=parcel.company_code or parcel.company if parcel is not None else "",
            waybill=parcel.waybill if parcel is not None else "",
            remark=self.why.text(),
            looked_at=self.case,
        )

    def decide_words(self, *, sent: bool) -> str:
        """What stands on the button."""
        return translate("dialogs", "Call it back") if sent else translate("dialogs", "Decide: call it back")

    def lacking(self) -> list[str]:
        """Whatever says that the carrier would not stop it is told before anything is asked of the carrier."""
        closed = closed_by_case(self.case, self._dossier, self.given().waybill)
        if closed is not None:
            return [say(closed)]
        if self.outlook is None or not self.outlook.has_line:
            return super().lacking()
        reading = self.parcel_way.reading
        if reading is None:
            return [translate("dialogs", "Whether it can be called back is being read…")]
        too_late = closed_by_route(reading)
        return [say(too_late)] if too_late is not None else super().lacking()

    def _on_read(self, _reading: RouteReading | int) -> None:
        self.refresh()


def _cost_words() -> str:
    return translate(
        "dialogs",
        "The carrier stops the parcel and brings it back to us. It takes a fee for that, which the platform tells only "
        "in its answer: you see it then. It is no refund; the case still has to be decided.",
    )
