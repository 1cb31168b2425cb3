"""A shop's SMS templates and its sign as the platform keeps them, beside the texts that were written here."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.desk.notices.places import place_of
from models.desk.notices.provider import account_of
from models.domain.actions import AGREE_RETURN, REMIND
from models.domain.book import Shop, SmsTemplate
from models.domain.cancel import CancelToken
from models.doudian.caller import Caller
from models.doudian.kinds import NOT_FOR_US
from models.doudian.refusals import RefusedError
from models.doudian.sms import SmsSign, SmsTemplateEntry, signs
from models.doudian.sms import templates as applied_for
from models.notices import sms
from models.store import shops, templates

NOTICE = "CN_NTC"
"""The one channel whose texts the platform sends as they are: it adds words to marketing."""
NEW_PLACE = 2**31 - 1
"""Behind all that were put in order."""
_GOING_BACK = ("寄回", "退货", "退回")
_log = logging.getLogger(__name__)


def read_texts(desk: Desk, shop: Shop, client: Caller, cancel: CancelToken) -> bool:
    """Take over the platform's templates of a shop and a sign that it let pass; whether anything changed.

    An application without the permission works on with the texts written here. Raises RefusedError for everything
    else that stands in the way.
    """
    try:
        found = applied_for(client, account_of(shop), cancel=cancel)
        known_signs = signs(client, account_of(shop), cancel=cancel)
    except RefusedError as error:
        if error.refusal.remedy not in NOT_FOR_US:
            raise
        _log.info("the SMS templates of shop %s cannot be read: %s", shop.id, error.refusal.code)
        return False
    with desk.store.writing(repeatable=True) as session:
        changed = _take_templates(session, shop, found)
        return _take_sign(session, shop, known_signs) or changed


def _take_templates(session: Session, shop: Shop, found: Iterable[SmsTemplateEntry]) -> bool:
    kept = {one.platform_id: one for one in templates.listed(session) if one.platform_id and one.shop_id == shop.id}
    told = {one.template_id: one for one in found if one.channel in (NOTICE, "")}
    fresh = [_merged(kept.get(number), one, shop.id) for number, one in told.items()]
    changed = [one for one in fresh if one != kept.get(one.platform_id)]
    for template in changed:
        templates.save(session, template)
    gone = kept.keys() - told.keys()
    for number in gone:
        templates.remove(session, kept[number].id)
    return bool(changed or gone)


def _merged(known: SmsTemplate | None, found: SmsTemplateEntry, shop_id: int) -> SmsTemplate:
    """Name, action and place are this desk's own once it knows the template; words and status are the platform's."""
    made = known or SmsTemplate(
        name=found.name or found.template_id,
        action=_action_of(found.body),
        body="",
        shop_id=shop_id,
        platform_id=found.template_id,
        place=NEW_PLACE,
    )
    return replace(made, body=found.body, status=found.status)


def _action_of(body: str) -> str:
    """What a template is probably for, so that it is at hand at once; "" when its words do not tell."""
    if any(place_of(name) == "address" for name in sms.places(body)):
        return AGREE_RETURN.key
    return REMIND.key if any(word in body for word in _GOING_BACK) else ""


def _take_sign(session: Session, shop: Shop, found: Iterable[SmsSign]) -> bool:
    """A sign that the platform did not let pass is of no use, nor is one that it does not know."""
    told = list(found)
    usable = [one.sign for one in told if one.usable]
    now = shops.get(session, shop.id)
    if now is None or not told or now.sms_sign in usable:
        return False
    sign = next(iter(usable), "")
    if sign == now.sms_sign:
        return False
    if now.sms_sign:
        _log.info("the SMS sign of shop %s is not one that the platform let pass; another takes its place", shop.id)
    shops.save(session, replace(now, sms_sign=sign))
    return True
