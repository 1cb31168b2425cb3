"""Taking in a large export, beside reading it and writing the very same rows with nothing between."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from models.desk.bootstrap import open_desk
from models.desk.collector import quiet_collector
from models.desk.importing import ImportReport, import_file
from models.desk.paths import DATABASE
from models.desk.vaults import MemoryVault
from models.exchange.write_cases import write_cases
from tests.bench.figures import Figure, Scale, in_turn, worked
from tests.bench.large_desk import many_cases

Rows = list[tuple[Any, ...]]


def measure(scale: Scale) -> list[Figure]:
    """An import into an empty profile."""
    quiet_collector()
    with tempfile.TemporaryDirectory(prefix="aftersale-bench-") as folder:
        sheet = export_of(Path(folder), scale.rows)
        schema, names, rows = _stored(sheet, scale.rows)
        insert = f"INSERT INTO cases ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        return [
            in_turn(
                f"import of {scale.rows:,} rows of .xlsx",
                lambda: _floor(sheet, schema, insert, rows),
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
        return worked(lambda: _all_new(import_file(desk, sheet), rows))


def _all_new(report: ImportReport, rows: int) -> None:
    assert (report.new, report.faults) == (rows, ()), report


def _floor(sheet: Path, schema: list[str], insert: str, rows: Rows) -> float:
    with tempfile.TemporaryDirectory() as folder, closing(sqlite3.connect(Path(folder) / "floor.db")) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for statement in schema:
            connection.execute(statement)
        connection.commit()
        return worked(lambda: _read_and_write(sheet, connection, insert, rows))


def _read_and_write(sheet: Path, connection: sqlite3.Connection, insert: str, rows: Rows) -> None:
    read = CalamineWorkbook.from_path(sheet).get_sheet_by_index(0).to_python()
    assert len(read) == len(rows) + 1
    connection.executemany(insert, rows)
    connection.commit()


def _stored(sheet: Path, rows: int) -> tuple[list[str], list[str], Rows]:
    """The table of cases with its indexes, the names of its columns, and what an import puts into it."""
    with tempfile.TemporaryDirectory() as folder:
        with closing(open_desk(Path(folder), None, MemoryVault())) as desk:
            _all_new(import_file(desk, sheet), rows)
        with closing(sqlite3.connect(Path(folder) / DATABASE)) as connection:
            query = "SELECT sql FROM sqlite_master WHERE tbl_name = 'cases' AND sql IS NOT NULL ORDER BY type DESC"
            schema = [sql for (sql,) in connection.execute(query)]
            cursor = connection.execute("SELECT * FROM cases")
            return schema, [column[0] for column in cursor.description], cursor.fetchall()
