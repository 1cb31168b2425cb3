"""From starting the program to the first painted queue, and what it holds of memory then."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench.figures import Figure, Scale, of_pairs
from tests.bench.large_desk import large_folder
from tests.screen import OFFICE

TOO_LONG = 120.0
BYTECODE = str(Path(tempfile.gettempdir()) / "aftersale-bench-bytecode")
"""An installed program is not compiled anew at each start, whatever this shell says."""
ROOT = Path(__file__).resolve().parents[2]


def measure(scale: Scale) -> list[Figure]:
    """Time and memory, beside a process that only has what none of this make can do without."""
    folder = large_folder(scale.cases, scale.open_share)
    for kind in ("floor", "desk"):
        _started(kind, folder)  # so that all files are in the system's memory, as after any first start
    pairs = [(_started("floor", folder), _started("desk", folder)) for _ in range(scale.pairs)]
    return [
        of_pairs("start to the first painted queue", _both(pairs, "wall"), 1.3, "s", cpu=_ratio(pairs, "cpu")),
        of_pairs("peak memory then", _both(pairs, "most"), 1.4, "bytes"),
    ]


def _both(pairs: list[tuple[dict[str, float], dict[str, float]]], what: str) -> list[tuple[float, float]]:
    return [(floor[what], ours[what]) for floor, ours in pairs]


def _ratio(pairs: list[tuple[dict[str, float], dict[str, float]]], what: str) -> float:
    return round(of_pairs("", _both(pairs, what), 0, "").ratio, 2)


def _started(kind: str, folder: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.start_child", kind, str(folder)]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": OFFICE,
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": BYTECODE,
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, timeout=TOO_LONG, check=True)
    said = json.loads(done.stdout)
    return {"wall": said["at"] - begun, **said}
