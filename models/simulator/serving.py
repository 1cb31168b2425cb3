"""The simulator as a program of its own."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable

from models.simulator.settings import Settings
from models.simulator.simulator import Simulator


def serve(settings: Settings, out: Callable[[str], None], as_json: bool, stop: threading.Event) -> None:
    """Run until `stop` is set.

    Args:
        settings: what the shop is like.
        out: takes one line at a time. With `as_json` there is exactly one: an object with `address`, `app_key`,
            `app_secret` and `shop_id`.
        as_json: for programs, else for people.
        stop: set by whoever wants it to end.

    Raises:
        OSError: the port is taken.
    """
    with Simulator(settings) as simulator:
        facts = {
            "address": simulator.address,
            "app_key": simulator.app_key,
            "app_secret": simulator.app_secret,
            "shop_id": simulator.shop_id,
        }
        for line in [json.dumps(facts)] if as_json else [f"{name}: {value}" for name, value in facts.items()]:
            out(line)
        stop.wait()
