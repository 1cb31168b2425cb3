"""`afterSale.List`: filters, orders, windows, limits."""

from __future__ import annotations

from datetime import datetime

import pytest

from models.simulator.settings import DAY
from tests.unit.simulator.conftest import MakeShop, Shop

FOREVER = {"update_start_time": 1, "update_end_time": 2**40}


def ids(answer: dict) -> list[str]:
    return [item["aftersale_info"]["aftersale_id"] for item in answer["items"]]


def seconds(text: str | None) -> int:
    return int(datetime.fromisoformat(text).timestamp()) if text else 0


def every_page(shop: Shop, **asked: object) -> list[str]:
    found: list[str] = []
    for page in range(1000):
        answer = shop.caller.list(page=page, **{"size": 100, **asked})
        found += ids(answer)
        if not answer["has_more"]:
            return found
    raise AssertionError("it never ends")


@pytest.mark.parametrize(
    ("order", "key"),
    [("update_time", "updated_at"), ("apply_time", "applied_at"), ("status_deadline", "deadline_at")],
)
@pytest.mark.parametrize("direction", ["asc", "desc"])
def test_every_case_once_in_its_order(shop: Shop, order: str, key: str, direction: str) -> None:
    found = every_page(shop, order_by=[f"{order} {direction}"], size=37, **FOREVER)
    times = {case["aftersale_id"]: seconds(case[key]) for case in shop.simulator.cases()}
    assert len(found) == len(set(found)) == 330
    expected = sorted(times, key=lambda case_id: (times[case_id], int(case_id)), reverse=direction == "desc")
    assert found == expected


@pytest.mark.parametrize("direction", ["asc", "desc"])
def test_windows_and_statuses_as_a_plain_filter_would(shop: Shop, direction: str) -> None:
    cases = shop.simulator.cases()
    times = sorted(seconds(case["updated_at"]) for case in cases)
    low, high = times[60], times[200]
    wanted = {6, 7, 12}
    expected = [
        case
        for case in cases
        if case["status"] in wanted
        and low <= seconds(case["updated_at"]) < high
        and seconds(case["applied_at"]) > low - DAY
    ]
    found = every_page(
        shop,
        order_by=[f"update_time {direction}"],
        size=7,
        standard_aftersale_status=sorted(wanted),
        update_start_time=low,
        update_end_time=high,
        start_time=low - DAY + 1,
    )
    key = {case["aftersale_id"]: (seconds(case["updated_at"]), int(case["aftersale_id"])) for case in expected}
    assert found == sorted(key, key=key.__getitem__, reverse=direction == "desc")
    plain = every_page(
        shop,
        order_by=[f"update_time {direction}"],
        size=9,
        standard_aftersale_status=sorted(wanted),
        update_start_time=low,
        update_end_time=high,
    )
    assert set(found) <= set(plain)
    assert len(plain) == sum(c["status"] in wanted and low <= seconds(c["updated_at"]) < high for c in cases)


def test_start_is_inside_and_end_is_outside(shop: Shop) -> None:
    case = shop.cases(status=6)[3]
    at = seconds(case["updated_at"])
    asked = {"aftersale_id": case["aftersale_id"]}
    assert ids(shop.caller.list(update_start_time=at, update_end_time=at + 1, **asked))
    assert not ids(shop.caller.list(update_start_time=at - 9, update_end_time=at, **asked))


def test_single_filters(shop: Shop) -> None:
    cases = shop.simulator.cases()

    def count(**asked: object) -> int:
        return len(every_page(shop, **FOREVER, **asked))

    one = cases[7]
    assert count(aftersale_id=one["aftersale_id"]) == 1
    assert count(order_id=one["order_id"]) == sum(c["order_id"] == one["order_id"] for c in cases)
    assert count(aftersale_type=3) == sum(c["type"] == 3 for c in cases)
    assert count(arbitrate_status=[4]) == sum(c["arbitration"] == 4 for c in cases) > 0
    assert count(arbitrate_status=[6]) == sum(c["arbitration"] in (2, 3, 255) for c in cases) > 0
    assert count(amount_start=5000, amount_end=9000) == sum(5000 <= c["amount_fen"] < 9000 for c in cases)
    assert count(logistics_status=3) == sum(c["type"] == 2 for c in cases)
    assert count(order_logistics_state=[1]) > 0
    assert count(pay_type=2) == count(store_id_list=[5]) == count(risk_flag=1) == 0
    waybill = next(c["ship_waybill"] for c in cases if c["ship_waybill"])
    assert count(order_logistics_tracking_no=[waybill]) >= 1
    assert count(reason=1) + count(reason=2) == 330


def test_final_time_is_a_window_too(shop: Shop) -> None:
    since = shop.now - 3 * DAY
    found = shop.caller.list(aftersale_status_to_final_start_time=since, aftersale_status_to_final_end_time=shop.now)
    expected = [c for c in shop.simulator.cases() if since <= seconds(c["final_at"]) < shop.now]
    assert int(found["total"]) == len(expected) > 0


def test_without_a_time_only_six_months_come(make_shop: MakeShop) -> None:
    shop = make_shop(cases=8_000)
    everything, default = (int(shop.caller.list(**asked)["total"]) for asked in (FOREVER, {}))
    recent = sum(seconds(c["applied_at"]) >= shop.now - 183 * DAY for c in shop.simulator.cases())
    assert everything == 8_000 > default == recent


def test_fifty_thousand_is_the_farthest(shop: Shop) -> None:
    assert shop.caller.list(page=500, size=100)["items"] == []
    told = shop.caller.call("afterSale.List", {"page": 501, "size": 100})
    assert told.refusal == (40004, "isv.parameter-invalid:11000")
    assert shop.caller.call("afterSale.List", {"page": 50_001, "size": 1}).json["code"] == 40004


@pytest.mark.parametrize(
    "asked",
    [
        {"size": 0},
        {"page": -1},
        {"order_by": ["price asc"]},
        {"order_by": ["update_time"]},
        {"standard_aftersale_status": 6},
        {"update_start_time": 9, "update_end_time": 8},
        {"start_time": True},
    ],
)
def test_nonsense_is_refused(shop: Shop, asked: dict) -> None:
    told = shop.caller.call("afterSale.List", {"page": 0, "size": 10, **asked})
    assert told.refusal == (40004, "isv.parameter-invalid:11000")


def test_numbers_may_be_asked_for_as_text(shop: Shop) -> None:
    assert shop.caller.list(page="0", size="5", standard_aftersale_status=["6"])["items"]


def test_an_item_is_what_the_case_is(shop: Shop) -> None:
    case_id = shop.one(0, 11)
    case = shop.case(case_id)
    item = shop.caller.list(aftersale_id=case_id)["items"][0]
    info = item["aftersale_info"]
    lines = item["order_info"]["related_order_info"]
    assert isinstance(info["aftersale_id"], str)
    assert isinstance(item["order_info"]["shop_order_id"], str)
    assert (
        int(info["refund_amount"]) + int(info["refund_post_amount"]) + info["refund_tax_amount"] == case["amount_fen"]
    )
    assert info["status_deadline"] == seconds(case["deadline_at"])
    assert info["return_logistics_code"] == case["return_waybill"] != ""
    assert info["order_logistics"][0]["tracking_no"] == case["ship_waybill"]
    assert sum(int(line["pay_amount"]) for line in lines) == case["paid_fen"] >= case["amount_fen"]
    assert item["text_part"]["reason_text"] == case["reason"]


@pytest.mark.slow
def test_a_hundred_thousand_are_reached_in_slices_of_time(make_shop: MakeShop) -> None:
    shop = make_shop(cases=100_000)

    def page(number: int, since: int) -> dict:
        return shop.caller.list(page=number, order_by=["update_time asc"], update_start_time=since)

    assert int(page(0, 1)["total"]) == 100_000
    farthest = page(500, 1)
    since = int(farthest["items"][0]["aftersale_info"]["update_time"])
    assert farthest["has_more"]
    assert 49_900 <= int(page(0, since)["total"]) <= 50_100
    assert ids(farthest)[0] in ids(page(0, since))
