"""`afterSale.Detail`: the other spelling, ids as numbers, and what List does not tell."""

from __future__ import annotations

from tests.unit.simulator.conftest import Shop


def detail(shop: Shop, case_id: str, **asked: object) -> dict:
    return shop.caller.call("afterSale.Detail", {"after_sale_id": case_id, **asked}).data


def test_the_same_facts_in_the_other_spelling(shop: Shop) -> None:
    case_id = shop.one(0, 11)
    case, told = shop.case(case_id), detail(shop, case_id)
    info = told["process_info"]["after_sale_info"]
    assert info["after_sale_id"] == int(case_id)
    assert (info["after_sale_type"], info["after_sale_status"]) == (0, 11)
    assert info["refund_total_amount"] == case["amount_fen"]
    assert told["order_info"]["shop_order_id"] == int(case["order_id"])
    assert told["process_info"]["logistics_info"]["return"]["tracking_no"] == case["return_waybill"]
    assert int(info["update_time"]) == int(shop.caller.item(case_id)["update_time"])


def test_the_record_log_comes_when_asked_for(shop: Shop) -> None:
    case_id = shop.one(0, 7)
    shop.move(days=8)
    shop.caller.authorise()
    assert "record_logs_list" not in detail(shop, case_id)["process_info"]
    records = detail(shop, case_id, need_operation_record=True)["process_info"]["record_logs_list"]
    assert [record["role"] for record in records] == [4, 2, 1]
    assert records[0]["text"] == "买家超时未寄回，系统关闭售后"
    assert records[0]["time"] > records[2]["time"]


def test_the_buyer_s_pictures_can_be_fetched(shop: Shop) -> None:
    pictures = next(urls for c in shop.cases(type=1) if (urls := evidence(shop, c["aftersale_id"])))
    assert len(pictures) <= 8
    prefix = shop.simulator.address
    assert all(url.startswith(prefix + "/_sim/pictures/") for url in pictures)
    assert shop.caller.send("GET", pictures[0].removeprefix(prefix)).raw.startswith(b"\x89PNG")


def evidence(shop: Shop, case_id: str) -> list[str]:
    return detail(shop, case_id)["process_info"]["after_sale_info"]["evidence"]


def test_an_arbitration_says_until_when(shop: Shop) -> None:
    case_id = shop.cases(arbitration=4, deadline_at=True)[0]["aftersale_id"]
    told = detail(shop, case_id)["process_info"]["arbitrate_info"]
    assert told["is_required_evidence"] is True
    assert isinstance(told["arbitrate_status_deadline"], str)
    assert int(told["arbitrate_status_deadline"]) == told["arbitrate_evidence_tmpl"]["dead_line"] > shop.now


def test_exchanges_tell_the_receiver_in_cipher_only(shop: Shop) -> None:
    exchange = detail(shop, shop.one(3, 6))["process_info"]["after_sale_info"]
    assert exchange["encrypt_post_tel_sec"].startswith("$")
    assert exchange["exchange_sku_info"]["name"]
    assert "encrypt_post_tel_sec" not in detail(shop, shop.one(0, 6))["process_info"]["after_sale_info"]


def test_an_unknown_case(shop: Shop) -> None:
    assert shop.caller.call("afterSale.Detail", {"after_sale_id": "5"}).refusal == (
        40004,
        "isv.parameter-invalid:11000",
    )
    assert shop.caller.call("afterSale.Detail", {}).refusal == (40002, "")
