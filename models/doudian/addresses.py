"""`address.list` and `address.create`: the shop's address book on the platform (doudian.md 2.6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from models.domain.cancel import CancelToken
from models.doudian.answers import unreadable
from models.doudian.caller import Caller
from models.doudian.envelope import Answer
from models.doudian.fields import flag, ident, record, records, text, written_moment
from models.doudian.pacer import Urgency
from models.doudian.sending import check_length, given

PAGE_SIZE = 10
"""The platform's own default; a larger one is nowhere said to be allowed."""
MOST_PAGES = 500
"""A book that never ends is none."""
LONGEST_REMARK = 200
MOBILE, LANDLINE, COMPANY_LINE = 0, 1, 2
"""`link_type`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformAddress:
    """An address of the shop. The platform does not tell its telephone number."""

    address_id: str
    receiver: str
    region: str
    """Province, city, district and street, as one writes them."""
    detail: str
    is_default: bool
    """Whether returns go there unless somebody chooses another."""
    is_send_default: bool
    remark: str
    updated_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAddress:
    """An address to be added. Places are the platform's ids of `address.getProvince` and its like."""

    name: str
    detail: str
    province_id: int
    city_id: int
    town_id: int
    street_id: int
    mobile: str = field(default="", repr=False)
    fixed_phone: str = field(default="", repr=False)
    link_type: int = MOBILE
    remark: str = ""


def address_list(
    client: Caller, *, urgency: Urgency = Urgency.SYNC, cancel: CancelToken | None = None
) -> tuple[PlatformAddress, ...]:
    """All addresses of the shop, each once, oldest first.

    Raises:
        RefusedError: the platform refused, or an answer is no page of addresses.
    """
    found: dict[str, PlatformAddress] = {}
    for page in range(1, MOST_PAGES + 1):
        entries = _page(client, page, urgency, cancel)
        fresh = {one.address_id: one for one in map(_address, entries) if one.address_id not in found}
        found |= fresh
        if len(entries) < PAGE_SIZE or not fresh:
            break
    found.pop("", None)
    return tuple(found.values())


def _page(client: Caller, page: int, urgency: Urgency, cancel: CancelToken | None) -> list[Mapping[str, Any]]:
    parameters = {"page_no": page, "page_size": PAGE_SIZE, "order_by": "asc", "order_field": "create_time"}
    answer = client.call("address.list", parameters, urgency=urgency, cancel=cancel)
    return _entries(answer)


def _entries(answer: Answer) -> list[Mapping[str, Any]]:
    if not isinstance(answer.data, dict):
        raise unreadable(answer, "address_list")
    entries = answer.data.get("address_list")
    if entries is not None and not isinstance(entries, list):
        raise unreadable(answer, "address_list")
    return records(entries)


def _address(entry: Mapping[str, Any]) -> PlatformAddress:
    places = ("receiver_provinc", "receiver_city", "receiver_district", "receiver_street")
    return PlatformAddress(
        address_id=ident(entry.get("address_id")),
        receiver=text(entry.get("reciever_name")),
        region="".join(text(entry.get(place)) for place in places),
        detail=text(entry.get("receiver_detail")),
        is_default=flag(entry.get("is_default")) is True,
        is_send_default=flag(entry.get("is_send_default")) is True,
        remark=text(entry.get("remark")),
        updated_at=written_moment(entry.get("update_time")),
    )


def create_address(
    client: Caller, address: NewAddress, *, store_id: int | None = None, cancel: CancelToken | None = None
) -> str:
    """Add an address, and give its id.

    Raises:
        UserError: the remark is too long.
        RefusedError: the platform refused, or does not tell the new id.
    """
    check_length(address.remark, LONGEST_REMARK)
    if not (address.mobile or address.fixed_phone):
        raise ValueError("an address needs a telephone number")
    answer = client.call(
        "address.create",
        given(address=_sent(address), store_id=store_id),
        urgency=Urgency.STAFF,
        changes=True,
        cancel=cancel,
    )
    created = ident(record(answer.data).get("address_id"))
    if not created:
        raise unreadable(answer, "address_id")
    return created


def _sent(address: NewAddress) -> dict[str, Any]:
    return given(
        user_name=address.name,
        mobile=address.mobile,
        province_id=address.province_id,
        city_id=address.city_id,
        town_id=address.town_id,
        street_id=address.street_id,
        detail=address.detail,
        link_type=address.link_type,
        fixed_phone=address.fixed_phone,
        remark=address.remark,
    )
