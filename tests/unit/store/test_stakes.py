"""The order by loss at stake, as the database computes it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus as S
from models.domain.codes import AfterSaleType as T
from models.domain.deadlines import Band, BandLimits
from models.domain.limits import Limits
from models.domain.listing import CaseFilter, Page, PageRequest, SortKey
from models.domain.queues import BY_KEY, QUEUES, home_of
from models.domain.triage import stake
from models.store import cases, listing
from models.store.store import Store
from tests.factory import NOW, make_case
from tests.unit.store.helpers import put, row_id

HOUR = timedelta(hours=1)
LIMITS = Limits({"shipped_review": BandLimits(near=9 * HOUR, warm=7 * HOUR, hot=5 * HOUR)})
"""Two queues with different last bands, so that a list of all has both."""


def any_case(chance: random.Random) -> AfterSale:
    seconds = chance.choice(
        [0, 3_600, 5 * 3_600, chance.randrange(-9_000, 9_000), chance.randrange(-(10**5), 3 * 10**5)]
    )
    left = timedelta(seconds=seconds, milliseconds=chance.choice([-1, 0, 0, 1]))
    return make_case(
        type=chance.choice([T.UNSHIPPED_REFUND, T.SHIPPED_REFUND, T.RETURN_REFUND, T.EXCHANGE]),
        status=chance.choice([S.AWAITS_REVIEW, S.AWAITS_REVIEW, S.BUYER_RETURNED, S.REFUSED_FIRST, S.REFUNDED]),
        amount_fen=chance.choice([0, 1, 990, 12_900, chance.randrange(10**6), 10**13]),
        deadline_at=chance.choice([None, *[NOW + left] * 7]),
    )


def any_cases(number: int, seed: int) -> list[AfterSale]:
    chance = random.Random(seed)
    return [any_case(chance) for _ in range(number)]


def key(case: AfterSale, now: datetime = NOW) -> int:
    home = home_of(case)
    hot = LIMITS.of(home.key).hot if home else HOUR
    return stake(case.amount_fen, case.deadline_at, is_open=case.is_open, now=now, last_band=hot).key


def page(store: Store, request: PageRequest, now: datetime = NOW) -> Page:
    with store.reading() as session:
        return listing.page(session, replace(request, sort=SortKey.STAKE), now, LIMITS)


def walk(store: Store, request: PageRequest, between: Callable[[int], datetime]) -> list[str]:
    """All pages one after the other; `between` does something and tells the time at which the next is asked for."""
    found: list[str] = []
    now = NOW
    for number in range(500):
        shown = page(store, request, now)
        found += [row.aftersale_id for row in shown.rows]
        if shown.next is None:
            return found
        request, now = replace(request, after=shown.next), between(number)
    pytest.fail("the pages never end")


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("descending", [False, True])
def test_the_database_has_the_order_of_the_rule(store: Store, seed: int, descending: bool) -> None:
    stored = any_cases(300, seed)
    put(store, stored)
    for queue in QUEUES:
        kept = [(key(case), place) for place, case in enumerate(stored) if queue.rule.holds(case)]
        wanted = [stored[place].aftersale_id for _, place in sorted(kept, reverse=descending)]
        shown = page(store, PageRequest(queue.key, descending=descending, limit=500)).rows
        assert [row.aftersale_id for row in shown] == wanted, queue.key


def test_filters_narrow_it_and_leave_the_order(store: Store) -> None:
    stored = any_cases(200, 7)
    put(store, stored)
    wanted = CaseFilter(bands=frozenset({Band.HOT, Band.CALM}), amount_from_fen=500)
    rows = page(store, PageRequest("all", wanted, limit=500)).rows
    plain = {row.aftersale_id for row in listed_plainly(store, wanted)}
    whole = [row.aftersale_id for row in page(store, PageRequest("all", limit=500)).rows]
    assert [row.aftersale_id for row in rows] == [one for one in whole if one in plain]
    assert rows


def listed_plainly(store: Store, wanted: CaseFilter) -> tuple[object, ...]:
    with store.reading() as session:
        return listing.page(session, PageRequest("all", wanted, limit=500), NOW, LIMITS).rows


@pytest.mark.parametrize("descending", [False, True])
def test_pages_lose_and_double_nothing_while_time_goes_on_and_cases_come_and_change(
    store: Store, descending: bool
) -> None:
    stored = any_cases(120, 11)
    put(store, stored)
    restless = stored[::10]
    chance = random.Random(3)

    def meanwhile(number: int) -> datetime:
        put(store, any_cases(3, 100 + number) if number < 8 else [])
        case = chance.choice(restless)
        changed = replace(case, amount_fen=chance.randrange(10**6), deadline_at=NOW + chance.randrange(90) * HOUR)
        with store.writing() as session:
            cases.update_many(session, [(row_id(session, case), changed, {})], NOW)
        return NOW + (number + 1) * timedelta(minutes=40)  # so that many would change their band

    found = walk(store, PageRequest("all", descending=descending, limit=9), meanwhile)
    quiet = [case.aftersale_id for case in stored if case not in restless]
    seen = [one for one in found if one in set(quiet)]
    assert sorted(seen) == sorted(quiet), "each that did not change itself, once"
    by_id = {case.aftersale_id: (key(case), place) for place, case in enumerate(stored)}
    assert seen == sorted(quiet, key=by_id.__getitem__, reverse=descending), "in the order of the first look"


def test_the_next_look_is_in_the_order_of_its_own_time(store: Store) -> None:
    small, large = make_case(amount_fen=100, deadline_at=NOW + 2 * HOUR), make_case(amount_fen=100_000)
    put(store, [small, large])
    request = PageRequest("unshipped_review")
    assert [row.amount_fen for row in page(store, request).rows] == [100_000, 100]
    assert [row.amount_fen for row in page(store, request, NOW + 61 * timedelta(minutes=1)).rows] == [100, 100_000]


def test_a_list_that_holds_none_is_one_empty_page(store: Store) -> None:
    assert all(page(store, PageRequest(queue)) == Page((), None) for queue in BY_KEY)
