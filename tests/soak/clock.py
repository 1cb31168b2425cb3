"""A PC whose clock is set again and again, and the worst difference that any countdown ever showed.

    python -m tests.soak.clock [--minutes 5] [--jumps 30] [--cases 300] [--json]

The jumps go up to ten minutes either way. Before some of them the line is cut for a
second, and now and then one answer carries an odd time. Minutes are real ones.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

from models.simulator.simulator import Simulator
from tests.e2e.clock_drill import watched


def soak(minutes: float, jumps: int, cases: int, seed: int) -> dict[str, Any]:
    """Run it; the figures."""
    chance = random.Random(seed)

    def stir(running: Simulator) -> None:
        what = chance.choice(("nothing", "cut", "odd"))
        if what == "cut":
            running.cut_for(1.0)
        elif what == "odd":
            running.fail_next("clock_off")

    wrong = [timedelta(minutes=10), *(timedelta(seconds=chance.uniform(-600, 600)) for _ in range(jumps))]
    with tempfile.TemporaryDirectory() as folder:
        seen = watched(Path(folder), wrong, seconds=60 * minutes / len(wrong), cases=cases, stir=stir)
    return {
        "jumps": jumps,
        "samples": seen.samples,
        "remaining times compared": seen.times,
        "worst difference, seconds": round(seen.worst, 3),
        "worst error of the offset shown, seconds": round(seen.worst_offset, 3),
    }


def main() -> None:
    """Run and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--minutes", type=float, default=5)
    options.add_argument("--jumps", type=int, default=30)
    options.add_argument("--cases", type=int, default=300)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    figures = soak(given.minutes, given.jumps, given.cases, given.seed)
    print(json.dumps(figures) if given.json else "\n".join(f"{key}: {value}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
