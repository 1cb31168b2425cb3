"""Who has a desk open, and whether the one before ended by itself."""

from __future__ import annotations

from pathlib import Path

from models.desk.file_lock import FileLock
from models.desk.safety.places import DATABASE, RUNS


def at_work(folder: Path) -> int:
    """How many programs have the desk in `folder` open."""
    return sum(_is_held(file) for file in (folder / RUNS).glob("*.lock"))


def ended_badly(folder: Path) -> bool:
    """Whether the last program left its write-ahead log behind: one that ends by itself clears it away."""
    log = folder / f"{DATABASE}-wal"
    return at_work(folder) == 0 and log.exists() and log.stat().st_size > 0


def _is_held(file: Path) -> bool:
    lock = FileLock(file)
    try:
        free = lock.take()
    except OSError:
        return False
    lock.release()
    return not free
