"""What the platform tells of one case alone, kept here so that its page and its dialogs have it at once."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.desk.deadlines.history import note_arbitration
from models.desk.logs import mask
from models.domain.cancel import CancelToken
from models.domain.dossier import ArbitrationSeen, Dossier, GoodsSeen, ParcelSeen, RemarkSeen
from models.doudian.aftersale_detail import CaseDetail, Parcel, ShopRemark
from models.doudian.arbitration import Arbitration
from models.doudian.caller import Caller
from models.doudian.kinds import NOT_FOR_US
from models.doudian.orders import Order, OrderLine, order_detail
from models.doudian.refusals import RefusedError
from models.store import cases, dossiers

_log = logging.getLogger(__name__)


def order_of(client: Caller, order_id: str, *, cancel: CancelToken | None = None) -> Order | None:
    """The case's order; `None` for an application that may not read orders. Raises RefusedError for all else."""
    try:
        return order_detail(client, order_id, cancel=cancel)
    except RefusedError as error:
        if error.refusal.remedy not in NOT_FOR_US:
            raise
        _log.info("orders cannot be read: %s", error.refusal.code)
        return None


def keep_dossier(session: Session, aftersale_id: str, dossier: Dossier, offset: timedelta | None = None) -> None:
    """Keep a reading of a case, unless what is kept tells of a later version.

    `offset` is how far the platform was ahead of this PC's clock.
    """
    stored = cases.find(session, aftersale_id)
    if stored is None:
        return
    kept = dossiers.get(session, stored.row_id)
    if kept is not None and kept.version and dossier.version and dossier.version < kept.version:
        return
    if kept is not None:
        note_arbitration(session, stored.row_id, kept, dossier, offset)
    dossiers.put(session, stored.row_id, dossier)


def dossier_of(detail: CaseDetail, order: Order | None, read_at: datetime) -> Dossier:
    """Both answers as one. Of the buyer it holds what the platform masks or enciphers, nothing else."""
    return Dossier(
        version=detail.updated_at,
        read_at=read_at,
        pictures=detail.evidence_urls,
        goods=tuple(_goods(line, detail) for line in order.lines) if order else (),
        shipped=tuple(map(_parcel, detail.shipped)),
        returned=_parcel(detail.returned) if detail.returned else None,
        remarks=tuple(map(_remark, detail.shop_remarks)),
        arbitration=_arbitration(detail.arbitration) if detail.arbitration else None,
        goods_received=detail.goods_received,
        pieces_to_return=detail.pieces_to_return,
        agree_refuse_sign=detail.agree_refuse_sign,
        refund_total_fen=detail.refund_total_fen,
        refund_freight_fen=detail.refund_freight_fen,
        refund_discount_fen=detail.refund_discount_fen,
        real_refund_fen=detail.real_refund_fen,
        refund_fail_reason=detail.refund_fail_reason,
        return_address=mask(detail.return_address),
        order_paid_at=order.paid_at if order else None,
        order_created_at=order.created_at if order else None,
        buyer_masked=order.receiver_masked if order else "",
        phone_masked=order.phone_masked if order else "",
        phone_cipher=order.phone_cipher if order else "",
    )


def _goods(line: OrderLine, detail: CaseDetail) -> GoodsSeen:
    return GoodsSeen(
        name=line.product_name,
        spec=line.spec,
        sku_code=line.sku_code,
        picture=line.picture,
        pieces=line.pieces,
        paid_fen=line.paid_fen,
        of_this_case=line.sku_order_id in detail.sku_order_ids,
    )


def _parcel(parcel: Parcel) -> ParcelSeen:
    return ParcelSeen(waybill=parcel.waybill, company=parcel.company, company_code=parcel.company_code, at=parcel.at)


def _remark(remark: ShopRemark) -> RemarkSeen:
    return RemarkSeen(at=remark.at, by=remark.operator, words=mask(remark.text))


def _arbitration(found: Arbitration) -> ArbitrationSeen:
    return ArbitrationSeen(
        status=found.status,
        deadline_at=found.deadline_at,
        needs_evidence=found.evidence_required is True,
        evidence_due_at=found.evidence_until,
        evidence_words=found.wanted,
    )
