"""Signing: known answers, a second opinion, and whatever JSON hypothesis thinks of."""

from __future__ import annotations

import copy
import hashlib
import hmac
import json
import pickle
import re
import traceback
from dataclasses import FrozenInstanceError
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.doudian.secret import Secret
from models.doudian.signing import (
    Application,
    SignedRequest,
    SignMethod,
    canonical_json,
    path_of,
    sign,
    sign_text,
    signed_request,
)

KEY = "6844048284663924231"
SECRET = "749698a6-fcb3-4358-b241-ec1d93cf9c1f"
TOKEN = "3f9d1c7e-5a42-4b1e-9a52-0c6f3c2d8e11"
APPLICATION = Application(KEY, Secret(SECRET))
AT = datetime.fromtimestamp(1700000000, UTC)

VECTORS = [
    (
        "product.list",
        {"size": "20", "page": "0"},
        '{"page":"0","size":"20"}',
        "2020-07-05 22:33:59",
        "a84fc5747114e63196565192a19f80d9d78819b8c8f5940eeb282bf78260901d",
        "0a1288b4f742252692e6d5e006035e82",
    ),
    (
        "afterSale.List",
        {"size": 10, "page": 0, "order_by": ["status_deadline asc"]},
        '{"order_by":["status_deadline asc"],"page":0,"size":10}',
        "1700000000",
        "09ed4f4a9acba74016318b6325595d158b97f55e643520e6e4d1d2c73888b228",
        "e528adfff8630cf4d8c8c97a851f158c",
    ),
    (
        "afterSale.operate",
        {
            "type": 102,
            "items": [
                {
                    "remark": "a&b<c>",
                    "reject_reason_code": 1,
                    "reason": "商品有破损",
                    "aftersale_id": "6959800000297566494",
                }
            ],
        },
        '{"items":[{"aftersale_id":"6959800000297566494","reason":"商品有破损","reject_reason_code":1,'
        '"remark":"a&b<c>"}],"type":102}',
        "1700000000",
        "53aeb4c6ba5237397c6faa170ee91cc84bf808254620269b09808bde1a499176",
        "88385b95be9232179fac48db1fd0fe19",
    ),
    (
        "afterSale.Detail",
        {"need_operation_record": True, "after_sale_id": "6959800000297566494"},
        '{"after_sale_id":"6959800000297566494","need_operation_record":true}',
        "1700000000",
        "7f088bb0a1041e3e4f3a4650ed6833db4669e1fec673245058598c12e38d6b79",
        "31e050229d046e5f1311560297af1c95",
    ),
]


@pytest.mark.parametrize(("method", "parameters", "canonical", "timestamp", "by_hmac", "by_md5"), VECTORS)
def test_known_answers(
    method: str, parameters: dict[str, Any], canonical: str, timestamp: str, by_hmac: str, by_md5: str
) -> None:
    assert canonical_json(parameters) == canonical
    text = sign_text(KEY, method, canonical, timestamp)
    assert sign(text, Secret(SECRET)) == by_hmac
    assert sign(text, Secret(SECRET), "hmac-sha256") == by_hmac
    assert sign(text, Secret(SECRET), method="md5") == by_md5


@pytest.mark.parametrize(("method", "parameters", "canonical", "timestamp", "by_hmac", "by_md5"), VECTORS[1:])
def test_known_answers_as_whole_requests(
    method: str, parameters: dict[str, Any], canonical: str, timestamp: str, by_hmac: str, by_md5: str
) -> None:
    for sign_method, expected in ((SignMethod.HMAC_SHA256, by_hmac), (SignMethod.MD5, by_md5)):
        request = signed_request(
            APPLICATION, method, parameters, at=AT, access_token=Secret(TOKEN), sign_method=sign_method
        )
        assert request.path == "/" + method.replace(".", "/")
        assert request.body == canonical.encode()
        assert dict(request.query) == {
            "app_key": KEY,
            "method": method,
            "access_token": TOKEN,
            "timestamp": timestamp,
            "v": "2",
            "sign": expected,
            "sign_method": sign_method.value,
        }


# An independent checker, as the platform's side would be written. It shares nothing with the client.


def complaints(path: str, query: dict[str, str], body: bytes, secret: str) -> set[str]:
    found = set()

    def in_order(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name.encode() for name, _ in pairs]
        if names != sorted(set(names)):
            found.add("order")
        return dict(pairs)

    json.loads(body, object_pairs_hook=in_order)
    if path.split("/") != ["", *query["method"].split(".")]:
        found.add("path")
    if re.sub(r'"(\\.|[^"\\])*"', "", body.decode()) != re.sub(r'"(\\.|[^"\\])*"|\s', "", body.decode()):
        found.add("blanks")
    wrapped = f"{secret}app_key{query['app_key']}method{query['method']}param_json".encode() + body
    wrapped += f"timestamp{query['timestamp']}v{query['v']}{secret}".encode()
    by_hmac = query["sign_method"] == "hmac-sha256"
    digest = hmac.digest(secret.encode(), wrapped, "sha256") if by_hmac else hashlib.md5(wrapped).digest()
    if digest.hex() != query["sign"]:
        found.add("sign")
    return found


def complaints_about(request: SignedRequest) -> set[str]:
    return complaints(request.path, dict(request.query), request.body, SECRET)


NESTED = {
    "z": {"b": [{"y": 1, "x": "“引号” & <标签>"}], "a": None},
    "a": {"键": True, "é": 0.5, "Z": '\u2028\n"\\/'},
    "😀": [[], {}, [{"b": 1, "a": 2}]],
}


@pytest.mark.parametrize("sign_method", SignMethod)
@pytest.mark.parametrize("parameters", [{}, NESTED])
def test_an_independent_checker_accepts_a_request(sign_method: SignMethod, parameters: dict[str, Any]) -> None:
    request = signed_request(
        APPLICATION, "afterSale.operate", parameters, at=AT, access_token=Secret(TOKEN), sign_method=sign_method
    )
    assert complaints_about(request) == set()


def test_the_independent_checker_sees_a_changed_byte() -> None:
    request = signed_request(APPLICATION, "afterSale.List", {"page": 0}, at=AT, access_token=Secret(TOKEN))
    query = dict(request.query)
    assert complaints(request.path, query, b'{"page":1}', SECRET) == {"sign"}
    assert complaints(request.path, query, b'{"page": 0}', SECRET) == {"sign", "blanks"}
    assert complaints(request.path, query, b'{"page":0,"a":1}', SECRET) == {"sign", "order"}
    assert complaints(request.path, query | {"timestamp": "1700000001"}, request.body, SECRET) == {"sign"}
    assert complaints("/aftersale/list", query, request.body, SECRET) == {"path"}
    assert complaints(request.path, query, request.body, SECRET[:-1]) == {"sign"}


# what is sent


def test_no_parameters_are_an_empty_object() -> None:
    assert canonical_json({}) == "{}"


def test_nothing_is_escaped_that_need_not_be() -> None:
    assert canonical_json({"a": "&<>/中文😀"}) == '{"a":"&<>/中文😀"}'


def test_the_moment_counts_not_its_zone() -> None:
    there = AT.astimezone(timezone(timedelta(hours=8)))
    requests = [signed_request(APPLICATION, "token.create", {}, at=at) for at in (AT, there)]
    assert requests[0] == requests[1]


def test_a_token_call_takes_no_access_token_and_every_other_needs_one() -> None:
    request = signed_request(APPLICATION, "token.refresh", {"refresh_token": Secret(TOKEN)}, at=AT)
    assert "access_token" not in dict(request.query)
    assert request.body == f'{{"refresh_token":"{TOKEN}"}}'.encode()
    with pytest.raises(ValueError, match=r"token\.refresh takes no"):
        signed_request(APPLICATION, "token.refresh", {}, at=AT, access_token=Secret(TOKEN))
    with pytest.raises(ValueError, match=r"afterSale\.List needs"):
        signed_request(APPLICATION, "afterSale.List", {}, at=AT)


@pytest.mark.parametrize(
    "method", ["", "afterSale", "afterSale.", ".List", "afterSale/List", "afterSale.List\n", "售.后"]
)
def test_a_method_is_a_method(method: str) -> None:
    with pytest.raises(ValueError, match="no method"):
        signed_request(APPLICATION, method, {}, at=AT, access_token=Secret(TOKEN))


def test_a_time_needs_its_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        signed_request(APPLICATION, "token.create", {}, at=AT.replace(tzinfo=None))


def test_paths_keep_their_case() -> None:
    assert path_of("afterSale.CancelSendGoodsSuccess") == "/afterSale/CancelSendGoodsSuccess"
    assert path_of("sms.template.apply_list") == "/sms/template/apply_list"


# what is refused


@pytest.mark.parametrize(
    ("value", "error"),
    [
        *((1.0, ValueError), (-0.0, ValueError), (1e300, ValueError)),
        *((float("nan"), ValueError), (float("inf"), ValueError), ("\ud83d", ValueError)),
        *((b"x", TypeError), ({1, 2}, TypeError), (AT, TypeError), ({1: 2}, TypeError), ({"\udc00": 1}, ValueError)),
    ],
)
def test_what_cannot_be_signed_alike_on_both_sides_is_refused_by_its_place(value: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=re.escape("parameters.items[1].x")):
        canonical_json({"items": [{}, {"x": value}]})


def test_an_unknown_way_of_signing_is_refused() -> None:
    with pytest.raises(ValueError, match="sha1"):
        sign("text", Secret(SECRET), "sha1")


# secrets


def test_nothing_shows_a_secret() -> None:
    parameters = {"refresh_token": Secret(TOKEN), "plain": TOKEN}
    request = signed_request(APPLICATION, "token.refresh", parameters, at=AT)
    other = signed_request(APPLICATION, "afterSale.List", {}, at=AT, access_token=Secret(TOKEN))
    secret = Secret(SECRET)
    shown = f"{request!r} {other!r} {request} {APPLICATION!r} {secret!r} {secret} {secret:}"
    assert SECRET not in shown
    assert TOKEN not in shown
    assert "/token/refresh" in shown


@pytest.mark.parametrize("value", [1.0, "\ud83d", b"x"])
def test_no_exception_quotes_what_was_to_be_sent(value: Any) -> None:
    with pytest.raises((ValueError, TypeError)) as caught:
        signed_request(APPLICATION, "token.refresh", {"refresh_token": TOKEN, "x": value}, at=AT)
    told = "".join(traceback.format_exception(caught.value)) + repr(caught.value.args)
    assert TOKEN not in told
    assert SECRET not in told


def test_a_secret_that_cannot_be_sent_is_refused_without_quoting_it() -> None:
    with pytest.raises(ValueError, match="UTF-8") as caught:
        Secret("sesame\ud83d")
    assert "sesame" not in repr(caught.value)
    with pytest.raises(ValueError, match="empty"):
        Secret("")


def test_secrets_compare_but_do_not_travel() -> None:
    secret = Secret("密钥")
    assert secret == Secret("密钥")
    assert hash(secret) == hash(Secret("密钥"))
    assert secret != Secret("other")
    assert secret != "密钥"
    for copier in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="not pickled"):
            copier(secret)


def test_a_request_is_frozen() -> None:
    request = signed_request(APPLICATION, "token.create", {}, at=AT)
    with pytest.raises(FrozenInstanceError):
        request.body = b"{}"  # type: ignore[misc] # what must not be possible


# whatever JSON

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
FLOATS = st.floats(allow_nan=False, allow_infinity=False).filter(lambda value: not value.is_integer())
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | FLOATS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)
PARAMETERS = st.dictionaries(TEXTS, JSON, max_size=5)
MOMENTS = st.integers(10**9, 4 * 10**9).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
STRING = re.compile(r'"(\\.|[^"\\])*"', re.DOTALL)


def reversed_everywhere(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: reversed_everywhere(inner) for name, inner in reversed(value.items())}
    return [reversed_everywhere(inner) for inner in value] if isinstance(value, list) else value


@given(PARAMETERS)
def test_the_canonical_form_of_any_parameters(parameters: dict[str, Any]) -> None:
    canonical = canonical_json(parameters)
    assert json.loads(canonical) == parameters
    assert canonical_json(json.loads(canonical)) == canonical
    assert canonical_json(reversed_everywhere(parameters)) == canonical
    assert not re.search(r"\s", STRING.sub("", canonical))


@given(PARAMETERS, st.sampled_from(SignMethod), MOMENTS)
def test_any_request_verifies(parameters: dict[str, Any], sign_method: SignMethod, at: datetime) -> None:
    request = signed_request(
        APPLICATION,
        "afterSale.operate",
        parameters,
        at=at,
        access_token=Secret(TOKEN),
        sign_method=sign_method,
    )
    assert complaints_about(request) == set()
