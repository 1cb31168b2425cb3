"""Another database file in the place of the one that is there, which is kept aside.

It may be killed at any moment. What it is about to do is written down first, and
whoever opens the folder next finishes it: the old files are aside, all of them,
and the new one is in place. A write-ahead log never lies beside a database that
it does not belong to, which would mix the two.
"""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from models.desk.file_lock import FileLock
from models.desk.safety.places import ASIDE, DATABASE, SIDES
from models.store.backup import sync_folder

COMING = "desk.db.restoring"
LOCK = "restore.lock"
"""Whoever holds it is putting something back; nobody else opens the folder meanwhile."""
_INTENT = "restoring.json"
_DONE = "restored.json"


def begin(folder: Path, told: dict[str, Any]) -> Path:
    """Write down that `COMING`, which lies whole in `folder`, takes the database's place; where the old one goes.

    `told` is kept for whoever opens the desk next. Raises OSError.
    """
    aside = folder / ASIDE / datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S.%fZ")
    written = folder / f"{_INTENT}.new"
    with os.fdopen(os.open(written, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump({**told, "aside": aside.relative_to(folder).as_posix()}, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    written.replace(folder / _INTENT)
    sync_folder(folder)
    return aside


def finish_left_over(folder: Path) -> bool:
    """Finish what a program left that died while it put something back; False while one is at it. Raises OSError."""
    coming = folder / COMING
    if not (coming.exists() or (folder / _INTENT).exists()):
        return True
    lock = FileLock(folder / LOCK)
    if not lock.take():
        return False
    try:
        finish(folder)
        coming.unlink(missing_ok=True)  # it died before it had written down what it was about to do
    finally:
        lock.release()
    return True


def finish(folder: Path) -> None:
    """Do what is written down and not done yet; nothing if there is nothing. For the lock's holder. Raises OSError."""
    intent = _read(folder / _INTENT)
    if intent is None:
        return
    coming = folder / COMING
    if coming.exists():
        move_aside(folder, folder / str(intent["aside"]))
        coming.replace(folder / DATABASE)
    (folder / _INTENT).replace(folder / _DONE)
    sync_folder(folder)


def move_aside(folder: Path, aside: Path) -> None:
    """Move the database with its side files out of the way. Raises OSError."""
    for place in (aside.parent, aside):
        place.mkdir(mode=0o700, exist_ok=True)
    for side in SIDES:
        file = folder / f"{DATABASE}{side}"
        if file.exists():
            file.rename(_unused(aside / file.name))
    sync_folder(aside)


def _unused(file: Path) -> Path:
    """What is kept aside is never written over."""
    if file.exists():
        raise FileExistsError(file)
    return file


def done(folder: Path) -> dict[str, Any] | None:
    """What was told to the restore that was the last to be finished, until `forget`; `None` when there is nothing."""
    return _read(folder / _DONE)


def forget(folder: Path) -> None:
    """It has been heard."""
    (folder / _DONE).unlink(missing_ok=True)


def _read(file: Path) -> dict[str, Any] | None:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError:  # never written half: it came into place whole
        return None
    return found if isinstance(found, dict) and isinstance(found.get("aside"), str) else None
