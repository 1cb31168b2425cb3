"""Every record of the trail has its sentence."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from models.desk.traillines import STEPS, words
from models.domain.attempt import AttemptState as State
from models.domain.text import Text
from models.domain.trail import TrailStep
from tests.factory import NOW

STORE = Path(__file__).resolve().parents[3] / "models" / "store"
CHANGING = {"_change", "_reopened"}
OUTCOME = Text("The platform shows “{status}”.", {"status": "Refunded"})
NAMING = Text("“{action}” was not carried out.", {"action": Text("Refund")})


def step(name: str, what: str, became: str, amount: int = 12_900, **changed: tuple[Any, Any]) -> TrailStep:
    return TrailStep(
        at=NOW,
        attempt_id=1,
        attempt_key="key",
        aftersale_id="69",
        by="小王",
        what=what,
        became=became,
        detail={"step": name, "action": "refund", "amount_fen": amount, "changed": changed},
    )


def until(seconds: int) -> tuple[None, str]:
    return None, (NOW + timedelta(seconds=seconds)).isoformat()


def written() -> Iterator[str]:
    """The names of the steps that the store and its migrations write, read from their sources."""
    for node in ast.walk(ast.parse((STORE / "attempt_steps.py").read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CHANGING:
            name = node.args[3]
            if isinstance(name, ast.Constant):
                yield name.value
            else:
                assert isinstance(name, ast.Name), ast.unparse(node)  # only handed on
    yield from re.findall(r'_always\(row, "(\w+)"\)', (STORE / "attempt_detail.py").read_text("utf-8"))
    for file in (STORE / "migrations" / "versions").glob("*.py"):
        yield from re.findall(r'"step": "(\w+)"', file.read_text("utf-8"))


def test_every_step_that_is_written_has_words() -> None:
    found = set(written())
    assert {"make", "send", "settle", "found"} <= found, "the sources are not read as they should be"
    assert found == set(STEPS)


@pytest.mark.parametrize("name", sorted(STEPS))
def test_whatever_stood_there_there_is_a_sentence(name: str) -> None:
    for before, after in itertools.product(["", *State], State):
        full = step(name, before, after)
        assert str(words(full))
        assert str(words(replace(full, detail={"step": name})))


@pytest.mark.parametrize(
    ("record", "sentence"),
    [
        (step("make", "", State.TO_DO), "Decided: Refund ¥129.00, to be carried out"),
        (step("make", "", State.TO_DO, amount=0), "Decided: Refund, to be carried out"),
        (
            step("make", "", State.HOLDING, hold_until=until(5)),
            "Decided: Refund ¥129.00, to be sent in 5 s unless it is taken back",
        ),
        (step("make", "", State.HOLDING, hold_until=until(0)), "Decided: Refund ¥129.00, to be sent at once"),
        (
            step("make", "", State.HOLDING, hold_until=until(0), at_once=(None, True)),
            "Decided: Refund ¥129.00, to be sent at once, because the deadline was too near for time to take it back",
        ),
        (
            step("make", "", State.DRAFT, batch_id=(None, 3)),
            "Decided: Refund ¥129.00 (batch 3), not sent yet",
        ),
        (
            step("release", State.REFUSED, State.HOLDING, hold_until=until(30), amount_fen=(12_900, 9_900)),
            "Taken up again: Refund ¥99.00 (before: ¥129.00), to be sent in 30 s unless it is taken back. "
            "It was “Not done”",
        ),
        (step("send", State.HOLDING, State.SENDING, tries=(0, 1)), "Sent: Refund ¥129.00"),
        (step("send", State.HOLDING, State.SENDING, tries=(1, 2)), "Sent again, try 2: Refund ¥129.00"),
        (
            step("doubt", State.SENDING, State.IN_DOUBT, outcome=(None, NAMING.to_json())),
            "In doubt: “Refund” was not carried out.",
        ),
        (
            step("settle", State.SENDING, State.DONE, outcome=(None, OUTCOME.to_json())),
            "Done: Refund. The platform shows “Refunded”.",
        ),
        (
            step("settle", State.IN_DOUBT, State.DONE, outcome=(NAMING.to_json(), OUTCOME.to_json())),
            "Read again, it is done: Refund. The platform shows “Refunded”.",
        ),
        (
            step("settle", State.IN_DOUBT, State.REFUSED, outcome=(OUTCOME.to_json(), NAMING.to_json())),
            "Read again: “Refund” was not carried out.",
        ),
        (
            step("settle", State.SENDING, State.REFUSED, outcome=(None, NAMING.to_json())),
            "“Refund” was not carried out.",
        ),
        (
            step("settle", State.SENDING, State.REFUSED, outcome=(None, Text("The platform is busy.").to_json())),
            "Not done: Refund. The platform is busy.",
        ),
        (
            step("settle", State.TO_DO, State.CONTRADICTED, outcome=(None, NAMING.to_json())),
            "Contradicted by the platform: “Refund” was not carried out.",
        ),
        (
            step("settle", State.TO_DO, State.CONFIRMED, outcome=(None, OUTCOME.to_json())),
            "Confirmed: Refund. The platform shows “Refunded”.",
        ),
        (
            step("park", State.HOLDING, State.DRAFT, why=(None, "restart"), outcome=(None, NAMING.to_json())),
            "Set aside, not sent: the program ended while “Refund” could still be taken back",
        ),
        (
            step("park", State.DRAFT, State.DRAFT, why=("batch", "conflict"), outcome=(None, NAMING.to_json())),
            "Set aside, not carried out: the case changed after “Refund” was decided",
        ),
        (
            step("park", State.IN_DOUBT, State.DRAFT, why=(None, "conflict"), outcome=(None, NAMING.to_json())),
            "Read again, not carried out and set aside: the case changed after “Refund” was decided",
        ),
        (step("take_back", State.HOLDING, State.CANCELLED), "Taken back: Refund. Nothing was sent"),
        (
            step("hand_over", State.REFUSED, State.TO_DO),
            "Handed over, to be carried out by hand: Refund ¥129.00. It was “Not done”",
        ),
        (step("tick", State.TO_DO, State.TO_DO), "Ticked off: Refund"),
        (
            step("untick", State.TO_DO, State.TO_DO, ticked_by=("小李", ""), ticked_at=(NOW.isoformat(), None)),
            f"Tick taken back: Refund. 小李 had ticked it off ({NOW})",
        ),
        (step("acknowledge", State.REFUSED, State.REFUSED), "Marked as dealt with: Refund, “Not done”"),
        (step("found", "", State.CONFIRMED), "The trail begins: Refund ¥129.00, “Confirmed”"),
        (
            step("teleport", State.TO_DO, State.DONE),
            "Refund: from “To be carried out” to “Done” (teleport)",
        ),
    ],
)
def test_what_a_record_says(record: TrailStep, sentence: str) -> None:
    assert str(words(record)) == sentence


def test_states_and_actions_of_another_program_are_told_as_they_stand() -> None:
    record = replace(step("teleport", "vague", "clear"), detail={"action": "wave"})
    assert str(words(record)) == "wave: from “vague” to “clear” (?)"
