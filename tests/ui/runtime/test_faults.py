from __future__ import annotations

import faulthandler
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from ui.runtime.faults import LAST_NAME, NAME, FaultFile

ROOT = Path(__file__).resolve().parents[3]
DIES = (
    "import faulthandler, pathlib, sys; from ui.runtime.faults import FaultFile;"
    "FaultFile(pathlib.Path(sys.argv[1])).open(); faulthandler._sigabrt()"
)


@pytest.fixture(autouse=True)
def _pytest_keeps_its_own():
    on = faulthandler.is_enabled()
    yield
    if on:
        faulthandler.enable(sys.__stderr__)


def test_a_good_run_leaves_nothing(data_dir: Path) -> None:
    faults = FaultFile(data_dir)
    assert faults.open() == ""
    faults.close()
    faults.close()
    assert list(data_dir.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_only_the_owner_reads_it(data_dir: Path) -> None:
    faults = FaultFile(data_dir)
    faults.open()
    assert stat.S_IMODE((data_dir / NAME).stat().st_mode) == 0o600
    faults.close()


def test_the_next_start_finds_the_stacks(data_dir: Path, caplog: pytest.LogCaptureFixture) -> None:
    died = subprocess.run([sys.executable, "-c", DIES, str(data_dir)], cwd=ROOT, capture_output=True, timeout=30)
    assert died.returncode != 0
    faults = FaultFile(data_dir)
    assert "Fatal Python error" in faults.open()
    faults.close()
    assert "Fatal Python error" in caplog.text
    assert [file.name for file in data_dir.iterdir()] == [LAST_NAME]
    assert FaultFile(data_dir)._take_last() == ""
