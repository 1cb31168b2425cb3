"""Made-up sheets for the tests of models.exchange."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from models.exchange.read_cases import ExportFile, open_export
from models.exchange.rows import ExportRow, Fault
from models.exchange.words import Words

NEEDED = {
    "售后单号": "6959800000299520494",
    "订单号": "6920000000002602000",
    "售后类型": "退货退款",
    "售后状态": "待商家处理",
}

Rows = Sequence[Sequence[Any]]
SaveRows = Callable[..., Path]


@pytest.fixture
def samples() -> Path:
    return Path(__file__).parents[2] / "samples"


@pytest.fixture
def save_csv(tmp_path: Path) -> SaveRows:
    def save(rows: Rows, name: str = "made.csv", encoding: str = "utf-8", delimiter: str = ",") -> Path:
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=delimiter).writerows(rows)
        path = tmp_path / name
        path.write_bytes(text.getvalue().encode(encoding))
        return path

    return save


@pytest.fixture
def save_xlsx(tmp_path: Path) -> SaveRows:
    def save(*sheets: Rows, name: str = "made.xlsx") -> Path:
        path = tmp_path / name
        with xlsxwriter.Workbook(str(path)) as book:
            moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
            for rows in sheets:
                sheet = book.add_worksheet()
                for r, row in enumerate(rows):
                    for c, cell in enumerate(row):
                        if isinstance(cell, (date, datetime)):
                            sheet.write_datetime(r, c, cell, moment)
                        elif isinstance(cell, str):
                            sheet.write_string(r, c, cell)
                        else:
                            sheet.write(r, c, cell)
        return path

    return save


@pytest.fixture
def row() -> Callable[..., tuple[list[str], list[Any]]]:
    """A header and one row: the four needed columns and what the test adds or replaces."""

    def make(**cells: Any) -> tuple[list[str], list[Any]]:
        full = NEEDED | cells
        return list(full), list(full.values())

    return make


class Read:
    """An export read to its end."""

    def __init__(self, export: ExportFile) -> None:
        self.export = export
        self.items = list(export)
        self.good = [item for item in self.items if isinstance(item, ExportRow)]
        self.faults = [item for item in self.items if isinstance(item, Fault)]
        self.cases = {item.case.aftersale_id: item.case for item in self.good}


@pytest.fixture
def read() -> Callable[..., Read]:
    def run(path: Path, words: Words | None = None) -> Read:
        return Read(open_export(path, words or Words(), 7))

    return run
