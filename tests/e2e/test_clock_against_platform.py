"""Every remaining time stays within two seconds of the platform's, whatever this PC's clock says or is set to.

`python -m tests.soak.clock` is the long form.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.e2e.absences import wait_for
from tests.e2e.clock_drill import Pc, Seen, Watch, watched
from tests.platform import stored

pytestmark = pytest.mark.slow

MOST_SECONDS = 2.0


def minutes(*wrong: float) -> list[timedelta]:
    return [timedelta(minutes=one) for one in wrong]


def assert_right(seen: Seen, samples: int) -> None:
    assert seen.worst <= MOST_SECONDS
    assert seen.worst_offset <= MOST_SECONDS
    assert seen.samples >= samples
    assert seen.times > 20 * samples / 2  # of about thirty open cases, once they are there


@pytest.mark.parametrize("wrong", [0, 10, -10])
def test_a_clock_that_is_wrong_all_the_time(data_dir: Path, wrong: float) -> None:
    assert_right(watched(data_dir, minutes(wrong), seconds=2.5), samples=30)


@pytest.mark.parametrize("wrong", [(0, 10), (0, -10), (10, -10), (-10, 10)])
def test_a_clock_that_is_set_in_mid_run(data_dir: Path, wrong: tuple[float, float]) -> None:
    assert_right(watched(data_dir, minutes(*wrong), seconds=1.5), samples=30)


def test_a_clock_that_is_set_while_the_line_is_gone(data_dir: Path) -> None:
    assert_right(watched(data_dir, minutes(10, -10), seconds=1.5, stir=Simulator.cut), samples=30)


def test_single_answers_with_an_odd_time_move_nothing(data_dir: Path) -> None:
    seen = watched(data_dir, minutes(10, -10), seconds=1.5, stir=lambda running: running.fail_next("clock_off"))
    assert_right(seen, samples=30)


def test_a_program_that_starts_on_what_it_has(data_dir: Path) -> None:
    """From the first answer on; the cases were there before it."""
    with Simulator(Settings(cases=60, near=True)) as running:
        watch = Watch(data_dir, running)
        with watch.desk_on(Pc(timedelta(0))) as desk:
            wait_for(lambda: len(stored(desk)) == 60)
        pc = Pc(timedelta(minutes=10))
        with watch.desk_on(pc) as desk:
            assert len(stored(desk)) == 60
            wait_for(lambda: desk.clock.offset is not None)  # type: ignore[attr-defined] # a CorrectedClock
            watch.watch(desk, pc, 1.5)
    assert_right(watch.seen, samples=20)
