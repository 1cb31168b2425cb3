"""Answers in the platform's envelope, in both its forms (doudian.md 1.5)."""

from __future__ import annotations

import json
import random
from typing import Any

from models.simulator.refusing import MESSAGES, RefusedError, legacy_number

NUMBERS = frozenset(
    {
        "total",
        "page",
        "size",
        "expires_in",
        "shop_id",
        "refund_amount",
        "refund_post_amount",
        "pay_amount",
        "update_time",
    }
)
"""What comes as text now and then, as some of the platform's samples show it."""


def success(data: Any, log_id: str, legacy: bool) -> dict[str, Any]:
    """The work is done."""
    answer = {"code": 10000, "msg": "success", "sub_code": "", "sub_msg": "", "log_id": log_id, "data": data}
    return {"err_no": 0, "message": "success", **answer} if legacy else answer


def refusal(refused: RefusedError, log_id: str, legacy: bool) -> dict[str, Any]:
    """It is not."""
    answer = {
        "code": refused.code,
        "msg": MESSAGES.get(refused.code, "其他错误"),
        "sub_code": refused.sub_code,
        "sub_msg": refused.sub_msg,
        "log_id": log_id,
        "data": refused.data,
    }
    return {"err_no": legacy_number(refused), "message": refused.sub_msg, **answer} if legacy else answer


def written(answer: dict[str, Any]) -> bytes:
    """As it goes over the wire."""
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def some_as_text(data: Any, chance: random.Random, part: float = 0.06) -> Any:
    """The same data; now and then with numbers as text."""
    return _as_text(data) if chance.random() < part else data


def _as_text(data: Any) -> Any:
    if isinstance(data, dict):
        return {
            key: str(value) if key in NUMBERS and type(value) is int else _as_text(value) for key, value in data.items()
        }
    if isinstance(data, list):
        return [_as_text(value) for value in data]
    return data
