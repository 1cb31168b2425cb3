"""`afterSale.Detail` (doudian.md 2.2). Here it is `after_sale_*`, and ids are numbers."""

from __future__ import annotations

from typing import Any

from models.simulator import secrecy
from models.simulator.cases import BUYER, Arbitration, Case, Parcel
from models.simulator.methods.call import Call
from models.simulator.methods.list_item import china_text, exchange_goods, product_id, sku_code, tag
from models.simulator.names import COMPANY_NAMES, PRODUCTS, REFUND_WAY_TEXTS, STATUS_TEXTS, TYPE_TEXTS
from models.simulator.parameters import flag


def detail(call: Call) -> dict[str, Any]:
    """Everything about one case."""
    case = call.case("after_sale_id")
    process: dict[str, Any] = {
        "after_sale_info": {**_info(call, case), **_money(case), **_return(call, case), **_receiver(case)},
        "arbitrate_info": _arbitration(case),
        "logistics_info": _logistics(case),
        "after_sale_shop_remarks": [_remark(case, *remark) for remark in case.order.remarks],
        "after_sale_service_tag": {},
        "price_protection_detail": {},
    }
    if flag(call.parameters, "need_operation_record"):
        process["record_logs_list"] = _records(call, case)
    return {"process_info": process, "order_info": _order(call, case)}


def _info(call: Call, case: Case) -> dict[str, Any]:
    return {
        "after_sale_id": case.id,
        "after_sale_status": case.status,
        "after_sale_status_desc": STATUS_TEXTS.get(case.status, ""),
        "after_sale_type": case.type,
        "after_sale_type_text": TYPE_TEXTS.get(case.type, ""),
        "after_sale_sub_type": case.sub_type,
        "after_sale_order_type": 1,
        "refund_type": case.refund_way,
        "refund_type_text": REFUND_WAY_TEXTS.get(case.refund_way, ""),
        "refund_status": case.refund_status,
        "apply_time": case.applied,
        "update_time": case.updated,
        "status_deadline": case.deadline,
        "refund_time": case.refunded_at,
        "aftersale_status_to_final_time": case.final,
        "reason": case.reason,
        "reason_code": case.reason_code,
        "reason_remark": case.words,
        "reason_second_labels": [],
        "evidence": [call.picture(number) for number in case.pictures],
        "after_sale_apply_count": case.pieces,
        "need_return_count": case.pieces,
        "part_type": int(len(case.lines) < len(case.order.lines)),
        "got_pkg": case.got_parcel,
        "risk_decsison_code": 0,
        "risk_decsison_reason": "",
        "risk_decsison_description": "",
        "exchange_sku_info": exchange_goods(case),
        "aftersale_tags": [tag(text) for text in case.tags],
        "store_id": "0",
        "store_name": "",
        "agree_refuse_sign": case.agree_refuse,
        "apply_role": BUYER,
        "auto_audit_bits": list(case.auto_bits),
    }


def _money(case: Case) -> dict[str, Any]:
    return {
        "refund_total_amount": case.amount,
        "refund_post_amount": case.post,
        "refund_tax_amount": case.tax,
        "refund_promotion_amount": case.promotion,
        "real_refund_amount": case.amount if case.paid else 0,
        "deduction_amount": 0,
        "refund_voucher_num": 0,
        "refund_voucher_times": 0,
        "refund_fail_reason": "",
    }


def _return(call: Call, case: Case) -> dict[str, Any]:
    address = call.office.addresses.get(case.address_id)
    if address is None:
        return {"return_address": {}, "return_address_id": 0, "return_method": 0}
    return {
        "return_address_id": case.address_id,
        "return_method": 1,
        "return_address": {
            "province": {"id": 0, "name": address["receiver_provinc"]},
            "city": {"id": 0, "name": address["receiver_city"]},
            "town": {"id": 0, "name": address["receiver_district"]},
            "street": {"id": 0, "name": address["receiver_street"]},
            "landmark": "",
            "detail": address["receiver_detail"],
        },
    }


def _receiver(case: Case) -> dict[str, Any]:
    """Only exchanges and resends tell where the buyer is, and only in cipher."""
    if case.type not in (3, 7):
        return {}
    hidden = secrecy.of(case.order)
    return {
        "encrypt_post_receiver": hidden.name,
        "encrypt_post_tel_sec": hidden.phone,
        "encrypt_post_address": {"detail": hidden.address},
    }


def _arbitration(case: Case) -> dict[str, Any]:
    if case.arbitration == Arbitration.NONE:
        return {"arbitrate_id": "", "arbitrate_status": 0, "is_required_evidence": False}
    return {
        "arbitrate_id": str(case.arbitration_id),
        "arbitrate_status": case.arbitration,
        "is_required_evidence": case.arbitration == Arbitration.AWAITS_EVIDENCE,
        "arbitrate_status_deadline": str(case.arbitration_deadline),
        "arbitrate_opinion": case.opinion,
        "arbitrate_conclusion": case.conclusion,
        "arbitrate_create_time": case.arbitration_at,
        "arbitrate_update_time": case.updated,
        "arbitrate_evidence_tmpl": {
            "images": [],
            "describe": "请提供商品质检与发货凭证",
            "dead_line": case.arbitration_deadline,
        },
        "arbitrate_evidence": {"images": list(case.shop_pictures), "describe": case.shop_words},
        "arbitrate_blame": case.blame,
    }


def _logistics(case: Case) -> dict[str, Any]:
    found: dict[str, Any] = {"order": [_parcel(case.order.parcel)] if case.order.parcel else []}
    found["return"] = _parcel(case.sent_back)
    found["exchange"] = _parcel(case.sent_out if case.type == 3 else None)
    found["resend"] = _parcel(case.sent_out if case.type != 3 else None)
    return found


def _parcel(parcel: Parcel | None) -> dict[str, Any]:
    if parcel is None:
        return {"tracking_no": "", "company_name": "", "company_code": "", "logistics_time": 0}
    return {
        "tracking_no": parcel.waybill,
        "company_name": COMPANY_NAMES.get(parcel.company, ""),
        "company_code": parcel.company,
        "logistics_time": parcel.at,
    }


def _remark(case: Case, at: int, text: str, operator: str, _star: int) -> dict[str, Any]:
    return {
        "order_id": case.order.id,
        "after_sale_id": case.id,
        "remark": text,
        "create_time": at,
        "operator": operator,
    }


def _records(call: Call, case: Case) -> list[dict[str, Any]]:
    """Newest first; the buyer's pictures hang on the application."""
    urls = [call.picture(number) for number in case.pictures]
    found = []
    for place, record in enumerate(case.records):
        images = list(record.pictures) or (urls if place == 0 else [])
        found.append(
            {
                "operator": record.operator,
                "time": china_text(record.at),
                "text": record.text,
                "images": images,
                "desc_kvs": [],
                "action": record.action,
                "role": record.role,
                "all_evidence": [{"type": 1, "urls": images, "desc": ""}] if images else [],
            }
        )
    return found[::-1]


def _order(call: Call, case: Case) -> dict[str, Any]:
    order = case.order
    return {
        "shop_order_id": order.id,
        "sku_order_infos": [
            {
                "sku_order_id": line.sku_order_id,
                "order_status": order.status,
                "pay_amount": line.pay,
                "post_amount": line.post,
                "tax_amount": line.tax,
                "item_sum_amount": line.price * line.pieces,
                "sku_pay_amount": line.pay - line.post,
                "promotion_amount": line.promotion,
                "item_quantity": line.pieces,
                "create_time": order.created,
                "product_id": product_id(line),
                "product_name": PRODUCTS[line.product].name,
                "product_image": call.picture(1 + line.product % 4),
                "sku_id": line.sku_order_id + 7,
                "sku_spec": [dict(zip(("name", "value"), PRODUCTS[line.product].spec, strict=True))],
                "shop_sku_code": sku_code(line),
                "pay_type": 1,
                "tags": [],
                "insurance_tags": [],
                "after_sale_item_count": line.pieces,
                "given_sku_details": [],
            }
            for line in case.lines
        ],
    }
