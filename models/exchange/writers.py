"""Sheets written as .xlsx or .csv: whole or not at all, and with nothing in them that a spreadsheet would run."""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

from xlsxwriter import Workbook  # type: ignore[import-untyped] # it ships no types
from xlsxwriter.exceptions import XlsxWriterException  # type: ignore[import-untyped] # as above

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.harmless import SUSPECT, harmless
from models.exchange.refusals import unwritable


class Number(str):
    """A number that names something, so that no spreadsheet may round it."""

    __slots__ = ()


class Amount(int):
    """Money, in fen. Written in yuan."""

    __slots__ = ()


OutCell: TypeAlias = str | int | Number | Amount
Lines: TypeAlias = Iterable[Sequence[OutCell]]

MAX_XLSX_ROWS = 1_048_576
MAX_XLSX_TEXT = 32_767
"""What a cell of an .xlsx holds; longer text makes spreadsheets call the file damaged."""

_COLUMN_WIDTH = 20


def write_sheet(path: Path, headers: Sequence[str], lines: Lines) -> int:
    """Write headers and lines to `path` and tell how many lines. UserError when it cannot be done."""
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise UserError(
            Text(
                QT_TRANSLATE_NOOP("models", "“{name}” cannot be saved: the name must end in .xlsx or .csv."),
                {"name": path.name},
            )
        )
    with _beside(path) as temporary:
        return write(temporary, headers, lines)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A temporary file in the same folder that takes the place of `path` when all went well."""
    try:
        handle, name = tempfile.mkstemp(prefix=".saving-", suffix=path.suffix, dir=path.parent)
    except OSError as error:
        raise UserError(unwritable(path.name, error)) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        temporary.replace(path)
    except (OSError, XlsxWriterException) as error:
        raise UserError(unwritable(path.name, error)) from error
    finally:
        temporary.unlink(missing_ok=True)


def _write_csv(path: Path, headers: Sequence[str], lines: Lines) -> int:
    count = 0
    # With the mark in front Excel reads it as UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        out = csv.writer(stream)
        out.writerow(headers)
        for line in lines:
            out.writerow([_csv_text(cell) for cell in line])
            count += 1
    return count


def _csv_text(cell: OutCell) -> str:
    if isinstance(cell, Number):
        # The tab is the platform's own way: with it a spreadsheet takes the digits for text.
        return f"{harmless(cell)}\t"
    if isinstance(cell, str):
        return harmless(cell)
    if isinstance(cell, Amount):
        return _yuan(cell)
    return str(cell)


def _yuan(fen: int) -> str:
    """Yuan with two decimals and nothing else, as the export writes it."""
    return f"{'-' if fen < 0 else ''}{abs(fen) // 100}.{abs(fen) % 100:02d}"


def _write_xlsx(path: Path, headers: Sequence[str], lines: Lines) -> int:
    book = Workbook(str(path), {"constant_memory": True})
    try:
        return _fill(book, headers, lines)
    finally:
        # also after an error: it removes the temporary files of the rows
        book.close()


def _fill(book: Workbook, headers: Sequence[str], lines: Lines) -> int:
    sheet = book.add_worksheet("Sheet1")
    bold, money = book.add_format({"bold": True}), book.add_format({"num_format": "0.00"})
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(headers) - 1, _COLUMN_WIDTH)
    for column, header in enumerate(headers):
        sheet.write_string(0, column, header, bold)
    count, write_text, write_number = 0, _by_place(sheet.write_string), _by_place(sheet.write_number)
    for count, line in enumerate(lines, start=1):
        if count >= MAX_XLSX_ROWS:
            raise UserError(_too_long())
        for column, cell in enumerate(line):
            if cell == "":
                continue
            if isinstance(cell, str):
                if cell[0] in SUSPECT or len(cell) > MAX_XLSX_TEXT:
                    cell = harmless(cell)[:MAX_XLSX_TEXT]
                write_text(sheet, count, column, cell)
            elif isinstance(cell, Amount):
                write_number(sheet, count, column, cell / 100, money)
            else:
                write_number(sheet, count, column, cell)
    return count


def _by_place(method: Any) -> Callable[..., int]:
    """A method of the sheet without its look, at each of millions of cells, whether the place is a name like "A1"."""
    inner: Callable[..., int] = method.__wrapped__
    return inner


def _too_long() -> Text:
    return Text(
        QT_TRANSLATE_NOOP("models", "These are more rows than an .xlsx sheet can hold. Save them as .csv instead.")
    )


_WRITERS: dict[str, Callable[[Path, Sequence[str], Lines], int]] = {".xlsx": _write_xlsx, ".csv": _write_csv}
