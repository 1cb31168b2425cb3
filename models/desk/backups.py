"""A copy of the data for each day it was worked on, so that damage costs a day at most."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from models.desk.desk import Desk
from models.desk.paths import DATABASE
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store.backup import back_up

KEPT = 7
_NAMES = "day-*.db"


def back_up_today(desk: Desk) -> Path | None:
    """Make today's copy unless there is one; the copy made. Older ones than the last seven days of work go."""
    folder = desk.folder / "backups"
    target = folder / f"day-{desk.clock.now():%Y-%m-%d}.db"
    if target.exists():
        return None
    try:
        back_up(desk.folder / DATABASE, target)
    except (sqlite3.Error, OSError) as error:
        source = QT_TRANSLATE_NOOP(
            "models", "Today's copy of the data could not be made: {reason}. Check the disk; your work goes on."
        )
        raise UserError(Text(source, {"reason": error})) from error
    for old in sorted(folder.glob(_NAMES))[:-KEPT]:
        old.unlink(missing_ok=True)
    return target
