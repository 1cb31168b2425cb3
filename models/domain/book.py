"""What a shop keeps for its clerks: return addresses, texts to buyers, files of a case, its timeline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.domain.codes import NOT_MAPPED, OpenIntEnum
from models.domain.text import Text


class ShopKind(StrEnum):
    """How the platform's truth about a shop comes here."""

    HAND = "hand"
    """By exports of the back office; people carry decisions out."""
    API = "api"
    """Through an application of the open platform."""
    REMOVED = "removed"
    """Not any more: its cases stand as they were last seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """A shop. `platform_id`, `app_key` and `gateway` belong to shops with an API; the app secret is never here."""

    id: int = 0
    name: str
    kind: ShopKind = ShopKind.HAND
    colour: str = "#3d6fb4"
    platform_id: str = ""
    """The platform's number of the shop."""
    app_key: str = ""
    gateway: str = ""
    """The address that its application is reached at."""
    hold_seconds: int = 5
    """How long a refund waits before it is sent, so that it can be taken back; 0 to 30."""
    sms_account: str = ""
    """The platform's account that texts are sent from; "" is the shop's own number."""
    sms_sign: str = ""
    """The name in brackets before a text; "" is the first that the platform let pass."""
    sms_quiet_minutes: int = 720
    """So long after a text a buyer gets no other for the same case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where buyers send goods back. `id` 0 is one not stored yet."""

    id: int = 0
    shop_id: int = 1
    label: str
    receiver: str
    phone: str
    region: str
    """Province, city, district and street, as one writes them."""
    detail: str
    is_default: bool = False
    platform_id: str = ""
    """The platform's own id of the address; "" where it does not know it."""
    place: int = 0
    """Where it stands in the shop's own order."""

    @property
    def one_line(self) -> str:
        """As it goes on a parcel."""
        return " ".join(filter(None, (self.receiver, self.phone, self.region + self.detail)))


class TemplateStatus(OpenIntEnum):
    """What the platform says of a template (doudian.md 2.8)."""

    NOT_MAPPED = NOT_MAPPED
    IN_REVIEW = 1
    REFUSED = 2
    OPEN = 3
    CLOSED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsTemplate:
    """A text to a buyer with ${places}; `action` is the key of the action that offers it. `id` 0: not stored yet."""

    id: int = 0
    name: str
    action: str
    """"" where no action offers it yet."""
    body: str
    shop_id: int | None = None
    """`None`: for all shops."""
    platform_id: str = ""
    """The platform's own id of it; "" for texts that were written here, which no platform sends."""
    status: TemplateStatus | None = None
    """Of the platform's own."""
    place: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CannedText:
    """Words that are used again and again, with ${places}; `action` is the key of the action that offers them."""

    id: int = 0
    name: str
    action: str
    body: str
    shop_id: int | None = None
    """`None`: for all shops."""
    place: int = 0


class Side(StrEnum):
    """Whose evidence a file is."""

    BUYER = "buyer"
    SHOP = "shop"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFile:
    """A file kept for a case. `name` is its name in the profile's evidence folder, `title` its name before that."""

    name: str
    title: str
    side: Side
    added_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """A line of a case's timeline."""

    at: datetime
    text: Text
    by: str = ""
