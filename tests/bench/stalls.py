"""How long the window stands still while much comes in: a large export, and a shop that is read for the first time.

The window is the real one and shows a profile with a million cases; the platform runs in a process of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from models.desk import shops
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.shops import ShopDraft
from models.desk.sync.news import Standing
from models.desk.vaults import MemoryVault
from tests.bench.figures import Figure, Scale, seconds, share
from tests.bench.first_sync import platform
from tests.bench.heart import FRAME_MS, Heart, settle, stay
from tests.bench.large_desk import copy_of_large_desk
from tests.bench.sheets_in import export_of
from tests.bench.window import open_window
from ui.runtime.lanes import Lanes
from ui.shell.main_window import MainWindow
from ui.shell.syncing import Syncing

LONGEST_MS = 50.0


def measure(scale: Scale) -> list[Figure]:
    """What 999 of 1,000 gaps between two beats do not exceed, and the longest."""
    with copy_of_large_desk(scale.cases) as folder:
        sheet = export_of(folder, scale.rows)
        with closing(open_desk(folder, None, MemoryVault())) as desk:
            return [*_importing(desk, sheet), *_filling(desk, scale)]


def _importing(desk: Desk, sheet: Path) -> list[Figure]:
    with open_window(desk) as (window, lanes):
        return _figures("an import", lambda: _import(window, lanes, sheet))


def _import(window: MainWindow, lanes: Lanes, sheet: Path) -> None:
    window.importing.take([sheet])
    settle(lanes)


def _filling(desk: Desk, scale: Scale) -> list[Figure]:
    with platform(scale.rows, 0.0) as running:
        keys = {"app_key": running["app_key"], "platform_id": running["shop_id"], "secret": running["app_secret"]}
        shops.add(desk, ShopDraft(name="bench", gateway=running["address"], **keys))
        with open_window(desk, syncing=True) as (window, lanes):
            return _figures("a full sync", lambda: _fill(window, lanes))


def _fill(window: MainWindow, lanes: Lanes) -> None:
    service: Syncing = window.syncing
    service.start()
    while not (service.states and all(state.standing is Standing.GOOD for state in service.states)):
        stay(0.05)
    settle(lanes)


def _figures(what: str, work: Callable[[], None]) -> list[Figure]:
    heart = Heart()
    with heart.listening():
        stay(1)
    idle = heart.gaps
    with heart.listening():
        taken = seconds(work)
    gaps, longest = heart.gaps, max(heart.gaps)
    p999 = share(gaps, 0.999)
    more = {
        "idle": round(share(idle, 0.999), 1),
        "over_50": sum(gap > LONGEST_MS for gap in gaps),
        "seconds": round(taken, 2),
    }
    return [
        Figure(f"stall of the window during {what}, p99.9", p999, FRAME_MS, p999 / FRAME_MS, 1.0, "ms", more),
        Figure(
            f"the longest during {what}",
            longest,
            FRAME_MS,
            longest / FRAME_MS,
            LONGEST_MS / FRAME_MS,
            "ms",
            {"idle": round(max(idle), 1)},
        ),
    ]
