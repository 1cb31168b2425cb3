"""simulate: a platform on this computer, until it is stopped."""

from __future__ import annotations

import signal
import threading
from argparse import Namespace
from collections.abc import Callable

from models.simulator.serving import serve
from models.simulator.settings import Faults, Settings


def simulate(given: Namespace, out: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM. Needs no profile."""
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stop.set())
    settings = Settings(
        cases=given.cases,
        seed=given.seed,
        speed=given.speed,
        port=given.port,
        latency_seconds=given.latency,
        faults=Faults.all(given.faults) if given.faults else Faults(),
        traffic=not given.quiet,
    )
    serve(settings, out, getattr(given, "json", False), stop)
