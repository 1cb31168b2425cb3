"""Items of afterSale.List as cases."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus, AfterSaleType, ArbitrationStatus, OrderStatus, RefundStatus
from models.doudian.aftersale_item import UnreadableItemError, read_item
from tests.unit.doudian.samples import CASE, ORDER, item


def test_every_field_of_a_full_item() -> None:
    assert read_item(json.loads(json.dumps(item())), 7) == AfterSale(
        aftersale_id=CASE,
        order_id=ORDER,
        type=AfterSaleType.RETURN_REFUND,
        status=AfterSaleStatus.BUYER_RETURNED,
        type_text="退货退款",
        status_text="待商家收货",
        shop_id=7,
        sku_order_id="4835804142146756442",
        product_name="棉质短袖T恤",
        product_id="3473196049974326153",
        sku_code="TS-RED-L",
        store_name="杭州一店",
        amount_fen=1999,
        paid_fen=2599,
        freight_fen=500,
        discount_fen=300,
        tax_fen=1,
        refund_goods_fen=1498,
        refund_freight_fen=500,
        refund_discount_fen=300,
        refund_tax_fen=1,
        refund_method="原路退款",
        refund_status=RefundStatus.WAITING,
        reason="不喜欢/不想要",
        reason_label="尺码偏大、色差",
        buyer_words="颜色不喜欢",
        aftersale_remark="已联系买家\n等退货",
        operator="小李",
        fast_refund="闪电退货",
        refused_delivery="否",
        order_status=OrderStatus.SHIPPED,
        order_flag=0,
        shipment="已发货",
        ship_waybill="YT9678566151072",
        return_waybill="SF1234567890123",
        return_company="顺丰速运",
        return_state="买家已寄出",
        arbitration=ArbitrationStatus.AWAITS_EVIDENCE,
        arbitration_text="待商家举证",
        blame="商家",
        applied_at=datetime(2021, 7, 20, 3, 59, 52, tzinfo=UTC),
        deadline_at=datetime(2021, 7, 22, 4, 0, 20, tzinfo=UTC),
        updated_at=datetime(2021, 7, 21, 9, 44, 26, tzinfo=UTC),
        pieces=2,
        sms_left=3,
        auto_approvals="7,13",
        tags="风险预警：请核实。举证见《举证说明》，可在资损防控批量拒绝。",
    )


def as_text(value: Any) -> Any:
    """The same with every number as text."""
    if isinstance(value, dict):
        return {key: as_text(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_text(inner) for inner in value]
    return str(value) if isinstance(value, int) else value


def test_numbers_that_come_as_text_read_the_same() -> None:
    assert read_item(as_text(item()), 7) == read_item(item(), 7)


def test_the_core_alone_is_a_case() -> None:
    case = read_item({"aftersale_info": {"aftersale_id": CASE, "aftersale_type": 2, "aftersale_status": 6}}, 1)
    assert case == AfterSale(
        aftersale_id=CASE, order_id="", type=AfterSaleType.UNSHIPPED_REFUND, status=AfterSaleStatus.AWAITS_REVIEW
    )


def nothing_but_core() -> dict[str, Any]:
    made = dict.fromkeys(item())
    info = dict.fromkeys(item()["aftersale_info"])
    made["aftersale_info"] = info | {"aftersale_id": int(CASE), "aftersale_type": "2", "aftersale_status": 6.0}
    return made


def test_nulls_everywhere_else_change_nothing() -> None:
    case = read_item(nothing_but_core(), 1)
    assert (case.aftersale_id, case.type, case.status) == (CASE, 2, 6)
    assert (case.amount_fen, case.paid_fen, case.refund_goods_fen, case.updated_at) == (0, None, None, None)
    assert (case.refund_status, case.order_status, case.arbitration) == (-1, -1, -1)


@pytest.mark.parametrize(
    ("info", "why"),
    [
        ({"aftersale_id": ""}, "no aftersale_id"),
        ({"aftersale_id": None}, "no aftersale_id"),
        ({"aftersale_id": 6.9598e18}, "no aftersale_id"),
        ({"aftersale_type": "换货"}, f"case {CASE}: no aftersale_type"),
        ({"aftersale_type": None}, f"case {CASE}: no aftersale_type"),
        ({"aftersale_status": True}, f"case {CASE}: no aftersale_status"),
        ({"aftersale_status": "张三 13800000000"}, f"case {CASE}: no aftersale_status"),
    ],
)
def test_without_its_core_an_item_is_no_case(info: dict[str, Any], why: str) -> None:
    with pytest.raises(UnreadableItemError) as caught:
        read_item(item(**info), 1)
    assert str(caught.value) == why


@pytest.mark.parametrize("whole_item", [None, [], "x", 5, {}, {"aftersale_info": []}])
def test_what_is_no_item_at_all(whole_item: object) -> None:
    with pytest.raises(UnreadableItemError, match="no aftersale_id"):
        read_item(whole_item, 1)


def test_unknown_codes_are_kept() -> None:
    case = read_item(item(aftersale_type=77, aftersale_status=78, refund_status=79, arbitrate_status=80), 1)
    assert (case.type, case.status, case.refund_status, case.arbitration) == (77, 78, 79, 80)
    assert read_item(item(arbitrate_blame=9, refund_type=0, is_agree_refuse_sign=257), 1).blame == ""


def test_times_that_are_not_there() -> None:
    case = read_item(item(update_time=0, status_deadline=0, aftersale_status_to_final_time=0, apply_time=0), 1)
    assert (case.updated_at, case.deadline_at, case.final_at) == (None, None, None)
    assert case.applied_at == datetime(2021, 7, 20, 3, 59, 50, tzinfo=UTC)  # when it was created
    beyond = read_item(item(update_time=10**18, status_deadline=-1, aftersale_status_to_final_time="?"), 1)
    assert (beyond.updated_at, beyond.deadline_at, beyond.final_at) == (None, None, None)


def test_a_final_time_ends_the_case() -> None:
    case = read_item(item(aftersale_status_to_final_time=1626860666), 1)
    assert not case.is_open


def test_several_goods() -> None:
    made = item()
    first = made["order_info"]["related_order_info"][0]
    made["order_info"]["related_order_info"].append(
        first | {"product_name": "袜子", "pay_amount": "100", "post_amount": 0, "order_status": 5}
    )
    case = read_item(made, 1)
    assert (case.product_name, case.paid_fen, case.freight_fen) == ("棉质短袖T恤、袜子", 2699, 500)
    assert (case.order_status, case.sku_code) == (OrderStatus.SHIPPED, "TS-RED-L")
    made["order_info"]["related_order_info"].append({"product_name": None})
    assert read_item(made, 1).paid_fen is None  # a sum with a hole would look like an overpayment


def test_the_related_id_stands_in_for_a_missing_order() -> None:
    made = item(aftersale_order_type=2, related_id="900")
    made["order_info"] = None
    assert (read_item(made, 1).order_id, read_item(made, 1).sku_order_id) == ("900", "")
    made["aftersale_info"]["aftersale_order_type"] = 1
    assert (read_item(made, 1).order_id, read_item(made, 1).sku_order_id) == ("", "900")


def test_what_the_buyer_wants_instead() -> None:
    wanted = {"name": "短袖", "spec_desc": "蓝 L", "num": "2", "code": "TS-L", "price": "1299"}
    assert read_item(item(exchange_sku_info=wanted), 1).exchange_goods == "短袖 蓝 L ×2 [TS-L]"
    assert read_item(item(exchange_sku_info={"sku_id": "0", "num": 0}), 1).exchange_goods == ""


def test_labels_without_a_name_or_without_words() -> None:
    labels = [{"tag_detail": "时效延长"}, {"tag_detail_text": "${a}\n天", "placeholder": {"a": {"text": 3}}}, {}, 5]
    assert read_item(item(aftersale_tags=labels), 1).tags == "时效延长\n3 天"
    strange = [{"tag_detail": "x", "tag_detail_text": "${a}", "placeholder": ["a"]}]
    assert read_item(item(aftersale_tags=strange), 1).tags == "x：${a}"


def test_automatic_approvals_each_once() -> None:
    assert read_item(item(auto_audit_bits=["4", 4, 99, None, "x"]), 1).auto_approvals == "4,99"
    assert read_item(item(auto_audit_bits=4), 1).auto_approvals == ""


@given(st.data())
def test_anything_in_any_optional_field_still_gives_a_case(data: st.DataObject) -> None:
    made = item()
    odd = st.sampled_from([None, "", "x", -1, 2**70, 1.5, True, [], {}, [None], {"a": 1}, "\x00", ["a", {}]])
    core = {"aftersale_id", "aftersale_type", "aftersale_status"}
    for part in ("aftersale_info", "order_info", "text_part"):
        for name in made[part]:
            if name not in core:
                made[part][name] = data.draw(odd)
    made["seller_logs"] = data.draw(odd)
    case = read_item(made, 1)
    assert case.aftersale_id == CASE
    assert case.amount_fen >= 0
    for field in dataclasses.fields(case):
        value = getattr(case, field.name)
        assert not isinstance(value, str) or "\x00" not in value
