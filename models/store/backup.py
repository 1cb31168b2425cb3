"""Copies of the database that can be trusted.

Copying the file of a live WAL database loses rows (users.md: 0 of 500 were in
the copy), so SQLite's own online backup does it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def back_up(source: Path, target: Path) -> None:
    """Write a whole and checked copy of the database `source` to `target`. Raises sqlite3.Error or OSError."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    unfinished.touch(mode=0o600)  # before there is anything in it to read
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(unfinished)) as copy:
        live.backup(copy)
        (verdict,) = copy.execute("PRAGMA quick_check").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
    unfinished.replace(target)
