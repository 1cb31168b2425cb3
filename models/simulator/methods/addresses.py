"""The shop's address book (doudian.md 2.6)."""

from __future__ import annotations

from typing import Any

from models.simulator.areas import walk
from models.simulator.methods.call import Call
from models.simulator.methods.list_item import china_text
from models.simulator.parameters import needed_text, needed_whole, part, text, whole
from models.simulator.refusing import invalid, missing

LONGEST_REMARK = 200
DEFAULT_SIZE = 10
PLACES = ("province_id", "city_id", "town_id", "street_id")
"""All four are needed. ASSUMED; a place that holds nothing is followed by 0."""


def listed(call: Call) -> dict[str, Any]:
    """`address.list`: pages from 1."""
    page, size = whole(call.parameters, "page_no") or 1, whole(call.parameters, "page_size") or DEFAULT_SIZE
    if page < 1 or not 0 < size <= 100:
        raise invalid("page_no 从 1 开始，page_size 最大 100")
    field = text(call.parameters, "order_field") or "create_time"
    if field not in ("create_time", "update_time"):
        raise invalid("order_field 不支持")
    newest_first = text(call.parameters, "order_by") == "desc"
    all_of_them = sorted(call.office.addresses.values(), key=lambda a: (a[field], a["address_id"]))
    if newest_first:
        all_of_them.reverse()
    start = (page - 1) * size
    return {
        "address_list": all_of_them[start : start + size],
        "total": len(all_of_them),
        "page_no": page,
        "page_size": size,
    }


def create(call: Call) -> dict[str, Any]:
    """`address.create`."""
    address = part(call.parameters.get("address") or {}, "address")
    name, detail = needed_text(address, "user_name"), needed_text(address, "detail")
    if not text(address, "mobile") and not text(address, "fixed_phone"):
        raise missing("mobile")
    mobile, remark = text(address, "mobile"), text(address, "remark")
    if mobile and not (mobile.isdecimal() and len(mobile) == 11):
        raise invalid("mobile 不合法")
    if len(remark) > LONGEST_REMARK:
        raise invalid(f"remark 最多 {LONGEST_REMARK} 字")
    names = walk(*(needed_whole(address, place) for place in PLACES))
    if names is None:
        raise invalid("省市区街道不匹配")
    number = max(call.office.addresses, default=10_000_000) + 1
    now = china_text(call.world.at)
    call.office.addresses[number] = {
        "address_id": number,
        "reciever_name": name,
        "is_default": "0",
        "is_send_default": "0",
        "create_time": now,
        "update_time": now,
        "receiver_provinc": names[0],
        "receiver_city": names[1],
        "receiver_district": names[2],
        "receiver_street": names[3],
        "receiver_detail": detail,
        "remark": remark,
    }
    return {"address_id": number}
