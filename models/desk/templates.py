"""The texts to buyers kept here, and how they read for a case."""

from __future__ import annotations

from dataclasses import dataclass

from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.smstext import PLACES, lacking, values_for
from models.domain.book import Address, SmsTemplate
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.notices import sms
from models.store import shops, templates


@dataclass(frozen=True, slots=True)
class Preview:
    """A text as the buyer would get it, the SMS it costs, or why it cannot be written."""

    text: str
    parts: int
    lacking: Text | None


def listed(desk: Desk, action: str | None = None) -> list[SmsTemplate]:
    """All texts, or those that an action offers."""
    with desk.store.reading() as session:
        return templates.listed(session, action)


def values(desk: Desk, aftersale_id: str, address: Address | None) -> dict[str, str]:
    """What the ${places} of a text stand for in this case."""
    with desk.store.reading() as session:
        case = must_find(session, aftersale_id).case
        shop = next((s.name for s in shops.listed(session) if s.id == case.shop_id), "")
        return values_for(case, address, shop)


def preview(body: str, known: dict[str, str]) -> Preview:
    """How a text reads with these values. Pure, so that a dialog may call it at each key."""
    lack = lacking(body, known)
    text = body if lack else sms.fill(body, known)
    return Preview(text, sms.parts(text), lack)


def save(desk: Desk, template: SmsTemplate) -> int:
    """Keep a text; its id. Raises UserError when it is empty or uses a place that does not exist."""
    if not template.name.strip() or not template.body.strip():
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "A template needs a name and a text.")))
    unknown = next((place for place in sms.places(template.body) if place not in PLACES), None)
    if unknown is not None:
        source = QT_TRANSLATE_NOOP("models", "There is no “{place}” to fill in. Use: {known}.")
        raise UserError(Text(source, {"place": unknown, "known": ", ".join(PLACES)}))
    with desk.store.writing() as session:
        return templates.save(session, template)


def remove(desk: Desk, template_id: int) -> None:
    """Forget a text. Decisions already made keep what they would send."""
    with desk.store.writing() as session:
        templates.remove(session, template_id)
