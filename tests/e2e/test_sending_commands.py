"""Deciding and sending without a window: whole processes, a real platform, and its book as the judge."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.whole_program import ENVIRONMENT, ROOT, keys, look, platform, run, stir, told

pytestmark = pytest.mark.slow  # each starts the program anew

__all__ = ["platform"]  # a fixture


@pytest.fixture
def here(platform: dict[str, str], data_dir: Path) -> list[str]:
    """A profile that knows the platform's shop and has read it; its refunds do not wait."""
    return shop_at(platform, data_dir, "--hold", "0")


@pytest.fixture
def holding(platform: dict[str, str], data_dir: Path) -> list[str]:
    """The same with the usual undo window."""
    return shop_at(platform, data_dir)


def shop_at(platform: dict[str, str], data_dir: Path, *options: str) -> list[str]:
    place = ["--data-dir", str(data_dir)]
    given = platform["app_secret"] + "\n"
    told("shop", "add", "小店", *keys(platform), *options, "--secret-stdin", *place, given=given)
    told("sync", *place)
    return place


def waiting(here: list[str], queue: str = "unshipped_review") -> list[str]:
    """The cases of a queue that nobody has decided, the ones with most time first."""
    rows = told("cases", "--queue", queue, "--limit", "500", *here)
    return [row["aftersale_id"] for row in reversed(rows) if row["decision"] is None]


def test_a_refund_is_paid_once(platform: dict[str, str], holding: list[str]) -> None:
    case = waiting(holding)[0]
    begun = time.monotonic()
    attempt = told("act", case, "refund", "--by", "小林", *holding)
    assert time.monotonic() - begun >= 5  # its undo window
    assert (attempt["state"], attempt["tries"], attempt["at_once"]) == ("done", 1, False)
    (paid,) = look(platform, "book")
    assert (paid["aftersale_id"], paid["amount_fen"], paid["by"]) == (case, attempt["amount_fen"], "merchant")
    again = run("act", case, "refund", *holding)
    assert again.returncode == 1
    assert "小林 did “Refund” on this case already" in again.stderr
    assert told("outbox", *holding) == []
    assert told("verify", *holding)["whole"] is True


def test_ctrl_c_in_the_undo_window_takes_it_back(platform: dict[str, str], holding: list[str]) -> None:
    case = waiting(holding)[0]
    command = [sys.executable, ROOT / "main.py", "act", case, "refund", *holding]
    with subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        until = time.monotonic() + 30
        while not told("outbox", *holding):
            assert time.monotonic() < until
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
    assert told("outbox", *holding) == []
    assert look(platform, "book") == []
    assert told("actions", case, *holding)["refund"]["open"] is True


def test_a_lost_answer_is_settled_by_reading(platform: dict[str, str], here: list[str]) -> None:
    case = waiting(here)[0]
    stir(platform, "fail_next", kind="dropped_after")
    # the reading that follows at once shows it, so that the doubt does not outlive the command
    assert told("act", case, "refund", *here)["state"] in ("done", "in_doubt")
    assert [one["state"] for one in told("settle", *here)] in ([], ["done"])
    assert Counter(paid["aftersale_id"] for paid in look(platform, "book")) == {case: 1}


def test_what_was_held_when_the_program_died_is_asked_about(platform: dict[str, str], holding: list[str]) -> None:
    case = waiting(holding)[0]
    command = [sys.executable, ROOT / "main.py", "act", case, "refund", *holding]
    with subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL) as process:
        until = time.monotonic() + 30
        while not told("outbox", *holding):
            assert time.monotonic() < until
        process.kill()
    told("settle", *holding)  # any start takes over what nobody has in hand
    (left,) = told("outbox", *holding)
    assert (left["state"], left["why"], left["aftersale_id"]) == ("draft", "restart", case)
    assert look(platform, "book") == []
    other = run("act", case, "refund", "--by", "阿杰", *holding)
    assert other.returncode == 1
    assert "it was not sent yet" in other.stderr
    sent = told("send", str(left["attempt"]), *holding)
    assert (sent["state"], sent["key"]) == ("done", left["key"])
    assert len(look(platform, "book")) == 1


def test_a_batch_is_looked_over_and_sent(platform: dict[str, str], here: list[str]) -> None:
    cases = waiting(here)[:6]
    finished = told("cases", "--queue", "all", "--limit", "500", *here)[-1]["aftersale_id"]
    plan: dict[str, Any] = told("batch", "start", "refund", *cases, finished, "--plan", *here)
    assert sorted(plan["ready"]) == sorted(cases)
    assert [one["aftersale_id"] for one in plan["left_out"]] == [finished]
    done = told("batch", "start", "refund", *cases, finished, *here)
    assert told("batch", "list", *here) == [], "nothing of it is left"
    assert (done["states"], done["waiting"], len(done["left_out"])) == ({"done": 6}, 0, 1)
    assert sum(paid["amount_fen"] for paid in look(platform, "book")) == plan["sum_fen"]


def test_a_refusal_names_the_one_thing_that_helps(platform: dict[str, str], here: list[str]) -> None:
    first, second = waiting(here)[:2]
    stir(platform, "fail_next", kind="item_failed")
    failed = told("act", first, "refund", *here)
    assert (failed["state"], failed["refusal"], failed["remedy"]) == ("refused", "operation_failed", "refresh_case")
    assert [one["aftersale_id"] for one in told("outbox", *here)] == [first]
    assert told("acknowledge", str(failed["attempt"]), *here)["state"] == "refused"
    assert told("outbox", *here) == []
    by_hand = told("act", second, "refund", "--by-hand", *here)
    assert by_hand["state"] == "to_do"
    assert json.dumps(look(platform, "book")) == "[]"
