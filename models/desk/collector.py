"""Python's garbage collector, kept from standing in the way."""

from __future__ import annotations

import gc

LIMITS = (20_000, 20, 100)
"""Of new objects, and of collections of the generation before, until a generation is looked through."""


def quiet_collector() -> None:
    """Spare what start-up made from being looked through again, and look less often. For programs without a window.

    By default the collector costs a first sync nearly half of its time (tests/bench/first_sync.py).
    """
    gc.freeze()
    gc.set_threshold(*LIMITS)
