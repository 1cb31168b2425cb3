"""The platform's own log of a case (协商记录), kept here so that the timeline has it at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from models.domain.platform_log import LogEntry, PlatformLog
from models.doudian.case_records import Record
from models.store import cases, platform_logs


def keep_log(
    session: Session, aftersale_id: str, version: datetime | None, at: datetime, records: Iterable[Record]
) -> None:
    """Keep what the platform told of a case of that `version`, in place of what it told before."""
    stored = cases.find(session, aftersale_id)
    if stored is not None:
        log = PlatformLog(version=version, read_at=at, entries=tuple(map(_entry, records)))
        platform_logs.put(session, stored.row_id, log)


def _entry(record: Record) -> LogEntry:
    return LogEntry(
        at=record.at,
        by=record.by_role,
        operator=record.operator,
        text=record.text or record.action,
        pictures=record.images,
    )
