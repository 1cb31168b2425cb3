"""Programs that send decisions are killed at random moments: nothing is paid twice, lost or left open.

`python -m tests.soak.kill` is the large form, with five hundred kills. This is what a minute has room for.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.e2e.whole_program import ROOT

pytestmark = pytest.mark.slow


def test_a_minute_of_kills() -> None:
    command = [sys.executable, "-m", "tests.soak.kill", "--kills", "40", "--window", "4", "--seconds", "30", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=600)
    assert done.returncode == 0, done.stderr[-4000:]
    figures = json.loads(done.stdout)
    assert (figures["paid twice"], figures["lost"], figures["unsettled"]) == (0, 0, 0)
    assert figures["killed"]["window"] >= 1
    assert figures["kills"] >= 5, "the machine is too busy for this to prove anything"
    assert figures["payments"] > 0
