"""Asking the platform what became of texts that left (`sms.sendResult`, doudian.md 2.8)."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.desk.notices.provider import account_of
from models.desk.notices.sending import MARGIN
from models.domain.book import CaseEvent, Shop
from models.domain.cancel import CancelToken
from models.domain.sent_text import TextStatus
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian import sms
from models.doudian.caller import Caller
from models.doudian.kinds import NOT_FOR_US
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from models.doudian.sms import SmsResult
from models.store import attempts, casefile, cases, sent_texts
from models.store.sent_texts import Awaited

GIVEN_UP_AFTER = timedelta(days=3)
"""ASSUMED: an operator tells within so long what became of a text, or never."""
FIRST_AFTER = timedelta(seconds=20)
"""An operator's answer takes that long at least; later ones are asked for ever more seldom."""
_log = logging.getLogger(__name__)


def fetch_receipts(
    desk: Desk, client: Caller, shop: Shop, cancel: CancelToken | None = None, *, urgency: Urgency = Urgency.SYNC
) -> bool:
    """Take over what became of the shop's texts that have no final status yet; whether anything is new.

    Nothing is asked when there is none, or it is too early to ask again. An application that may not ask works on
    without. Raises RefusedError for everything else that stands in the way.
    """
    now = desk.clock.now()
    with desk.store.reading() as session:
        known = sent_texts.unsettled(session, shop.id, now - GIVEN_UP_AFTER)
    awaited = [one for one in known if _is_due(one, now)]
    if not awaited:
        return False
    span = (awaited[0].sent_at - MARGIN, awaited[-1].sent_at + MARGIN)
    try:
        found = sms.send_results(client, account_of(shop), *span, urgency=urgency, cancel=cancel)
    except RefusedError as error:
        if error.refusal.remedy not in NOT_FOR_US:
            raise
        _log.info("receipts of shop %s cannot be read: %s", shop.id, error.refusal.code)
        return False
    return _keep(desk, awaited, found)


def _is_due(one: Awaited, now: datetime) -> bool:
    return now - one.told_at >= max(FIRST_AFTER, (one.told_at - one.sent_at) / 2)


def _keep(desk: Desk, awaited: Sequence[Awaited], found: Iterable[SmsResult]) -> bool:
    results = list(found)
    by_id = {result.message_id: result for result in results if result.message_id}
    by_tag = {result.tag: result for result in results if result.tag}
    matched = [(one, by_id.get(one.message_id) or by_tag.get(one.key)) for one in awaited]
    with desk.store.writing() as session:
        news = [_note(desk, session, one, result) for one, result in matched]
    return any(news)


def _note(desk: Desk, session: Session, one: Awaited, result: SmsResult | None) -> bool:
    now = desk.clock.now()
    if result is None:
        sent_texts.note_asked(session, one.attempt_id, now)
        return False
    news = sent_texts.note(
        session, one.attempt_id, result.message_id, result.status, now, said=result.said, parts=result.parts
    )
    if news and result.status is TextStatus.FAILED:
        _tell(session, one, CaseEvent(now, _failed(result)))
    return news


def _tell(session: Session, one: Awaited, event: CaseEvent) -> None:
    stored = cases.find(session, attempts.must(session, one.attempt_id).aftersale_id)
    if stored is not None:
        casefile.add_events(session, [(stored.row_id, event)])


def _failed(result: SmsResult) -> Text:
    if not result.said:
        return Text(QT_TRANSLATE_NOOP("models", "The text to the buyer was not delivered"))
    return Text(QT_TRANSLATE_NOOP("models", "The text to the buyer was not delivered: {said}"), {"said": result.said})
