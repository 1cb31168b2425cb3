"""Reasons, extensions, parcels, evidence and remarks."""

from __future__ import annotations

from typing import Any

import pytest

from models.domain.errors import UserError
from models.doudian import aftersale_actions as actions
from models.doudian.aftersale_actions import OfferedReason, SendType
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from tests.unit.doudian.platform import answering
from tests.unit.doudian.samples import CASE


def test_reasons_for_one_case_and_for_all() -> None:
    platform = answering({"items": []})
    actions.reject_reasons(platform, CASE)
    actions.reject_reasons(platform)
    assert [call.parameters for call in platform.calls] == [{"aftersale_id": int(CASE)}, {}]
    assert not platform.calls[0].changes


def test_reasons_as_they_come() -> None:
    entries = [
        {
            "reject_reason_code": "1",
            "reason": "商品已发出",
            "evidence_need": "Y",
            "evidence_description": "面单照片",
            "image": "https://example.invalid/s.jpg",
            "order_type": -1,
            "pkg": 0,
        },
        {"reject_reason_code": 2, "reason": "已签收", "evidence_need": "N"},
        {"reject_reason_code": 3, "reason": "误操作", "evidence_need": "maybe", "image": "file:///x"},
        *({"reason": "没有编码"}, {"reject_reason_code": 4}, None),
    ]
    assert actions.reject_reasons(answering({"items": entries}), CASE) == (
        OfferedReason(
            code=1,
            text="商品已发出",
            needs_evidence=True,
            evidence_words="面单照片",
            sample_url="https://example.invalid/s.jpg",
            order_type=-1,
            goods_received=0,
        ),
        OfferedReason(code=2, text="已签收", needs_evidence=False),
        OfferedReason(code=3, text="误操作", needs_evidence=None),
    )


@pytest.mark.parametrize("data", [{"items": None}, {}, None, [], {"items": []}])
def test_no_reason_is_offered(data: object) -> None:
    assert actions.reject_reasons(answering(data), CASE) == ()


def test_reasons_that_are_no_list() -> None:
    with pytest.raises(RefusedError):
        actions.reject_reasons(answering({"items": "x"}), CASE)


def sent(act: Any, *arguments: Any, **more: Any) -> tuple[str, dict[str, Any]]:
    platform = answering(None)
    act(platform, *arguments, **more)
    call = platform.calls[0]
    assert (call.urgency, call.changes) == (Urgency.STAFF, True)
    return call.method, call.parameters


def test_an_extension() -> None:
    assert sent(actions.extend_time, CASE) == ("afterSale.timeExtend", {"aftersale_id": CASE})


def test_a_parcel_of_the_buyer() -> None:
    assert sent(actions.fill_logistics, CASE, SendType.BUYERS_PARCEL, "shunfeng", "SF1", pick_up_type=1) == (
        "afterSale.fillLogistics",
        {
            "aftersale_id": int(CASE),
            "send_type": 3,
            "company_code": "shunfeng",
            "tracking_no": "SF1",
            "pick_up_type": 1,
        },
    )
    with pytest.raises(ValueError, match="parcel"):
        actions.fill_logistics(answering(None), CASE, SendType.RESEND, "shunfeng", "")


def test_evidence() -> None:
    urls = [f"https://example.invalid/{n}.jpg" for n in range(4)]
    assert sent(actions.submit_evidence, CASE, "发货视频", urls) == (
        "afterSale.submitEvidence",
        {"aftersale_id": int(CASE), "comment": "发货视频", "evidence": urls},
    )
    platform = answering(None)
    with pytest.raises(UserError, match="There are 5 pictures; the platform takes at most 4"):
        actions.submit_evidence(platform, CASE, "", [*urls, "https://example.invalid/5.jpg"])
    assert platform.calls == []


def test_a_remark() -> None:
    assert sent(actions.add_remark, CASE, "字" * 60) == (
        "afterSale.addOrderRemark",
        {"after_sale_id": CASE, "remark": "字" * 60},
    )
    with pytest.raises(UserError, match="The text has 61 characters; the platform takes at most 60"):
        actions.add_remark(answering(None), CASE, "字" * 61)


@pytest.mark.parametrize("ident", ["", "12a", "１２", "-5", "1" * 20])
def test_an_id_that_is_none_of_the_platform_s(ident: str) -> None:
    with pytest.raises(ValueError, match="digits"):
        actions.submit_evidence(answering(None), ident, "x")
