"""Any file a clerk may drop on the window, as rows of cells below a header row, or a sentence why not."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange import delimited, workbooks
from models.exchange.cells import Cell, clean_text
from models.exchange.columns import ID_KEY, header_key
from models.exchange.refusals import damaged, not_a_sheet, unreadable

HEADER_WITHIN = 20
"""Titles and filter notes stand above the header; farther down than this it is no header any more."""

Rows = Iterator[tuple[int, Sequence[Cell]]]

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. Row numbers are its own, from 1; `total` rows stand below the header."""

    header: list[str]
    header_row: int
    rows: Rows
    total: int


def open_sheet(path: Path) -> Sheet:
    """Read the first sheet of `path` that has a header row with 售后单号. UserError says what is wrong with it."""
    sheet = find_sheet(path, lambda names: any(header_key(name) == ID_KEY for name in names))
    if sheet is not None:
        return sheet
    raise UserError(
        Text(
            QT_TRANSLATE_NOOP(
                "models",
                "“{name}” has no header row with 售后单号 within its first {rows} rows. "
                "Choose the file that the back office made when exporting after-sales cases.",
            ),
            {"name": path.name, "rows": HEADER_WITHIN},
        )
    )


def find_sheet(path: Path, is_header: Callable[[list[str]], bool]) -> Sheet | None:
    """The first sheet of `path` below a row that is its header; `None` when no sheet has one.

    Raises UserError when the file cannot be read as a sheet.
    """
    for total, rows in _candidates(path):
        sheet = _under_header(rows, total, is_header)
        if sheet is not None:
            return sheet
    return None


def _candidates(path: Path) -> Iterator[tuple[int, Rows]]:
    """Height and rows of each sheet in the file. Its first bytes say what it is: a wrong name is a common accident."""
    data = _bytes_of(path)
    if not data.removeprefix(BOM_UTF8).strip():
        raise UserError(
            Text(
                QT_TRANSLATE_NOOP("models", "“{name}” is empty. Export it again from the back office."),
                {"name": path.name},
            )
        )
    if data.startswith(_OLE):
        raise UserError(_old_or_locked(path, data))
    if data.startswith(_ZIP):
        return workbooks.sheets_of(path, data)
    if path.suffix.lower() in {".xlsx", ".xlsm"} and b"\0" in data[:4096]:
        raise UserError(damaged(path.name))
    text = delimited.decode(data)
    if text is None or delimited.is_markup(text):
        raise UserError(not_a_sheet(path.name))
    return iter([delimited.sheet_of(path, text)])


def _bytes_of(path: Path) -> bytes:
    if path.is_dir():
        # Windows would call it a lack of permission
        raise UserError(unreadable(path.name, IsADirectoryError()))
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise UserError(unreadable(path.name, error)) from error


def _old_or_locked(path: Path, data: bytes) -> Text:
    if _ENCRYPTED in data:
        return Text(
            QT_TRANSLATE_NOOP(
                "models", "“{name}” is protected by a password. Open it, save it without one, and import that file."
            ),
            {"name": path.name},
        )
    return Text(
        QT_TRANSLATE_NOOP(
            "models",
            "“{name}” is in the old .xls format. Open it in a spreadsheet, save it as .xlsx or .csv, "
            "and import that file.",
        ),
        {"name": path.name},
    )


def _under_header(rows: Rows, total: int, is_header: Callable[[list[str]], bool]) -> Sheet | None:
    """The sheet that begins below its header row, or `None` when it has none."""
    for number, cells in islice(rows, HEADER_WITHIN):
        names = [clean_text(cell) for cell in cells]
        if is_header(names):
            return Sheet(names, number, chain(rows), max(0, total - number))
    return None
