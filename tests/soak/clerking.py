"""What a clerk decides about a case, and what he answers when the outbox asks him."""

from __future__ import annotations

import random
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from models.desk import addresses
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger import batch_runs, batches, directly, outbox
from models.desk.ledger.outbox import OutboxEntry
from models.desk.ledger.sending import Sender
from models.domain.actions import AGREE_RETURN, REFUND, REJECT
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.errors import UserError
from models.doudian.kinds import Remedy

AGREED = 7
"""协商一致: a reason to refuse that asks for no proof, whatever the case is about."""
WORDS = "请将商品寄回，地址见售后单。"
PATIENCE = 8
"""So often a clerk has something sent again."""
GLANCE_SECONDS = 0.2
HANDS = 6
"""So many answers are given at a time."""


def decision(desk: Desk, case: AfterSale, chance: random.Random) -> tuple[str, ActInput] | None:
    """What to do about a case; `None` when nothing can be sent for it. Most are refunded."""
    by = chance.choice(("小林", "阿杰", "小周"))
    open_here = [action.key for action in (REFUND, AGREE_RETURN, REJECT) if action.way(case) is not None]
    if case.status == Status.BUYER_RETURNED and REJECT.key in open_here:
        open_here.remove(REJECT.key)  # needs pictures, which are handed over by hand
    if not open_here:
        return None
    key = REFUND.key if REFUND.key in open_here and chance.random() < 0.4 else chance.choice(open_here)
    return key, _input(desk, case, key, chance, by)


def _input(desk: Desk, case: AfterSale, key: str, chance: random.Random, by: str) -> ActInput:
    if key == AGREE_RETURN.key:
        known = next(one for one in addresses.listed(desk, case.shop_id) if one.platform_id)
        return ActInput(address_id=known.id, sms_text=WORDS, by=by, looked_at=case)
    if key == REJECT.key and case.type == Type.UNSHIPPED_REFUND:
        waybill = f"YT{chance.randrange(10**12):013d}"
        return ActInput(company="yuantong", waybill=waybill, by=by, looked_at=case)
    return ActInput(reason_code=AGREED if key == REJECT.key else None, by=by, looked_at=case)


def answer(sender: Sender, entry: OutboxEntry, chance: random.Random) -> None:
    """Do what helps with a decision that was left, refused or overtaken; sometimes give it up."""
    number, state = entry.attempt.id, entry.attempt.state
    with suppress(UserError):  # the other clerk was faster, or the case moved on
        if state is AttemptState.DRAFT and chance.random() < 0.35:
            outbox.take_back(sender.desk, number)
        elif state is AttemptState.DRAFT:
            directly.finish(sender, outbox.release(sender.desk, number, looked_at=entry.case))
        elif state is AttemptState.REFUSED and entry.remedy is Remedy.WAIT_AND_RETRY:
            directly.release(sender, number)
        elif state is AttemptState.REFUSED:
            outbox.acknowledge(sender.desk, number)


def resume_batches(sender: Sender) -> None:
    """Send what is left of batches."""
    for report in batches.unfinished(sender.desk):
        batch_runs.run(sender, report.batch.id, again=True)


def come_to_rest(sender: Sender, chance: random.Random, seconds: float = 180) -> int:
    """Settle all that is in doubt and answer all that is asked, until nothing is open; how many that were at first.

    Raises AssertionError when it never ends.
    """
    until = time.monotonic() + seconds
    left = first = _open(sender.desk)
    while left:
        assert time.monotonic() < until, f"{len(left)} still open: {[entry.attempt for entry in left[:5]]}"
        with ThreadPoolExecutor(HANDS) as hands:
            list(hands.map(lambda entry: _deal_with(sender, entry, chance), left))
        left = _open(sender.desk)
        if all(entry.attempt.state is AttemptState.IN_DOUBT for entry in left):
            time.sleep(GLANCE_SECONDS)
    return len(first)


def _deal_with(sender: Sender, entry: OutboxEntry, chance: random.Random) -> None:
    attempt = entry.attempt
    if attempt.state is AttemptState.IN_DOUBT:
        with suppress(UserError):  # read again in the next round
            sender.settle(attempt.id)
    elif attempt.state is AttemptState.REFUSED and attempt.tries >= PATIENCE:
        outbox.acknowledge(sender.desk, attempt.id)
    else:
        answer(sender, entry, chance)


def _open(desk: Desk) -> list[OutboxEntry]:
    return [entry for entry in outbox.outbox(desk) if entry.attempt.state is not AttemptState.TO_DO]
