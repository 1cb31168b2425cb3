"""Writing a large queue to a sheet, beside the writing library alone with the same cells."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from models.desk.collector import quiet_collector
from models.desk.desk import Desk
from models.desk.exporting import export_queue
from models.domain.queues import ALL
from tests.bench.figures import Figure, Scale, in_turn, worked
from tests.bench.large_desk import large_desk

Cells = list[list[Any]]


def measure(scale: Scale) -> list[Figure]:
    """An export of all columns."""
    quiet_collector()
    with tempfile.TemporaryDirectory(prefix="aftersale-bench-") as folder, large_desk(scale.rows) as desk:
        ours, alone = Path(folder) / "ours.xlsx", Path(folder) / "alone.xlsx"
        _export(desk, ours, scale.rows)
        cells = _cells(ours)
        return [
            in_turn(
                f"export of {scale.rows:,} rows",
                lambda: worked(lambda: _write(cells, alone)),
                lambda: worked(lambda: _export(desk, ours, scale.rows)),
                scale.pairs,
                1.3,
                "s",
            )
        ]


def _export(desk: Desk, path: Path, rows: int) -> None:
    written = export_queue(desk, ALL.key, path)
    assert written == rows, written


def _cells(path: Path) -> Cells:
    """The very cells that stand in a sheet; the empty ones are not written."""
    with closing(CalamineWorkbook.from_path(path)) as book:
        return book.get_sheet_by_index(0).to_python()


def _write(cells: Cells, path: Path) -> None:
    with Workbook(str(path), {"constant_memory": True}) as book:
        sheet, money = book.add_worksheet("Sheet1"), book.add_format({"num_format": "0.00"})
        for place, row in enumerate(cells):
            for column, value in enumerate(row):
                if isinstance(value, float):
                    sheet.write_number(place, column, value, money)
                elif value:
                    sheet.write_string(place, column, value)
