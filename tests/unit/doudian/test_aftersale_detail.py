"""afterSale.Detail: the other spelling, and a case in full."""

from __future__ import annotations

import copy
from datetime import UTC, datetime
from typing import Any

import pytest

from models.domain.codes import AfterSaleStatus, AfterSaleType, ArbitrationStatus, RefundStatus
from models.doudian.aftersale_detail import CaseDetail, Parcel, ShopRemark, case_detail
from models.doudian.case_records import Actor, Evidence, EvidenceKind, Record
from models.doudian.kinds import RefusalKind
from models.doudian.refusals import RefusedError
from tests.unit.doudian.platform import answering
from tests.unit.doudian.samples import CASE, ORDER

AT = datetime(2021, 7, 21, 9, 44, 26, tzinfo=UTC)
SECONDS = 1626860666
PICTURE = "https://example.invalid/1.jpg"

DETAIL: dict[str, Any] = {
    "process_info": {
        "after_sale_info": {
            "after_sale_id": int(CASE),
            "after_sale_status": 11,
            "after_sale_status_desc": "待商家收货",
            "after_sale_type": 0,
            "refund_type_text": "原路退款",
            "refund_status": 1,
            "refund_total_amount": 2500,
            "refund_post_amount": "500",
            "refund_promotion_amount": 300,
            "real_refund_amount": 0,
            "apply_time": SECONDS,
            "update_time": SECONDS,
            "status_deadline": SECONDS,
            "refund_time": 0,
            "aftersale_status_to_final_time": 0,
            "reason": "不喜欢",
            "reason_code": 78,
            "reason_remark": "颜色\n不对",
            "reason_second_labels": [{"code": 1, "name": "色差"}],
            "evidence": [PICTURE, None, "file:///x"],
            "after_sale_apply_count": 2,
            "need_return_count": 1,
            "got_pkg": 1,
            "return_address": {
                "province": {"id": "33", "name": "浙江省"},
                "city": {"id": "3301", "name": "杭州市"},
                "town": {"name": "余杭区"},
                "street": None,
                "detail": "文一西路1号",
                "landmark": "东门",
            },
            "return_address_id": 77,
            "return_method": 1,
            "encrypt_post_receiver": "#abc#1##",
            "post_receiver": "#old#1##",
            "post_tel_sec": "$def$1$",
            "post_address": {"province": {"name": "北京市"}, "encrypt_detail": "#xyz#1##"},
            "risk_decsison_reason": "物流异常",
            "risk_decsison_description": "物流异常",
            "agree_refuse_sign": 257,
            "apply_role": 1,
            "auto_audit_bits": [7],
            "aftersale_tags": [{"tag_detail": "时效延长"}],
            "store_name": "一店",
        },
        "arbitrate_info": {
            "arbitrate_id": "70001",
            "arbitrate_status": 4,
            "is_required_evidence": True,
            "arbitrate_status_deadline": str(SECONDS),
            "arbitrate_opinion": "描述不符",
            "arbitrate_conclusion": 2,
            "arbitrate_evidence_tmpl": {"images": [PICTURE], "describe": "发货视频", "dead_line": SECONDS},
            "arbitrate_evidence": {"images": [], "describe": ""},
            "arbitrate_blame": 2,
        },
        "logistics_info": {
            "return": {
                "tracking_no": "SF1",
                "company_name": "顺丰",
                "company_code": "shunfeng",
                "logistics_time": SECONDS,
            },
            "exchange": {"tracking_no": ""},
            "resend": None,
            "order": [{"tracking_no": "YT1", "company_name": "圆通", "company_code": "yuantong"}, {}, 5],
        },
        "after_sale_shop_remarks": [{"remark": "已联系", "operator": "小王", "create_time": SECONDS}],
        "record_logs_list": [
            {
                "operator": "买家",
                "time": "2021-07-21 17:44:26",
                "text": "申请退款",
                "images": [PICTURE],
                "desc_kvs": [{"key": "原因", "value": "不喜欢", "notice": "！"}],
                "action": "发起申请",
                "role": 1,
                "all_evidence": [{"type": 2, "urls": [PICTURE], "desc": "视频"}, {"type": 9, "urls": None}],
            },
            {"role": 9, "time": "?"},
        ],
    },
    "order_info": {"shop_order_id": int(ORDER)},
}


def detail(**info: Any) -> CaseDetail:
    made = copy.deepcopy(DETAIL)
    made["process_info"]["after_sale_info"] |= info
    return case_detail(answering(made), CASE)


def test_what_is_asked() -> None:
    platform = answering(DETAIL)
    case_detail(platform, CASE, with_records=False)
    call = platform.calls[0]
    assert call.method == "afterSale.Detail"
    assert call.parameters == {"after_sale_id": CASE, "need_operation_record": False}
    assert not call.changes


def test_the_case() -> None:
    case = detail()
    assert (case.aftersale_id, case.order_id) == (CASE, ORDER)
    assert (case.type, case.status) == (AfterSaleType.RETURN_REFUND, AfterSaleStatus.BUYER_RETURNED)
    assert (case.updated_at, case.deadline_at, case.applied_at) == (AT, AT, AT)
    assert (case.refunded_at, case.final_at) == (None, None)
    assert case.refund_status is RefundStatus.WAITING
    assert (case.refund_total_fen, case.refund_freight_fen, case.refund_discount_fen) == (2500, 500, 300)
    assert case.real_refund_fen == 0
    assert (case.reason, case.reason_code, case.reason_label) == ("不喜欢", 78, "色差")
    assert case.buyer_words == "颜色\n不对"
    assert case.evidence_urls == (PICTURE,)
    assert (case.pieces, case.pieces_to_return, case.goods_received, case.apply_role) == (2, 1, True, Actor.BUYER)
    assert (case.tags, case.auto_approvals, case.risk, case.store_name) == ("时效延长", "7", "物流异常", "一店")


def test_the_way_of_the_goods() -> None:
    case = detail()
    assert case.return_address == "浙江省杭州市余杭区文一西路1号东门"
    assert (case.return_address_id, case.return_method, case.agree_refuse_sign) == ("77", 1, 257)
    assert case.returned == Parcel("SF1", "顺丰", "shunfeng", AT)
    assert (case.exchanged, case.resent) == (None, None)
    assert case.shipped == (Parcel("YT1", "圆通", "yuantong", None),)
    assert detail(return_address_id=0).return_address_id == ""


def test_the_recipient_stays_enciphered_and_out_of_sight() -> None:
    recipient = detail().recipient
    assert recipient is not None
    assert (recipient.name, recipient.phone, recipient.detail) == ("#abc#1##", "$def$1$", "#xyz#1##")
    assert "abc" not in repr(recipient)
    empty = dict.fromkeys(("encrypt_post_receiver", "post_receiver", "post_tel_sec", "post_address"))
    assert detail(**empty).recipient is None


def test_the_arbitration() -> None:
    found = detail().arbitration
    assert found is not None
    assert (found.id, found.status) == ("70001", ArbitrationStatus.AWAITS_EVIDENCE)
    assert (found.evidence_required, found.deadline_at, found.evidence_until) == (True, AT, AT)
    assert (found.wanted, found.wanted_images, found.given, found.blame) == ("发货视频", (PICTURE,), "", "买家")
    assert (found.opinion, found.conclusion) == ("描述不符", 2)


@pytest.mark.parametrize("none", [None, {}, {"arbitrate_id": "0", "arbitrate_status": 0}, {"arbitrate_id": ""}])
def test_no_arbitration(none: object) -> None:
    made = copy.deepcopy(DETAIL)
    made["process_info"]["arbitrate_info"] = none
    assert case_detail(answering(made), CASE).arbitration is None


def test_the_record() -> None:
    first, second = detail().records
    assert first == Record(
        at=AT,
        by_role=Actor.BUYER,
        operator="买家",
        action="发起申请",
        text="申请退款",
        images=(PICTURE,),
        details=(("原因", "不喜欢 ！"),),
        evidence=(Evidence(EvidenceKind.VIDEO, (PICTURE,), "视频"), Evidence(EvidenceKind(9), ())),
    )
    assert (second.at, int(second.by_role), second.text) == (None, 9, "")
    assert detail().shop_remarks == (ShopRemark(AT, "小王", "已联系"),)


def test_the_core_alone_is_enough() -> None:
    core = {"after_sale_id": CASE, "after_sale_status": "12", "after_sale_type": "1"}
    case = case_detail(answering({"process_info": {"after_sale_info": core}}), CASE)
    assert (case.status, case.records, case.returned, case.refund_total_fen) == (12, (), None, None)


@pytest.mark.parametrize(
    "data",
    [
        *(None, [], {}, {"process_info": {"after_sale_info": {"after_sale_status": 6, "after_sale_type": 1}}}),
        {"process_info": {"after_sale_info": {"after_sale_id": 5, "after_sale_status": 6, "after_sale_type": 1}}},
        {"process_info": {"after_sale_info": {"after_sale_id": CASE, "after_sale_type": 1}}},
    ],
)
def test_an_answer_about_no_case_or_another_one(data: object) -> None:
    with pytest.raises(RefusedError) as caught:
        case_detail(answering(data), CASE)
    assert caught.value.refusal.kind is RefusalKind.UNREADABLE
