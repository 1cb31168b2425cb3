"""Changes that come at a bad moment: between two pages, behind the clock's back, and for ever."""

from __future__ import annotations

from collections.abc import Sequence

from models.simulator.cases import BUYER, SYSTEM, Case
from models.simulator.faulting import Dice
from models.simulator.names import WORDS
from models.simulator.settings import HOUR
from models.simulator.world import World


def after_page(world: World, dice: Dice, ids: Sequence[int], has_more: bool) -> None:
    """What may happen once a page of a listing was read."""
    if has_more and ids and dice.falls("shifting"):
        _shift(world, ids)
    if world.registry.open_count():
        if dice.falls("hidden"):
            _change_hidden(world)
        if dice.falls("gone"):
            _remove(world)


def _shift(world: World, ids: Sequence[int]) -> None:
    """A case of the page that was read gets another update_time, so that those behind it move up by one."""
    case = world.case(world.chance.choice(ids))
    if case is not None:
        world.write(case, BUYER, "买家补充了说明")
        world.change(case, words=_other_words(world, case))


def _change_hidden(world: World) -> None:
    case = world.registry.any_open(world.chance)
    if case is None:
        return
    if case.deadline and not case.arbitrating:
        later = case.deadline + world.chance.randint(1, 12) * HOUR
        world.change(case, quiet=True, deadline=later, words=_other_words(world, case))
    else:
        world.change(case, quiet=True, words=_other_words(world, case))
    world.write(case, SYSTEM, "平台更新了售后信息")


def _remove(world: World) -> None:
    case = world.registry.any_open(world.chance)
    if case is not None:
        world.registry.take(case)


def _other_words(world: World, case: Case) -> str:
    return world.chance.choice([words for words in WORDS if words and words != case.words])
