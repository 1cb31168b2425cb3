"""Python's garbage collector, kept from standing in the way."""

from __future__ import annotations

import gc


def quiet_collector() -> None:
    """Spare what start-up made from being looked through again, and look less often.

    A full collection over a list of 12,000 loaded rows stood still for 70 ms, more than
    anything else in the window (tests/bench/stalls.py); and by default it costs a first
    sync nearly half of its time (tests/bench/first_sync.py).
    """
    # not collected before: of 130,000 objects some hundred would go, and looking for them takes longer than the window
    gc.freeze()
    gc.set_threshold(20_000, 20, 100)
    gc.enable()
