"""The text that goes out with a decision, made once and kept word for word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from models.desk.inputs import ActInput
from models.desk.notices.guards import check_text
from models.desk.notices.platform_texts import platform_text
from models.desk.smstext import values_for, written
from models.domain.aftersale import AfterSale
from models.domain.book import Address, Shop, ShopKind, SmsTemplate
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.notices import sms
from models.store import templates


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A text to a buyer, by the names that `Parameters` has."""

    sms_text: str = ""
    sms_sign: str = ""
    sms_template: str = ""
    sms_values: Mapping[str, str] = field(default_factory=dict)


NOTHING = Composed()


def composed(session: Session, case: AfterSale, address: Address | None, shop: Shop, given: ActInput) -> Composed:
    """The text that `given` means: the clerk's own words, a template of this desk, or one that the platform sends.

    Raises UserError when something in it cannot be filled, its template is unknown or not open, the sign is missing,
    or this buyer got the very same text for this case before.
    """
    made = _composed(session, case, address, shop, given)
    wrong = check_text(session, case.aftersale_id, made.sms_text, again=given.sms_again)
    if wrong is not None:
        raise UserError(wrong)
    return made


def _composed(session: Session, case: AfterSale, address: Address | None, shop: Shop, given: ActInput) -> Composed:
    own_words = given.sms_text.strip()
    if own_words and given.sms_values is None:
        return Composed(sms_text=_without_holes(own_words))
    template = _template(session, given.sms_template_id)
    if template.shop_id not in (None, shop.id):
        raise UserError(Text(_ANOTHER_SHOP, {"name": template.name, "shop": shop.name}))
    known = values_for(case, address, shop.name)
    if not template.platform_id or shop.kind is not ShopKind.API:
        return Composed(sms_text=written(template, known))
    text = platform_text(shop, template, {**known, **(given.sms_values or {})})
    return Composed(sms_text=text.text, sms_sign=text.sign, sms_template=text.template_id, sms_values=text.values)


_ANOTHER_SHOP = QT_TRANSLATE_NOOP(
    "models", "The SMS template “{name}” belongs to another shop than “{shop}”. Choose one of this shop."
)


def _template(session: Session, template_id: int | None) -> SmsTemplate:
    template = next((t for t in templates.listed(session) if t.id == template_id), None)
    if template is None:
        source = QT_TRANSLATE_NOOP("models", "There is no SMS template {id}. Choose another one.")
        raise UserError(Text(source, {"id": template_id}))
    return template


def _without_holes(text: str) -> str:
    """A text that goes out word for word must have nothing left to fill in."""
    holes = sms.places(text)
    if holes:
        source = QT_TRANSLATE_NOOP("models", "The SMS text still has “{place}” in it. Fill it in or take it out.")
        raise UserError(Text(source, {"place": holes[0]}))
    return text
