"""Masked forms of ciphertext."""

from __future__ import annotations

import json
from typing import Any

import pytest

from models.doudian.kinds import RefusalKind
from models.doudian.refusals import RefusedError
from models.doudian.sensitive import Cipher, masked
from tests.unit.doudian.platform import answering

PHONE, NAME = Cipher("5", "$abc$1$"), Cipher("5", "#def#1##")


def entry(cipher: Cipher, text: str = "", **more: Any) -> dict[str, Any]:
    return {"auth_id": cipher.order_id, "cipher_text": cipher.text, "decrypt_text": text, "err_no": 0} | more


def test_every_piece_in_its_order() -> None:
    platform = answering({"decrypt_infos": [entry(NAME, "张*"), entry(PHONE, "13*******64", auth_id=5, err_no="0")]})
    assert [one.text for one in masked(platform, [PHONE, NAME, PHONE])] == ["13*******64", "张*", "13*******64"]
    call = platform.calls[0]
    assert (call.method, call.changes) == ("order.batchSensitive", False)
    assert call.parameters["cipher_infos"][1] == {"auth_id": "5", "cipher_text": "#def#1##"}


def test_one_piece_is_refused_and_one_forgotten() -> None:
    platform = answering({"decrypt_infos": [entry(PHONE, err_no=300008, err_msg="失败"), None, {"cipher_text": []}]})
    phone, name = masked(platform, [PHONE, NAME])
    assert phone.refusal is not None
    assert (phone.refusal.kind, phone.refusal.code, phone.refusal.said) == (
        RefusalKind.BUSINESS_FAILED,
        "err_no 300008",
        "失败",
    )
    assert name.refusal is not None
    assert name.refusal.kind is RefusalKind.UNREADABLE


def test_a_partial_failure_keeps_what_came() -> None:
    reply = {"code": 50002, "sub_code": "isv.business-failed:300008", "data": {"decrypt_infos": [entry(PHONE, "1*4")]}}
    phone, name = masked(answering(json.dumps(reply).encode()), [PHONE, NAME])
    assert (phone.text, phone.refusal) == ("1*4", None)
    assert name.refusal is not None
    del reply["data"]
    with pytest.raises(RefusedError):
        masked(answering(json.dumps(reply).encode()), [PHONE])


def test_a_failure_below_the_envelope() -> None:
    data = {"decrypt_infos": [], "custom_err": {"err_code": 300003, "err_msg": "无权限"}}
    with pytest.raises(RefusedError) as caught:
        masked(answering(data), [PHONE])
    assert (caught.value.refusal.code, caught.value.refusal.said) == ("err_code 300003", "无权限")
    with pytest.raises(RefusedError) as caught:
        masked(answering(None), [PHONE])
    assert caught.value.refusal.kind is RefusalKind.UNREADABLE


@pytest.mark.parametrize("count", [0, 51])
def test_fifty_at_most(count: int) -> None:
    with pytest.raises(ValueError, match="50"):
        masked(answering({}), [PHONE] * count)


def test_neither_form_is_shown_by_accident() -> None:
    (one,) = masked(answering({"decrypt_infos": [entry(PHONE, "13*******64")]}), [PHONE])
    assert "13*" not in repr(one)
    assert "$abc" not in repr(one)
