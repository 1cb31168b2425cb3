"""Texts to buyers over the platform (doudian.md 2.8)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from models.domain.book import TemplateStatus
from models.domain.cancel import CancelToken
from models.domain.codes import NOT_MAPPED
from models.domain.sent_text import TextStatus
from models.doudian.answers import unreadable
from models.doudian.caller import Caller
from models.doudian.envelope import Answer
from models.doudian.fields import count, ident, moment, number, record, records, text
from models.doudian.kinds import RefusalKind
from models.doudian.open_codes import LARGEST_CODE
from models.doudian.pacer import Urgency
from models.doudian.refusals import Refusal, RefusedError
from models.doudian.sending import given, seconds
from models.doudian.wording import clean

LONGEST_TAG = 512
PAGE_SIZE = 10
"""The platform's own default; a larger one is nowhere said to be allowed."""
MOST_PAGES = 500
DONE = 0
"""`data.code` of a text that was taken."""
USABLE_SIGNS = frozenset({3, 5})
"""3 the platform let it pass, 5 it is the shop's own name and needs no review."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutgoingSms:
    """A text to be sent. `phone` is a number or the platform's cipher of one."""

    account: str
    sign: str
    template_id: str
    phone: str = field(repr=False)
    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    """What the template's places are filled with."""
    tag: str = ""
    """Comes back with the receipt: the attempt's own key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsResult:
    """A text as the platform sent it. `at` is UTC."""

    message_id: str
    status: TextStatus
    at: datetime | None
    tag: str
    parts: int | None
    """How many texts are billed for it."""
    code: int | None
    said: str
    content: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SmsTemplateEntry:
    """A template of the shop, whatever became of its application."""

    template_id: str
    name: str
    body: str
    channel: str
    """CN_NTC for notices, CN_MKT for marketing, CN_OTP for codes."""
    status: TemplateStatus


@dataclass(frozen=True, slots=True)
class SmsSign:
    """A sign of the shop, whatever became of its application."""

    sign: str
    status: int

    @property
    def usable(self) -> bool:
        """Whether texts may carry it."""
        return self.status in USABLE_SIGNS


def send(client: Caller, sms: OutgoingSms, *, cancel: CancelToken | None = None) -> str:
    """Send a text, and give its message id.

    Raises:
        RefusedError: the platform refused, in the envelope or in the data below it.
    """
    if len(sms.tag) > LONGEST_TAG:
        raise ValueError("a tag of more than 512 characters")
    parameters = given(
        sms_account=sms.account,
        sign=sms.sign,
        template_id=sms.template_id,
        template_param=json.dumps(dict(sms.values), ensure_ascii=False, separators=(",", ":")),
        tag=sms.tag,
        post_tel=sms.phone,
    )
    answer = client.call("sms.send", parameters, urgency=Urgency.STAFF, changes=True, cancel=cancel)
    data = _judged(answer)
    return ident(data.get("message_id"))


def _judged(answer: Answer) -> Mapping[str, Any]:
    """The data of a text that was taken. The envelope alone says nothing about it."""
    data = record(answer.data)
    code = number(data.get("code"))
    if code is None:
        raise unreadable(answer, "code")
    if code != DONE:
        said = clean(data.get("message"), 200)
        raise RefusedError(
            Refusal(kind=RefusalKind.BUSINESS_FAILED, code=f"data.code {code}", said=said, log_id=answer.log_id)
        )
    return data


def send_results(
    client: Caller,
    account: str,
    since: datetime,
    until: datetime,
    *,
    message_id: str = "",
    urgency: Urgency = Urgency.SYNC,
    cancel: CancelToken | None = None,
) -> tuple[SmsResult, ...]:
    """What became of the texts of a span of time, or of one of them."""
    wanted = given(sms_account=account, from_time=seconds(since), to_time=seconds(until), message_id=message_id)
    entries = _pages(client, "sms.sendResult", "sms_send_result_list", wanted, urgency, cancel)
    return tuple(_result(entry) for entry in entries)


def _result(entry: Mapping[str, Any]) -> SmsResult:
    return SmsResult(
        message_id=ident(entry.get("message_id")),
        status=TextStatus(_code(entry)),
        at=moment(entry.get("send_time")),
        tag=text(entry.get("tag")),
        parts=count(entry.get("count")),
        code=number(entry.get("code")),
        said=clean(entry.get("message"), 200),
        content=text(entry.get("sms_content")),
    )


def _code(entry: Mapping[str, Any]) -> int:
    status = number(entry.get("status"))
    return status if status is not None and 0 <= status <= LARGEST_CODE else NOT_MAPPED


def templates(
    client: Caller, account: str, *, urgency: Urgency = Urgency.SYNC, cancel: CancelToken | None = None
) -> tuple[SmsTemplateEntry, ...]:
    """All templates that the shop applied for, each with its status.

    `sms.template.search` would tell only those that may be used, and not why another may not.
    """
    wanted = {"sms_account": account}
    entries = _pages(client, "sms.template.apply_list", "template_apply_list", wanted, urgency, cancel)
    found = (_template(entry) for entry in entries)
    return tuple({template.template_id: template for template in found if template.template_id}.values())


def _template(entry: Mapping[str, Any]) -> SmsTemplateEntry:
    return SmsTemplateEntry(
        template_id=ident(entry.get("template_id")),
        name=text(entry.get("template_name")),
        body=text(entry.get("template_content")),
        channel=text(entry.get("channel_type")),
        status=TemplateStatus(_code(entry)),
    )


def signs(
    client: Caller, account: str, *, urgency: Urgency = Urgency.SYNC, cancel: CancelToken | None = None
) -> tuple[SmsSign, ...]:
    """All signs that the shop applied for, each with its status."""
    wanted = {"sms_account": account}
    entries = _pages(client, "sms.sign.apply_list", "apply_list", wanted, urgency, cancel)
    found = (SmsSign(text(entry.get("sign")), _code(entry)) for entry in entries)
    return tuple(dict.fromkeys(sign for sign in found if sign.sign))


def _pages(
    client: Caller, method: str, name: str, wanted: Mapping[str, Any], urgency: Urgency, cancel: CancelToken | None
) -> Iterator[Mapping[str, Any]]:
    """The entries of all pages. A page that is not full, or is the one before once more, is the last."""
    last: list[Any] | None = None
    for page in range(MOST_PAGES):
        answer = client.call(method, {**wanted, "page": page, "size": PAGE_SIZE}, urgency=urgency, cancel=cancel)
        entries = record(answer.data).get(name) or []
        if not isinstance(answer.data, dict) or not isinstance(entries, list):
            raise unreadable(answer, name)
        if entries == last:
            return
        yield from records(entries)
        if len(entries) < PAGE_SIZE:
            return
        last = entries
