from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from models.desk.triage.feasibility import Job, by_deadline, lapsing, lapsing_at_best


def jobs_of(pairs: Iterable[tuple[int, int]]) -> list[Job]:
    return [Job(f"case-{number}", amount, left) for number, (amount, left) in enumerate(pairs)]


def second_by_second(jobs: Sequence[Job], seconds: int, people: int) -> list[Job]:
    """What lapses in the order of deadlines, by letting the time pass. Whoever works on one stops at its deadline."""
    queue, hands, lost = by_deadline(jobs), [None] * people, []
    for now in itertools.count():
        for place, held in enumerate(hands):
            if held is None:
                continue
            job, begun = held
            if now - begun >= seconds:
                hands[place] = None
            elif now >= job.left:
                lost.append(job)
                hands[place] = None
        for place in range(people):
            while hands[place] is None and queue:
                job = queue.pop(0)
                if now >= job.left:
                    lost.append(job)
                else:
                    hands[place] = (job, now)
        if not queue and not any(hands):
            return by_deadline([job for job in jobs if job in lost])
    return []


def can_all_be_made(jobs: Sequence[Job], seconds: int, people: int) -> bool:
    """Whether there is any order in which whoever is free takes the next and none is late."""
    for order in itertools.permutations(jobs):
        free = [0] * people
        for job in order:
            free.sort()
            free[0] += seconds
            if free[0] > job.left:
                break
        else:
            return True
    return False


def best_set(jobs: Sequence[Job], seconds: int, people: int) -> tuple[int, int, set[str]]:
    """The most money that can be saved, the most cases, and the set that saves that money: every set was tried."""
    money, most, kept = 0, 0, set()
    for size in range(len(jobs) + 1):
        for some in itertools.combinations(jobs, size):
            if not can_all_be_made(some, seconds, people):
                continue
            most = max(most, size)
            if sum(job.amount_fen for job in some) > money:
                money, kept = sum(job.amount_fen for job in some), {job.aftersale_id for job in some}
    return money, most, kept


small = st.lists(st.tuples(st.integers(0, 50), st.integers(0, 30)), max_size=5)
seconds_of, people_of = st.integers(1, 9), st.integers(1, 3)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 60)), max_size=12), seconds_of, people_of)
def test_what_lapses_by_deadline_is_what_time_shows(pairs: list[tuple[int, int]], seconds: int, people: int) -> None:
    jobs = jobs_of(pairs)
    assert lapsing(jobs, seconds, people) == second_by_second(jobs, seconds, people)


@settings(max_examples=60)
@given(small, seconds_of, people_of)
def test_no_order_saves_more_money_nor_more_cases(pairs: list[tuple[int, int]], seconds: int, people: int) -> None:
    jobs = jobs_of(pairs)
    lost = lapsing_at_best(jobs, seconds, people)
    money, most, _ = best_set(jobs, seconds, people)
    assert sum(job.amount_fen for job in jobs) - sum(job.amount_fen for job in lost) == money
    assert len(jobs) - len(lost) == most


@settings(max_examples=60)
@given(st.lists(st.integers(0, 30), max_size=5), st.permutations(range(5)), seconds_of, people_of)
def test_the_infeasible_set_is_the_one_that_trying_everything_finds(
    lefts: list[int], ranks: list[int], seconds: int, people: int
) -> None:
    jobs = jobs_of((2 ** ranks[number], left) for number, left in enumerate(lefts))  # no two sets are worth the same
    _, _, kept = best_set(jobs, seconds, people)
    found = {job.aftersale_id for job in lapsing_at_best(jobs, seconds, people)}
    assert found == {job.aftersale_id for job in jobs} - kept


def test_what_lapses_at_best_is_never_worth_more() -> None:
    jobs = jobs_of([(1, 10), (1, 10), (1, 10), (90, 20), (80, 20)])
    assert [job.amount_fen for job in lapsing(jobs, 10, 1)] == [1, 1, 80]
    assert [job.amount_fen for job in lapsing_at_best(jobs, 10, 1)] == [1, 1, 1]


def test_what_ends_in_somebodys_hands_has_cost_the_time_until_then() -> None:
    jobs = jobs_of([(1, 10), (1, 15), (1, 24)])
    assert [job.left for job in lapsing(jobs, 10, 1)] == [15, 24]


def test_five_thousand_cases_are_reckoned() -> None:
    jobs = jobs_of((n * 7919 % 50_000, n * 31 % 43_200) for n in range(5_000))
    lost, least = lapsing(jobs, 130, 5), lapsing_at_best(jobs, 130, 5)
    assert len(least) <= len(lost)
    assert sum(job.amount_fen for job in least) < sum(job.amount_fen for job in lost)
