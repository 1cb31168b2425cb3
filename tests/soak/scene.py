"""A platform in a process of its own and a desk that is connected to it, for proofs by violence."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from models.desk import shops
from models.desk.desk import Desk
from models.desk.shops import ShopDraft
from models.desk.sync.once import sync_once
from models.domain.book import Shop
from models.simulator.settings import KINDS
from tests.soak.traffic import ROOT, Platform

NAME = "soak"
LATE_SECONDS = 0.7
"""What the platform works on late is so by that much."""
SURE_SECONDS = 3.0
"""So long after an answer was lost nothing is on its way any more; in the program itself it is five times that."""


@contextmanager
def quiet_platform(cases: int, seed: int, latency: float = 0.0) -> Iterator[Platform]:
    """A platform on which nobody acts by himself, with so many new applications."""
    options = ["--cases", "300", "--seed", str(seed), "--latency", str(latency), "--quiet", "--json"]
    command = [sys.executable, "main.py", "simulate", *options]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            platform = Platform(json.loads(process.stdout.readline()))
            platform.do("new_cases", number=cases)
            yield platform
        finally:
            process.terminate()


def faults(**rates: float) -> dict[str, float]:
    """These faults at these rates, and no others."""
    return {**dict.fromkeys(KINDS, 0.0), "delay_seconds": LATE_SECONDS, **rates}


def connect(desk: Desk, platform: Platform, hold_seconds: int) -> Shop:
    """Add the platform's shop to the desk, and read all of it."""
    shop = shops.add(desk, _draft(platform, hold_seconds))
    for done in sync_once(desk):
        assert done.error is None, str(done.error)
    return shop


def hold(desk: Desk, platform: Platform, seconds: int) -> None:
    """Give the shop's undo window another length."""
    shops.change(desk, shops.by_name(desk, NAME).id, _draft(platform, seconds))


def _draft(platform: Platform, hold_seconds: int) -> ShopDraft:
    told = platform.told
    return ShopDraft(
        name=NAME,
        app_key=told["app_key"],
        platform_id=told["shop_id"],
        secret=told["app_secret"],
        gateway=told["address"],
        hold_seconds=hold_seconds,
    )
