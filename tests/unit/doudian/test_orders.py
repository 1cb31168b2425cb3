"""Orders, shipping against a refund, and the carriers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models.domain.carriers import CARRIER_BY_CODE, Carrier
from models.domain.codes import AfterSaleStatus, OrderStatus
from models.doudian.orders import Shipment, add_shipment, company_list, order_detail
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from tests.unit.doudian.platform import answering
from tests.unit.doudian.samples import ORDER

AT = datetime(2021, 7, 21, 9, 44, 26, tzinfo=UTC)
DETAIL = {
    "shop_order_detail": {
        "order_id": ORDER,
        "order_status": "3",
        "order_status_desc": "已发货",
        "create_time": 1626860666,
        "pay_time": 1626860666,
        "ship_time": 0,
        "pay_amount": 2599,
        "post_amount": 500,
        "buyer_words": "快点",
        "mask_post_receiver": "张*",
        "mask_post_tel": "1********35",
        "encrypt_post_tel": "$abc$1$",
        "sku_order_list": [
            {
                "order_id": 77,
                "product_name": "短袖",
                "code": "TS",
                "order_status": 3,
                "item_num": 2,
                "pay_amount": "2599",
                "after_sale_info": {"after_sale_status": 6, "after_sale_type": 1, "refund_status": 1},
            },
            {},
        ],
        "logistics_info": [
            {"tracking_no": "SF1", "company": "shunfeng", "company_name": "顺丰", "ship_time": 1626860666}
        ],
    }
}


def test_an_order() -> None:
    platform = answering(DETAIL)
    order = order_detail(platform, ORDER)
    assert platform.calls[0].method == "order.orderDetail"
    assert platform.calls[0].parameters == {"shop_order_id": ORDER}
    assert (order.status, order.status_text, order.paid_at, order.shipped_at) == (
        OrderStatus.SHIPPED,
        "已发货",
        AT,
        None,
    )
    assert (order.paid_fen, order.freight_fen, order.phone_masked) == (2599, 500, "1********35")
    first, second = order.lines
    assert (first.sku_order_id, first.pieces, first.paid_fen) == ("77", 2, 2599)
    assert (first.aftersale_status, second.aftersale_status) == (AfterSaleStatus.AWAITS_REVIEW, -1)
    assert order.shipments == (Shipment("SF1", "顺丰", "shunfeng", AT),)


def test_nobody_sees_the_buyer_by_accident() -> None:
    shown = repr(order_detail(answering(DETAIL), ORDER))
    assert not any(private in shown for private in ("张*", "1********35", "$abc$1$", "快点"))


@pytest.mark.parametrize("data", [None, {}, {"shop_order_detail": {"order_id": "5"}}, {"shop_order_detail": []}])
def test_an_answer_about_another_order(data: object) -> None:
    with pytest.raises(RefusedError):
        order_detail(answering(data), ORDER)


def test_shipping_against_a_refund() -> None:
    platform = answering(None)
    add_shipment(platform, ORDER, "shunfeng", "SF1", refuses_refund=True, return_address_id="9", serial_numbers=("1",))
    call = platform.calls[0]
    assert (call.method, call.urgency, call.changes) == ("order.logisticsAdd", Urgency.STAFF, True)
    assert call.parameters == {
        "order_id": ORDER,
        "company_code": "shunfeng",
        "logistics_code": "SF1",
        "is_refund_reject": True,
        "serial_number_list": ["1"],
        "after_sale_address_id": 9,
    }


def test_shipping_without_a_parcel() -> None:
    with pytest.raises(ValueError, match="parcel"):
        add_shipment(answering(None), ORDER, "shunfeng", "", refuses_refund=True)


@pytest.mark.parametrize("wrapped", [True, False])
def test_the_carriers(wrapped: bool) -> None:
    entries = [{"id": 12, "name": "顺丰", "code": "shunfeng"}, {"id": "7", "name": "圆通", "code": "yuantong"}]
    entries += [{"name": "某某", "code": "moumou"}, {"name": "", "code": "x"}, {"name": "y"}]
    platform = answering({"data": entries} if wrapped else entries)
    carriers = company_list(platform)
    assert platform.calls[0].parameters == {}
    assert [carrier.code for carrier in carriers] == ["shunfeng", "yuantong", "moumou"]
    assert carriers[0].form is CARRIER_BY_CODE["shunfeng"].form
    assert carriers[2] == Carrier("moumou", "某某")


@pytest.mark.parametrize("data", [None, {}, "x", {"data": None}])
def test_no_list_of_carriers(data: object) -> None:
    with pytest.raises(RefusedError):
        company_list(answering(data))
