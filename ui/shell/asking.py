"""What a decision's dialog needs beside the case, read off the window's thread, and the dialog made of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from models.desk import addresses, templates, todo
from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.desk.ledger.sendoff import Outlook, outlook
from models.domain.actions import AGREE_RETURN, REFUND, REJECT, REMIND, Need
from models.domain.book import Address, SmsTemplate
from ui.dialogs.action_dialog import ActionDialog
from ui.dialogs.agree_return import AgreeReturnDialog
from ui.dialogs.refund import RefundDialog
from ui.dialogs.reject_with_reason import RejectDialog
from ui.dialogs.remind import RemindDialog
from ui.dialogs.ship_instead import ShipInsteadDialog
from ui.runtime.lanes import Lanes


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """How the decision would leave; the address book, the texts and what their places stand for; waybills in use."""

    outlook: Outlook
    book: tuple[Address, ...] = ()
    texts: tuple[SmsTemplate, ...] = ()
    places: dict[str, str] = field(default_factory=dict)
    waybills: frozenset[str] = frozenset()


def material(desk: Desk, view: CaseView, action: str) -> Material:
    """Read what the dialog of an action needs."""
    leaves = outlook(desk, view.case.shop_id)
    if action == REJECT.key:
        return Material(outlook=leaves, waybills=todo.waybills_in_use(desk))
    if action == REFUND.key:
        return Material(outlook=leaves)
    book = tuple(addresses.listed(desk, view.case.shop_id))
    places = templates.values(desk, view.case.aftersale_id, book[0] if book else None)
    return Material(outlook=leaves, book=book, texts=tuple(templates.listed(desk, action)), places=places)


def dialog_for(
    view: CaseView, key: str, found: Material, desk: Desk, lanes: Lanes, parent: QWidget | None = None
) -> ActionDialog:
    """The dialog of an action that is open for the case."""
    case, leaves = view.case, found.outlook
    if key == REFUND.key:
        return RefundDialog(case, REFUND, desk.clock.now(), leaves, parent)
    if key == AGREE_RETURN.key:
        texts = (found.book, found.texts, found.places)
        return AgreeReturnDialog(case, AGREE_RETURN, *texts, desk, lanes, leaves, parent)
    if key == REMIND.key:
        return RemindDialog(case, REMIND, found.texts, found.places, view.attempts, desk, lanes, leaves, parent)
    way = REJECT.way(case)
    if way is not None and Need.WAYBILL in way.needs:
        return ShipInsteadDialog(case, REJECT, found.waybills, leaves, parent)
    return RejectDialog(case, REJECT, lanes, leaves, parent)
