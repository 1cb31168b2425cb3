"""What one cell of a back-office export means: text, a number of the platform, an amount.

Exports pass through spreadsheets, browsers and chat programs before they arrive
here, and each leaves traces: tabs, `="123"`, apostrophes, invisible characters.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias

from models.domain.money import MAX_FEN, fen_from_yuan
from models.domain.text import QT_TRANSLATE_NOOP, Text

Cell: TypeAlias = str | int | float | bool | datetime | date | time | timedelta | None

DASHES = frozenset({"-", "--", "—", "——", "–", "－", "－－"})
"""What the platform and people write into a cell that holds nothing."""

EXACT_BELOW = 10**15
"""A spreadsheet keeps 15 digits of a number; from here on the last ones are made up."""

# Invisible characters and controls. U+200D joins emoji, so behind one it stays.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff\ud800-\udfff]"
    "|(?<![\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d"
)
_LINE_END = re.compile(r"\r\n?")
# What models.exchange.harmless puts an apostrophe before, and numbers that people put one before.
_APOSTROPHE = re.compile(r"'+(?:[=+\-@\t\r\n＝＋－＠]|[0-9]+\Z)")
_SCIENTIFIC = re.compile(r"[0-9](?:\.[0-9]+[eE]\+?|[eE]\+)[0-9]{1,3}")
_DIGITS = re.compile(r"[0-9]{1,32}")
_AMOUNT = re.compile(
    r"(?:¥|RMB|CNY)?(-?)(?:¥|RMB|CNY)?((?:[0-9]{1,18}|[0-9]{1,3}(?:,[0-9]{3}){1,5})(?:\.[0-9]{0,9})?)元?"
)
_FLOAT_NOISE = Decimal("0.0001")
_SURE, _SURE_NOISE = 1e9, 0.00009
"""Up to here a product of binary numbers is off by less than a thousandth of the noise that is let pass."""


class CellError(Exception):
    """A cell that cannot mean what its column says. `text` is the reason, in words."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


EMPTY = Text(QT_TRANSLATE_NOOP("models", "The cell is empty, and without it the row is no case."))
LOST_DIGITS = Text(
    QT_TRANSLATE_NOOP(
        "models",
        "The spreadsheet stored it as a number and its last digits are lost. "
        "Export again and import the file without saving it in a spreadsheet first.",
    )
)
NO_ID = Text(QT_TRANSLATE_NOOP("models", "This is no number of the platform: those consist of digits alone."))
NO_AMOUNT = Text(QT_TRANSLATE_NOOP("models", "This is not an amount in yuan."))
NEGATIVE = Text(QT_TRANSLATE_NOOP("models", "An amount below zero cannot be meant here."))
TOO_FINE = Text(QT_TRANSLATE_NOOP("models", "The amount is finer than a fen, or larger than any order can be."))


# typed, because 1, 1.0 and True would share an entry otherwise
@lru_cache(maxsize=16384, typed=True)
def clean_text(cell: Cell) -> str:
    """The text that a person sees in the cell; "" where the export says that there is nothing."""
    if isinstance(cell, str):
        return _clean(cell)
    return "" if cell is None else _show(cell)


def _clean(text: str) -> str:
    text = _LINE_END.sub("\n", _INVISIBLE.sub("", text)).replace("\xa0", " ").replace("\t", " ").strip()
    if len(text) > 2 and text.startswith('="') and text.endswith('"'):
        text = text[2:-1].replace('""', '"').strip()
    elif _APOSTROPHE.match(text):
        text = text[1:]
    return "" if text in DASHES else text


def _show(cell: int | float | bool | datetime | date | time | timedelta) -> str:
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < EXACT_BELOW else repr(cell)
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M:%S")
    return str(cell) if not isinstance(cell, int) or abs(cell) < 10**40 else f"{Decimal(cell):.6E}"


def fold(text: str) -> str:
    """Full-width digits and signs become plain ones (NFKC)."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def read_required(cell: Cell) -> str:
    """A text that must be there."""
    text = clean_text(cell)
    if not text:
        raise CellError(EMPTY)
    return text


def read_code(cell: Cell) -> str:
    """A number that names something (waybill, product); "" for none. Refuses what a spreadsheet has rounded."""
    if isinstance(cell, str) and cell.isalnum() and cell.isascii():
        return cell
    if isinstance(cell, (int, float)) and not isinstance(cell, bool) and abs(cell) >= EXACT_BELOW:
        raise CellError(LOST_DIGITS)
    text = fold(clean_text(cell))
    if _SCIENTIFIC.fullmatch(text):
        raise CellError(LOST_DIGITS)
    return text


def read_id(cell: Cell) -> str:
    """One of the platform's numbers, as text, digits alone."""
    if isinstance(cell, str) and _DIGITS.fullmatch(cell):
        return cell
    text = "".join(read_code(cell).split())
    if not text:
        raise CellError(EMPTY)
    if not _DIGITS.fullmatch(text):
        raise CellError(NO_ID)
    return text


def read_optional_id(cell: Cell) -> str:
    """As `read_id`, but "" where the cell holds nothing."""
    return read_id(cell) if read_code(cell) else ""


def read_money(cell: Cell) -> int | None:
    """An amount in yuan as fen; `None` where the cell holds nothing."""
    fen = _fen_of_number(cell) if type(cell) is float else read_signed_money(cell)
    if fen is not None and fen < 0:
        raise CellError(NEGATIVE)
    return fen


def read_signed_money(cell: Cell) -> int | None:
    """As `read_money`, for discounts, which some sheets write with a minus."""
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _fen_of_number(cell)
    return _fen_of_text(cell if isinstance(cell, str) else clean_text(cell))


@lru_cache(maxsize=16384)
def _fen_of_text(text: str) -> int | None:
    text = clean_text(text)
    if not text:
        return None
    match = _AMOUNT.fullmatch("".join(fold(text).split()))
    if match is None:
        raise CellError(NO_AMOUNT)
    try:
        fen = fen_from_yuan(match[2])
    except ValueError:
        raise CellError(TOO_FINE) from None
    return -fen if match[1] else fen


def _fen_of_number(yuan: float) -> int:
    """A spreadsheet's binary number carries noise far behind the fen, which is not part of the amount."""
    near = yuan * 100
    if -_SURE < near < _SURE and abs(near - (fen := round(near))) < _SURE_NOISE:
        return fen  # as nearly all are; reckoning exactly takes ten times as long
    if not abs(yuan) <= MAX_FEN // 100:
        raise CellError(TOO_FINE)
    exact = Decimal(repr(yuan)) * 100
    fen = int(exact.to_integral_value())
    if abs(exact - fen) > _FLOAT_NOISE:
        raise CellError(TOO_FINE)
    return fen
