"""Whole files whose numbers a spreadsheet has spoilt."""

from __future__ import annotations

from itertools import chain, islice

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.cells import EXACT_BELOW, clean_text
from models.exchange.sheets import Rows

_PEEKED_ROWS = 50
_EXACT_DIGITS = len(str(EXACT_BELOW)) - 1
_ENOUGH = 3


def not_truncated(rows: Rows, index: int, name: str) -> Rows:
    """Refuse a file in which a spreadsheet has turned the ends of all numbers into zeros: no single row shows it."""
    peeked = list(islice(rows, _PEEKED_ROWS))
    ids = [clean_text(cells[index]) for _, cells in peeked if index < len(cells) and isinstance(cells[index], str)]
    long = [text for text in ids if text.isdecimal() and len(text) > _EXACT_DIGITS + 1]
    if len(long) >= _ENOUGH and not any(text[_EXACT_DIGITS:].strip("0") for text in long):
        raise UserError(
            Text(
                QT_TRANSLATE_NOOP(
                    "models",
                    "A spreadsheet has replaced the last digits of every number in “{name}” by zeros. "
                    "Export again and import the file without saving it in a spreadsheet first.",
                ),
                {"name": name},
            )
        )
    return chain(peeked, rows)
