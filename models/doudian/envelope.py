"""Reading an answer: the envelope in both its forms, and whatever may come instead (doudian.md 1.5, 2.3).

Whatever the bytes are, the outcome is data or a `RefusedError`. Success is only what says so in every place it
could say otherwise.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, NoReturn

import orjson

from models.doudian.codes import (
    ITEM_SUCCESS,
    LEGACY_SUCCESS,
    SUCCESS,
    kind_of_code,
    kind_of_http,
    kind_of_item,
    kind_of_legacy,
)
from models.doudian.kinds import RefusalKind
from models.doudian.refusals import Refusal, RefusedError
from models.doudian.wording import clean, heal, printable, whole


@dataclass(frozen=True, slots=True)
class Answer:
    """What a successful call brought. Buyers' data and tokens are among it, so the repr keeps it back."""

    data: Any = field(repr=False)
    log_id: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """What became of one case within an answer that may have succeeded for others."""

    aftersale_id: str
    refusal: Refusal | None

    @property
    def done(self) -> bool:
        """Whether the platform carried it out."""
        return self.refusal is None


class _Verdict(NamedTuple):
    """What one form of the envelope says; `kind` is `None` for success."""

    kind: RefusalKind | None
    code: str


def read_answer(body: bytes, http_status: int, method: str) -> Answer:
    """The data of a successful answer to `method`.

    Raises:
        RefusedError: every other answer. That of a partial failure carries the data.
    """
    reply, refusal = _open(body, http_status, method)
    if refusal is not None:
        raise RefusedError(refusal, reply.get("data") if refusal.kind is RefusalKind.PARTLY_FAILED else None)
    return Answer(reply.get("data"), printable(reply.get("log_id"), 64))


def read_items(body: bytes, http_status: int, method: str) -> tuple[Item, ...]:
    """What became of each item, for the methods whose success is only that of their items.

    Raises:
        RefusedError: the call as a whole was refused, or does not say what became of the items.
    """
    reply, refusal = _open(body, http_status, method)
    if refusal is not None and refusal.kind is not RefusalKind.PARTLY_FAILED:
        raise RefusedError(refusal)
    log_id = printable(reply.get("log_id"), 64)
    items = tuple(_item(entry, method, log_id) for entry in _entries(reply.get("data")))
    if refusal is not None and all(item.done for item in items):
        raise RefusedError(refusal, reply.get("data"))
    if not items:
        _refuse(RefusalKind.UNREADABLE, f"HTTP {http_status}", log_id)
    return items


def _entries(data: object) -> list[object]:
    items = data.get("items") if isinstance(data, dict) else None
    return items if isinstance(items, list) else []


def _item(entry: object, method: str, log_id: str) -> Item:
    fields: Mapping[str, Any] = entry if isinstance(entry, dict) else {}
    aftersale_id = _id(fields.get("aftersale_id"))
    status = whole(fields.get("status_code"))
    if status == ITEM_SUCCESS and aftersale_id:
        return Item(aftersale_id, None)
    code = f"status_code {clean(fields.get('status_code'), 40)}".strip()
    if status is None or status == ITEM_SUCCESS:  # says nothing, or not of which case
        return Item(aftersale_id, Refusal(kind=RefusalKind.UNREADABLE, code=code, log_id=log_id))
    said = clean(fields.get("status_msg"), 200)
    kind = kind_of_item(status, method)
    return Item(aftersale_id, Refusal(kind=kind, code=code, said=said, log_id=log_id))


def _id(value: object) -> str:
    """An id as text. A float is none: its last digits are lost."""
    number = None if isinstance(value, float) else whole(value)
    return "" if number is None else str(number)


def _open(body: bytes, http_status: int, method: str) -> tuple[Mapping[str, Any], Refusal | None]:
    """The envelope, and why it is no success."""
    reply = _parsed(body)
    if not isinstance(reply, dict):
        _refuse(_kind_of_no_envelope(body, http_status), f"HTTP {http_status}")
    verdict = _judge(reply, http_status, method)
    if verdict.kind is None:
        return reply, None
    log_id = printable(reply.get("log_id"), 64)
    return reply, Refusal(kind=verdict.kind, code=verdict.code, said=_said(reply), log_id=log_id)


def _refuse(kind: RefusalKind, code: str, log_id: str = "") -> NoReturn:
    raise RefusedError(Refusal(kind=kind, code=code, log_id=log_id))


def _parsed(body: bytes) -> object:
    """The body as JSON; `None` when it is none.

    The errors are dropped on purpose, not chained: they carry the whole body.
    """
    try:
        return orjson.loads(body)
    except ValueError:
        return _parsed_patiently(body)


def _parsed_patiently(body: bytes) -> object:
    """The same for what is no JSON by the letter: a mark at its beginning, halves of characters, endless numbers."""
    try:
        reply = json.loads(body.decode("utf-8-sig"), parse_constant=_no_constant)
        return heal(reply) if _may_hold_half_a_character(body) else reply
    except (ValueError, RecursionError):  # also UnicodeDecodeError
        return None


_ESCAPED = re.compile(rb"\\u[dD][89a-fA-F]")
_ALONE = re.compile(
    rb"\\u[dD](?:[89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD])[c-fC-F])"
)


def _may_hold_half_a_character(body: bytes) -> bool:
    """Whether there is anything to heal, which costs more than all the parsing. An escaped emoji is two good halves.

    Behind a backslash that is itself escaped, what looks like a half need not be one.
    """
    if b"\\" not in body or not _ESCAPED.search(body):
        return False
    return rb"\\" in body or _ALONE.search(body) is not None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _kind_of_no_envelope(body: bytes, http_status: int) -> RefusalKind:
    by_status = kind_of_http(http_status)
    if by_status is not None:
        return by_status
    start = body.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start:
        return RefusalKind.EMPTY
    return RefusalKind.WEB_PAGE if start.startswith(b"<") else RefusalKind.UNREADABLE


def _judge(reply: Mapping[str, Any], http_status: int, method: str) -> _Verdict:
    """Both forms and the HTTP status together: one failure is enough, and the one that is known names it."""
    verdicts = [verdict for verdict in (_present_form(reply, method), _old_form(reply)) if verdict is not None]
    failures = [verdict for verdict in verdicts if verdict.kind is not None]
    by_status = kind_of_http(http_status)
    if by_status is not None:
        failures.append(_Verdict(by_status, f"HTTP {http_status}"))
    if failures:
        known = (failure.kind for failure in failures if failure.kind is not RefusalKind.UNKNOWN)
        return _Verdict(next(known, RefusalKind.UNKNOWN), ", ".join(failure.code for failure in failures))
    return verdicts[0] if verdicts else _Verdict(RefusalKind.UNREADABLE, f"HTTP {http_status}")


def _present_form(reply: Mapping[str, Any], method: str) -> _Verdict | None:
    shown, sub_code = clean(reply.get("code"), 40), clean(reply.get("sub_code"), 100)
    code = whole(reply.get("code"))
    if code == SUCCESS:
        return _Verdict(None, shown)
    if not shown and not sub_code:
        return None
    return _Verdict(kind_of_code(code, sub_code, method), f"{shown} {sub_code}".strip())


def _old_form(reply: Mapping[str, Any]) -> _Verdict | None:
    shown, err_no = clean(reply.get("err_no"), 40), whole(reply.get("err_no"))
    if not shown:
        return None
    if err_no == LEGACY_SUCCESS:
        return _Verdict(None, shown)
    return _Verdict(RefusalKind.UNKNOWN if err_no is None else kind_of_legacy(err_no), f"err_no {shown}")


def _said(reply: Mapping[str, Any]) -> str:
    """The most exact of the platform's own words."""
    words = (clean(reply.get(name), 200) for name in ("sub_msg", "msg", "message"))
    return next((said for said in words if said and said.casefold() != "success"), "")
