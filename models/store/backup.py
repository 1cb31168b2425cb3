"""Copies of the database that can be trusted.

Copying the file of a live WAL database loses rows (users.md: 0 of 500 were in
the copy), so SQLite's own online backup does it.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from models.domain.backup import Contents
from models.domain.cancel import CancelToken
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.trouble import Trouble, TroubleError
from models.store.inspecting import check, contents, damaged
from models.store.trouble import told_of_disk

PAGES_AT_ONCE = 2_000
"""8 MB: how soon a wish to stop is noticed."""
SPARE_BYTES = 20_000_000
"""What a copy leaves free, so that it is never the backup that keeps the desk from writing."""
_NO_ROOM = QT_TRANSLATE_NOOP(
    "models",
    "There is no room for a backup: it needs {needed} MB in “{folder}”, and {free} MB are free. Make room; "
    "your work goes on meanwhile.",
)


def back_up(source: Path, target: Path, cancel: CancelToken | None = None) -> Contents:
    """Write a whole and checked copy of the database `source` to `target`; what it holds.

    Whoever writes to `source` meanwhile goes on undisturbed, and the copy shows one moment of it. `target`
    appears at the end, all at once, or not at all.

    Raises:
        TroubleError: The disk does not take it, or `source` is damaged: `target` is then what it was before.
        CancelledError: `cancel` was raised before the end.
    """
    unfinished = target.with_suffix(".part")
    try:
        with told_of_disk():
            return _made(source, target, unfinished, cancel)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)  # above all on a disk that is full
        raise


def _made(source: Path, target: Path, unfinished: Path, cancel: CancelToken | None) -> Contents:
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    unfinished.unlink(missing_ok=True)
    _see_to_room(source, target.parent)
    unfinished.touch(mode=0o600)  # before there is anything in it to read
    there = _copy(source, unfinished, cancel)
    copied = check(unfinished, cancel)
    if replace(copied, trail_whole=None) != there:
        raise damaged()
    unfinished.replace(target)
    sync_folder(target.parent)
    return copied


def _copy(source: Path, unfinished: Path, cancel: CancelToken | None) -> Contents:
    """Copy what `source` is at this moment; what was counted there."""

    def look(_status: int, _left: int, _all: int) -> None:
        if cancel is not None:
            cancel.check()

    address = f"{source.resolve().as_uri()}?mode=rw"  # a name that is not there must not make an empty one
    with closing(sqlite3.connect(address, uri=True)) as live, closing(sqlite3.connect(unfinished)) as copy:
        live.isolation_level = None
        live.execute("BEGIN")  # without it each writer would have the copy begin anew
        there = contents(live)
        live.backup(copy, pages=PAGES_AT_ONCE, progress=look)
        live.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, that can be read on a disk that takes nothing
    return there


def _see_to_room(source: Path, folder: Path) -> None:
    log = source.with_name(source.name + "-wal")
    needed = source.stat().st_size + (log.stat().st_size if log.exists() else 0)
    free = shutil.disk_usage(folder).free
    if free < needed + min(SPARE_BYTES, needed):
        megabytes = {"needed": -(-needed // 1_000_000), "free": free // 1_000_000}
        raise TroubleError(Trouble.FULL, Text(_NO_ROOM, {"folder": folder, **megabytes}))


def sync_folder(folder: Path) -> None:
    """Have the disk keep which names are in a folder, where the system lets one ask for it."""
    if sys.platform != "win32":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
