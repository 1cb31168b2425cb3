"""Answers as they come: both forms, half of one, none at all."""

from __future__ import annotations

import json
import traceback
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.domain.errors import UserError
from models.doudian.envelope import _may_hold_half_a_character, read_answer, read_items
from models.doudian.kinds import RefusalKind as Kind
from models.doudian.kinds import Remedy
from models.doudian.refusals import Refusal, RefusedError

PRESENT = {"code": 10000, "msg": "success", "sub_code": "", "sub_msg": "", "log_id": "20231114221320ABC"}
OLD = {"err_no": 0, "message": "success", "log_id": "20231114221320ABC"}
TOKEN = "3f9d1c7e-5a42-4b1e-9a52-0c6f3c2d8e11"
CASE = 6959800000297566494


def wire(reply: object) -> bytes:
    return json.dumps(reply, ensure_ascii=False).encode()


def refused(body: bytes | dict[str, Any], status: int = 200, method: str = "afterSale.List") -> Refusal:
    with pytest.raises(RefusedError) as caught:
        read_answer(body if isinstance(body, bytes) else wire(body), status, method)
    return caught.value.refusal


# success


@pytest.mark.parametrize(
    "envelope",
    [
        *(PRESENT, OLD, PRESENT | OLD, PRESENT | {"code": "10000"}, PRESENT | {"code": 10000.0}, OLD | {"err_no": "0"}),
        *({"code": 10000}, {"err_no": 0}, OLD | {"code": None, "sub_code": None}, PRESENT | {"err_no": ""}),
    ],
)
def test_success_in_every_form(envelope: dict[str, Any]) -> None:
    answer = read_answer(wire(envelope | {"data": {"total": "3"}}), 200, "afterSale.List")
    assert answer.data == {"total": "3"}
    assert answer.log_id == envelope.get("log_id", "")


def test_success_without_data_and_with_a_byte_order_mark() -> None:
    assert read_answer(b"\xef\xbb\xbf" + wire(PRESENT), 200, "afterSale.timeExtend").data is None


def test_ids_keep_all_their_digits() -> None:
    assert read_answer(wire(PRESENT | {"data": CASE}), 200, "afterSale.Detail").data == CASE


def test_half_a_character_in_the_data_is_replaced() -> None:
    body = b'{"code":10000,"data":{"remark":"\\ud83d","list":["\\uD83D\\uDE00"],"\\udc00":1}}'
    answer = read_answer(body, 200, "afterSale.List")
    assert answer.data == {"remark": "\ufffd", "list": ["😀"], "\ufffd": 1}


HALVES = st.lists(
    st.sampled_from(["\\ud83d", "\\uDE00", "\\uDBFF", "\\udc00", "x", "\\\\", "\\u00e9", "ud83d"]), max_size=8
)


@given(HALVES)
@example(["\\\\", "ud83d", "\\uDE00"])
def test_no_half_of_a_character_gets_through(parts: list[str]) -> None:
    body = f'{{"code":10000,"data":"{"".join(parts)}"}}'.encode()
    expected = json.loads(body)["data"]
    found = read_answer(body, 200, "afterSale.List").data
    found.encode()
    assert found == "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in expected)


def test_a_whole_emoji_is_not_taken_for_two_halves() -> None:
    assert not _may_hold_half_a_character(rb'{"a":"\ud83d\ude00 \uD83D\uDE00\ud83d\ude00 \u4e2d"}')
    assert _may_hold_half_a_character(rb'{"a":"\ud83d\ude00\ude00"}')
    assert _may_hold_half_a_character(rb'{"a":"\ud83d\ud83d\ude00"}')


def test_an_answer_does_not_show_its_data() -> None:
    body = wire(PRESENT | {"data": {"access_token": TOKEN}})
    assert TOKEN not in repr(read_answer(body, 200, "token.create"))


# refusals in the envelope


def test_the_present_form() -> None:
    refusal = refused(
        {
            "code": 40004,
            "msg": "非法的参数",
            "sub_code": "isv.parameter-invalid:11003",
            "sub_msg": "数据不存在",
            "log_id": "2023111422132001015708902B5C0F3A77",
        }
    )
    assert refusal == Refusal(
        kind=Kind.INPUT_INVALID,
        code="40004 isv.parameter-invalid:11003",
        said="数据不存在",
        log_id="2023111422132001015708902B5C0F3A77",
    )
    assert str(refusal.text).endswith("数据不存在 [40004 isv.parameter-invalid:11003]")


def test_the_old_form() -> None:
    refusal = refused({"err_no": 30002, "message": "access_token已过期", "log_id": "x"})
    assert (refusal.kind, refusal.code, refusal.said) == (Kind.TOKEN_EXPIRED, "err_no 30002", "access_token已过期")


def test_the_same_number_is_another_thing_in_the_other_form() -> None:
    assert refused({"code": 30002}).kind is Kind.CALLER_ADDRESS
    assert refused({"err_no": 30002}).kind is Kind.TOKEN_EXPIRED


@pytest.mark.parametrize(
    ("envelope", "kind", "code"),
    [
        (
            {"code": 40003, "sub_code": "isv.access-token-no-existed", "err_no": 30005},
            Kind.TOKEN_UNKNOWN,
            "40003 isv.access-token-no-existed, err_no 30005",
        ),
        ({"code": 12345, "err_no": 9}, Kind.RATE_LIMITED, "12345, err_no 9"),
        ({"code": 20000, "err_no": 12345}, Kind.BUSY, "20000, err_no 12345"),
        # one says done, the other not: it does not count as done
        ({"code": 10000, "err_no": 7}, Kind.SERVER_FAILED, "err_no 7"),
        ({"code": 60000, "err_no": 0}, Kind.RATE_LIMITED, "60000"),
        ({"code": 10000, "err_no": "?"}, Kind.UNKNOWN, "err_no ?"),
    ],
)
def test_both_forms_at_once(envelope: dict[str, Any], kind: Kind, code: str) -> None:
    refusal = refused(envelope)
    assert (refusal.kind, refusal.code) == (kind, code)


@pytest.mark.parametrize("code", ["60000", " 60000 ", 60000.0])
def test_numbers_that_come_as_text(code: Any) -> None:
    assert refused({"code": code, "sub_code": "isv.traffic-limited"}).kind is Kind.RATE_LIMITED


@pytest.mark.parametrize("code", [12345, "12345", "abc", -1, 0, 0.5])
def test_an_unknown_code_is_shown_and_read_again(code: Any) -> None:
    refusal = refused({"code": code, "msg": "新错误"})
    assert refusal.remedy is Remedy.UNKNOWN_READ_AGAIN
    assert refusal.may_have_acted
    assert "新错误" in str(refusal.text)
    assert str(code) in str(refusal.text)


@pytest.mark.parametrize("code", [b"1e999", b"9" * 4000])
def test_a_monstrous_code_is_only_unknown(code: bytes) -> None:
    refusal = refused(b'{"code":' + code + b"}")
    assert refusal.kind is Kind.UNKNOWN
    assert len(refusal.code) < 10


def test_only_a_partial_failure_brings_its_data() -> None:
    data = {"decrypt_infos": [{"err_no": 1}]}
    reply = {"code": 50002, "sub_code": "isv.business-failed:300008", "data": data}
    with pytest.raises(RefusedError) as caught:
        read_answer(wire(reply), 200, "order.batchSensitive")
    assert (caught.value.refusal.kind, caught.value.data) == (Kind.PARTLY_FAILED, data)
    with pytest.raises(RefusedError) as caught:
        read_answer(wire(reply | {"code": 60000, "sub_code": ""}), 200, "order.batchSensitive")
    assert caught.value.data is None


# no envelope


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        *(
            (b"", 200, Kind.EMPTY),
            (b" \r\n", 200, Kind.EMPTY),
            (b"", 204, Kind.EMPTY),
            (b"\xef\xbb\xbf", 200, Kind.EMPTY),
        ),
        (wire(PRESENT | {"data": {"items": [1, 2, 3]}})[:-4], 200, Kind.UNREADABLE),
        *((b"{", 200, Kind.UNREADABLE), (b"[]", 200, Kind.UNREADABLE), (b"10000", 200, Kind.UNREADABLE)),
        *((b"{}", 200, Kind.UNREADABLE), (b'{"data":{}}', 200, Kind.UNREADABLE), (b"\xff\xfe", 200, Kind.UNREADABLE)),
        *((b'{"code":true}', 200, Kind.UNREADABLE), (b'{"code":NaN}', 200, Kind.UNREADABLE)),
        *((b"[" * 100_000, 200, Kind.UNREADABLE), (b'{"code":' + b"9" * 5000 + b"}", 200, Kind.UNREADABLE)),
        (b"<!DOCTYPE html><title>sign in</title>", 200, Kind.WEB_PAGE),
        *((b"<html>", 502, Kind.SERVER_FAILED), (b"", 500, Kind.SERVER_FAILED), (b"{", 599, Kind.SERVER_FAILED)),
        *((b"", 503, Kind.BUSY), (b"", 504, Kind.TIMED_OUT), (b"", 408, Kind.TIMED_OUT), (b"", 429, Kind.RATE_LIMITED)),
        *((b"", 404, Kind.NOT_A_GATEWAY), (b"", 302, Kind.NOT_A_GATEWAY), (b"no", 403, Kind.UNKNOWN)),
    ],
)
def test_what_comes_instead_of_an_envelope(body: bytes, status: int, kind: Kind) -> None:
    refusal = refused(body, status)
    assert (refusal.kind, refusal.code) == (kind, f"HTTP {status}")
    assert f"HTTP {status}" in str(refusal.text)


def test_a_failed_status_is_believed_over_a_success_in_the_body() -> None:
    assert refused(PRESENT, 500).kind is Kind.SERVER_FAILED


def test_a_known_code_is_believed_over_the_status() -> None:
    refusal = refused({"code": 40003, "sub_code": "isv.signature-invalid"}, 403)
    assert (refusal.kind, refusal.code) == (Kind.SIGNATURE, "40003 isv.signature-invalid, HTTP 403")


def test_an_unknown_code_still_shows_beside_a_status() -> None:
    refusal = refused({"code": 12345}, 429)
    assert (refusal.kind, refusal.code) == (Kind.RATE_LIMITED, "12345, HTTP 429")


# items


def items_of(*items: object, **envelope: Any) -> bytes:
    return wire(PRESENT | envelope | {"data": {"items": list(items)}})


def test_items_that_were_done() -> None:
    body = items_of({"aftersale_id": CASE, "status_code": 0}, {"aftersale_id": str(CASE + 1), "status_code": "0"})
    items = read_items(body, 200, "afterSale.operate")
    assert [(item.aftersale_id, item.done) for item in items] == [(str(CASE), True), (str(CASE + 1), True)]


def test_an_item_that_failed_inside_a_success() -> None:
    failed = {"aftersale_id": CASE, "status_code": 20309541, "status_msg": "售后状态错误"}
    done, item = read_items(items_of({"aftersale_id": CASE + 1, "status_code": 0}, failed), 200, "afterSale.operate")
    assert done.done
    assert not item.done
    assert item.refusal == Refusal(
        kind=Kind.STATUS_CHANGED, code="status_code 20309541", said="售后状态错误", log_id="20231114221320ABC"
    )


@pytest.mark.parametrize("status", [10001, 99, "99", -1])
def test_an_item_with_an_unknown_code(status: Any) -> None:
    (item,) = read_items(items_of({"aftersale_id": CASE, "status_code": status}), 200, "afterSale.operate")
    assert item.refusal is not None
    assert item.refusal.kind is Kind.UNKNOWN
    assert str(status) in str(item.refusal.text)


@pytest.mark.parametrize(
    "entry",
    [
        *(None, 7, {}, {"aftersale_id": CASE}, {"aftersale_id": CASE, "status_code": "ok"}, {"status_code": 0}),
        *({"aftersale_id": float(CASE), "status_code": 0}, {"aftersale_id": CASE, "status_code": False}),
    ],
)
def test_an_item_that_does_not_say_what_became_of_which_case(entry: object) -> None:
    (item,) = read_items(items_of(entry), 200, "afterSale.operate")
    assert item.refusal is not None
    assert item.refusal.kind is Kind.UNREADABLE


def test_a_partial_failure_is_that_of_its_items() -> None:
    body = items_of({"aftersale_id": CASE, "status_code": 11005}, {"aftersale_id": 1, "status_code": 0}, code=10001)
    failed, done = read_items(body, 200, "afterSale.operate")
    assert failed.refusal is not None
    assert failed.refusal.kind is Kind.OPERATION_FAILED
    assert done.done


def test_a_partial_failure_that_no_item_owns_up_to_is_one_of_the_whole() -> None:
    for items in ([], [{"aftersale_id": CASE, "status_code": 0}]):
        with pytest.raises(RefusedError) as caught:
            read_items(items_of(*items, code=10001), 200, "afterSale.operate")
        assert caught.value.refusal.kind is Kind.PARTLY_FAILED


@pytest.mark.parametrize("data", [None, {}, {"items": []}, {"items": {}}, [], "items"])
def test_a_success_without_items_is_none(data: object) -> None:
    with pytest.raises(RefusedError) as caught:
        read_items(wire(PRESENT | {"data": data}), 200, "afterSale.operate")
    assert caught.value.refusal.kind is Kind.UNREADABLE


def test_a_refusal_of_the_whole_is_raised() -> None:
    with pytest.raises(RefusedError) as caught:
        read_items(wire({"code": 60000}), 200, "afterSale.operate")
    assert caught.value.refusal.kind is Kind.RATE_LIMITED


# what is shown


def test_a_token_that_the_platform_quotes_is_not_shown() -> None:
    refusal = refused({"code": 90000, "msg": f"bad access_token={TOKEN}", "sub_code": TOKEN})
    assert TOKEN not in f"{refusal!r} {refusal.text}"
    assert "bad access_token=***" in str(refusal.text)


def test_words_are_made_fit_for_one_line() -> None:
    said = "  a\r\n\tb\u202e\x00{c}\ud83d" + "长" * 500
    refusal = refused(json.dumps({"code": 50002, "sub_msg": said}).encode())
    assert refusal.said.startswith("a b {c}\ufffd长")
    assert len(refusal.said) == 200
    assert "{c}" in str(refusal.text)


def test_an_error_carries_no_body() -> None:
    body = wire(PRESENT | {"data": {"access_token": TOKEN}})[:-1]
    with pytest.raises(RefusedError) as caught:
        read_answer(body, 200, "token.create")
    assert isinstance(caught.value, UserError)
    assert caught.value.__context__ is None
    assert TOKEN not in "".join(traceback.format_exception(caught.value))


# whatever comes

STATUSES = st.integers(100, 599) | st.just(200)
METHODS = st.sampled_from(["afterSale.List", "afterSale.operate", "token.create", "sms.send"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from([0, 10000, 10001, "0"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
NAMES = ["code", "msg", "sub_code", "sub_msg", "log_id", "err_no", "message"]
ITEMS = st.lists(
    st.fixed_dictionaries({}, optional=dict.fromkeys(["aftersale_id", "status_code", "status_msg"], VALUES)), max_size=3
)
ENVELOPES = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(NAMES, VALUES) | {"data": VALUES | st.fixed_dictionaries({"items": ITEMS | VALUES})},
)


def survives(body: bytes, status: int, method: str) -> None:
    for read in (read_answer, read_items):
        try:
            read(body, status, method)
        except RefusedError as error:
            assert str(error)
            assert error.refusal.remedy in Remedy
            error.refusal.text.to_json().encode()


@given(st.binary(), STATUSES, METHODS)
@example(b'{"a":' * 400 + b'"\\ud800"' + b"}" * 400, 200, "afterSale.List")
def test_any_bytes_are_read_or_refused(body: bytes, status: int, method: str) -> None:
    survives(body, status, method)


@given(ENVELOPES, STATUSES, METHODS, st.integers(0, 40))
def test_any_envelope_is_read_or_refused(reply: dict[str, Any], status: int, method: str, cut: int) -> None:
    body = json.dumps(reply).encode()
    survives(body, status, method)
    survives(body[: max(len(body) - cut, 0)], status, method)
