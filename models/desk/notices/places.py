"""What the places of the platform's templates stand for. Shops named them as they liked."""

from __future__ import annotations

from collections.abc import Mapping

from models.desk.smstext import PLACES
from models.notices import sms

_ALIASES = {
    "order": "order_id",
    "order_no": "order_id",
    "orderid": "order_id",
    "product_name": "product",
    "goods": "product",
    "money": "amount",
    "price": "amount",
    "time": "deadline",
    "date": "deadline",
    "addr": "address",
    "shop_name": "shop",
}
"""ASSUMED: what shops mean by such names. What is proposed can be changed before it is sent."""


def place_of(variable: str) -> str | None:
    """The place that a variable of a template names, `None` when it names none that is known here."""
    name = variable.strip().casefold()
    name = _ALIASES.get(name, name)
    return name if name in PLACES else None


def proposed(body: str, known: Mapping[str, str]) -> dict[str, str]:
    """What fills the variables of a template as far as the case tells, "" for the others."""
    return {name: known.get(place_of(name) or "", "") for name in sms.places(body)}
