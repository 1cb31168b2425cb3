"""Canned texts: words that are used again and again, and how they read for a case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from models.desk.books.order import place_of
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.smstext import values_for
from models.domain.book import CannedText
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.notices import sms
from models.store import canned_texts, shops

PLACES: tuple[str, ...] = ("order_id", "aftersale_id", "product", "amount", "deadline", "shop")
"""What can be filled in. The values are those of the texts to buyers."""
LONGEST = 500
"""Characters; what is written with a rejection may not be longer."""


def listed(desk: Desk, action: str | None = None, shop_id: int | None = None) -> list[CannedText]:
    """The canned texts in their order: all, or those that an action offers in a shop."""
    with desk.store.reading() as session:
        found = canned_texts.listed(session, action)
    return [one for one in found if shop_id is None or one.shop_id in (None, shop_id)]


def values(desk: Desk, aftersale_id: str) -> dict[str, str]:
    """What the ${places} stand for in this case; empty where it does not say. Raises UserError when it is not here."""
    with desk.store.reading() as session:
        case = must_find(session, aftersale_id).case
        shop = next((one.name for one in shops.listed(session) if one.id == case.shop_id), "")
    found = values_for(case, None, shop)
    return {place: found[place] for place in PLACES}


def lacking(text: str, known: Mapping[str, str]) -> Text | None:
    """A sentence naming the first place that cannot be filled; `None` when all can."""
    names = sms.missing(text, known)
    if not names:
        return None
    if names[0] in PLACES:
        source = QT_TRANSLATE_NOOP("models", "The canned text needs “{place}”, and this case does not have it.")
    else:
        source = QT_TRANSLATE_NOOP("models", "The canned text uses “{place}”, which does not exist. Change the text.")
    return Text(source, {"place": names[0]})


def fill(text: str, known: Mapping[str, str]) -> str:
    """The text with its places filled. Raises UserError naming the first that has no value."""
    lack = lacking(text, known)
    if lack is not None:
        raise UserError(lack)
    return sms.fill(text, known)


def fault(text: CannedText) -> Text | None:
    """Why a canned text cannot be kept as it is; `None` when it can."""
    if not text.name.strip() or not text.body.strip():
        return Text(QT_TRANSLATE_NOOP("models", "A canned text needs a name and a text."))
    if len(text.body.strip()) > LONGEST:
        source = QT_TRANSLATE_NOOP("models", "The canned text has {count} characters; {most} are possible.")
        return Text(source, {"count": len(text.body.strip()), "most": LONGEST})
    unknown = next((place for place in sms.places(text.body) if place not in PLACES), None)
    if unknown is None:
        return None
    source = QT_TRANSLATE_NOOP("models", "There is no “{place}” to fill in. Use: {known}.")
    return Text(source, {"place": unknown, "known": ", ".join(PLACES)})


def save(desk: Desk, text: CannedText) -> int:
    """Keep a canned text; its id. Raises UserError when it cannot be kept as it is."""
    wrong = fault(text)
    if wrong is not None:
        raise UserError(wrong)
    with desk.store.writing() as session:
        return keep(session, text)


def keep(session: Session, text: CannedText) -> int:
    """The same within a transaction, of a text without a fault."""
    place = place_of(text, canned_texts.listed(session))
    return canned_texts.save(session, replace(text, name=text.name.strip(), body=text.body.strip(), place=place))


def arrange(desk: Desk, ids: Sequence[int]) -> None:
    """Let the texts stand in this order."""
    with desk.store.writing() as session:
        canned_texts.arrange(session, list(ids))


def remove(desk: Desk, text_id: int) -> None:
    """Forget a canned text. Decisions already made keep their words."""
    with desk.store.writing() as session:
        canned_texts.remove(session, text_id)
