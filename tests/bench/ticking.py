"""A second in the window: with many open cases and with few. All that the program does in it counts, paint included."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from models.domain.clock import FixedClock
from tests.bench.figures import Figure, Scale, of_pairs
from tests.bench.heart import settle, stay
from tests.bench.large_desk import large_desk
from tests.bench.window import open_window
from ui.runtime.lanes import Lanes
from ui.shell.main_window import MainWindow

SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class Seat:
    """A window whose time goes on when it is told to, so that nobody waits for a second to pass."""

    window: MainWindow
    lanes: Lanes
    clock: FixedClock

    def tick(self) -> None:
        """The next second, and all that follows from it."""
        self.clock.move(SECOND)
        self.window.ticker._on_timeout()
        settle(self.lanes)

    def worked(self, ticks: int) -> tuple[float, float]:
        """The processor's time per tick: of the whole program, and of the window's thread alone."""
        self.window.show()
        stay(0.1)
        for _ in range(15):  # what coming into sight had written is counted once
            self.tick()
        whole, thread = time.process_time(), time.thread_time()
        for _ in range(ticks):
            self.tick()
        taken = (time.process_time() - whole) / ticks, (time.thread_time() - thread) / ticks
        self.window.hide()
        return taken


def measure(scale: Scale) -> list[Figure]:
    """The processor's time for a second of the program: with all cases, beside a thousand open ones."""
    with ExitStack() as stack:
        few, many = (_seat(stack, number, scale) for number in (int(scale.few / scale.open_share), scale.cases))
        for seat in (few, many):
            seat.worked(scale.ticks)
        pairs = [(few.worked(scale.ticks), many.worked(scale.ticks)) for _ in range(scale.pairs)]
    whole, thread = ([(one[n], other[n]) for one, other in pairs] for n in (0, 1))
    window = round(of_pairs("", thread, 0, "").ratio, 2)
    ticked = of_pairs("one tick with all cases open", whole, 1.1, "s", window=window)
    return [ticked, Figure("the same as a share of one core", ticked.value, 1.0, ticked.value, 0.01, "s")]


def _seat(stack: ExitStack, number: int, scale: Scale) -> Seat:
    clock = FixedClock(datetime.now(UTC).replace(microsecond=0))
    desk = stack.enter_context(large_desk(number, scale.open_share, clock))
    window, lanes = stack.enter_context(open_window(desk))
    stay(1)  # the rooms are furnished
    window.hide()
    return Seat(window, lanes, clock)
