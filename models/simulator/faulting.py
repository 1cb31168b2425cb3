"""When something goes wrong: by chance, or because somebody asked for it."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

from models.simulator.settings import KINDS, Faults


class Dice:
    """Decides which faults happen, and counts them. Whoever uses it holds the world's lock."""

    def __init__(self, faults: Faults, seed: str) -> None:
        self._faults, self._chance = faults, random.Random(seed)  # noqa: S311 - a play, no secret
        self._asked: Counter[str] = Counter()
        self.met: Counter[str] = Counter()

    @property
    def delay_seconds(self) -> float:
        """How long a delay lasts, in real seconds."""
        return self._faults.delay_seconds

    def ask(self, kind: str, times: int = 1) -> None:
        """Let `kind` happen to the next so many requests that it can happen to."""
        if kind not in KINDS:
            raise ValueError(f"no fault: {kind}")
        self._asked[kind] += times

    def set(self, rates: dict[str, float]) -> None:
        """Give some kinds another probability."""
        unknown = set(rates) - set(KINDS) - {"delay_seconds"}
        if unknown:
            raise ValueError(f"no fault: {', '.join(sorted(unknown))}")
        self._faults = replace(self._faults, **rates)

    def falls(self, kind: str) -> bool:
        """Whether `kind` happens now."""
        rate = getattr(self._faults, kind)
        if self._asked[kind] > 0:
            self._asked[kind] -= 1
        elif not rate or self._chance.random() >= rate:
            return False
        self.met[kind] += 1
        return True
