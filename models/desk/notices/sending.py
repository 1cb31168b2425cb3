"""Sending a notice over the platform, and finding it again when the answer was lost (doudian.md 2.8)."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.desk.notices.guards import no_number
from models.desk.notices.provider import account_of
from models.domain.attempt import Attempt
from models.domain.book import Shop
from models.domain.errors import UserError
from models.doudian import sms
from models.doudian.caller import Caller
from models.doudian.pacer import Urgency
from models.doudian.sms import OutgoingSms, SmsResult

MARGIN = timedelta(minutes=5)
"""The platform notes its own time of a text: so much earlier or later it may be than this desk believes."""


def send_text(client: Caller, shop: Shop, attempt: Attempt, phone_cipher: str) -> str:
    """Send the text of an attempt, once, to the number in the platform's cipher; its message id.

    Raises RefusedError when the platform refused or gave no answer that counts, UserError when there is no number.
    """
    if not phone_cipher:
        raise UserError(no_number())
    given = attempt.parameters
    outgoing = OutgoingSms(
        account=account_of(shop),
        sign=given.sms_sign,
        template_id=given.sms_template,
        phone=phone_cipher,
        values=given.sms_values,
        tag=attempt.key,
    )
    return sms.send(client, outgoing)


def find_text(client: Caller, shop: Shop, attempt: Attempt, now: datetime) -> SmsResult | None:
    """The text of an attempt among those that the platform sent since it was made; `None` when it is not there.

    Raises RefusedError.
    """
    span = (attempt.made_at - MARGIN, now + MARGIN)
    found = sms.send_results(client, account_of(shop), *span, urgency=Urgency.STAFF)
    return next((result for result in found if result.tag == attempt.key), None)
