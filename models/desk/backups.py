"""Copies of the data: one for each day of work, so that damage costs a day at most, and those somebody asks for.

A copy is only called one once it was opened and found whole (`models.store.backup`). Nothing here needs an open
desk but making one: a list must be had, and a copy be put back, when the data itself cannot be opened any more.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from pathlib import Path

from models.desk.choices import reading
from models.desk.choices.register import KEPT
from models.desk.desk import Desk
from models.desk.file_lock import FileLock
from models.desk.paths import BACKUPS, DATABASE
from models.domain.backup import Backup, Contents, Origin
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.trouble import Trouble, TroubleError
from models.store import inspecting
from models.store.backup import back_up
from models.store.trouble import told_of_disk

_LOCK = "backup.lock"
_STAMP = "%Y%m%dT%H%M%SZ"
_log = logging.getLogger(__name__)


def by_itself(desk: Desk) -> bool:
    """Whether copies are made here. On a PostgreSQL server it is the server's own backup that counts."""
    return desk.store.in_file


# making


def back_up_today(desk: Desk, *, cancel: CancelToken | None = None) -> Path | None:
    """Make today's copy unless there is one; the copy made. Older ones beyond what is kept go.

    Raises:
        UserError: It could not be made; the sentence says why. A TroubleError when the data itself is damaged.
        CancelledError: `cancel` was raised.
    """
    target = desk.folder / BACKUPS / f"{Origin.DAY}-{desk.clock.now():%Y-%m-%d}.db"
    if not by_itself(desk) or target.exists():
        return None
    try:
        return target if _alone(desk, target, cancel) is not None else None
    except TroubleError as error:
        if error.trouble is Trouble.DAMAGED:
            raise
        source = QT_TRANSLATE_NOOP(
            "models", "Today's backup could not be made: {reason} Your work goes on; the backups before it are there."
        )
        raise UserError(Text(source, {"reason": error.text})) from error


def make(desk: Desk, *, cancel: CancelToken | None = None) -> Backup:
    """Make one now, because somebody asked for it.

    Raises:
        UserError: It could not be made, or the data is on a server.
        CancelledError: `cancel` was raised.
    """
    if not by_itself(desk):
        raise UserError(on_server())
    now = desk.clock.now()
    target = desk.folder / BACKUPS / f"{Origin.ASKED}-{now.astimezone(UTC):{_STAMP}}.db"
    found = _alone(desk, target, cancel)
    if found is None:
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "A backup is being made already. Look again in a minute.")))
    return Backup(file=target, origin=Origin.ASKED, made_at=now, size=target.stat().st_size, contents=found)


def on_server() -> Text:
    """Why there are no copies here of what lies on a server."""
    return Text(
        QT_TRANSLATE_NOOP(
            "models", "The data lies on a PostgreSQL server: the server's own backup counts. Ask whoever runs it."
        )
    )


def _alone(desk: Desk, target: Path, cancel: CancelToken | None) -> Contents | None:
    """Make one unless another program on this profile is at it just now; `None` then."""
    lock = FileLock(desk.folder / _LOCK)
    with told_of_disk():
        if not lock.take():
            return None
    try:
        return _make(desk, target, cancel)
    finally:
        lock.release()


def _make(desk: Desk, target: Path, cancel: CancelToken | None) -> Contents:
    for unfinished in target.parent.glob("*.part"):  # of one that was killed; the lock says that it is dead
        unfinished.unlink(missing_ok=True)
    found = back_up(desk.folder / DATABASE, target, cancel)
    if found.trail_whole is False:
        _log.error("the trail in %s is not what was written; older backups are all kept", target.name)
    else:
        _tidy(desk)
    return found


def _tidy(desk: Desk) -> None:
    """Older ones go, once a newer one is here and whole."""
    for origin, number in KEPT.items():
        for old in sorted(_files(desk.folder, origin))[: -reading.value(desk, number)]:
            old.unlink(missing_ok=True)


def _files(folder: Path, origin: Origin) -> list[Path]:
    return list((folder / BACKUPS).glob(f"{origin}-*.db"))


# looking


def listed(folder: Path) -> list[Backup]:
    """Every copy in the profile `folder`, newest first, with what a glance finds in it. `check` is the proof."""
    found = [_seen(file, origin) for origin in Origin for file in _files(folder, origin)]
    return sorted((one for one in found if one is not None), key=lambda one: one.made_at, reverse=True)


def find(folder: Path, name: str) -> Backup:
    """The copy of that name, or the newest of all for "". Raises UserError when there is none."""
    known = listed(folder)
    chosen = known[:1] if not name else [one for one in known if one.name == name]
    if not chosen:
        source = QT_TRANSLATE_NOOP("models", "There is no backup “{name}” in {folder}.")
        raise UserError(Text(source, {"name": name or "*.db", "folder": folder / BACKUPS}))
    return chosen[0]


def check(backup: Backup, *, cancel: CancelToken | None = None) -> Contents:
    """Open a copy and prove that it is whole; what it holds.

    Raises:
        TroubleError: It is damaged, or cannot be read.
        CancelledError: `cancel` was raised.
    """
    return inspecting.check(backup.file, cancel)


def look_over(desk: Desk, *, cancel: CancelToken | None = None) -> None:
    """Prove that the data in use is whole. Raises TroubleError when it is not, CancelledError when stopped."""
    if by_itself(desk):
        inspecting.look_over(desk.folder / DATABASE, cancel)


def _seen(file: Path, origin: Origin) -> Backup | None:
    try:
        found = file.stat()
    except OSError:  # it went as others were made
        return None
    made_at = datetime.fromtimestamp(found.st_mtime, UTC)
    return Backup(file=file, origin=origin, made_at=made_at, size=found.st_size, contents=inspecting.glance(file))
