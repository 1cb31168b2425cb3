"""A batch of 200 of which 20 fail in four ways, killed in the middle, then resumed: nothing is lost, or done twice."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.simulator import steps
from models.simulator.answering import Reply
from models.simulator.cases import BUYER
from models.simulator.protocol import Received
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.e2e.whole_program import ENVIRONMENT, ROOT, told

pytestmark = pytest.mark.slow
OPERATE = "afterSale.operate"
CASES, OF_EACH = 200, 5
KILLED_AFTER = 90
WAIT_SECONDS = 120


@dataclass
class Ways:
    """The cases that fail, by how."""

    withdrawn: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)

    @classmethod
    def among(cls, chosen: list[str]) -> Ways:
        """Every tenth, each way in turn, so that there are some before the kill and some after it."""
        ways, tenth = cls(), chosen[5::10]
        for place, one in enumerate((ways.withdrawn, ways.changed, ways.failed, ways.lost)):
            one.update(tenth[place::4])
            assert len(one) == OF_EACH
        return ways

    @property
    def all(self) -> set[str]:
        """All of them."""
        return self.withdrawn | self.changed | self.failed | self.lost


@pytest.fixture
def platform() -> Iterator[Simulator]:
    with Simulator(Settings(cases=1500)) as simulator:
        yield simulator


@pytest.fixture
def here(platform: Simulator, data_dir: Path) -> list[str]:
    """The options of a profile that knows the platform's shop and has read it. Its refunds do not wait."""
    here = ["--data-dir", str(data_dir)]
    keys = ["--app-key", platform.app_key, "--shop-id", platform.shop_id, "--gateway", platform.address]
    told("shop", "add", "小店", *keys, "--hold", "0", "--secret-stdin", *here, given=platform.app_secret)
    told("sync", *here)
    return here


def choose(platform: Simulator) -> list[str]:
    """Refunds with time left that are alone in their order, as a batch takes them."""
    registry, at = platform._world.registry, platform._world.at
    fitting = [
        case
        for case in registry.all()
        if case.type in (Type.UNSHIPPED_REFUND, Type.SHIPPED_REFUND)
        and case.status == Status.AWAITS_REVIEW
        and case.deadline > at + 3600
        and len(case.order.cases) == 1
    ]
    chosen = [str(case.id) for case in sorted(fitting, key=lambda case: case.deadline)[:CASES]]
    assert len(chosen) == CASES
    return chosen


def fail(platform: Simulator, ways: Ways) -> None:
    """Buyers withdraw and ask for less, which the desk has not read; the line and the platform fail with some."""
    world, plain = platform._world, platform._answering.answer
    with world.lock:
        for key in ways.withdrawn:
            steps.finish(world, world.case(int(key)), Status.CLOSED, BUYER, "买家撤销售后申请")
        for key in ways.changed:
            case = world.case(int(key))
            world.change(case, goods=case.goods - 1)
            case.updated += 5
    left = {**dict.fromkeys(ways.failed, "item_failed"), **dict.fromkeys(ways.lost, "dropped_before")}

    def answer(request: Received, headers: Mapping[str, str], address: str) -> Reply:
        if request.path.strip("/").replace("/", ".") == OPERATE:
            (item,) = json.loads(request.body)["items"]
            kind = left.pop(str(item["aftersale_id"]), "")
            if kind:
                platform.fail_next(kind)
        return plain(request, headers, address)

    platform._answering.answer = answer


def start(chosen: list[str], here: list[str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, ROOT / "main.py", "batch", "start", "refund", *chosen, *here, "--json"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT)


def wait_until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + WAIT_SECONDS
    while not true():
        assert time.monotonic() < until
        time.sleep(0.005)


def by_remedy(batch: dict[str, Any]) -> dict[str | None, set[str]]:
    found: dict[str | None, set[str]] = {}
    for one in batch["failed"]:
        found.setdefault(one["remedy"], set()).update(one["cases"])
    return found


def in_doubt(here: list[str]) -> list[str]:
    return [one["aftersale_id"] for one in told("outbox", *here) if one["state"] == "in_doubt"]


def settle(here: list[str]) -> None:
    """Read again until nothing is in doubt; what was lost takes the time in which it might still have arrived."""
    wait_until(lambda: not [one for one in told("settle", *here) if one["state"] == "in_doubt"])


def test_a_batch_killed_in_the_middle_goes_on_to_its_end(platform: Simulator, here: list[str]) -> None:
    chosen = choose(platform)
    ways = Ways.among(chosen)
    fail(platform, ways)
    with start(chosen, here) as process:
        wait_until(lambda: process.poll() is not None or platform.calls[OPERATE] >= KILLED_AFTER)
        assert process.poll() is None, process.stderr.read()
        process.kill()
    paid_before = len(platform.book())
    broken = told("batch", "show", "1", *here)
    assert 0 < paid_before < CASES - 20
    assert sum(broken["states"].values()) == CASES
    assert broken["waiting"] > 80
    told("batch", "resume", "1", *here)
    settle(here)

    resumed = told("batch", "show", "1", *here)
    never_arrived = by_remedy(resumed)["wait_and_retry"]
    killed = never_arrived - ways.lost  # the one that was under way, if it did not arrive
    assert len(killed) <= 1
    assert by_remedy(resumed) == {
        "refresh_case": ways.withdrawn | ways.failed,
        None: ways.changed,
        "wait_and_retry": ways.lost | killed,
    }
    assert (resumed["states"]["done"], resumed["waiting"]) == (CASES - 20 - len(killed), 0)

    again = told("batch", "resume", "1", "--again", *here)
    done = set(chosen) - ways.all | ways.lost
    assert again["states"] == {"done": len(done), "refused": 10, "draft": 5}
    paid = Counter(one["aftersale_id"] for one in platform.book())
    assert paid == Counter(done), "every case once, and none but those"
    assert {one["by"] for one in platform.book()} == {"merchant"}
    assert not in_doubt(here)
    assert told("verify", *here)
