"""Sheets as text: .csv in UTF-8 or GB18030, and what spreadsheets save as text besides."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import islice
from pathlib import Path

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.cells import Cell
from models.exchange.columns import ID_HEADER

_ENCODINGS = ("utf-8-sig", "gb18030")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_DELIMITERS = ",\t;"
_SNIFFED_LINES = 20
_SNIFFED_LENGTH = 100_000
_MARKUP = re.compile(r"\s*<(?:!doctype|html|table|\?xml|!--)", re.IGNORECASE)


def decode(data: bytes) -> str | None:
    """The file's text, or `None` when it is not text. GB18030 explains nearly any bytes, so it comes last."""
    encodings = ("utf-16",) if data.startswith(_UTF16_MARKS) else _ENCODINGS
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\0" in text else text
    return None


def is_markup(text: str) -> bool:
    """Whether this is a web page that was saved under a sheet's name."""
    return _MARKUP.match(text) is not None


def sheet_of(path: Path, text: str) -> tuple[int, Iterator[tuple[int, Sequence[Cell]]]]:
    """The number of rows and the numbered rows. As in a spreadsheet, a row may hold several lines."""
    delimiter = _delimiter(text)
    return _count(path, text, delimiter), _rows(path, text, delimiter)


def _delimiter(text: str) -> str:
    """Told by the header, because a buyer's words may hold any of them."""
    lines = list(islice(StringIO(text[:_SNIFFED_LENGTH]), _SNIFFED_LINES))
    headers = [line for line in lines if ID_HEADER in line] or lines
    return max(_DELIMITERS, key=lambda delimiter: max((line.count(delimiter) for line in headers), default=0))


def _reader(text: str, delimiter: str) -> Iterator[list[str]]:
    # strict: a quote that is never closed would otherwise swallow the rest of the file without a word
    return csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)


def _rows(path: Path, text: str, delimiter: str) -> Iterator[tuple[int, Sequence[Cell]]]:
    number = 0
    try:
        for number, cells in enumerate(_reader(text, delimiter), start=1):
            yield number, cells
    except csv.Error as error:
        raise UserError(_broken_quotes(path, number + 1)) from error


def _count(path: Path, text: str, delimiter: str) -> int:
    """How many rows there are. Only quotes can hide a line end from a plain count."""
    if '"' in text:
        return sum(1 for _ in _rows(path, text, delimiter))
    line_end = "\n" if "\n" in text else "\r"
    return text.count(line_end) + (not text.endswith(line_end))


def _broken_quotes(path: Path, row: int) -> Text:
    return Text(
        QT_TRANSLATE_NOOP(
            "models",
            "“{name}” breaks off inside quotation marks in row {row}. Nothing was read. "
            "Export it again, or save it as .xlsx and import that file.",
        ),
        {"name": path.name, "row": row},
    )
