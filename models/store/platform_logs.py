"""The platform's own logs of cases, the newest reading of each."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.domain.platform_log import LogEntry, PlatformLog
from models.store import tables


def put(session: Session, case_row_id: int, log: PlatformLog) -> None:
    """Keep a reading in place of the one before."""
    entries = [entry.to_plain() for entry in log.entries]
    session.merge(tables.PlatformLog(case_id=case_row_id, version=log.version, read_at=log.read_at, entries=entries))
    session.flush()


def get(session: Session, case_row_id: int) -> PlatformLog | None:
    """The newest reading; `None` when the case was never read in full."""
    row = session.get(tables.PlatformLog, case_row_id)
    if row is None:
        return None
    return PlatformLog(version=row.version, read_at=row.read_at, entries=tuple(map(LogEntry.from_plain, row.entries)))
