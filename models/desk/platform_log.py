"""The platform's own log of a case (协商记录), kept here so that the timeline has it at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.logs import mask
from models.domain.aftersale import AfterSale
from models.domain.book import ShopKind
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.platform_log import LogEntry, PlatformLog
from models.domain.text import Text
from models.doudian.aftersale_detail import case_detail
from models.doudian.case_records import Record
from models.doudian.pacer import Urgency
from models.store import cases, platform_logs, shops

if TYPE_CHECKING:
    from models.desk.ledger.lines import Lines


@dataclass(frozen=True, slots=True)
class LogReading:
    """What came of looking whether the platform has written more."""

    changed: bool = False
    """A newer log is kept now."""
    why_not: Text | None = None
    """Why it could not be read, if so."""


def is_outdated(case: AfterSale, log: PlatformLog | None) -> bool:
    """Whether the platform may have written more. Of a case that it gave no version of, nobody here can ask it."""
    if case.updated_at is None or case.gone_at is not None:
        return False
    return log is None or log.version is None or log.version < case.updated_at


def fresh_log(desk: Desk, lines: Lines, aftersale_id: str, *, cancel: CancelToken | None = None) -> LogReading:
    """Read the log anew if the one that is kept is older than the case, and keep it.

    A refusal is no error here: the log is only to be looked at. Raises CancelledError.
    """
    try:
        shop_id = _shop_to_ask(desk, aftersale_id)
        if shop_id is None:
            return LogReading()
        at = desk.clock.now()
        detail = case_detail(lines.of(shop_id).client, aftersale_id, urgency=Urgency.STAFF, cancel=cancel)
        with desk.store.writing(repeatable=True) as session:
            keep_log(session, aftersale_id, detail.updated_at, at, detail.records)
    except UserError as error:
        return LogReading(why_not=error.text)
    return LogReading(changed=True)


def _shop_to_ask(desk: Desk, aftersale_id: str) -> int | None:
    """The shop of a case whose log is outdated; `None` when there is nothing to ask, or nobody."""
    with desk.store.reading() as session:
        stored = must_find(session, aftersale_id)
        shop = shops.get(session, stored.case.shop_id)
        if shop is None or shop.kind is not ShopKind.API:
            return None
        return shop.id if is_outdated(stored.case, platform_logs.get(session, stored.row_id)) else None


def keep_log(
    session: Session, aftersale_id: str, version: datetime | None, at: datetime, records: Iterable[Record]
) -> None:
    """Keep what the platform told of a case of that `version`, unless what is kept tells of a later one."""
    stored = cases.find(session, aftersale_id)
    if stored is None:
        return
    kept = platform_logs.get(session, stored.row_id)
    if kept is not None and kept.version is not None and version is not None and version < kept.version:
        return
    log = PlatformLog(version=version, read_at=at, entries=tuple(map(_entry, records)))
    platform_logs.put(session, stored.row_id, log)


def _entry(record: Record) -> LogEntry:
    """An entry as it is kept: a buyer's phone and address are nothing that a copy has to hold."""
    return LogEntry(
        at=record.at,
        by=record.by_role,
        operator=mask(record.operator),
        text=mask(record.text or record.action),
        pictures=record.images,
    )
