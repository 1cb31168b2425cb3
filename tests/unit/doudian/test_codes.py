"""The wire table: every known code and some unknown ones give a kind, one remedy and a sentence in both languages."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from models.doudian import codes
from models.doudian.envelope import read_answer
from models.doudian.kinds import MAY_HAVE_ACTED, REFRESH_FIRST, Remedy
from models.doudian.kinds import RefusalKind as Kind
from models.doudian.refusals import Refusal, RefusedError
from models.doudian.sentences import REMEDIES, SENTENCES

CHINESE = Path(__file__).parents[3] / "resources" / "i18n" / "zh_CN.ts"
WAIT, REFRESH, OFFICE = Remedy.WAIT_AND_RETRY, Remedy.REFRESH_CASE, Remedy.BACK_OFFICE
CORRECT, AUTHORISE, READ = Remedy.CORRECT_INPUT, Remedy.AUTHORISE_AGAIN, Remedy.UNKNOWN_READ_AGAIN

# Written out from doudian.md 1.6, not taken from the tables under test: code, sub_code, kind, remedy.
WIRE = [
    (10001, "", Kind.PARTLY_FAILED, READ),
    (20000, "", Kind.BUSY, WAIT),
    (20000, "dop.service-error", Kind.BUSY, WAIT),
    (20000, "isp.service-error:10000", Kind.BUSY, WAIT),
    (20000, "isp.service-error:10002", Kind.BUSY, WAIT),
    (20000, "isp.service-error:99", Kind.BUSY, WAIT),
    (20001, "", Kind.TIMED_OUT, READ),
    (30000, "", Kind.PROTOCOL, OFFICE),
    (30001, "", Kind.NO_PERMISSION, OFFICE),
    (30001, "dop.no-permissions", Kind.NO_PERMISSION, OFFICE),
    (30001, "isv.app-permissions-insufficient", Kind.NO_PERMISSION, OFFICE),
    (30001, "dop.authorization-no-existed", Kind.NOT_AUTHORISED, AUTHORISE),
    (30001, "dop.authorization-closed", Kind.NOT_AUTHORISED, AUTHORISE),
    (30001, "dop.app-forbidden", Kind.APP_FORBIDDEN, OFFICE),
    (30002, "", Kind.CALLER_ADDRESS, CORRECT),
    (30002, "isv.invalid_ip", Kind.CALLER_ADDRESS, CORRECT),
    (40001, "", Kind.PROTOCOL, OFFICE),
    (40001, "isv.parameter-missing", Kind.PROTOCOL, OFFICE),
    (40001, "isv.signature-missing", Kind.PROTOCOL, OFFICE),
    (40001, "isv.app-id-missing", Kind.APP_KEY, CORRECT),
    (40001, "isv.access-token-missing", Kind.NOT_AUTHORISED, AUTHORISE),
    (40002, "", Kind.INPUT_MISSING, CORRECT),
    (40003, "", Kind.PROTOCOL, OFFICE),
    (40003, "isv.signature-invalid", Kind.SIGNATURE, CORRECT),
    (40003, "isv.access-token-expired", Kind.TOKEN_EXPIRED, AUTHORISE),
    (40003, "isv.access-token-no-existed", Kind.TOKEN_UNKNOWN, AUTHORISE),
    (40003, "isv.access-token-invalid", Kind.TOKEN_MISMATCH, AUTHORISE),
    (40003, "isv.app-id-invalid", Kind.APP_KEY, CORRECT),
    (40003, "isv.app-id-expired", Kind.APP_FORBIDDEN, OFFICE),
    (40003, "isv.timestamp-invalid", Kind.CLOCK, CORRECT),
    (40003, "isv.timestamp-format-error", Kind.PROTOCOL, OFFICE),
    (40003, "isv.parameter-invalid", Kind.PROTOCOL, OFFICE),
    (40003, "isv.parameter-format-invalid", Kind.PROTOCOL, OFFICE),
    (40003, "isv.authorization-type-invalid", Kind.NOT_AUTHORISED, AUTHORISE),
    (40003, "isv.idempotent-id-existed", Kind.ALREADY_SENT, REFRESH),
    (40004, "", Kind.INPUT_INVALID, CORRECT),
    (40004, "isv.parameter-invalid:11000", Kind.INPUT_INVALID, CORRECT),
    (40004, "isv.parameter-invalid:11003", Kind.INPUT_INVALID, CORRECT),
    (40004, "isv.parameter-invalid:99", Kind.INPUT_INVALID, CORRECT),
    (50000, "", Kind.BUSINESS_FAILED, READ),
    (50001, "", Kind.BUSINESS_FAILED, READ),
    (50001, "dop.token-generate-failed:app-id-invalid", Kind.APP_KEY, CORRECT),
    (50001, "dop.token-generate-failed:app-secret-invalid", Kind.SIGNATURE, CORRECT),
    (50001, "dop.token-generate-failed:grant-type-invalid", Kind.GRANT_TYPE, CORRECT),
    (50001, "dop.token-generate-failed:app-forbidden", Kind.APP_FORBIDDEN, OFFICE),
    (50001, "dop.token-generate-failed:code-invalid", Kind.CODE_DEAD, AUTHORISE),
    (50001, "dop.token-generate-failed: code-expired", Kind.CODE_DEAD, AUTHORISE),
    (50001, "dop.token-generate-failed:no-authorization", Kind.NOT_AUTHORISED, AUTHORISE),
    (50000, "dop.token-generate-failed:token-expired", Kind.REFRESH_TOKEN_DEAD, AUTHORISE),
    (50001, "dop.token-generate-failed:token-invalid", Kind.REFRESH_TOKEN_DEAD, AUTHORISE),
    (50001, "dop.token-generate-failed:something-new", Kind.BUSINESS_FAILED, READ),
    (50002, "", Kind.BUSINESS_FAILED, READ),
    (50002, "isv.business-failed:11001", Kind.NOT_THROUGH_API, OFFICE),
    (50002, "isv.business-failed:11005", Kind.OPERATION_FAILED, REFRESH),
    (50002, "isv.business-failed:12000", Kind.BUSINESS_FAILED, READ),
    (50002, "isv.business-failed:12001", Kind.BUSINESS_FAILED, READ),
    (50002, "isv.business-failed:20309541", Kind.STATUS_CHANGED, REFRESH),
    (50002, "isv.business-failed:99", Kind.BUSINESS_FAILED, READ),
    (60000, "", Kind.RATE_LIMITED, WAIT),
    (60000, "isv.traffic-limited", Kind.RATE_LIMITED, WAIT),
    (70000, "", Kind.API_OFFLINE, OFFICE),
    (70000, "isp.api-service-off", Kind.API_OFFLINE, OFFICE),
    (80000, "", Kind.SECURITY, OFFICE),
    (90000, "", Kind.UNKNOWN, READ),
    (90000, "isv.env-suspected", Kind.SECURITY, OFFICE),
    (90000, "dop.unknown-error", Kind.UNKNOWN, READ),
    (90000, "isp.unknown-error", Kind.UNKNOWN, READ),
    # unknown
    (12345, "", Kind.UNKNOWN, READ),
    (12345, "isv.something-new:7", Kind.UNKNOWN, READ),
    # a known sub_code under a code that it was not seen with
    (12345, "isv.access-token-expired", Kind.TOKEN_EXPIRED, AUTHORISE),
]
LEGACY = [
    (1, Kind.NOT_AUTHORISED, AUTHORISE),
    (2, Kind.NO_PERMISSION, OFFICE),
    (3, Kind.INPUT_MISSING, CORRECT),
    (4, Kind.INPUT_INVALID, CORRECT),
    (5, Kind.INPUT_INVALID, CORRECT),
    (6, Kind.PROTOCOL, OFFICE),
    (7, Kind.SERVER_FAILED, READ),
    (8, Kind.BUSY, WAIT),
    (9, Kind.RATE_LIMITED, WAIT),
    (10, Kind.PROTOCOL, OFFICE),
    (11, Kind.SIGNATURE, CORRECT),
    (12, Kind.PROTOCOL, OFFICE),
    (30001, Kind.NOT_AUTHORISED, AUTHORISE),
    (30002, Kind.TOKEN_EXPIRED, AUTHORISE),
    (30003, Kind.NOT_AUTHORISED, AUTHORISE),
    (30004, Kind.APP_FORBIDDEN, OFFICE),
    (30005, Kind.TOKEN_UNKNOWN, AUTHORISE),
    (30006, Kind.NOT_AUTHORISED, AUTHORISE),
    (30007, Kind.TOKEN_MISMATCH, AUTHORISE),
    (12345, Kind.UNKNOWN, READ),
]
BY_METHOD = [
    ("afterSale.operate", 20000, "isp.service-error:10000", Kind.CASE_INVALID, REFRESH),
    ("afterSale.Detail", 40004, "isv.parameter-invalid:11000", Kind.CASE_INVALID, REFRESH),
    ("afterSale.timeExtend", 40004, "isv.parameter-invalid:10001", Kind.EXTENSION_NOT_OPEN, REFRESH),
    ("afterSale.fillLogistics", 50002, "isv.business-failed:602001", Kind.PARCEL_INVALID, CORRECT),
    ("afterSale.fillLogistics", 50002, "isv.business-failed:12000", Kind.PARCEL_INVALID, CORRECT),
    ("afterSale.fillLogistics", 50002, "isv.business-failed:12001", Kind.PARCEL_INVALID, CORRECT),
    ("afterSale.fillLogistics", 50002, "isv.business-failed:11000", Kind.CASE_INVALID, REFRESH),
    ("afterSale.fillLogistics", 50002, "isv.business-failed:19009", Kind.RETURN_WAY_NOT_OPEN, OFFICE),
    ("order.batchSensitive", 50002, "isv.business-failed:300003", Kind.BUSINESS_FAILED, READ),
    ("order.batchSensitive", 50002, "isv.business-failed:300008", Kind.PARTLY_FAILED, READ),
    ("order.batchDecrypt", 50002, "isv.business-failed:300008", Kind.PARTLY_FAILED, READ),
    # an after-sale number behind another method is not an after-sale number
    ("order.logisticsAdd", 50002, "isv.business-failed:11001", Kind.BUSINESS_FAILED, READ),
    ("afterSale.List", 40004, "isv.parameter-invalid:10001", Kind.INPUT_INVALID, CORRECT),
]


@cache
def chinese() -> dict[str, str]:
    """Source -> translation, of the texts below the window."""
    (context,) = (found for found in ET.parse(CHINESE).iter("context") if found.findtext("name") == "models")
    return {item.findtext("source", ""): item.findtext("translation", "") for item in context.iter("message")}


def refusal_of(reply: dict[str, Any], method: str = "afterSale.List") -> Refusal:
    with pytest.raises(RefusedError) as caught:
        read_answer(json.dumps(reply | {"msg": "平台原话"}).encode(), 200, method)
    return caught.value.refusal


def proven(refusal: Refusal, kind: Kind, remedy: Remedy) -> None:
    """The kind, the remedy, and a sentence with the platform's words and code in both languages."""
    assert (refusal.kind, refusal.remedy) == (kind, remedy)
    text = refusal.text
    for sentence in (str(text), chinese()[text.source].format(**text.values)):
        assert f"平台原话 [{refusal.code}]" in sentence
    assert str(text).isascii() is False  # the platform's own words
    assert text.source.isascii()


@pytest.mark.parametrize(("code", "sub_code", "kind", "remedy"), WIRE)
def test_codes(code: int, sub_code: str, kind: Kind, remedy: Remedy) -> None:
    refusal = refusal_of({"code": code, "sub_code": sub_code})
    assert refusal.code == f"{code} {sub_code}".strip()
    proven(refusal, kind, remedy)


@pytest.mark.parametrize(("err_no", "kind", "remedy"), LEGACY)
def test_old_codes(err_no: int, kind: Kind, remedy: Remedy) -> None:
    refusal = refusal_of({"err_no": err_no})
    assert refusal.code == f"err_no {err_no}"
    proven(refusal, kind, remedy)


@pytest.mark.parametrize(("method", "code", "sub_code", "kind", "remedy"), BY_METHOD)
def test_numbers_of_one_method(method: str, code: int, sub_code: str, kind: Kind, remedy: Remedy) -> None:
    proven(refusal_of({"code": code, "sub_code": sub_code}, method), kind, remedy)


def test_the_wire_table_misses_nothing() -> None:
    assert set(codes.CODES) <= {code for code, _, _, _ in WIRE}
    assert {sub for table in codes.SUB_CODES.values() for sub in table} <= {
        form for _, sub, _, _ in WIRE for form in ("".join(sub.split()), sub.partition(":")[0])
    }
    assert set(codes.LEGACY) <= {err_no for err_no, _, _ in LEGACY}
    assert set(codes.AFTER_SALE_NUMBERS) <= {int(sub.rpartition(":")[2]) for _, sub, _, _ in WIRE if sub[-1:].isdigit()}


@pytest.mark.parametrize("number", codes.AFTER_SALE_NUMBERS)
def test_an_item_has_the_same_numbers(number: int) -> None:
    assert codes.kind_of_item(number, "afterSale.rejectReasonCodeList") is codes.AFTER_SALE_NUMBERS[number]


# the tables of kinds


def test_every_kind_has_one_remedy_and_one_sentence() -> None:
    assert set(SENTENCES) == set(REMEDIES) == set(Kind)
    assert set(REMEDIES.values()) == set(Remedy)
    assert len(set(SENTENCES.values())) == len(Kind)


@pytest.mark.parametrize("kind", Kind)
def test_every_sentence_shows_the_answer_in_both_languages(kind: Kind) -> None:
    translated = chinese()[SENTENCES[kind]]
    for sentence in (SENTENCES[kind], translated):
        assert [name for _, name, _, _ in Formatter().parse(sentence) if name is not None] == ["answer"]
    assert any("\u4e00" <= char <= "\u9fff" for char in translated)


def test_what_may_have_happened_is_read_before_it_is_repeated() -> None:
    assert {kind for kind, remedy in REMEDIES.items() if remedy is READ} <= MAY_HAVE_ACTED
    assert Kind.BUSY in MAY_HAVE_ACTED
    assert not any(REMEDIES[kind] in (AUTHORISE, CORRECT, OFFICE) for kind in MAY_HAVE_ACTED)


def test_only_a_token_that_can_be_refreshed_is_refreshed() -> None:
    assert {Kind.TOKEN_EXPIRED, Kind.TOKEN_UNKNOWN} == REFRESH_FIRST


@pytest.mark.parametrize(
    ("kind", "remedy", "may_have_acted"),
    [
        (Kind.UNREACHABLE, WAIT, False),
        (Kind.NO_SECURE_CONNECTION, CORRECT, False),
        (Kind.CONNECTION_LOST, READ, True),
    ],
)
def test_kinds_of_the_line_that_no_code_stands_for(kind: Kind, remedy: Remedy, may_have_acted: bool) -> None:
    refusal = Refusal(kind=kind, code="ConnectError: DNS")
    assert (refusal.remedy, refusal.may_have_acted) == (remedy, may_have_acted)
    assert "(ConnectError: DNS)" in str(refusal.text)
