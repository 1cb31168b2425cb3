"""Away from a platform in full swing: the line cut for an hour in mid-sync, then eight hours of sleep.

    python -m tests.soak.absence [--shops 2] [--cases 2000] [--speed 600] [--json]

At the end of each the desk has every case as the platform has it, and exactly one
notice has told what happened meanwhile, case by case. `--speed` is how fast the
platform's time runs while nobody hears it; with 1 the hour is an hour.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.e2e.absence_drills import Drill, asleep, cut_off

DRILLS: dict[str, tuple[Drill, timedelta]] = {
    "line cut": (cut_off, timedelta(minutes=61)),
    "asleep": (asleep, timedelta(hours=8)),
}


def soak(shops: int, cases: int, speed: float) -> dict[str, Any]:
    """Run both; the figures. Raises AssertionError where the notice and the platform's books differ."""
    found = {}
    for name, (drill, span) in DRILLS.items():
        with tempfile.TemporaryDirectory() as folder:
            found[name] = drill(Path(folder), shops=shops, cases=cases, span=span, speed=speed)
    return found


def main() -> None:
    """Run and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shops", type=int, default=2)
    options.add_argument("--cases", type=int, default=2000)
    options.add_argument("--speed", type=float, default=600)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    figures = soak(given.shops, given.cases, given.speed)
    print(json.dumps(figures) if given.json else "\n".join(f"{key}: {value}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
