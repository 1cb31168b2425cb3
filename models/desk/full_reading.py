"""One case read in full: what the list does not tell of it, and the platform's own log (协商记录), to be kept here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from models.desk.deadlines.history import offset_of
from models.desk.desk import Desk
from models.desk.dossier import dossier_of, keep_dossier, order_of
from models.desk.finding import must_find
from models.desk.logs import mask
from models.domain.aftersale import AfterSale
from models.domain.book import ShopKind
from models.domain.cancel import CancelToken
from models.domain.dossier import Dossier
from models.domain.errors import UserError
from models.domain.platform_log import LogEntry, PlatformLog
from models.domain.text import Text
from models.doudian.aftersale_detail import case_detail
from models.doudian.case_records import Record
from models.doudian.pacer import Urgency
from models.store import cases, dossiers, platform_logs, shops

if TYPE_CHECKING:
    from models.desk.ledger.lines import Lines


@dataclass(frozen=True, slots=True)
class FullReading:
    """What came of looking whether the platform tells more."""

    changed: bool = False
    """More is kept now."""
    why_not: Text | None = None
    """Why it could not be read, if so."""


def is_outdated(case: AfterSale, kept: PlatformLog | Dossier | None) -> bool:
    """Whether the platform may tell more by now. Of a case that it gave no version of, nobody here can ask it."""
    if case.updated_at is None or case.gone_at is not None:
        return False
    return kept is None or kept.version is None or kept.version < case.updated_at


def read_in_full(desk: Desk, lines: Lines, aftersale_id: str, *, cancel: CancelToken | None = None) -> FullReading:
    """Read a case in full if what is kept is older than the case, and keep it.

    A refusal is no error here: what is kept is only to be looked at. Raises CancelledError.
    """
    try:
        shop_id = _shop_to_ask(desk, aftersale_id)
        if shop_id is None:
            return FullReading()
        client, at = lines.of(shop_id).client, desk.clock.now()
        detail = case_detail(client, aftersale_id, urgency=Urgency.STAFF, cancel=cancel)
        order = order_of(client, detail.order_id, cancel=cancel) if detail.order_id else None
        with desk.store.writing(repeatable=True) as session:
            keep_log(session, aftersale_id, detail.updated_at, at, detail.records)
            keep_dossier(session, aftersale_id, dossier_of(detail, order, at), offset_of(desk.clock))
    except UserError as error:
        return FullReading(why_not=error.text)
    return FullReading(changed=True)


def _shop_to_ask(desk: Desk, aftersale_id: str) -> int | None:
    """The shop of a case of which too little is kept; `None` when there is nothing to ask, or nobody."""
    with desk.store.reading() as session:
        stored = must_find(session, aftersale_id)
        shop = shops.get(session, stored.case.shop_id)
        if shop is None or shop.kind is not ShopKind.API:
            return None
        kept = platform_logs.get(session, stored.row_id), dossiers.get(session, stored.row_id)
        return shop.id if any(is_outdated(stored.case, one) for one in kept) else None


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
        pictures=record.files,
    )
