"""Taking in a large export, beside reading it and writing the same columns with nothing between."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from python_calamine import CalamineWorkbook

from models.desk.bootstrap import open_desk
from models.desk.importing import import_file
from models.desk.vaults import MemoryVault
from models.exchange.columns import COLUMNS
from models.exchange.write_cases import write_cases
from tests.bench.figures import Figure, Scale, in_turn, seconds
from tests.bench.large_desk import many_cases
from ui.runtime.collector import quiet_collector


def measure(scale: Scale) -> list[Figure]:
    """An import into an empty profile."""
    quiet_collector()
    with tempfile.TemporaryDirectory(prefix="aftersale-bench-") as folder:
        sheet = export_of(Path(folder), scale.rows)
        return [
            in_turn(
                f"import of {scale.rows:,} rows of .xlsx",
                lambda: _floor(sheet),
                lambda: _ours(sheet, scale.rows),
                scale.pairs,
                2,
                "s",
            )
        ]


def export_of(folder: Path, rows: int, first: int = 5_000_000) -> Path:
    """A sheet as the back office exports it, of cases that no profile here holds."""
    now = datetime.now(UTC).replace(microsecond=0)
    path = folder / f"售后单-{now:%Y-%m-%d %H_%M_%S}.xlsx"
    write_cases(path, many_cases(rows, now, first=first))
    return path


def _ours(sheet: Path, rows: int) -> float:
    with tempfile.TemporaryDirectory() as folder, closing(open_desk(Path(folder), None, MemoryVault())) as desk:
        taken = seconds(lambda: _all_new(import_file(desk, sheet), rows))
    return taken


def _all_new(report, rows: int) -> None:
    assert (report.new, report.faults) == (rows, ()), report


def _floor(sheet: Path) -> float:
    with tempfile.TemporaryDirectory() as folder:
        return seconds(lambda: _read_and_write(sheet, Path(folder) / "floor.db"))


def _read_and_write(sheet: Path, database: Path) -> None:
    """The columns of the sheet as they come, and the indexes that a list of cases cannot do without."""
    rows = CalamineWorkbook.from_path(sheet).get_sheet_by_index(0).to_python(skip_empty_area=False)
    names = [column.field for column in COLUMNS]
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"CREATE TABLE cases (id INTEGER PRIMARY KEY, {', '.join(names)}, UNIQUE (aftersale_id))")
        marks = ", ".join("?" * len(names))
        connection.executemany(f"INSERT INTO cases ({', '.join(names)}) VALUES ({marks})", rows[1:])
        connection.commit()
