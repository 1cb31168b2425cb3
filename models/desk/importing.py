"""Taking an export of the back office in: all of the file or nothing of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from models.desk.deadlines.history import offset_of
from models.desk.desk import Desk
from models.desk.intake import Intake
from models.desk.parcels import strays
from models.desk.who import me
from models.desk.words import words_of
from models.domain.cancel import CancelToken
from models.exchange.read_cases import ExportFile, open_export
from models.exchange.rows import ExportRow, Fault
from models.store import cases, imports

CHUNK = 500
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What came of a file. `faults` are rows that were not taken, or not taken again, each with its reason."""

    file_name: str
    exported_at: datetime
    dated_by_name: bool
    new: int
    changed: int
    unchanged: int
    direct: int
    """Rows of cases that come straight from the platform: nothing was taken from the file for them."""
    confirmed: int
    contradicted: int
    faults: tuple[Fault, ...]
    older: tuple[Fault, ...]
    """Rows that show a case at an earlier step than it is known to have reached."""
    unknown_words: tuple[tuple[str, str, int], ...] = field(default=())
    """(kind, word, number of cases) over all that is stored."""

    @property
    def refused_rows(self) -> int:
        """Rows of which nothing was taken because something in them is wrong."""
        return len({fault.row for fault in self.faults if not fault.repeated})


def import_file(
    desk: Desk,
    path: Path,
    *,
    by: str = "",
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    take_older: bool = False,
    shop_id: int = 1,
) -> ImportReport:
    """Read an export and store it in one transaction.

    `progress` gets (rows done, rows in all). Raises UserError when the file cannot
    be used, CancelledError when `cancel` is set; in both cases nothing was kept.
    With `take_older` rows that look older than what is stored are taken too.
    """
    cancel = cancel or CancelToken()
    progress = progress or _silent
    export = open_export(path, words_of(desk), shop_id)
    rows, faults = _parsed(export, progress, cancel)
    by = me(desk, by)
    with desk.store.writing() as session:
        intake = Intake(session, export, desk.clock.now(), by, take_older, offset_of(desk.clock))
        total = len(rows)
        for portion in _portions(rows):
            cancel.check()
            intake.take(portion)
            progress(2 * total - len(rows), 2 * total)
        strays.match(session, desk.clock.now())
        report = _report(path, export, intake, faults, cases.unknown_words(session))
        imports.note(
            session,
            file_name=path.name,
            exported_at=export.exported_at,
            at=desk.clock.now(),
            by=by,
            counts={"new": intake.new, "changed": intake.changed, "unchanged": intake.unchanged},
        )
    return report


def _silent(_done: int, _total: int) -> None:
    """Nobody watches."""


def _parsed(export: ExportFile, progress: Progress, cancel: CancelToken) -> tuple[list[ExportRow], list[Fault]]:
    """Read the whole file before the database is locked: reading is the slow half."""
    rows: list[ExportRow] = []
    faults: list[Fault] = []
    for number, found in enumerate(export):
        if number % CHUNK == 0:
            cancel.check()
            progress(min(number, export.total), 2 * export.total)
        if isinstance(found, Fault):
            faults.append(found)
        else:
            rows.append(found)
    return rows, faults


def _portions(rows: list[ExportRow]) -> Iterator[list[ExportRow]]:
    """Hand the rows out and forget them on the way: letting go of all of them at once would hold up the window."""
    while rows:
        portion = rows[:CHUNK]
        del rows[:CHUNK]
        yield portion


def _report(
    path: Path, export: ExportFile, intake: Intake, faults: list[Fault], unknown: list[tuple[str, str, int]]
) -> ImportReport:
    return ImportReport(
        file_name=path.name,
        exported_at=export.exported_at,
        dated_by_name=export.dated_by_name,
        new=intake.new,
        changed=intake.changed,
        unchanged=intake.unchanged,
        direct=intake.direct,
        confirmed=intake.settled.confirmed,
        contradicted=intake.settled.contradicted,
        faults=tuple(faults),
        older=tuple(intake.older),
        unknown_words=tuple(unknown),
    )
