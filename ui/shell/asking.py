"""What a decision's dialog needs beside the case, read off the window's thread, and the dialog made of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from models.desk import addresses, templates
from models.desk.books import canned
from models.desk.books.proposing import Proposal, propose
from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.desk.ledger.sendoff import Outlook, outlook
from models.desk.notices.sent import sent_to
from models.desk.parcels import carriers, receiving
from models.domain import actions
from models.domain.actions import Need
from models.domain.book import Address, CannedText, SmsTemplate
from models.domain.carriers import Companies
from models.domain.route import parcels_of
from models.domain.sent_text import SentText
from ui.dialogs.action_dialog import ActionDialog
from ui.dialogs.agree_refusal import AgreeRefusalDialog
from ui.dialogs.agree_return import AgreeReturnDialog
from ui.dialogs.at_hand import AtHand
from ui.dialogs.extend import ExtendDialog
from ui.dialogs.intercept import InterceptDialog
from ui.dialogs.parcel_way import ParcelWay
from ui.dialogs.refund import RefundDialog
from ui.dialogs.reject_with_reason import RejectDialog, RejectGround
from ui.dialogs.remark import RemarkDialog
from ui.dialogs.remind import RemindDialog
from ui.dialogs.ship_instead import ShipInsteadDialog
from ui.queues.case_evidence import CaseEvidence
from ui.runtime.lanes import Lanes


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """How the decision would leave, and whatever its dialog offers and tells."""

    outlook: Outlook
    book: tuple[Address, ...] = ()
    proposal: Proposal | None = None
    """The address that is chosen at first, and why."""
    texts: tuple[SmsTemplate, ...] = ()
    canned: tuple[CannedText, ...] = ()
    places: dict[str, str] = field(default_factory=dict)
    """What the places of texts stand for."""
    sent: tuple[SentText, ...] = ()
    """Texts that went to this buyer, oldest first."""
    companies: Companies = field(default_factory=Companies)
    """What the shop can ship with."""
    received: receiving.Proposal = field(default_factory=receiving.Proposal)
    """What a rejection begins with where goods were received that are not good."""


def material(desk: Desk, view: CaseView, action: str) -> Material:
    """Read what the dialog of an action needs."""
    case, leaves = view.case, outlook(desk, view.case.shop_id)
    if action == actions.REJECT.key:
        return Material(
            outlook=leaves,
            companies=carriers.for_shop(desk, case.shop_id),
            canned=tuple(canned.listed(desk, action, case.shop_id)),
            places=canned.values(desk, case.aftersale_id),
            received=receiving.proposal(desk, case.aftersale_id),
        )
    if action not in (actions.AGREE_RETURN.key, actions.REMIND.key):
        return Material(outlook=leaves)
    book = tuple(addresses.listed(desk, case.shop_id))
    return Material(
        outlook=leaves,
        book=book,
        proposal=propose(desk, case, [one for one in book if leaves.takes(one)]),
        places=templates.values(desk, case.aftersale_id, book[0] if book else None),
        texts=tuple(templates.listed(desk, action)),
        sent=sent_to(desk, case.aftersale_id),
    )


@dataclass(frozen=True, slots=True)
class Asker:
    """Makes the dialog of an action that is open for the case."""

    view: CaseView
    found: Material
    desk: Desk
    lanes: Lanes
    lines: Lines | None = None
    """They lead to the platform, where it is asked."""
    parent: QWidget | None = None

    def dialog(self, key: str) -> ActionDialog:
        """The dialog of that action."""
        makers: dict[str, Callable[[], ActionDialog]] = {
            actions.REFUND.key: self._refund,
            actions.AGREE_RETURN.key: self._agree_return,
            actions.REJECT.key: self._reject,
            actions.REMIND.key: self._remind,
            actions.AGREE_REFUSAL.key: self._agree_refusal,
            actions.EXTEND.key: self._extend,
            actions.INTERCEPT.key: self._intercept,
            actions.REMARK.key: self._remark,
        }
        return makers[key]()

    @property
    def _platform(self) -> Lines | None:
        return self.lines if self.found.outlook.has_line else None

    def _at_hand(self) -> AtHand | None:
        """Evidence and parcel, where there is one of them to look at."""
        if not self.view.exhibits and not parcels_of(self.view.case, self.view.dossier):
            return None
        evidence = CaseEvidence(self.view, self.desk, self.lanes)
        return AtHand(self.view, self.desk, self.lanes, self._platform, evidence)

    def _refund(self) -> ActionDialog:
        case, now, leaves = self.view.case, self.desk.clock.now(), self.found.outlook
        return RefundDialog(case, actions.REFUND, now, leaves, self.parent, at_hand=self._at_hand())

    def _agree_refusal(self) -> ActionDialog:
        case, now, leaves = self.view.case, self.desk.clock.now(), self.found.outlook
        return AgreeRefusalDialog(case, actions.AGREE_REFUSAL, now, leaves, self.parent, at_hand=self._at_hand())

    def _agree_return(self) -> ActionDialog:
        found = self.found
        dialog = AgreeReturnDialog(
            self.view.case,
            actions.AGREE_RETURN,
            found.book,
            found.texts,
            found.places,
            self.desk,
            self.lanes,
            found.outlook,
            self.parent,
            proposal=found.proposal,
            lines=self._platform,
        )
        return self._in_view_of_all(dialog)

    def _reject(self) -> ActionDialog:
        case, found = self.view.case, self.found
        way = actions.REJECT.way(case)
        if way is not None and Need.WAYBILL in way.needs:
            with_what = (found.companies, self.desk, self.lanes, found.outlook, self.parent)
            return ShipInsteadDialog(case, actions.REJECT, *with_what)
        ground = RejectGround(
            desk=self.desk,
            lines=self._platform,
            texts=found.canned,
            places=found.places,
            evidence=found.received.photos,
            reason_code=found.received.reason_code,
            remark=found.received.remark,
        )
        dialog = RejectDialog(case, actions.REJECT, self.lanes, found.outlook, self.parent, ground=ground)
        return self._in_view_of_all(dialog)

    def _in_view_of_all(self, dialog: ActionDialog) -> ActionDialog:
        at_hand = self._at_hand()
        if at_hand is not None:
            dialog.show_beside(at_hand)
        return dialog

    def _remind(self) -> ActionDialog:
        found = self.found
        texts = (found.texts, found.places, found.sent)
        return RemindDialog(self.view.case, actions.REMIND, *texts, self.desk, self.lanes, found.outlook, self.parent)

    def _extend(self) -> ActionDialog:
        return ExtendDialog(self.view.case, actions.EXTEND, self.desk.clock, self.found.outlook, self.parent)

    def _intercept(self) -> ActionDialog:
        way = ParcelWay(self.desk, self.lanes, self._platform)
        case, dossier = self.view.case, self.view.dossier
        return InterceptDialog(case, actions.INTERCEPT, dossier, way, self.found.outlook, self.parent)

    def _remark(self) -> ActionDialog:
        return RemarkDialog(self.view.case, actions.REMARK, self.found.outlook, self.parent)
