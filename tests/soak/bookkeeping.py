"""The platform's book against the ledger: what was paid twice, what was lost, what was left open.

The ledger is read from its file, without the program that wrote it.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from models.desk import trail
from models.desk.desk import Desk
from models.desk.paths import DATABASE
from models.simulator.meddling import BACK_OFFICE
from tests.soak.traffic import Platform

Plain = Mapping[str, Any]
REFUND, AGREE_RETURN, REJECT = "refund", "agree_return", "reject"
ACTION_OF = {
    401: REFUND,
    201: REFUND,
    121: REFUND,
    111: REFUND,
    101: AGREE_RETURN,
    102: REJECT,
    202: REJECT,
    112: REJECT,
    None: REJECT,
}
"""The platform's operations (`None`: shipping in spite of a refund) by what a clerk decides."""
DONE_REFUND = ("done", REFUND)
UNDER_WAY = ("holding", "sending", "in_doubt")
SLACK = timedelta(seconds=2.5)
"""The desk's clock follows the platform's to about a second, and journals are exact."""


class Accepted(NamedTuple):
    """A decision of which a clerk was told that it is recorded."""

    aftersale_id: str
    action: str
    key: str


@dataclass(slots=True)
class Decision:
    """A row of the ledger with what its trail says."""

    key: str
    aftersale_id: str
    action: str
    state: str
    why: str
    refusal: str
    tries: int
    amount_fen: int
    run: str
    made: bool = False
    moved: int = 0
    """Its newest record in the trail."""
    sent_at: list[datetime] = field(default_factory=list)
    ended_at: datetime | None = None

    @property
    def about(self) -> tuple[str, str]:
        """Which case, and what was decided."""
        return self.aftersale_id, self.action

    def was_under_way(self, at: datetime) -> bool:
        """Whether a request that was carried out at that time can have been its own."""
        end = self.ended_at
        return any(sent - SLACK <= at for sent in self.sent_at) and (end is None or at <= end + SLACK)


_ROWS = """
SELECT a.id, a.key, c.aftersale_id, a.action, a.state, coalesce(a.why, ''), a.refusal, a.tries, a.amount_fen, a.run
FROM attempts a JOIN cases c ON c.id = a.case_id WHERE a.lane = 'decision' ORDER BY a.id
"""
_TRAIL = "SELECT id, attempt_id, at, became, detail FROM trail ORDER BY id"


def decisions(database: Path) -> list[Decision]:
    """All decisions, oldest first."""
    with closing(sqlite3.connect(database, timeout=30)) as connection:
        connection.execute("BEGIN")  # one state for both
        found = {row[0]: Decision(*row[1:]) for row in connection.execute(_ROWS)}
        for record, number, at, became, detail in connection.execute(_TRAIL):
            if number in found:
                found[number].moved = record
                _follow(found[number], datetime.fromtimestamp(at / 1000).astimezone(), became, json.loads(detail))
    return list(found.values())


def _follow(decision: Decision, at: datetime, became: str, detail: Plain) -> None:
    if detail["step"] == "make":
        decision.made = True
    elif detail["step"] == "send":
        decision.sent_at.append(at)
    if became in ("done", "refused", "cancelled", "draft") and detail["step"] != "acknowledge":
        decision.ended_at = at


def damage(database: Path) -> list[str]:
    """What SQLite finds wrong with the file."""
    with closing(sqlite3.connect(database, timeout=30)) as connection:
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        return found + [f"broken key: {row}" for row in connection.execute("PRAGMA foreign_key_check")]


@dataclass(slots=True)
class Reckoning:
    """The three lists that have to be empty, one line for each fault, and figures."""

    paid_twice: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    unsettled: list[str] = field(default_factory=list)
    figures: dict[str, Any] = field(default_factory=dict)

    def check(self) -> None:
        """Raise AssertionError unless all three are empty."""
        faults = {"paid twice": self.paid_twice, "lost": self.lost, "unsettled": self.unsettled}
        told = [f"{name}: {len(found)}, as {found[:10]}" for name, found in faults.items() if found]
        assert not told, "\n".join([*told, str(self.figures)])
        self.figures |= dict.fromkeys(faults, 0)


def close_books(desk: Desk, platform: Platform, accepted: Iterable[Accepted]) -> dict[str, Any]:
    """The figures of a run that has come to rest. Raises AssertionError where anything is not as it must be."""
    database = desk.folder / DATABASE
    found = reckon(database, platform.look("book"), platform.look("operations"), accepted)
    found.check()
    proof = trail.verify(desk)
    assert proof.whole, str(proof.sentence)
    assert damage(database) == []
    return found.figures | {"the trail": str(proof.sentence)}


def requests(operations: Iterable[Plain], made: list[Decision]) -> list[Plain]:
    """What was asked for, in the order in which it arrived: one entry for each request.

    A shipment refuses all refunds of its order, and only one of them was decided on.
    """
    rejected = {decision.aftersale_id: decision for decision in made if decision.action == REJECT and decision.sent_at}
    by_request: defaultdict[str, list[Plain]] = defaultdict(list)
    for entry in operations:
        by_request[entry["log_id"]].append(entry)
    return [_decided(entries, rejected) for entries in by_request.values()]


def _decided(entries: list[Plain], rejected: Mapping[str, Decision]) -> Plain:
    fitting = [entry for entry in entries if entry["aftersale_id"] in rejected] if len(entries) > 1 else []
    at = datetime.fromisoformat(entries[0]["at"])
    under_way = [entry for entry in fitting if rejected[entry["aftersale_id"]].was_under_way(at)]
    return [*under_way, *fitting, *entries][0]


def asked_too_often(made: list[Decision], operations: Iterable[Plain]) -> list[str]:
    """Requests that reached the platform without a commit of their own before them.

    There is none at any moment: what is under way is committed before the first byte leaves.
    """
    sent: Counter[tuple[str, str]] = Counter()
    for decision in made:
        sent[decision.about] += len(decision.sent_at)
    asked = Counter((entry["aftersale_id"], ACTION_OF[entry["type"]]) for entry in operations)
    return [
        f"{number} requests for {about}, {sent[about]} sent" for about, number in asked.items() if number > sent[about]
    ]


def reckon(database: Path, book: list[Plain], operations: list[Plain], accepted: Iterable[Accepted]) -> Reckoning:
    """Hold them against each other, once nothing moves any more."""
    made = decisions(database)
    shipped = {entry["aftersale_id"] for entry in operations if entry["carried_out"] and entry["type"] is None}
    operations = requests(operations, made)
    found = Reckoning()
    found.paid_twice += [f"{key}: {n} payments" for key, n in Counter(e["aftersale_id"] for e in book).items() if n > 1]
    found.paid_twice += _asked_again(operations) + asked_too_often(made, operations)
    by_others = {(entry["aftersale_id"], REFUND) for entry in book if not is_ours(entry)}
    by_others |= {(aftersale_id, REJECT) for aftersale_id in shipped}
    found.lost += _forgotten(made, accepted) + _unlike(made, operations, by_others) + _other_amount(made, book)
    found.unsettled += [f"{d.about}: {d.state} since {d.sent_at}" for d in made if d.state in UNDER_WAY]
    found.figures = _figures(made, book, operations)
    return found


def _asked_again(operations: Iterable[Plain]) -> list[str]:
    """Refunds that were asked for although one of ours had been carried out: the platform refused them, not we."""
    paid: set[str] = set()
    found = []
    for entry in operations:
        if ACTION_OF[entry["type"]] != REFUND:
            continue
        if entry["aftersale_id"] in paid:
            found.append(f"{entry['aftersale_id']}: asked for again at {entry['at']}, when it had been paid")
        elif entry["carried_out"]:
            paid.add(entry["aftersale_id"])
    return found


def _forgotten(made: list[Decision], accepted: Iterable[Accepted]) -> list[str]:
    rows = {decision.key: decision.about for decision in made}
    found = [f"{one}: no such row" for one in accepted if rows.get(one.key) != (one.aftersale_id, one.action)]
    found += [f"{decision.about}: not in the trail" for decision in made if not decision.made]
    found += [f"{d.about}: {d.tries} tries, {len(d.sent_at)} in the trail" for d in made if d.tries != len(d.sent_at)]
    return found


def _unlike(made: list[Decision], operations: list[Plain], by_others: set[tuple[str, str]]) -> list[str]:
    """Where what was carried out and what the ledger calls done are not the same, one to one.

    What somebody else did in the same moment may pass for ours: the platform's log does not tell them apart.
    """
    done: defaultdict[tuple[str, str], list[Decision]] = defaultdict(list)
    carried: defaultdict[tuple[str, str], list[Plain]] = defaultdict(list)
    for decision in made:
        if decision.state == "done":
            done[decision.about].append(decision)
    for entry in operations:
        if entry["carried_out"]:
            carried[entry["aftersale_id"], ACTION_OF[entry["type"]]].append(entry)
    found = []
    for about in {**done, **carried}:
        here, there = len(done[about]), len(carried[about])
        credited = about in by_others and (here, there) == (1, 0)
        if here != there and not credited:
            states = [decision.state for decision in made if decision.about == about]
            found.append(f"{about}: carried out {there} times, done {here} times, its decisions: {states}")
        elif not credited:
            found += _at_another_time(done[about], carried[about])
    return found


def _at_another_time(done: list[Decision], carried: list[Plain]) -> list[str]:
    return [
        f"{decision.about}: done, and was not under way when it was carried out, at {entry['at']}: "
        f"sent {[str(at) for at in decision.sent_at]}, over {decision.ended_at}, tries {decision.tries}"
        for decision, entry in zip(done, carried, strict=True)
        if not decision.was_under_way(datetime.fromisoformat(entry["at"]))
    ]


def _other_amount(made: list[Decision], book: list[Plain]) -> list[str]:
    done = {decision.aftersale_id: decision for decision in made if (decision.state, decision.action) == DONE_REFUND}
    return [
        f"{entry['aftersale_id']}: {entry['amount_fen']} paid, {decision.amount_fen} decided"
        for entry in book
        if is_ours(entry)
        and (decision := done.get(entry["aftersale_id"])) is not None
        and decision.amount_fen != entry["amount_fen"]
    ]


def is_ours(payment: Plain) -> bool:
    """Whether a payment was asked for by an application, and not by people in the back office or the platform."""
    return payment["by"] == "merchant" and payment["request"]["method"] != BACK_OFFICE


def _figures(made: list[Decision], book: list[Plain], operations: list[Plain]) -> dict[str, Any]:
    ours = [entry for entry in book if is_ours(entry)]
    carried = {entry["aftersale_id"] for entry in operations if entry["carried_out"]}
    credited = [d for d in made if (d.state, d.action) == DONE_REFUND and d.aftersale_id not in carried]
    return {
        "decisions": len(made),
        "by action": dict(Counter(decision.action for decision in made)),
        "by state": dict(Counter(_state(decision) for decision in made)),
        "sent": sum(decision.tries for decision in made),
        "sent more than once": sum(decision.tries > 1 for decision in made),
        "requests that arrived": len(operations),
        "of these carried out": sum(entry["carried_out"] for entry in operations),
        "payments": len(ours),
        "paid, fen": sum(entry["amount_fen"] for entry in ours),
        "paid by others": len(book) - len(ours),
        "of these taken for ours": len(credited),
    }


def _state(decision: Decision) -> str:
    return " ".join(part for part in (decision.state, decision.why, decision.refusal) if part)
