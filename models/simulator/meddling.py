"""Others who have a hand in a case: the buyer, a colleague in the back office, the platform itself."""

from __future__ import annotations

from collections.abc import Callable

from models.simulator import steps
from models.simulator.book import Request
from models.simulator.cases import BUYER, MERCHANT, SYSTEM, Case, Status
from models.simulator.names import WORDS
from models.simulator.world import World

BACK_OFFICE = "back office"
"""Stands in the book where a request of an application has its method."""
_CHANGEABLE = frozenset({Status.AWAITS_REVIEW, Status.REFUSED_FIRST, Status.REFUSED_SECOND})


def meddle(world: World, case_id: int, how: str) -> None:
    """Let somebody else act on a case.

    Raises:
        ValueError: there is no such case or way, or the case is where nobody can do that.
        RefusedError: it cannot be paid.
    """
    case, act = world.case(case_id), WAYS.get(how)
    if case is None or act is None or not case.is_open:
        raise ValueError(f"nobody can {how} {case_id}")
    act(world, case)


def _withdraw(world: World, case: Case) -> None:
    steps.finish(world, case, Status.CLOSED, BUYER, "买家撤销售后申请")


def _ask_for_less(world: World, case: Case) -> None:
    if case.status not in _CHANGEABLE or case.goods < 2:
        raise ValueError(f"the buyer cannot change {case.id} now")
    steps.enter(world, case, Status.AWAITS_REVIEW, BUYER, "买家修改了售后申请", goods=case.goods // 2)


def _add_words(world: World, case: Case) -> None:
    """Another version of the same application."""
    world.write(case, BUYER, "买家补充了说明")
    world.change(case, words=next(words for words in WORDS if words != case.words))


def _refund_by_colleague(world: World, case: Case) -> None:
    steps.refund(world, case, MERCHANT, "商家同意退款，退款成功", Request(BACK_OFFICE, None, "", ""))


def _refund_by_platform(world: World, case: Case) -> None:
    steps.refund(world, case, SYSTEM, "平台极速退款")


def _move_deadline_up(world: World, case: Case) -> None:
    """The platform halves the time that is left."""
    if case.deadline <= world.at:
        raise ValueError(f"{case.id} has no time left")
    steps.move_deadline(world, case, (world.at + case.deadline) // 2)


WAYS: dict[str, Callable[[World, Case], None]] = {
    "withdraw": _withdraw,
    "ask_for_less": _ask_for_less,
    "add_words": _add_words,
    "refund_by_colleague": _refund_by_colleague,
    "refund_by_platform": _refund_by_platform,
    "move_deadline_up": _move_deadline_up,
}
