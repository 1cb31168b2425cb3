"""A case as `afterSale.List` shows it (doudian.md 2.1)."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from models.domain.codes import OrderStatus
from models.simulator.cases import Case, Line, Parcel
from models.simulator.methods.call import Call
from models.simulator.names import (
    ARBITRATION_TEXTS,
    COMPANY_NAMES,
    PRODUCTS,
    REFUND_WAY_TEXTS,
    STATUS_TEXTS,
    TYPE_TEXTS,
)

_CHINA = timezone(timedelta(hours=8))


def item(call: Call, case: Case) -> dict[str, Any]:
    """One entry of `items`."""
    return {
        "aftersale_info": _info(case),
        "order_info": {
            "shop_order_id": str(case.order.id),
            "order_flag": case.order.flag,
            "related_order_info": [_line(call, case, line) for line in case.lines],
        },
        "text_part": _texts(case),
        "seller_logs": [
            {"content": text, "op_name": operator, "create_time": china_text(at), "star": star}
            for at, text, operator, star in case.order.remarks
        ],
    }


def _info(case: Case) -> dict[str, Any]:
    back = case.sent_back
    return {
        "aftersale_id": str(case.id),
        "aftersale_order_type": 1,
        "aftersale_type": case.type,
        "aftersale_status": case.status,
        "aftersale_sub_type": case.sub_type,
        "related_id": str(case.lines[0].sku_order_id),
        "apply_time": case.applied,
        "create_time": case.applied,
        "update_time": case.updated,
        "status_deadline": case.deadline,
        "aftersale_status_to_final_time": case.final,
        "refund_amount": case.amount,  # with freight and tax, as the pushes say of it
        "refund_post_amount": case.post,
        "refund_tax_amount": case.tax,
        "return_promotion_amount": case.promotion,
        "refund_status": case.refund_status,
        "aftersale_refund_type": case.refund_way,
        "refund_type": 0,
        "aftersale_num": case.pieces,
        "part_type": int(len(case.lines) < len(case.order.lines)),
        "arbitrate_status": case.arbitration,
        "arbitrate_blame": case.blame,
        "left_urge_sms_count": case.sms_left,
        "return_logistics_code": back.waybill if back else "",
        "return_logistics_company_name": COMPANY_NAMES.get(back.company, "") if back else "",
        "exchange_logistics_company_name": COMPANY_NAMES.get(case.sent_out.company, "") if case.sent_out else "",
        "order_logistics": [_parcel(case.order.parcel)] if case.order.parcel else [],
        "risk_decision_code": 0,
        "risk_decision_reason": "",
        "risk_decision_description": "",
        "exchange_sku_info": exchange_goods(case),
        "remark": case.words,
        "got_pkg": case.got_parcel,
        "is_agree_refuse_sign": case.agree_refuse,
        "reason_second_labels": [],
        "aftersale_tags": [tag(text) for text in case.tags],
        "auto_audit_bits": list(case.auto_bits),
        "store_id": 0,
        "store_name": "",
    }


def _parcel(parcel: Parcel) -> dict[str, Any]:
    return {
        "tracking_no": parcel.waybill,
        "company_name": COMPANY_NAMES.get(parcel.company, ""),
        "company_code": parcel.company,
        "logistics_time": parcel.at,
        "logistics_state": parcel.state,
    }


def exchange_goods(case: Case) -> dict[str, Any]:
    """What the buyer wants instead."""
    if not case.exchange:
        return {}
    line = case.lines[0]
    product = PRODUCTS[line.product]
    return {
        "sku_id": str(line.sku_order_id + 7),
        "code": sku_code(line),
        "num": case.pieces,
        "name": case.exchange,
        "price": str(product.price),
        "spec_desc": f"{product.spec[0]}：{product.spec[1]}",
        "url": "",
    }


def tag(text: str) -> dict[str, Any]:
    """A label. For showing only: the platform warns not to decide on it."""
    return {"tag_detail": text, "tag_detail_en": "", "tag_detail_text": text, "tag_link_url": "", "placeholder": {}}


def sku_code(line: Line) -> str:
    """The shop's own code of a product."""
    return f"SKU-{1000 + line.product}"


def _line(call: Call, case: Case, line: Line) -> dict[str, Any]:
    product = PRODUCTS[line.product]
    parcel = case.order.parcel
    return {
        "sku_order_id": str(line.sku_order_id),
        "order_status": case.order.status,
        "pay_amount": line.pay,
        "post_amount": line.post,
        "tax_amount": line.tax,
        "price": line.price,
        "promotion_pay_amount": line.promotion,
        "aftersale_pay_amount": case.goods,
        "aftersale_post_amount": case.post,
        "aftersale_tax_amount": case.tax,
        "item_num": line.pieces,
        "aftersale_item_num": line.pieces,
        "create_time": case.order.created,
        "is_oversea_order": int(line.tax > 0),
        "product_id": product_id(line),
        "product_name": product.name,
        "product_image": call.picture(1 + line.product % 4),
        "shop_sku_code": sku_code(line),
        "sku_spec": [{"name": product.spec[0], "value": product.spec[1]}],
        "tags": [],
        "logistics_code": parcel.waybill if parcel else "",
        "logistics_company_name": COMPANY_NAMES.get(parcel.company, "") if parcel else "",
        "given_sku_order_ids": [],
    }


def product_id(line: Line) -> int:
    """The platform's id of a product."""
    return 3_600_000_000_000_000 + line.product * 1009


def _texts(case: Case) -> dict[str, Any]:
    return {
        "aftersale_status_text": STATUS_TEXTS.get(case.status, ""),
        "aftersale_type_text": TYPE_TEXTS.get(case.type, ""),
        "aftersale_refund_type_text": REFUND_WAY_TEXTS.get(case.refund_way, ""),
        "logistics_text": logistics_text(case),
        "return_logistics_text": "买家已退货" if case.sent_back else "",
        "reason_text": case.reason,
        "bad_item_text": "",
        "arbitrate_status_text": ARBITRATION_TEXTS.get(case.arbitration, ""),
    }


def logistics_text(case: Case) -> str:
    """How far the order was shipped."""
    shipped = case.order.status in (OrderStatus.SHIPPED, OrderStatus.COMPLETED)
    count = len(case.order.lines)
    return f"{count}/{count}已发货" if shipped else "未发货"


def china_text(at: int) -> str:
    """A time as the platform writes it: GMT+8."""
    return datetime.fromtimestamp(at, _CHINA).strftime("%Y-%m-%d %H:%M:%S")
