"""simulate: a platform on this computer, until it is stopped."""

from __future__ import annotations

import errno
import signal
import threading
from argparse import Namespace
from collections.abc import Callable

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.simulator.serving import serve
from models.simulator.settings import Faults, Settings

PORT_REFUSED = frozenset({errno.EADDRINUSE, errno.EACCES})


def simulate(given: Namespace, out: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM. Needs no profile. Raises UserError when the port is not to be had."""
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
    try:
        serve(settings, out, getattr(given, "json", False), stop)
    except OSError as error:
        if error.errno not in PORT_REFUSED:
            raise
        source = QT_TRANSLATE_NOOP(
            "models", "Port {port} is not to be had: another program holds it. Give another one, or 0 for any free one."
        )
        raise UserError(Text(source, {"port": str(given.port)})) from None
