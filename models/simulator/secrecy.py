"""Buyers' names, phones and addresses, and the ciphers the platform gives instead (doudian.md 2.7)."""

from __future__ import annotations

import base64
import hashlib
from typing import NamedTuple

from models.simulator.cases import Order
from models.simulator.names import GIVEN, PROVINCES, SURNAMES


class Buyer(NamedTuple):
    """Who bought."""

    name: str
    phone: str
    address: str


class Hidden(NamedTuple):
    """The same in cipher."""

    name: str
    phone: str
    address: str


def buyer_of(order: Order) -> Buyer:
    """Made from the order's number for its buyer; nobody real."""
    number = order.buyer
    name = SURNAMES[number % len(SURNAMES)] + GIVEN[number // 7 % len(GIVEN)] + GIVEN[number // 131 % len(GIVEN)]
    place = "".join(PROVINCES[number % len(PROVINCES)])
    return Buyer(name, f"1{3 + number % 7}0{number % 10**8:08d}", f"{place}模拟路{number % 300 + 1}号")


def of(order: Order) -> Hidden:
    """What the platform shows: the shapes are the platform's."""
    digest = hashlib.sha256(f"{order.id}".encode()).digest()
    seal = base64.b64encode(digest).decode().rstrip("=")
    phone = base64.b64encode(order.id.to_bytes(8, "big") + digest[:10]).decode()
    return Hidden(f"#{seal[:8]}#{seal[8:30]}#1##", f"${phone}$1$$", f"#{seal[30:36]}#{seal[:36]}#1##")


def order_of_phone(cipher: str) -> int | None:
    """The id of the order that a phone's cipher belongs to; `None` when it is no cipher of ours."""
    try:
        return int.from_bytes(base64.b64decode(cipher.split("$")[1], validate=True)[:8], "big")
    except (IndexError, ValueError):
        return None


def masked(text: str, data_type: int) -> str:
    """As `order.batchSensitive` shows it."""
    if data_type == PHONE:
        return f"{text[:2]}*******{text[-2:]}"
    if data_type == NAME:
        return text[:1] + "*" * (len(text) - 1)
    return text[:6] + "****"


ADDRESS, NAME, PHONE = 1, 2, 3
"""`data_type` (doudian.md 2.7)."""
