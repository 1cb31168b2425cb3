"""What the shop keeps with the platform besides its cases: addresses, texts, pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from models.simulator.names import PROVINCES
from models.simulator.world import World, shop_number


@dataclass(slots=True)
class Text:
    """A text to a buyer that was sent."""

    message_id: str
    at: int
    to: str
    template_id: str
    sign: str
    content: str
    tag: str
    fails: bool


@dataclass(slots=True)
class Material:
    """A picture that was handed in; it is through the review at `passes_at`."""

    id: str
    name: str
    origin: str
    folder: str
    at: int
    passes_at: int
    stored: str = ""
    """Where its bytes are in the storage; "" for one that is fetched from an address."""
    refused: str = ""
    """Why the review does not let it pass."""


@dataclass(slots=True)
class Stored:
    """The storage's place for the bytes of one picture."""

    permit: str
    until: int
    content: bytes | None = None
    """`None` while nothing was put there."""


@dataclass(slots=True)
class Office:
    """All of it."""

    shop_name: str
    addresses: dict[int, dict[str, Any]] = field(default_factory=dict)
    texts: list[Text] = field(default_factory=list)
    texts_to_lose: int = 0
    """So many of the next ones never reach their buyers, whatever chance says."""
    materials: dict[str, Material] = field(default_factory=dict)
    refusals: list[str] = field(default_factory=list)
    """Why the next new pictures do not pass the review."""
    signed: dict[str, tuple[int, str]] = field(default_factory=dict)
    """Signatures of `open.materialToken`: until when each is good, and the ending of what is to be stored."""
    storage: dict[str, Stored] = field(default_factory=dict)
    """By `file_uri`."""

    @classmethod
    def of(cls, world: World, shop_name: str) -> Office:
        """An office with two addresses, the first of which is the default."""
        office = cls(shop_name)
        first = 10_000_000 + shop_number(world.shop_id) * 10
        office.addresses = {
            first: _address(first, "售后部", PROVINCES[0], "示例路 1 号 3 幢", "杭州仓", default=True),
            first + 1: _address(first + 1, "华南售后", PROVINCES[1], "示例大道 88 号 B 座", "深圳仓", default=False),
        }
        return office


def _address(
    address_id: int, receiver: str, place: tuple[str, str, str, str], detail: str, remark: str, *, default: bool
) -> dict[str, Any]:
    """As the platform spells it (doudian.md 2.6)."""
    return {
        "address_id": address_id,
        "reciever_name": receiver,
        "is_default": "1" if default else "0",
        "is_send_default": "1" if default else "0",
        "create_time": "2025-03-01 10:00:00",
        "update_time": "2025-03-01 10:00:00",
        "receiver_provinc": place[0],
        "receiver_city": place[1],
        "receiver_district": place[2],
        "receiver_street": place[3],
        "receiver_detail": detail,
        "remark": remark,
    }
