"""Will we make it? What lapses at a given speed, in the order of the deadlines and in the best one.

All cases take the same time here, the median of their queue, and people work side by side, each on one case at a time.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Job:
    """A case to be decided. Amount in fen."""

    aftersale_id: str
    amount_fen: int
    left: int
    """Whole seconds until its deadline."""


def by_deadline(jobs: Sequence[Job]) -> list[Job]:
    """The nearest deadline first; of equal ones in the order given."""
    return sorted(jobs, key=lambda job: job.left)


def lapsing(jobs: Sequence[Job], seconds: int, people: int) -> list[Job]:
    """What lapses if whoever is free takes the nearest deadline, in that order.

    One whose time is over before anybody comes to it costs no time. One whose time ends in somebody's hands has cost
    the time until then: nobody knows beforehand which those will be.
    """
    free, lost = [0] * people, []
    for job in by_deadline(jobs):
        begun = heapq.heappop(free)
        ended = begun + seconds
        if ended > job.left:
            lost.append(job)
            ended = max(begun, job.left)
        heapq.heappush(free, ended)
    return lost


def lapsing_at_best(jobs: Sequence[Job], seconds: int, people: int) -> list[Job]:
    """What lapses in the order that saves the most money, nearest deadline first.

    Where all cases take the same time, the sets of cases that can be made in time form a matroid: taking the largest
    amount that still fits, over and over, saves the most money there is to save, and no order saves more cases either.
    So there is no choice between fewest late (Moore and Hodgson) and least lost: this is both. A case takes the latest
    place before its deadline that is free yet; places taken are skipped as in a union-find.
    """
    skip, kept = list(range(len(jobs) + 1)), set()
    for number in sorted(range(len(jobs)), key=lambda n: (-jobs[n].amount_fen, jobs[n].left, n)):
        last = min(jobs[number].left // seconds * people, len(jobs))
        place = _free(skip, last)
        if place:
            skip[place] = place - 1
            kept.add(number)
    return by_deadline([job for number, job in enumerate(jobs) if number not in kept])


def _free(skip: list[int], place: int) -> int:
    """The latest free place up to that one; 0 when there is none. Shortens the way for those who ask later."""
    while skip[place] != place:
        skip[place] = skip[skip[place]]
        place = skip[place]
    return place
