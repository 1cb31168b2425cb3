"""When the platform showed what an export holds."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from models.domain.errors import UserError
from models.exchange.refusals import unreadable
from models.exchange.times import CHINA

_NAME_TIME = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})[ _T]+([0-9]{2})[_:.-]([0-9]{2})[_:.-]([0-9]{2})")


def time_in_name(name: str) -> datetime | None:
    """When the back office made the file, by its name (`售后单-2026-11-23 09_00_00.xlsx`, China time), as UTC."""
    for match in _NAME_TIME.finditer(name):
        try:
            moment = datetime(*map(int, match.groups()), tzinfo=CHINA)  # type: ignore[misc,arg-type] # the pattern has six groups
            return moment.astimezone(UTC)
        except (ValueError, OverflowError):
            continue
    return None


def modified_at(path: Path) -> datetime:
    """When the file was last written, UTC, whole seconds."""
    try:
        return datetime.fromtimestamp(int(path.stat().st_mtime), UTC)
    except OSError as error:
        raise UserError(unreadable(path.name, error)) from error
