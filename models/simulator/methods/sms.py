"""Texts to buyers (doudian.md 2.8). Nothing is sent anywhere. What the error numbers stand for is ASSUMED."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from models.simulator import secrecy
from models.simulator.cases import MERCHANT, Case, Status
from models.simulator.methods.call import Call
from models.simulator.methods.office import Text
from models.simulator.parameters import needed_text, needed_whole, text, whole
from models.simulator.refusing import invalid
from models.simulator.settings import DAY, HOUR

ACCOUNT = "7a0d3b52"
RECEIPT_AFTER_SECONDS = 30
PER_NUMBER_AND_HOUR, PER_NUMBER_AND_DAY = 3, 10
PART = 70
WRONG_TEMPLATE, WRONG_PARAMETERS, WRONG_SIGN, WRONG_NUMBER = 628004001, 628004002, 628004205, 628004702
NO_QUOTA, TOO_OFTEN = 628005100, 628003202
LONGEST_TAG = 512


class Template(NamedTuple):
    """A text with places. `status` 3 is open."""

    id: str
    name: str
    content: str
    status: int = 3


TEMPLATES: tuple[Template, ...] = (
    Template("ST_80001", "退货地址", "您的退货申请已通过，请寄至：${address}，并在订单中填写运单号。"),
    Template("ST_80002", "催寄回", "您的退货商品还未寄出，请在 ${deadline} 前寄回，超时售后将自动关闭。"),
    Template("ST_80003", "退款通知", "您的退款 ${amount} 元已处理，请留意到账。"),
    Template("ST_80004", "活动通知", "店铺活动：${text}", 1),
)
PUBLIC: tuple[Template, ...] = (
    Template("ST_10001", "通用退货提醒", "您好，您申请的退货请尽快寄回并填写运单号：${order}"),
)
_PLACE = re.compile(r"\$\{(\w+)\}")


def send(call: Call) -> dict[str, Any]:
    """`sms.send`. Its own refusals are in `data.code`, within a success."""
    parameters = call.parameters
    account, sign = needed_text(parameters, "sms_account"), needed_text(parameters, "sign")
    template_id, to = needed_text(parameters, "template_id"), needed_text(parameters, "post_tel")
    if account != ACCOUNT and account != call.world.shop_id:
        raise invalid("sms_account 不存在")
    if len(text(parameters, "tag")) > LONGEST_TAG:
        raise invalid(f"tag 最多 {LONGEST_TAG} 字")
    number, content = _content(template_id, text(parameters, "template_param"))
    case = _case_of(call, to)
    number = number or _sign_trouble(call, sign) or _number_trouble(call, to) or _quota_trouble(case)
    if number:
        return {"code": number, "message": _MESSAGES[number], "message_id": ""}
    return _sent(call, to, template_id, sign, content, case)


_MESSAGES = {
    WRONG_TEMPLATE: "模板不存在或未通过审核",
    WRONG_PARAMETERS: "模板参数不匹配",
    WRONG_SIGN: "签名未通过审核",
    WRONG_NUMBER: "手机号不合法",
    NO_QUOTA: "该售后单短信次数已用完",
    TOO_OFTEN: "该号码发送过于频繁",
}


def _content(template_id: str, given: str) -> tuple[int, str]:
    template = next((t for t in (*TEMPLATES, *PUBLIC) if t.id == template_id and t.status == 3), None)
    if template is None:
        return WRONG_TEMPLATE, ""
    try:
        values = json.loads(given or "{}")
    except ValueError:
        return WRONG_PARAMETERS, ""
    if not isinstance(values, dict) or set(values) != set(_PLACE.findall(template.content)):
        return WRONG_PARAMETERS, ""
    return 0, _PLACE.sub(lambda place: str(values[place[1]]), template.content)


def _sign_trouble(call: Call, sign: str) -> int:
    return 0 if sign == call.office.shop_name else WRONG_SIGN


def _number_trouble(call: Call, to: str) -> int:
    if not (to.isdecimal() and len(to) == 11) and secrecy.order_of_phone(to) not in call.world.orders:
        return WRONG_NUMBER
    ages = [call.world.at - sent.at for sent in call.office.texts if sent.to == to]
    often = (
        sum(age < HOUR for age in ages) >= PER_NUMBER_AND_HOUR or sum(age < DAY for age in ages) >= PER_NUMBER_AND_DAY
    )
    return TOO_OFTEN if often else 0


def _case_of(call: Call, to: str) -> Case | None:
    """The case of that buyer's order which waits for the buyer's parcel; plain numbers belong to none."""
    order = call.world.orders.get(secrecy.order_of_phone(to) or 0)
    cases = map(call.world.case, order.cases) if order is not None else ()
    return next((case for case in cases if case is not None and case.status == Status.AWAITS_BUYER_RETURN), None)


def _quota_trouble(case: Case | None) -> int:
    return NO_QUOTA if case is not None and case.sms_left <= 0 else 0


def _sent(call: Call, to: str, template_id: str, sign: str, content: str, case: Case | None) -> dict[str, Any]:
    message_id = f"{call.world.at}{len(call.office.texts):08d}"
    fails = call.world.chance.random() < 0.03 or call.office.texts_to_lose > 0
    call.office.texts_to_lose = max(0, call.office.texts_to_lose - 1)
    tag = text(call.parameters, "tag")
    call.office.texts.append(Text(message_id, call.world.at, to, template_id, sign, content, tag, fails))
    if case is not None:
        call.world.write(case, MERCHANT, "商家发送短信提醒买家")
        call.world.change(case, sms_left=case.sms_left - 1)
    return {"code": 0, "message": "success", "message_id": message_id}


def results(call: Call) -> dict[str, Any]:
    """`sms.sendResult`: what became of texts."""
    needed_text(call.parameters, "sms_account")
    low, high = needed_whole(call.parameters, "from_time"), needed_whole(call.parameters, "to_time")
    page, size = whole(call.parameters, "page") or 0, whole(call.parameters, "size") or 10
    status = whole(call.parameters, "status")
    found = [
        sent
        for sent in call.office.texts
        if low <= sent.at <= high and _asked_for(call, sent) and (not status or status == _status(call.world.at, sent))
    ]
    listed = [result(call.world.at, sent) for sent in found[page * size : (page + 1) * size]]
    return {"total": len(found), "sms_send_result_list": listed}


def _asked_for(call: Call, sent: Text) -> bool:
    wanted = {name: text(call.parameters, name) for name in ("template_id", "sign", "post_tel", "message_id")}
    mine = {"template_id": sent.template_id, "sign": sent.sign, "post_tel": sent.to, "message_id": sent.message_id}
    return all(not value or value == mine[name] for name, value in wanted.items())


def _status(now: int, sent: Text) -> int:
    """1 no receipt yet, 2 failed, 3 delivered."""
    if now - sent.at < RECEIPT_AFTER_SECONDS:
        return 1
    return 2 if sent.fails else 3


def result(now: int, sent: Text) -> dict[str, Any]:
    """A text as it stands now."""
    status = _status(now, sent)
    return {
        "send_time": sent.at,
        "sms_content": f"【{sent.sign}】{sent.content}",
        "status": status,
        "count": -(-(len(sent.content) + len(sent.sign) + 2) // PART),
        "code": 500 if status == 2 else 0,
        "message": "号码不可达" if status == 2 else "",
        "message_id": sent.message_id,
        "tag": sent.tag,
    }


def templates(call: Call) -> dict[str, Any]:
    """`sms.template.apply_list`."""
    status, page, size = (whole(call.parameters, name) for name in ("status", "page", "size"))
    found = [template for template in TEMPLATES if not status or template.status == status]
    start, length = (page or 0) * (size or 10), size or 10
    return {
        "total": len(found),
        "template_apply_list": [
            {
                "template_id": template.id,
                "sms_account": ACCOUNT,
                "sms_template_apply_id": template.id.replace("ST", "SA"),
                "template_name": template.name,
                "template_content": template.content,
                "channel_type": "CN_NTC",
                "status": template.status,
                "status_remark": "",
            }
            for template in found[start : start + length]
        ],
    }


def public_templates(_: Call) -> dict[str, Any]:
    """`sms.public.template`."""
    names = ("template_id", "template_name", "template_content")
    listed = [dict(zip(names, template, strict=False)) | {"channel_type": "CN_NTC"} for template in PUBLIC]
    return {"total": len(listed), "public_template_list": listed}


def signs(call: Call) -> dict[str, Any]:
    """`sms.sign.apply_list`: the shop's own name needs no review."""
    sign = {
        "sms_sign_apply_id": "SG_1",
        "sign": call.office.shop_name,
        "sms_account": ACCOUNT,
        "status": 5,
        "status_remark": "",
    }
    return {"total": 1, "apply_list": [sign]}
