"""The real window on a real desk, for as long as a benchmark looks at it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from models.desk.desk import Desk
from tests.bench.heart import settle
from tests.screen import use_office_screen
from ui.runtime.application import the_application
from ui.runtime.collector import Collector
from ui.runtime.lanes import Lanes
from ui.shell.main_window import MainWindow
from ui.shell.syncing import Syncing
from ui.shell.theme import dress


@contextmanager
def open_window(desk: Desk, syncing: bool = False) -> Iterator[tuple[MainWindow, Lanes]]:
    """The window with its first queue read and painted. With `syncing` its shops are asked, as in the program."""
    use_office_screen()
    dress(the_application())
    lanes = Lanes()
    service = Syncing(desk, lanes) if syncing else None
    window = MainWindow(desk, lanes, service)
    Collector(window)
    window.show()
    settle(lanes)
    try:
        yield window, lanes
    finally:
        settle(lanes)
        if service is not None:
            service.stop()
        window.leave()
        lanes.shutdown()
