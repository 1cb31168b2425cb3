"""The real program with its window when something breaks: no traceback reaches a user, and there is a way on."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from models.desk.safety import report
from tests.e2e import damage_drill
from tests.e2e.damage_drill import profile
from tests.e2e.small_disk import small_disk
from tests.e2e.whole_program import ENVIRONMENT, ROOT

pytestmark = pytest.mark.slow  # each starts the program anew


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed profile with a backup, and a decision that came after it."""
    return profile(tmp_path / "profile", 20)


def window(folder: Path, *steps: str) -> tuple[int, list[str]]:
    """Run it through these steps: its exit code, and what each dialog said. Nothing may come out on standard error."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.broken_window", folder, *steps],
        capture_output=True,
        cwd=ROOT,
        encoding="utf-8",
        timeout=120,
        env=ENVIRONMENT,
    )
    complaints = [line for line in done.stderr.splitlines() if not line.startswith("This plugin does not support")]
    assert complaints == []
    return done.returncode, done.stdout.splitlines()


@pytest.mark.parametrize("kind", ["zeroes", "cut", "emptied"])
def test_damaged_it_starts_with_the_backup_and_tells_what_is_not_in_it(folder: Path, kind: str) -> None:
    damage_drill.KINDS[kind](random.Random(7), folder / "desk.db")
    code, told = window(folder, "restore", "choose", "confirm", "read", "quit")
    assert code == 0
    assert "Restore a backup" in told[0]
    assert told[2].startswith("AftermathDialog: A backup was put back")
    assert "could not be read to its end" in told[2]
    assert told[3:] == ["MainWindow"]
    assert window(folder, "quit") == (0, ["MainWindow"])  # told once


def test_somebody_gives_up(folder: Path) -> None:
    (folder / "desk.db").write_bytes(b"no database")
    code, told = window(folder, "leave")
    assert (code, len(told)) == (1, 1)


def test_a_backup_is_put_back_from_the_window_which_opens_again(folder: Path) -> None:
    code, told = window(folder, "backups", "choose", "confirm", "read", "quit")
    assert code == 0
    assert [line.partition(":")[0] for line in told] == ["MainWindow", "BackupsDialog", "AftermathDialog", "MainWindow"]
    assert "All cases are being read again" in told[2]  # it was made as the window opened: nothing is lost


def test_killed_below_python_the_next_start_says_so(folder: Path) -> None:
    died = subprocess.run(
        [sys.executable, "-m", "tests.e2e.broken_window", folder, "die"],
        capture_output=True,
        cwd=ROOT,
        timeout=120,
        env=ENVIRONMENT,
        check=False,
    )
    assert died.returncode not in (0, 1, 99)
    assert b"Traceback" not in died.stderr
    code, told = window(folder, "read", "quit")
    assert (code, told[1:]) == (0, ["MainWindow"])
    assert told[0].startswith("CrashDialog: The program had stopped")
    assert "string_at" in report.tail(folder / "logs" / "desk.log")
    assert window(folder, "quit") == (0, ["MainWindow"])


def test_a_bug_is_told_at_once(folder: Path) -> None:
    code, told = window(folder, "bug", "read", "quit")
    assert code == 0
    assert "The program made a mistake (ZeroDivisionError)" in told[1]
    assert "Traceback" not in " ".join(told)


def test_a_full_disk_and_a_read_only_one(tmp_path: Path, folder: Path) -> None:
    with small_disk(tmp_path / "disk", megabytes=3) as disk:
        place = Path(shutil.copytree(folder, disk.place / "profile"))
        disk.mount_again("ro")
        code, told = window(place, "leave")
        assert code == 1
        assert "nothing may be written there" in told[0]
        disk.mount_again("rw")
        disk.fill()
        code, told = window(disk.place / "new", "leave")
        assert code == 1
        assert "full" in told[0]
