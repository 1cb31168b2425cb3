"""Putting a backup back, or beginning anew beside a damaged file. Neither ever removes what was there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from models.desk import backups
from models.desk.file_lock import FileLock
from models.desk.safety import putting_back
from models.desk.safety.at_work import at_work
from models.desk.safety.places import ASIDE, DATABASE
from models.domain.backup import Backup, Contents
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.trouble import Trouble, TroubleError
from models.store.inspecting import damaged
from models.store.migrate import STEPS, newer
from models.store.store import open_store
from models.store.trouble import told_of_disk

_BYTES_AT_ONCE = 4_000_000
_IN_USE = QT_TRANSLATE_NOOP(
    "models",
    "Another program has this data open ({n}). Close it on every computer that uses this folder, then try again.",
)
_BROKEN = QT_TRANSLATE_NOOP("models", "This backup is damaged itself. Nothing was changed. Choose another one.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was done."""

    backup: Backup
    contents: Contents
    aside: Path
    """Where the data that was there is kept."""


def restore(folder: Path, name: str, *, cancel: CancelToken | None = None) -> Restored:
    """Put the copy `name` ("": the newest) in the place of the data in the profile `folder`; nobody may have it open.

    Raises:
        UserError: There is no such copy, it is damaged or newer than this program, the data is in use, or the disk
            does not take it. Nothing was changed then.
        CancelledError: `cancel` was raised before anything was changed.
    """
    backup = backups.find(folder, name)
    with _alone(folder), told_of_disk():
        found = _proven(backup, cancel)
        coming = folder / putting_back.COMING
        try:
            _copy(backup.file, coming, cancel)
            told = {"backup": backup.name, "made_at": backup.made_at.isoformat()}
            aside = putting_back.begin(folder, told)
        except BaseException:
            coming.unlink(missing_ok=True)
            raise
        putting_back.finish(folder)
    return Restored(backup=backup, contents=found, aside=aside)


def start_empty(folder: Path) -> Path:
    """Begin with no data; where the old is kept. Raises UserError when it is in use or the disk does not take it."""
    with _alone(folder), told_of_disk():
        aside = folder / ASIDE / datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S.%fZ")
        putting_back.move_aside(folder, aside)
        (folder / DATABASE).touch(mode=0o600)
        open_store(folder / DATABASE).close()  # an empty file would be taken for one that was lost
    return aside


def _proven(backup: Backup, cancel: CancelToken | None) -> Contents:
    try:
        found = backups.check(backup, cancel=cancel)
    except TroubleError as error:
        if error.trouble is Trouble.DAMAGED:
            raise UserError(Text(_BROKEN)) from error
        raise
    if found.version not in STEPS:
        raise newer(found.version) if found.version else damaged()
    return found


def _copy(source: Path, target: Path, cancel: CancelToken | None) -> None:
    with source.open("rb") as there, os.fdopen(_private(target), "wb") as here:
        while part := there.read(_BYTES_AT_ONCE):
            if cancel is not None:
                cancel.check()
            here.write(part)
        here.flush()
        os.fsync(here.fileno())


def _private(target: Path) -> int:
    return os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Nobody else has the data open, as far as their locks tell, nor restores it."""
    lock = FileLock(folder / putting_back.LOCK)
    with told_of_disk():
        taken = lock.take()
    try:
        others = at_work(folder) + (not taken)
        if others:
            raise TroubleError(Trouble.LOCKED, Text(_IN_USE, {"n": others}))
        yield
    finally:
        lock.release()
