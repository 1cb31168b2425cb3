"""`afterSale.operate`: every code on every type in every status, and what each does."""

from __future__ import annotations

import itertools

import pytest

from tests.unit.simulator.conftest import MakeShop, Shop

# type of operation: after-sale type, statuses in which it is taken (doudian.md 2.3), status after it
TABLE: dict[int, tuple[int, tuple[int, ...], int]] = {
    101: (0, (6, 27), 7),
    102: (0, (6,), 27),
    111: (0, (7, 11, 29), 12),
    112: (0, (11,), 29),
    121: (0, (6, 27), 12),
    201: (1, (6, 27), 12),
    202: (1, (6,), 27),
    203: (1, (6,), 12),
    301: (3, (6, 27), 7),
    302: (3, (6,), 27),
    311: (3, (7, 11, 29), 13),
    312: (3, (11,), 29),
    321: (3, (6, 7, 11, 29), 12),
    401: (2, (6,), 12),
    501: (7, (6, 27), 8),
    502: (7, (6,), 27),
    601: (8, (6, 27), 7),
    602: (8, (6, 27), 8),
    603: (8, (6,), 27),
    611: (8, (7, 8, 11), 13),
    612: (8, (11,), 29),
    621: (8, (6, 7, 8, 11, 27, 29), 12),
}
STATUSES = (0, 3, 6, 7, 8, 11, 12, 13, 14, 27, 28, 29, 51, 53)
PARCEL = {"company_code": "yuantong", "logistics_code": "YT7700112233445"}
VIDEO = [{"type": 2, "url": "x"}]
PAYS = {111, 121, 201, 203, 321, 401, 621}


def everything(shop: Shop) -> dict:
    """An item that lacks nothing, whatever the operation needs."""
    address = int(shop.caller.call("address.list", {"page_no": 1}).data["address_list"][0]["address_id"])
    return {
        "reject_reason_code": 7,
        "evidence": [{"type": 1, "url": "http://pictures/1.png", "desc": ""}],
        "logistics": {"receiver_address_id": address, **PARCEL},
    }


def a_case(shop: Shop, kind: int) -> str:
    """A case whose order owes money still and whose parcel the buyer refused, so that any operation could be taken."""
    for case in shop.cases(open=True):
        found = shop.simulator._world.case(int(case["aftersale_id"]))
        assert found is not None
        if found.order.parcel and not found.order.refunded and len(found.order.cases) == 1 and found.amount:
            found.order.parcel.state = 1
            shop.force(case["aftersale_id"], type=kind)
            return case["aftersale_id"]
    raise AssertionError("none")


@pytest.mark.parametrize("code", TABLE)
def test_only_where_the_table_says(make_shop: MakeShop, code: int) -> None:
    shop = make_shop(cases=200)
    item, (kind, statuses, _) = everything(shop), TABLE[code]
    case_id = a_case(shop, kind)
    refused = {(kind, status) for status in STATUSES if status not in statuses}
    refused |= {(other, status) for other, status in itertools.product(range(9), statuses) if other != kind}
    for wrong_kind, status in sorted(refused):
        shop.force(case_id, type=wrong_kind, status=status)
        told = shop.caller.operate(code, case_id, **item)
        number = 20309541 if wrong_kind == kind else 11001
        assert told.refusal == (50002, f"isv.business-failed:{number}"), (wrong_kind, status)
    assert shop.simulator.book() == []


@pytest.mark.parametrize(("code", "status"), [(c, s) for c, (_, statuses, _) in TABLE.items() for s in statuses])
def test_what_it_does(shop: Shop, code: int, status: int) -> None:
    item, (kind, _, after) = everything(shop), TABLE[code]
    if code in (102, 202, 302, 502, 603):
        item["reject_reason_code"] = 3
    case_id = a_case(shop, kind)
    shop.force(case_id, status=status)
    before = shop.case(case_id)
    shop.move(seconds=20)
    told = shop.caller.operate(code, case_id, **item)
    assert told.data["items"] == [{"aftersale_id": int(case_id), "status_code": 0, "status_msg": "success"}]
    case = shop.case(case_id)
    assert case["status"] == after
    assert case["updated_at"] > before["updated_at"]
    assert (case["final_at"] is not None) == (after == 12)
    assert (case["refund_status"] == 3) == (code in PAYS)
    book = shop.simulator.book()
    assert [(e["aftersale_id"], e["amount_fen"], e["by"]) for e in book] == (
        [(case_id, before["amount_fen"], "merchant")] if code in PAYS else []
    )
    if book:
        assert book[0]["request"]["method"] == "afterSale.operate"
        assert book[0]["request"]["type"] == code
        assert book[0]["request"]["log_id"] == told.json["log_id"]
        assert case_id in book[0]["request"]["body"]


@pytest.mark.parametrize("code", [103, 211, 212, 0, 999])
def test_codes_that_are_none(shop: Shop, code: int) -> None:
    assert shop.caller.operate(code, shop.one(0, 6)).refusal == (40004, "isv.parameter-invalid:11000")


@pytest.mark.parametrize(
    ("code", "kind", "status", "spoilt", "refusal"),
    [
        (101, 0, 6, {"logistics": {}}, (40004, "isv.parameter-invalid:11000")),
        (101, 0, 6, {"logistics": {"receiver_address_id": 5}}, (40004, "isv.parameter-invalid:11000")),
        (301, 3, 6, {"logistics": None}, (40004, "isv.parameter-invalid:11000")),
        (102, 0, 6, {"reject_reason_code": None}, (40002, "")),
        (102, 0, 6, {"reject_reason_code": 12}, (40004, "isv.parameter-invalid:11000")),
        (112, 0, 11, {"reject_reason_code": 13, "evidence": []}, (40004, "isv.parameter-invalid:11000")),
        (112, 0, 11, {"evidence": VIDEO}, (10000, "")),
        (202, 1, 6, {"reject_reason_code": 23, "evidence": VIDEO}, (40004, "isv.parameter-invalid:11000")),
        (311, 3, 11, {"logistics": {"company_code": "yuantong"}}, (40002, "")),
        (311, 3, 11, {"logistics": PARCEL | {"company_code": "x"}}, (40004, "isv.parameter-invalid:11000")),
        (611, 8, 8, {"logistics": PARCEL | {"logistics_code": "?"}}, (40004, "isv.parameter-invalid:11000")),
    ],
)
def test_what_is_needed(shop: Shop, code: int, kind: int, status: int, spoilt: dict, refusal: tuple[int, str]) -> None:
    case_id = a_case(shop, kind)
    shop.force(case_id, status=status)
    item = {name: value for name, value in {**everything(shop), **spoilt}.items() if value is not None}
    assert shop.caller.operate(code, case_id, **item).refusal == refusal


def test_an_unknown_case(shop: Shop) -> None:
    assert shop.caller.operate(201, "123").refusal == (20000, "isp.service-error:10000")


def test_the_update_time_must_be_the_present_one(shop: Shop) -> None:
    case_id = shop.one(2, 6)
    seen = int(shop.caller.item(case_id)["update_time"])
    assert shop.caller.operate(401, case_id, update_time=seen - 1).refusal == (50002, "isv.business-failed:20309541")
    assert shop.caller.operate(401, case_id, update_time=seen).data


def test_one_bad_item_fails_all(shop: Shop) -> None:
    good, bad = shop.one(2, 6), shop.one(2, 12)
    told = shop.caller.call("afterSale.operate", {"type": 401, "items": [{"aftersale_id": i} for i in (good, bad)]})
    assert told.refusal == (50002, "isv.business-failed:20309541")
    assert [item["status_code"] for item in told.json["data"]["items"]] == [11005, 20309541]
    assert shop.case(good)["status"] == 6
    assert shop.simulator.book() == []


@pytest.mark.parametrize("count", [0, 21])
def test_too_few_and_too_many_items(shop: Shop, count: int) -> None:
    items = [{"aftersale_id": str(n)} for n in range(count)]
    assert shop.caller.call("afterSale.operate", {"type": 401, "items": items}).json["code"] in (40002, 40004)


def test_the_same_case_twice_in_one_call(shop: Shop) -> None:
    items = [{"aftersale_id": shop.one(2, 6)}] * 2
    assert shop.caller.call("afterSale.operate", {"type": 401, "items": items}).json["code"] == 40004


def test_never_paid_twice(shop: Shop) -> None:
    case_id = shop.one(2, 6)
    assert shop.caller.operate(401, case_id).data
    assert shop.caller.operate(401, case_id).refusal == (50002, "isv.business-failed:20309541")
    shop.force(case_id, status=6)  # even if the platform itself forgot its state
    assert shop.caller.operate(401, case_id).refusal == (50002, "isv.business-failed:20309541")
    assert len(shop.simulator.book()) == 1


def test_never_more_than_the_order_has_left(shop: Shop) -> None:
    case_id = shop.one(2, 6)
    shop.force(case_id, goods=shop.case(case_id)["paid_fen"] + 1)
    assert shop.caller.operate(401, case_id).refusal == (50002, "isv.business-failed:12001")
    assert shop.simulator.book() == []


def test_a_refund_may_run_for_a_while(make_shop: MakeShop) -> None:
    shop = make_shop(refund_runs_seconds=90)
    case_id = shop.one(1, 6)
    shop.caller.operate(201, case_id)
    running = shop.case(case_id)
    shop.move(seconds=90)
    done = shop.case(case_id)
    assert (running["status"], running["refund_status"], running["final_at"]) == (12, 2, None)
    assert (done["status"], done["refund_status"]) == (12, 3)
    assert done["final_at"] is not None
    assert len(shop.simulator.book()) == 1


def test_agreed_before_the_buyer_refused_the_parcel(shop: Shop) -> None:
    case_id = a_case(shop, 1)
    case = shop.simulator._world.case(int(case_id))
    assert case is not None
    assert case.order.parcel is not None
    case.order.parcel.state = 6
    shop.force(case_id, status=6)
    assert shop.caller.operate(203, case_id).data
    assert shop.caller.item(case_id)["is_agree_refuse_sign"] == 1
    assert shop.simulator.book() == []


def test_reasons_for_refusing(shop: Shop) -> None:
    def reasons(case_id: str | None = None) -> dict[int, str]:
        asked = {} if case_id is None else {"aftersale_id": int(case_id)}
        items = shop.caller.call("afterSale.rejectReasonCodeList", asked).data["items"]
        return {item["reject_reason_code"]: item["evidence_need"] for item in items}

    everyone = reasons()
    assert set(everyone.values()) == {"Y", "N"}
    came_back = reasons(shop.one(0, 11))
    assert came_back[13] == "Y"
    assert came_back.items() <= everyone.items()
    assert reasons(shop.one(1, 6)) != came_back
    assert reasons(shop.one(2, 6)) == reasons(shop.one(1, 12)) == {}
    assert shop.caller.call("afterSale.rejectReasonCodeList", {"aftersale_id": 5}).json["code"] == 40004


def test_returns_agreed_show_where_to_send(shop: Shop) -> None:
    case_id = shop.one(0, 6)
    assert shop.caller.operate(101, case_id, **everything(shop)).data
    told = shop.caller.call("afterSale.Detail", {"after_sale_id": case_id})
    assert told.data["process_info"]["after_sale_info"]["return_address"]["province"]["name"] == "浙江省"
