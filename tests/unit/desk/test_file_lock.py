from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from models.desk.file_lock import FileLock

ROOT = Path(__file__).resolve().parents[3]
HOLDS = (
    "import pathlib, sys; from models.desk.file_lock import FileLock;"
    "lock = FileLock(pathlib.Path(sys.argv[1])); print(lock.take(), flush=True); sys.stdin.read()"
)


def test_one_holder_at_a_time(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert first.take()
    assert first.take()
    assert not second.take()
    first.release()
    first.release()
    assert second.take()
    second.release()


def test_a_killed_holder_lets_go(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "lock")
    command = [sys.executable, "-c", HOLDS, str(tmp_path / "lock")]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline().strip() == "True"
        assert not lock.take()
        holder.kill()
        holder.wait(10)
    assert lock.take()
    lock.release()
