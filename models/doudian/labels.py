"""Labels, goods and automatic approvals, which List and Detail write alike (doudian.md 2.1, 2.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.domain.actions import AGREED_REFUSAL
from models.doudian.fields import number, record, records, text


def tags(value: object) -> str:
    """The platform's labels, one per line. It asks not to decide on them: they are for showing only."""
    return "\n".join([shown for tag in records(value) if (shown := _tag(tag))]) if value else ""


def _tag(tag: Mapping[str, Any]) -> str:
    """The label's name and its explanation, with every `${key}` of it replaced, on one line."""
    name, words = text(tag.get("tag_detail")), text(tag.get("tag_detail_text"))
    for key, place in record(tag.get("placeholder")).items():
        words = words.replace("${" + key + "}", text(record(place).get("text")))
    return " ".join((f"{name}：{words}" if name and words else name or words).split())


def reason_labels(value: object) -> str:
    """The buyer's second-level reasons, parted by "、"."""
    return "、".join([name for label in records(value) if (name := text(label.get("name")))]) if value else ""


def exchange_goods(value: object) -> str:
    """What the buyer wants instead: name, variant, pieces and the merchant's code."""
    if not value:
        return ""
    goods = record(value)
    pieces, code = number(goods.get("num")), text(goods.get("code"))
    parts = [text(goods.get("name")), text(goods.get("spec_desc"))]
    if any(parts) or code:
        parts += [f"×{pieces}" if pieces else "", f"[{code}]" if code else ""]
    return " ".join(part for part in parts if part)


def specs(value: object) -> str:
    """The variant of a product: what its parts are, parted by " "."""
    return " ".join([found for spec in records(value) if (found := text(spec.get("value")))]) if value else ""


def approvals(value: object) -> str:
    """The automatic approvals that took part, as codes of doudian.md 3.8 parted by commas, each once."""
    if not isinstance(value, list) or not value:
        return ""
    codes = [str(code) for entry in value if (code := number(entry)) is not None]
    return ",".join(dict.fromkeys(codes))


BLAMES: Mapping[int, str] = {1: "商家", 2: "买家", 3: "双方", 4: "平台", 5: "达人"}
"""`arbitrate_blame` (doudian.md 3.5) in the words of the back office."""
FAST_REFUNDS: Mapping[int, str] = {1: "极速退款助手", 2: "售后小助手", 3: "售后急速退", 4: "闪电退货"}
"""`refund_type` of `afterSale.List`: which helper refunds, in the platform's words."""
REFUSALS_OF_DELIVERY: Mapping[int, str] = {1: AGREED_REFUSAL, 2: "否"}
"""`is_agree_refuse_sign` in the words of the back office's column 是否拒签后退款."""

PARCEL_STATES: Mapping[int, str] = {1: "买家拒收", 2: "买家已签收", 3: "退回中", 4: "商家已签收"}
"""`logistics_state`, in the platform's words for the filter of that name (doudian.md 2.1). Other codes are open."""
STOPPED = frozenset({PARCEL_STATES[3], PARCEL_STATES[4]})
"""A parcel that comes back, called back ones included, or is back."""


def named(names: Mapping[int, str], value: object) -> str:
    """What a code is called; "" for none and for one that has no name."""
    code = number(value)
    return names.get(code, "") if code is not None else ""
