"""The shop's own books as sheets: written harmlessly, and read back as they were, letter by letter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.domain.bad_rows import BadRowsError
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.cells import Cell, clean_text
from models.exchange.columns import header_key
from models.exchange.sheets import find_sheet
from models.exchange.writers import Number, OutCell, write_sheet

# What models.exchange.harmless puts an apostrophe before.
_GUARDED = re.compile(r"'+(?:[=+\-@\t\r\n＝＋－＠]|[0-9]+\Z)")


@dataclass(frozen=True, slots=True)
class BookRow:
    """A row of a book. `number` is the sheet's own, from 1; `values` are texts by those headers that the sheet has."""

    number: int
    values: Mapping[str, str]

    def said(self, header: str) -> str:
        """What stands in a column; "" where nothing does, or there is no such column."""
        return self.values.get(header, "")


def write_book(path: Path, headers: Sequence[str], rows: Iterable[Sequence[str]], digits: Sequence[str] = ()) -> int:
    """Write a book to an .xlsx or .csv; the number of rows. `digits` are the columns of numbers that name something.

    Raises UserError when it cannot be written; an older file of that name then stays as it was.
    """
    codes = frozenset(digits)

    def cells(row: Sequence[str]) -> list[OutCell]:
        return [Number(text) if name in codes and text else text for name, text in zip(headers, row, strict=True)]

    return write_sheet(path, headers, map(cells, rows))


def read_book(path: Path, needed: Sequence[str], headers: Sequence[str]) -> list[BookRow]:
    """The rows of a book that say anything. Columns go by their headers, in any order; `needed` ones must be there.

    Raises UserError when the file has no such sheet, or a row has more cells than the header has names.
    """
    wanted = {header_key(name): name for name in headers}
    keys = {header_key(name) for name in needed}
    sheet = find_sheet(path, lambda names: keys <= {header_key(name) for name in names})
    if sheet is None:
        raise UserError(_no_header(path, needed))
    names = [wanted.get(header_key(name)) for name in sheet.header]
    rows = []
    for number, cells in sheet.rows:
        texts = [plain_text(cell) for cell in cells]
        if any(texts[len(names) :]):
            raise BadRowsError(path.name, [in_row(number, Text(_SHIFTED))])
        texts += [""] * (len(names) - len(texts))
        values = {name: text for name, text in zip(names, texts, strict=False) if name is not None}
        if any(values.values()):
            rows.append(BookRow(number, values))
    return rows


def plain_text(cell: Cell) -> str:
    """A cell as it was written, without the apostrophe that keeps spreadsheets from running it."""
    if not isinstance(cell, str):
        return clean_text(cell)
    text = cell.replace("\r\n", "\n").replace("\r", "\n").strip()
    return text[1:] if _GUARDED.match(text) else text


def in_row(number: int, why: Text) -> Text:
    """Why a row cannot be used, with its number."""
    return Text(QT_TRANSLATE_NOOP("models", "Row {row}: {why}"), {"row": number, "why": why})


def checked(path: Path, rows: Iterable[BookRow], fault: Callable[[BookRow], Text | None]) -> None:
    """Refuse a book with a bad row. Raises BadRowsError naming each of them."""
    told = [in_row(row.number, why) for row in rows if (why := fault(row)) is not None]
    if told:
        raise BadRowsError(path.name, told)


_SHIFTED = QT_TRANSLATE_NOOP(
    "models", "It has more cells than the header has names, so that its values stand under the wrong ones."
)


def _no_header(path: Path, needed: Sequence[str]) -> Text:
    source = QT_TRANSLATE_NOOP(
        "models",
        "“{name}” has no header row with {columns}. Export this book once and write your rows below the header of that "
        "file.",
    )
    return Text(source, {"name": path.name, "columns": "、".join(needed)})
