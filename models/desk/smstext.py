"""The SMS text for a case: what its ${places} stand for."""

from __future__ import annotations

from datetime import timedelta, timezone

from models.domain.aftersale import AfterSale
from models.domain.book import Address, SmsTemplate
from models.domain.errors import UserError
from models.domain.money import yuan_from_fen
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.notices import sms

CHINA = timezone(timedelta(hours=8))
"""Buyers read China time."""

PLACES: tuple[str, ...] = ("order_id", "aftersale_id", "product", "amount", "deadline", "address", "shop")


def values_for(case: AfterSale, address: Address | None, shop_name: str) -> dict[str, str]:
    """What each place stands for; empty where the case does not say."""
    deadline = case.deadline_at
    return {
        "order_id": case.order_id,
        "aftersale_id": case.aftersale_id,
        "product": case.product_name,
        "amount": yuan_from_fen(case.amount_fen),
        "deadline": "" if deadline is None else f"{deadline.astimezone(CHINA):%m-%d %H:%M}",
        "address": "" if address is None else address.one_line,
        "shop": shop_name,
    }


def lacking(body: str, values: dict[str, str]) -> Text | None:
    """A sentence naming the first place that cannot be filled, `None` when all can."""
    names = sms.missing(body, values)
    if not names:
        return None
    if names[0] in PLACES:
        source = QT_TRANSLATE_NOOP("models", "The SMS text needs “{place}”, and this case does not have it.")
    else:
        source = QT_TRANSLATE_NOOP("models", "The SMS text uses “{place}”, which does not exist. Change the template.")
    return Text(source, {"place": names[0]})


def written(template: SmsTemplate, values: dict[str, str]) -> str:
    """The text as the buyer is to get it. Raises UserError naming what cannot be filled."""
    lack = lacking(template.body, values)
    if lack is not None:
        raise UserError(lack)
    return sms.fill(template.body, values)
