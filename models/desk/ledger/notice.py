"""The text to the buyer that belongs to a decision which was sent: nobody sends it from here, so it is put on the list.

The platform itself tells the buyer that the return was agreed; the shop's own words with the address are a
decision of their own in the notice lane, to be carried out by hand.
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


def note_text(session: Session, attempt: Attempt, now: datetime) -> None:
    """Put the text of an agreed return on the list of what is carried out by hand, if it has one."""
    if attempt.action != AGREE_RETURN.key or not attempt.parameters.sms_text:
        return
    stored = must_find(session, attempt.aftersale_id)
    if REMIND.way(stored.case) is None:  # the goods are on their way already
        return
    notice = Attempt(
        id=0,
        key=str(uuid.uuid4()),
        aftersale_id=attempt.aftersale_id,
        action=REMIND.key,
        lane=REMIND.lane,
        state=AttemptState.TO_DO,
        parameters=Parameters(sms_text=attempt.parameters.sms_text, address_text=attempt.parameters.address_text),
        amount_fen=0,
        status_seen=stored.case.status,
        by=attempt.by,
        made_at=now,
        seen=Seen.of(stored.case),
    )
    with suppress(attempt_steps.OpenAttemptError):  # another text to this buyer waits already
        attempt_steps.add(session, stored.row_id, notice)
