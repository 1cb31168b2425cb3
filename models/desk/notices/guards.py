"""When a buyer gets no text: no quota, no number, too soon after the last one, the same words once more."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.desk.notices.sent import last_of, last_sent, texts_of
from models.domain.actions import BY_KEY, Action, Lane
from models.domain.aftersale import AfterSale
from models.domain.book import Shop, ShopKind
from models.domain.sent_text import SentText
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import cases, dossiers


def closed_by_notices(session: Session, action: Action, case: AfterSale, shop: Shop, now: datetime) -> Text | None:
    """Why no text goes to the buyer of `case` now, when `action` is nothing else than one; `None` when one may."""
    if action.lane is not Lane.NOTICE:
        return None
    return (
        closed_by_quota(case)
        or _closed_without_number(session, case, shop)
        or closed_by_quiet(_last_but_open(session, action, case), shop, now)
    )


def _last_but_open(session: Session, action: Action, case: AfterSale) -> SentText | None:
    """The last text. One that is under way in the same lane closes it in words of its own."""
    last = last_sent(session, case.aftersale_id)
    return None if last is not None and last.under_way and BY_KEY[last.action].lane is action.lane else last


def closed_by_quota(case: AfterSale) -> Text | None:
    """The platform counts the texts of a case, on shops where it tells so (`left_urge_sms_count`)."""
    if case.sms_left is None or case.sms_left > 0:
        return None
    return Text(
        QT_TRANSLATE_NOOP("models", "No text is left for this case: the platform lets no more than it allowed be sent.")
    )


def _closed_without_number(session: Session, case: AfterSale, shop: Shop) -> Text | None:
    """Known once the order was read; a case not read in full yet is open, and its order is read before sending."""
    if shop.kind is not ShopKind.API:
        return None
    stored = cases.find(session, case.aftersale_id)
    dossier = dossiers.get(session, stored.row_id) if stored is not None else None
    order_was_read = dossier is not None and (dossier.order_created_at is not None or bool(dossier.goods))
    return no_number() if order_was_read and dossier is not None and not dossier.phone_cipher else None


def no_number() -> Text:
    """That there is nobody to send to."""
    return Text(QT_TRANSLATE_NOOP("models", "The order has no phone number, so that no text can be sent."))


def closed_by_quiet(last: SentText | None, shop: Shop, now: datetime) -> Text | None:
    """The quiet period after the last text that did not fail."""
    if last is None:
        return None
    opens = quiet_until(last, shop)
    if now >= opens:
        return None
    source = QT_TRANSLATE_NOOP(
        "models",
        "The last text went {at}, by {by}. The shop's quiet period lasts until {until}; nothing is sent before.",
    )
    return Text(source, {"at": last.at, "by": last.by, "until": opens})


def quiet_until(last: SentText, shop: Shop) -> datetime:
    """When the next text may go, UTC."""
    return last.at + timedelta(minutes=shop.sms_quiet_minutes)


def check_text(session: Session, aftersale_id: str, text: str, *, again: bool = False) -> Text | None:
    """Why these very words do not go to this buyer; `None` when they may.

    A case has one buyer with one number, so that its texts are compared, whichever decision sent them. `again` is
    that somebody was told and wants it all the same.
    """
    return None if again else sent_already(texts_of(session, aftersale_id), text)


def sent_already(texts: list[SentText], text: str) -> Text | None:
    """By whom and when these very words went; a text that failed was read by nobody."""
    same = last_of(one for one in texts if one.text == text)
    if same is None:
        return None
    source = QT_TRANSLATE_NOOP(
        "models", "This buyer got this very text already: {at}, by {by}. Choose another text, or say that it is meant."
    )
    return Text(source, {"at": same.at, "by": same.by})
