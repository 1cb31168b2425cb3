"""The texts to buyers kept here, and how they read for a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from models.desk.books.order import place_of
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.smstext import PLACES, values_for
from models.domain.book import Address, SmsTemplate
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.notices import sms
from models.store import shops, templates


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


def fault(template: SmsTemplate) -> Text | None:
    """Why a text cannot be kept as it is: it is empty, or uses a place that does not exist. `None` when it can.

    The platform's own have variables of their own, and the platform has looked at them.
    """
    if not template.name.strip() or not template.body.strip():
        return Text(QT_TRANSLATE_NOOP("models", "A template needs a name and a text."))
    unknown = next((place for place in sms.places(template.body) if place not in PLACES), None)
    if unknown is None or template.platform_id:
        return None
    source = QT_TRANSLATE_NOOP("models", "There is no “{place}” to fill in. Use: {known}.")
    return Text(source, {"place": unknown, "known": ", ".join(PLACES)})


def save(desk: Desk, template: SmsTemplate) -> int:
    """Keep a text; its id. Raises UserError when it cannot be kept as it is.

    Of the platform's own only the name and the action can be changed here: the rest is the platform's.
    """
    wrong = fault(template)
    if wrong is not None:
        raise UserError(wrong)
    with desk.store.writing() as session:
        return keep(session, template)


def keep(session: Session, template: SmsTemplate) -> int:
    """The same within a transaction, of a text without a fault."""
    kept = templates.listed(session)
    wanted = replace(template, name=template.name.strip(), body=template.body.strip(), place=place_of(template, kept))
    own = next((one for one in kept if one.id == template.id and one.platform_id), None)
    if own is not None:
        wanted = replace(own, name=wanted.name, action=wanted.action)
    return templates.save(session, wanted)


def arrange(desk: Desk, ids: Sequence[int]) -> None:
    """Let the texts stand in this order."""
    with desk.store.writing() as session:
        templates.arrange(session, list(ids))


def remove(desk: Desk, template_id: int) -> None:
    """Forget a text. Decisions already made keep what they would send.

    Raises UserError for one of the platform's own: the next reading would bring it back.
    """
    with desk.store.writing() as session:
        found = next((one for one in templates.listed(session) if one.id == template_id), None)
        if found is not None and found.platform_id:
            source = QT_TRANSLATE_NOOP(
                "models",
                "“{name}” is the platform's own and comes back with each look at it. Remove it in the back office.",
            )
            raise UserError(Text(source, {"name": found.name}))
        templates.remove(session, template_id)
