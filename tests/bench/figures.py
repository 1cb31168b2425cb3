"""What a benchmark says: a value beside its floor, both measured in the same run.

The machine is noisy and differs from the next one, so seconds alone say little.
Floor and value are measured in turn, and the ratio is the median over the pairs.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

PATIENCE_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `more` is what helps to understand it."""

    name: str
    value: float
    floor: float
    ratio: float
    aim: float
    unit: str
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def met(self) -> bool:
        """Whether it is what it should be."""
        return self.ratio <= self.aim

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        rounded = {"value": figures(self.value), "floor": figures(self.floor), "ratio": round(self.ratio, 3)}
        return {"name": self.name, **rounded, "aim": self.aim, "unit": self.unit, **self.more}


@dataclass(frozen=True, slots=True)
class Scale:
    """How much of everything there is."""

    cases: int = 1_000_000
    rows: int = 100_000
    """Of the sheets that are read and written, and of a full sync."""
    pairs: int = 5
    """How often value and floor are measured in turn."""
    looks: int = 60
    """How often somebody opens a tab, scrolls, searches."""
    ticks: int = 120
    open_share: float = 0.6

    @property
    def few(self) -> int:
        """The open cases of a small shop."""
        return 1_000


SMALL = Scale(cases=20_000, rows=1_000, pairs=1, looks=2, ticks=16)


def figures(number: float) -> float:
    """A number with four figures that matter."""
    return float(f"{number:.4g}")


def seconds(work: Callable[[], object]) -> float:
    """How long it takes by the clock on the wall."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def worked(work: Callable[[], object]) -> float:
    """How long the processor works on it in this thread: what short work takes when nobody else wants the machine."""
    start = time.thread_time()
    work()
    return time.thread_time() - start


def in_turn(
    name: str, floor: Callable[[], float], ours: Callable[[], float], pairs: int, aim: float, unit: str, **more: Any
) -> Figure:
    """Floor, ours, floor, ours …; each gives what it measured."""
    return of_pairs(name, taken_in_turn(floor, ours, pairs), aim, unit, **more)


def taken_in_turn(
    floor: Callable[[], float], ours: Callable[[], float], pairs: int, at_least: int = 5
) -> list[tuple[float, float]]:
    """So many pairs of (floor, ours); fewer, but not too few, when that takes long."""
    taken: list[tuple[float, float]] = []
    begun = time.perf_counter()
    while len(taken) < pairs and (len(taken) < at_least or time.perf_counter() - begun < PATIENCE_SECONDS):
        taken.append((floor(), ours()))
    return taken


def of_pairs(name: str, measured: Sequence[tuple[float, float]], aim: float, unit: str, **more: Any) -> Figure:
    """The figure of pairs of (floor, value)."""
    ratios = [value / floor for floor, value in measured]
    return Figure(
        name,
        statistics.median(value for _, value in measured),
        statistics.median(floor for floor, _ in measured),
        statistics.median(ratios),
        aim,
        unit,
        {"spread": [round(min(ratios), 2), round(max(ratios), 2)], "pairs": len(measured), **more},
    )


def share(values: Sequence[float], part: float) -> float:
    """The value that `part` of all values do not exceed."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(len(ranked) * part))]
