"""Merging what an export shows into what is stored, row by row, and settling decisions with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.desk.changelog import changes_between
from models.desk.deadlines.history import Reading, note_moves, typed_among
from models.desk.deadlines.typed import holds_on, told_of_typed
from models.desk.settling import Settled, settle_seen
from models.domain.aftersale import AfterSale
from models.domain.book import CaseEvent, ShopKind
from models.domain.codes import FINAL_STATUSES
from models.domain.deadline_change import ReadFrom
from models.domain.names import case_status
from models.domain.progress import deadline_before, looks_older
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.read_cases import ExportFile
from models.exchange.rows import ExportRow, Fault
from models.store import casefile, cases, shops
from models.store.cases import StoredCase

_REFUND_PARTS = ("refund_goods_fen", "refund_freight_fen", "refund_tax_fen")


class Intake:
    """One file being taken in. The counts are what the result page shows."""

    def __init__(
        self,
        session: Session,
        export: ExportFile,
        now: datetime,
        by: str,
        take_older: bool,
        offset: timedelta | None = None,
    ) -> None:
        """`offset` is how far the platform is ahead of this PC's clock, as far as that is known."""
        self._session = session
        self._export = export
        self._now = now
        self._by = by
        self._take_older = take_older
        self._reading = Reading(export.exported_at, ReadFrom.EXPORT, offset)
        self._typed: frozenset[int] = frozenset()
        """The row ids of cases whose deadline a person typed, among those at hand."""
        self._asked = {shop.id for shop in shops.listed(session) if shop.kind is ShopKind.API}
        self.new = self.changed = self.unchanged = 0
        self.direct = 0
        """Rows of cases that come straight from the platform, which no file knows better."""
        self.settled = Settled()
        self.older: list[Fault] = []

    def take(self, rows: Iterable[ExportRow]) -> None:
        """Store some hundred rows."""
        rows = list(rows)
        known = cases.find_many(self._session, [row.case.aftersale_id for row in rows])
        fresh = [row for row in rows if row.case.aftersale_id not in known]
        cases.add_many(self._session, [(row.case, row.raw) for row in fresh], self._export.exported_at)
        self.new += len(fresh)
        pairs = [(known[row.case.aftersale_id], row) for row in rows if row.case.aftersale_id in known]
        self._typed = typed_among(self._session, known.values())
        self._merge([(stored, row) for stored, row in pairs if stored.case.shop_id not in self._asked])
        self.direct += sum(stored.case.shop_id in self._asked for stored, _ in pairs)

    def _merge(self, pairs: list[tuple[StoredCase, ExportRow]]) -> None:
        accepted = [(stored, self._merged(stored, row), row) for stored, row in pairs if self._accepts(stored, row)]
        changed = [(s, case, row) for s, case, row in accepted if case != s.case or self._raw(s, row) != s.raw]
        updates = [(s.row_id, case, self._raw(s, row)) for s, case, row in changed]
        cases.update_many(self._session, updates, self._export.exported_at)
        same = {s.row_id for s, _, _ in accepted} - {s.row_id for s, _, _ in changed}
        cases.mark_seen(self._session, same, self._export.exported_at)
        self._note_deadlines(accepted)
        self._record([(s, case) for s, case, _ in changed])
        seen = {s.row_id: case for s, case, _ in accepted}
        self.settled += settle_seen(self._session, seen, self._export.exported_at, self._now, self._by)
        self.changed += len(changed)
        self.unchanged += len(same)

    def _accepts(self, stored: StoredCase, row: ExportRow) -> bool:
        """Whether the row is to be believed; one that looks older goes on the list instead, never in silently."""
        merged = self._merged(stored, row)
        if self._take_older or merged == stored.case:
            return True
        when = self._export.exported_at
        sure_newer = self._export.dated_by_name and when > stored.seen_at
        if when >= stored.seen_at and (sure_newer or not looks_older(stored.case, merged)):
            return True
        self.older.append(_older(row, stored))
        return False

    def _merged(self, stored: StoredCase, row: ExportRow) -> AfterSale:
        """The stored case with what the file has columns for. What it has no column for is not forgotten."""
        given = {name: getattr(row.case, name) for name in self._export.fields}
        told = {name: value for name, value in given.items() if not _hides(value, getattr(stored.case, name))}
        merged = replace(stored.case, **told)
        if "amount_fen" in given:  # a file may have a column for one part of the amount and none for another
            merged = replace(merged, amount_fen=sum(getattr(merged, part) or 0 for part in _REFUND_PARTS))
        moved_on = (merged.type, merged.status) != (stored.case.type, stored.case.status)
        typed = stored.row_id in self._typed
        if typed and holds_on(stored.case, merged):
            merged = replace(merged, deadline_at=stored.case.deadline_at)  # the file gives none either
        if moved_on and "deadline_at" not in self._export.fields:
            merged = replace(merged, deadline_at=None)  # the known deadline belonged to the step before
        if moved_on and merged.status not in FINAL_STATUSES and "final_at" not in self._export.fields:
            merged = replace(merged, final_at=None)  # so did its end: a case that lives again must be seen
        return replace(merged, deadline_was=None if typed else deadline_before(stored.case, merged))

    def _note_deadlines(self, accepted: list[tuple[StoredCase, AfterSale, ExportRow]]) -> None:
        """Keep how the deadlines of open cases moved, and where the file has a time for one that was typed."""
        moved = []
        for stored, case, row in accepted:
            given = "deadline_at" in self._export.fields and row.case.deadline_at is not None
            from_file = stored.row_id in self._typed and given
            if case.is_open and (case.deadline_at != stored.case.deadline_at or from_file):
                moved.append((stored, case.deadline_at))
        note_moves(self._session, moved, self._reading)

    def _raw(self, stored: StoredCase, row: ExportRow) -> dict[str, str]:
        older = self._export.exported_at < stored.seen_at and not self._take_older
        return stored.raw if older else {**stored.raw, **row.raw}

    def _record(self, changed: list[tuple[StoredCase, AfterSale]]) -> None:
        lines = [
            (stored.row_id, CaseEvent(self._export.exported_at, text, self._by))
            for stored, case in changed
            for text in (told_of_typed if stored.row_id in self._typed else changes_between)(stored.case, case)
        ]
        casefile.add_events(self._session, lines)


def _hides(value: object, known: object) -> bool:
    """Whether a masked phone or address would take the place of one that is known in full."""
    return isinstance(value, str) and "***" in value and bool(known) and "***" not in str(known)


def _older(row: ExportRow, stored: StoredCase) -> Fault:
    source = QT_TRANSLATE_NOOP(
        "models", "Looks older than what is stored: “{now}” (seen {at}) would become “{then}”. It was left as it is."
    )
    values = {"now": case_status(stored.case), "at": stored.seen_at, "then": case_status(row.case)}
    return Fault(row.number, "售后单号", row.case.aftersale_id, Text(source, values))
