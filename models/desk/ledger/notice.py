"""The text to the buyer that belongs to a decision which was sent: a decision of its own in the notice lane.

The platform itself tells the buyer that the return was agreed; the text has the address in it. One of the platform's
templates is sent at once, the shop's own words are put on the list of what is carried out by hand.
"""

from __future__ import annotations

import uuid
from contextlib import suppress
from datetime import datetime

from sqlalchemy.orm import Session

from models.desk.finding import must_find
from models.domain.actions import AGREE_RETURN, REMIND
from models.domain.attempt import Attempt, AttemptState, Parameters
from models.domain.seen import Seen
from models.store import attempt_steps


def note_text(session: Session, attempt: Attempt, now: datetime, run: str) -> None:
    """Have the text of an agreed return leave, if it has one; `run` is the program that sends it."""
    if attempt.action != AGREE_RETURN.key or not attempt.parameters.sms_text:
        return
    stored = must_find(session, attempt.aftersale_id)
    if REMIND.way(stored.case) is None:  # the goods are on their way already
        return
    given = attempt.parameters
    notice = Attempt(
        id=0,
        key=str(uuid.uuid4()),
        aftersale_id=attempt.aftersale_id,
        action=REMIND.key,
        lane=REMIND.lane,
        state=AttemptState.HOLDING if given.sms_template else AttemptState.TO_DO,
        parameters=Parameters(
            sms_text=given.sms_text,
            sms_sign=given.sms_sign,
            sms_template=given.sms_template,
            sms_values=given.sms_values,
            address_text=given.address_text,
        ),
        amount_fen=0,
        status_seen=stored.case.status,
        by=attempt.by,
        made_at=now,
        seen=Seen.of(stored.case),
        hold_until=now if given.sms_template else None,
        run=run if given.sms_template else "",
    )
    with suppress(attempt_steps.OpenAttemptError):  # another text to this buyer waits already
        attempt_steps.add(session, stored.row_id, notice)
