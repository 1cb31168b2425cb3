"""A clerk's program without a window, to be killed at any moment. It tells what it does as it does it."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from models.desk import decide, queues
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.ledger import batch_plans, batch_runs, batches, directly, outbox
from models.desk.ledger.courier import Courier
from models.desk.ledger.sending import Sender
from models.domain.actions import BY_KEY
from models.domain.attempt import AttemptState
from models.domain.clock import CorrectedClock, wall_clock
from models.domain.errors import UserError
from models.domain.listing import PageRequest
from tests.soak.clerking import answer, decision
from tests.soak.scene import SURE_SECONDS

SURE_AFTER = timedelta(seconds=SURE_SECONDS)
Tell = Callable[..., None]
QUEUES = ("unshipped_review", "shipped_review", "shipped_review", "awaiting_receipt", "refused")


@dataclass(frozen=True, slots=True)
class Orders:
    """What one of these programs is to do."""

    folder: Path
    seed: int
    manner: str
    """A key of `MANNERS`."""
    wrong_seconds: float
    """How far this PC's clock is ahead."""


def work(orders: Orders, pipe: Connection) -> None:
    """Decide and send until killed."""

    def tell(what: str, *about: Any) -> None:
        pipe.send((what, *about))

    wrong = timedelta(seconds=orders.wrong_seconds)
    desk = open_desk(orders.folder, CorrectedClock(lambda: wall_clock() + wrong))
    chance = random.Random(orders.seed)
    MANNERS[orders.manner](desk, chance, tell)


def _one_by_one(desk: Desk, chance: random.Random, tell: Tell) -> None:
    """As `main.py act`, again and again."""
    with directly.sending(desk, sure_after=SURE_AFTER) as sender:
        tell("ready", desk.runs.me)
        _answer_some(sender, chance)
        while True:
            attempt = _decide(desk, chance, tell)
            if attempt is not None:
                directly.finish(sender, attempt)
                tell("over")


def _batches(desk: Desk, chance: random.Random, tell: Tell) -> None:
    """As `main.py batch start` and `resume`."""
    with directly.sending(desk, sure_after=SURE_AFTER) as sender:
        tell("ready", desk.runs.me)
        directly.settle(sender)
        for report in batches.unfinished(desk):
            batch_runs.run(sender, report.batch.id, again=True)
        while True:
            _batch(sender, chance, tell)
            tell("over")


def _with_courier(desk: Desk, chance: random.Random, tell: Tell) -> None:
    """As the window does it: one thread decides, others send and read again."""
    courier = Courier(desk, lambda _news: None, sure_after=SURE_AFTER)
    courier.start()
    tell("ready", desk.runs.me)
    _answer_some(courier.sender, chance)
    while True:
        for _ in range(chance.randint(1, 5)):
            _decide(desk, chance, tell)
            courier.wake()
        time.sleep(chance.uniform(0.1, 0.8))


WITH_COURIER = "with courier"
MANNERS: dict[str, Callable[[Desk, random.Random, Tell], None]] = {
    "one by one": _one_by_one,
    "batches": _batches,
    WITH_COURIER: _with_courier,
}


def _decide(desk: Desk, chance: random.Random, tell: Tell) -> Any:
    aftersale_id = chance.choice(_waiting(desk, chance))
    with desk.store.reading() as session:
        case = must_find(session, aftersale_id).case
    wanted = decision(desk, case, chance)
    if wanted is None:
        return None
    tell("deciding", aftersale_id, wanted[0])
    try:
        attempt = decide.act(desk, aftersale_id, *wanted)
    except UserError as error:  # another program has it, or another case of the order takes the money
        tell("not accepted", aftersale_id, str(error))
        return None
    tell("accepted", aftersale_id, attempt.action, attempt.key)
    return attempt


def _waiting(desk: Desk, chance: random.Random) -> list[str]:
    """Cases that nobody has decided. Two programs that take the first of a queue get in each other's way."""
    found: list[str] = []
    while not found:
        request = PageRequest(chance.choice(QUEUES), limit=chance.choice((8, 400)))
        rows = queues.page(desk, request).rows
        found = [row.aftersale_id for row in rows if row.attempt_action is None]
    return found


def _batch(sender: Sender, chance: random.Random, tell: Tell) -> None:
    desk = sender.desk
    wanted = None
    while wanted is None:
        ids = _waiting(desk, chance)
        chosen = chance.sample(ids, min(len(ids), chance.randint(2, 6)))
        with desk.store.reading() as session:
            wanted = decision(desk, must_find(session, chosen[0]).case, chance)
    key, given = wanted[0], replace(wanted[1], looked_at=None)
    if given.waybill:
        return  # each parcel has a number of its own
    tell("deciding", chosen[0], key)
    try:
        plan = batch_plans.plan(desk, chosen, key, given)
        begun, _ = batch_plans.begin(desk, key, given, plan.seen)
    except UserError as error:
        tell("not accepted", chosen[0], str(error))
        return
    for entry in begun.entries:
        tell("accepted", entry.attempt.aftersale_id, BY_KEY[key].key, entry.attempt.key)
    batch_runs.run(sender, begun.batch.id)


def _answer_some(sender: Sender, chance: random.Random) -> None:
    """What a clerk does first: some of what the outbox asks of him."""
    if chance.random() < 0.6:
        return
    asked = [e for e in outbox.outbox(sender.desk) if e.attempt.state in (AttemptState.DRAFT, AttemptState.REFUSED)]
    for entry in chance.sample(asked, min(len(asked), 2)):
        answer(sender, entry, chance)
    with suppress(UserError):
        directly.settle(sender)
