"""Sheets of an .xlsx workbook, read by python-calamine."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.cells import Cell
from models.exchange.refusals import damaged, not_a_sheet

MAX_CELLS = 100_000_000
"""calamine lays a sheet out as a full rectangle: one stray cell in the last corner would ask for 500 GB and abort."""

_SHEET_PART = re.compile(r"(?:.*[/\\])?worksheets[/\\][^/\\]+\.xml", re.IGNORECASE)
_DIMENSION = re.compile(rb'<(?:\w+:)?dimension ref="[A-Z]+\d+:([A-Z]{1,3})(\d{1,7})"')
_DIMENSION_WITHIN = 4096
_BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, OSError, ValueError, KeyError, EOFError, RuntimeError, IndexError)

T = TypeVar("T")


def sheets_of(path: Path, data: bytes) -> Iterator[tuple[int, Iterator[tuple[int, Sequence[Cell]]]]]:
    """For each sheet of the workbook its height and its numbered rows."""
    _refuse_giants(path, data)
    workbook = _guarded(path, lambda: CalamineWorkbook.from_filelike(BytesIO(data)))
    for meta in workbook.sheets_metadata:
        if meta.typ is SheetTypeEnum.WorkSheet:
            yield _rows_of(path, workbook, meta.name)


def _rows_of(path: Path, workbook: CalamineWorkbook, name: str) -> tuple[int, Iterator[tuple[int, Sequence[Cell]]]]:
    sheet: CalamineSheet = _guarded(path, lambda: workbook.get_sheet_by_name(name))
    height = sheet.end[0] + 1 if sheet.end else 0
    return height, enumerate(sheet.iter_rows(), start=1)


def _guarded(path: Path, work: Callable[[], T]) -> T:
    try:
        return work()
    except (CalamineError, OSError, ValueError, KeyError) as error:
        raise UserError(damaged(path.name)) from error
    except BaseException as error:
        # A bug in the Rust reader surfaces as a panic, which is no Exception. For the clerk the file is damaged.
        if type(error).__name__ == "PanicException":
            raise UserError(damaged(path.name)) from error
        raise


def _refuse_giants(path: Path, data: bytes) -> None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = [name for name in archive.namelist() if _SHEET_PART.fullmatch(name)]
            largest = max((_cells_in(archive, part) for part in parts), default=None)
    except _BROKEN_ZIP as error:
        raise UserError(damaged(path.name)) from error
    if largest is None:
        raise UserError(not_a_sheet(path.name))
    if largest > MAX_CELLS:
        raise UserError(_giant(path.name))


def _cells_in(archive: zipfile.ZipFile, part: str) -> int:
    """How many cells the sheet claims to span; 0 when it does not say."""
    with archive.open(part) as stream:
        match = _DIMENSION.search(stream.read(_DIMENSION_WITHIN))
    return 0 if match is None else _column_number(match[1]) * int(match[2])


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _giant(name: str) -> Text:
    return Text(
        QT_TRANSLATE_NOOP(
            "models",
            "“{name}” has something in a cell far below or beside the table. "
            "Delete the empty rows and columns around the table, save it, and import it again.",
        ),
        {"name": name},
    )
