"""Dialogs about parcels for the gallery: of cases of the demo shop, with a way as a carrier tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtWidgets import QDialog

from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.desk.ledger.sendoff import outlook
from models.desk.parcels.route import RouteReading
from models.domain.actions import AGREE_REFUSAL, EXTEND, INTERCEPT, REFUND, REMARK
from models.domain.carriers import CARRIERS, Companies
from models.domain.route import CaseParcel, Heading, Route, Station, parcels_of, state_in
from ui.dialogs.agree_refusal import AgreeRefusalDialog
from ui.dialogs.at_hand import AtHand
from ui.dialogs.extend import ExtendDialog
from ui.dialogs.intercept import InterceptDialog
from ui.dialogs.parcel_way import ParcelWay
from ui.dialogs.refund import RefundDialog
from ui.dialogs.remark import RemarkDialog
from ui.queues.evidence_strip import EvidenceStrip
from ui.runtime.lanes import Lanes

_WAY = (
    (2, "快件已由【杭州余杭营业部】揽收"),  # untranslated: words of a carrier
    (9, "快件已发往【目的地转运中心】"),  # untranslated: words of a carrier
    (26, "快件已到达【目的地转运中心】"),  # untranslated: words of a carrier
)
_DELIVERING = (31, "【目的地营业部】的快递员正在派件，请准备签收")  # untranslated: words of a carrier
WORDS = "已与买家电话确认"  # untranslated: what somebody typed


@dataclass(frozen=True, slots=True)
class ParcelSamples:
    """Made of what the desk holds, so that the same desk gives the same screens. Nobody is asked for a way."""

    desk: Desk
    lanes: Lanes
    shipped: Callable[[], CaseView]
    """A refund without return on shipped goods, waiting for review."""
    returned: Callable[[], CaseView]
    """Goods that are coming back."""

    def builders(self) -> dict[str, Callable[[], QDialog]]:
        """Each dialog by its name."""
        return {
            "refund-shipped": self._refund,
            "agree-refusal": self._agree_refusal,
            "intercept": self._intercept,
            "extend": self._extend,
            "remark": self._remark,
        }

    def _refund(self) -> QDialog:
        view = self.shipped()
        leaves = outlook(self.desk, view.case.shop_id)
        return RefundDialog(view.case, REFUND, self.desk.clock.now(), leaves, at_hand=self._at_hand(view))

    def _agree_refusal(self) -> QDialog:
        view = self.shipped()
        leaves = outlook(self.desk, view.case.shop_id)
        around = self._at_hand(view, _DELIVERING)
        return AgreeRefusalDialog(view.case, AGREE_REFUSAL, self.desk.clock.now(), leaves, at_hand=around)

    def _intercept(self) -> QDialog:
        view, way = self.shipped(), ParcelWay(self.desk, self.lanes, None)
        dialog = InterceptDialog(view.case, INTERCEPT, view.dossier, way, outlook(self.desk, view.case.shop_id))
        self._fill(way, view)
        return dialog

    def _extend(self) -> QDialog:
        case = self.returned().case
        near = replace(case, deadline_at=self.desk.clock.now() + timedelta(hours=31))
        return ExtendDialog(near, EXTEND, self.desk.clock, outlook(self.desk, case.shop_id))

    def _remark(self) -> QDialog:
        case = self.shipped().case
        dialog = RemarkDialog(case, REMARK, outlook(self.desk, case.shop_id))
        dialog.remark.setText(WORDS)
        return dialog

    def _at_hand(self, view: CaseView, *further: tuple[int, str]) -> AtHand:
        strip = EvidenceStrip(self.lanes)
        strip.show_view(view)
        around = AtHand(view, self.desk, self.lanes, None, strip)
        self._fill(around.way, view, *further)
        return around

    def _fill(self, way: ParcelWay, view: CaseView, *further: tuple[int, str]) -> None:
        parcel = parcels_of(view.case, view.dossier)[0]
        carrier = Companies().guess(parcel.waybill) or CARRIERS[0]
        plain = CaseParcel(
            heading=Heading.BUYER, waybill=parcel.waybill, company=carrier.name, company_code=carrier.code
        )
        now = self.desk.clock.now()
        begun = now - timedelta(hours=33)
        told = [*_WAY, *further]
        stations = [Station(at=begun + timedelta(hours=h), words=w, state=state_in(w)) for h, w in reversed(told)]
        route = Route(parcel=plain, stations=tuple(stations), read_at=now)
        way.take(parcel, RouteReading(parcel=plain, route=route))
