"""What the ${places} of an SMS text are called."""

from __future__ import annotations

from ui.runtime.language import translate


def place_name(place: str) -> str:
    """The name of a place; an unknown one is called as it is written."""
    return {
        "order_id": translate("dialogs", "order number"),
        "aftersale_id": translate("dialogs", "case number"),
        "product": translate("dialogs", "product"),
        "amount": translate("dialogs", "amount"),
        "deadline": translate("dialogs", "deadline"),
        "address": translate("dialogs", "return address"),
        "shop": translate("dialogs", "shop name"),
    }.get(place, place)
