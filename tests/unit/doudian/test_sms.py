"""Texts to buyers."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from models.domain.book import TemplateStatus
from models.domain.sent_text import TextStatus
from models.doudian import sms
from models.doudian.kinds import RefusalKind
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from models.doudian.sms import OutgoingSms, SmsSign
from tests.unit.doudian.platform import answering

AT = datetime(2021, 7, 21, 9, 44, 26, tzinfo=UTC)
TEXT = OutgoingSms(
    account="a1", sign="小店", template_id="ST_1", phone="$abc$1$", values={"name": "张*", "a": '"&<>'}, tag="attempt-1"
)


def test_a_text() -> None:
    platform = answering({"code": "0", "message": "ok", "message_id": "m-1"})
    assert sms.send(platform, TEXT) == "m-1"
    call = platform.calls[0]
    assert (call.method, call.urgency, call.changes) == ("sms.send", Urgency.STAFF, True)
    assert call.parameters == {
        "sms_account": "a1",
        "sign": "小店",
        "template_id": "ST_1",
        "template_param": '{"name":"张*","a":"\\"&<>"}',
        "tag": "attempt-1",
        "post_tel": "$abc$1$",
    }
    assert "$abc$" not in repr(TEXT)


def test_a_success_that_refuses_the_text() -> None:
    with pytest.raises(RefusedError) as caught:
        sms.send(answering({"code": 628003202, "message": "超过单日上限"}), TEXT)
    refusal = caught.value.refusal
    assert (refusal.kind, refusal.code, refusal.said) == (
        RefusalKind.BUSINESS_FAILED,
        "data.code 628003202",
        "超过单日上限",
    )


@pytest.mark.parametrize("data", [None, {}, {"code": None, "message_id": "m"}, {"code": "?"}])
def test_a_success_that_says_nothing(data: object) -> None:
    with pytest.raises(RefusedError) as caught:
        sms.send(answering(data), TEXT)
    assert caught.value.refusal.kind is RefusalKind.UNREADABLE


def test_a_tag_that_is_too_long() -> None:
    with pytest.raises(ValueError, match="tag"):
        sms.send(answering({}), OutgoingSms(account="a", sign="s", template_id="t", phone="1", tag="x" * 513))


def result(number: int, **more: Any) -> dict[str, Any]:
    return {"message_id": f"m-{number}", "status": 3, "send_time": 1626860666, "count": 1, "code": 0} | more


def test_what_became_of_the_texts() -> None:
    platform = answering(
        {"sms_send_result_list": [result(n) for n in range(10)], "total": "11"},
        {"sms_send_result_list": [result(10, status="2", message="号码无效", tag="attempt-1"), {"status": None}]},
    )
    found = sms.send_results(platform, "a1", AT, AT, message_id="m-1")
    assert [one.message_id for one in found][:2] == ["m-0", "m-1"]
    assert (found[10].status, found[10].said, found[10].tag, found[10].at) == (
        TextStatus.FAILED,
        "号码无效",
        "attempt-1",
        AT,
    )
    assert found[11].status is TextStatus.NOT_MAPPED
    assert [call.parameters for call in platform.calls] == [
        {
            "sms_account": "a1",
            "from_time": 1626860666,
            "to_time": 1626860666,
            "message_id": "m-1",
            "page": page,
            "size": 10,
        }
        for page in (0, 1)
    ]


def test_the_same_page_for_ever_ends() -> None:
    platform = answering({"sms_send_result_list": [result(n) for n in range(10)]})
    assert len(sms.send_results(platform, "a1", AT, AT)) == 10


def test_templates_with_their_status() -> None:
    entry = {"template_id": "ST_1", "template_name": "催退货", "template_content": "${name}", "channel_type": "CN_NTC"}
    applied = [{**entry, "status": "3"}, {"template_name": "没有编号"}, {**entry, "template_id": "ST_2", "status": 9}]
    platform = answering({"template_apply_list": applied, "total": 3})
    first, second = sms.templates(platform, "a1")
    assert (first.template_id, first.name, first.body, first.channel) == ("ST_1", "催退货", "${name}", "CN_NTC")
    assert (first.status, int(second.status)) == (TemplateStatus.OPEN, 9)
    assert platform.calls[0].method == "sms.template.apply_list"


def test_signs_with_their_status() -> None:
    applied = [{"sign": "小店", "status": 5}, {"sign": "旗舰店", "status": 1}, {"sign": "小店", "status": 5}, {}]
    platform = answering({"apply_list": applied})
    found = sms.signs(platform, "a1")
    assert found == (SmsSign("小店", 5), SmsSign("旗舰店", 1))
    assert [one.usable for one in found] == [True, False]
    assert (platform.calls[0].method, platform.calls[0].parameters) == (
        "sms.sign.apply_list",
        {"sms_account": "a1", "page": 0, "size": 10},
    )


@pytest.mark.parametrize("data", [None, [], {"apply_list": "x"}])
def test_no_list(data: object) -> None:
    with pytest.raises(RefusedError):
        sms.signs(answering(data), "a1")
    assert sms.signs(answering({"apply_list": None}), "a1") == ()
