"""The line is cut for an hour in mid-sync, the laptop sleeps for eight: no restart, and one notice tells of it all.

`python -m tests.soak.absence` is the large form, slower and with more cases.
"""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.e2e import absence_drills
from tests.e2e.absence_drills import Drill

pytestmark = pytest.mark.slow

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="no SIGSTOP to put a process to sleep with")


def passed(drill: Drill, tmp_path: Path, shops: int, span: timedelta, speed: float) -> dict[str, Any]:
    found = drill(tmp_path, shops=shops, cases=150, span=span, speed=speed)
    assert found["missed"].get("refunded_by_platform", 0) + found["missed"].get("new", 0) > 0, found
    return found


@pytest.mark.parametrize("shops", [1, 2])
def test_an_hour_without_a_line_in_mid_sync(tmp_path: Path, shops: int) -> None:
    passed(absence_drills.cut_off, tmp_path, shops, timedelta(minutes=61), 1800)


@needs_signals
@pytest.mark.parametrize("shops", [1, 2])
def test_eight_hours_of_sleep(tmp_path: Path, shops: int) -> None:
    found = passed(absence_drills.asleep, tmp_path, shops, timedelta(hours=8), 7200)
    assert found["missed"]["refunded_by_platform"] > 0
