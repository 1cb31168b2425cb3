"""Cases in and out of the database, whole."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from models.domain.aftersale import AfterSale
from models.domain.codes import NOT_MAPPED, AfterSaleStatus, AfterSaleType
from models.store.case_rows import STORED, Row, case_of, insert_rows, row_of, update_rows
from models.store.ends import FINISHED
from models.store.milliseconds import from_milliseconds, to_milliseconds
from models.store.plain_sql import Part, ask, one_of
from models.store.rules import rehome
from models.store.tables import Case


@dataclass(frozen=True, slots=True)
class StoredCase:
    """A case with its row id and when the platform wrote what is stored."""

    row_id: int
    case: AfterSale
    seen_at: datetime
    raw: dict[str, str] = field(default_factory=dict)


def find(session: Session, aftersale_id: str) -> StoredCase | None:
    """One case by its 售后单号."""
    return find_many(session, [aftersale_id]).get(aftersale_id)


def find_many(session: Session, aftersale_ids: Collection[str]) -> dict[str, StoredCase]:
    """Cases by 售后单号; at most some hundreds at a time."""
    if not aftersale_ids:
        return {}
    return {found.case.aftersale_id: found for found in _where(session, one_of("aftersale_id", list(aftersale_ids)))}


def _where(session: Session, part: Part, order: str = "") -> list[StoredCase]:
    sql = f"SELECT id, seen_at, raw, {STORED} FROM cases WHERE {part.sql} {order}"  # noqa: S608 - no value in it
    return [_stored(row) for row in ask(session, sql, part.values)]


def _stored(row: Row) -> StoredCase:
    raw = row[2] if isinstance(row[2], dict) else json.loads(row[2])
    return StoredCase(row[0], case_of(row[3:]), from_milliseconds(row[1]), raw)


def add_many(session: Session, cases: Sequence[tuple[AfterSale, dict[str, str]]], seen_at: datetime) -> None:
    """Store cases that are not there yet, each with its raw columns."""
    if cases:
        seen = to_milliseconds(seen_at)
        insert_rows(session, [row_of(case, raw, seen) for case, raw in cases])


def update_many(session: Session, cases: Sequence[tuple[int, AfterSale, dict[str, str]]], seen_at: datetime) -> None:
    """Overwrite the cases with these row ids."""
    if cases:
        seen = to_milliseconds(seen_at)
        update_rows(session, [(row_id, row_of(case, raw, seen)) for row_id, case, raw in cases])


def of_order(session: Session, order_id: str, but: str) -> list[StoredCase]:
    """The other cases of an order."""
    return _where(session, Part("order_id = ? AND aftersale_id <> ?", (order_id, but)), "ORDER BY id")


def mark_seen(session: Session, row_ids: Collection[int], seen_at: datetime) -> None:
    """Note that the platform showed these cases unchanged at `seen_at`, unless a newer picture says so already."""
    if row_ids:
        stale = update(Case).where(Case.id.in_(row_ids), Case.seen_at < seen_at)
        session.execute(stale.values(seen_at=seen_at))


def all_in_order(session: Session, aftersale_ids: Sequence[str]) -> Iterator[AfterSale]:
    """The cases with these ids, in this order, fetched in portions."""
    for start in range(0, len(aftersale_ids), 500):
        portion = aftersale_ids[start : start + 500]
        found = find_many(session, portion)
        yield from (found[key].case for key in portion if key in found)


def translate_word(session: Session, kind: str, word: str, code: int) -> int:
    """Give every case that carries `word` its code, whatever it was taken for before; the number of cases that changed.

    `kind` is "type" or "status".
    """
    column, words = (Case.type, Case.type_text) if kind == "type" else (Case.status, Case.status_text)
    meant = AfterSaleType(code) if kind == "type" else AfterSaleStatus(code)
    concerned = (column != meant, words == word)
    number = session.scalar(select(func.count()).select_from(Case).where(*concerned)) or 0
    session.execute(update(Case).where(*concerned).values({column: meant}))
    rehome(session)
    return number


def unknown_words(session: Session) -> list[tuple[str, str, int]]:
    """Words of exports that no mapping explains: (kind, word, number of cases)."""
    found: list[tuple[str, str, int]] = []
    for kind, column, words in (("type", Case.type, Case.type_text), ("status", Case.status, Case.status_text)):
        query = select(words, func.count()).where(column == NOT_MAPPED).group_by(words).order_by(words)
        found.extend((kind, word, count) for word, count in session.execute(query))
    return found


def open_of_shop(session: Session, shop_id: int, *, not_seen_since: datetime | None = None) -> list[str]:
    """The 售后单号 of a shop's open cases, or of those that no answer showed since then; nearest deadline first."""
    query = select(Case.aftersale_id).where(Case.shop_id == shop_id, Case.due < FINISHED)
    if not_seen_since is not None:
        query = query.where(Case.seen_at < not_seen_since)
    return list(session.scalars(query.order_by(Case.due)))


def open_by_shop(session: Session) -> dict[int, int]:
    """How many open cases each shop has, by its id."""
    query = select(Case.shop_id, func.count()).where(Case.due < FINISHED).group_by(Case.shop_id)
    return {row[0]: row[1] for row in session.execute(query)}


def due_between(
    session: Session, shop_id: int, since: datetime, until: datetime, *, not_seen_since: datetime
) -> list[str]:
    """The open cases of a shop whose deadline lies there and that no answer showed since then, nearest first."""
    span = (Case.shop_id == shop_id, Case.due >= to_milliseconds(since), Case.due < to_milliseconds(until))
    query = select(Case.aftersale_id).where(*span, Case.seen_at < not_seen_since).order_by(Case.due)
    return list(session.scalars(query))


def leave_queues(session: Session, aftersale_ids: Collection[str], at: datetime) -> list[StoredCase]:
    """Take open cases out of their queues because nobody can tell any more how they stand; the cases as they were."""
    left: list[StoredCase] = []
    ids = list(aftersale_ids)
    for start in range(0, len(ids), 500):
        portion = [s for s in find_many(session, ids[start : start + 500]).values() if s.case.is_open]
        update_many(session, [(s.row_id, replace(s.case, gone_at=at), s.raw) for s in portion], at)
        left += portion
    return left
