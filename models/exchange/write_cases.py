"""Cases as a sheet with the platform's own headers, so that a colleague can read it and this program too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import attrgetter
from pathlib import Path

from models.domain.aftersale import AfterSale
from models.domain.codes import ArbitrationStatus
from models.exchange.cells import read_code, read_id, read_money, read_optional_id, read_signed_money
from models.exchange.columns import COLUMNS
from models.exchange.harmless import mask_address, mask_phone
from models.exchange.times import china_text, read_time
from models.exchange.words import arbitration_word, status_word, type_word
from models.exchange.writers import Amount, Number, OutCell, write_sheet

Getter = Callable[[AfterSale], OutCell]


def write_cases(path: Path, cases: Iterable[AfterSale]) -> int:
    """Write `cases` to an .xlsx or .csv file and tell how many. Appears whole or not at all; UserError says why not."""
    headers = [column.header for column in COLUMNS]
    return write_sheet(path, headers, map(_line, cases))


def _line(case: AfterSale) -> list[OutCell]:
    """The case's columns as they are, those apart that are no plain text."""
    cells = list(_all_of(case))
    for place, wrap in _WRAPPED:
        value = cells[place]
        cells[place] = "" if value is None or value == "" else wrap(value)
    for place, get in _SPECIAL_AT:
        cells[place] = get(case)
    return cells


_WRAP: dict[Callable[..., object], Callable[..., OutCell]] = {
    read_id: Number,
    read_optional_id: Number,
    read_code: Number,
    read_money: Amount,
    read_signed_money: Amount,
    read_time: china_text,
}


def _arbitration(case: AfterSale) -> OutCell:
    if case.arbitration_text or case.arbitration is ArbitrationStatus.NOT_MAPPED:
        return case.arbitration_text
    return arbitration_word(case.arbitration)


_SPECIAL: dict[str, Getter] = {
    "type_text": lambda case: case.type_text or type_word(case.type),
    "status_text": lambda case: case.status_text or status_word(case.status),
    "arbitration_text": _arbitration,
    "return_phone": lambda case: mask_phone(case.return_phone),
    "return_address": lambda case: mask_address(case.return_address),
}
_all_of = attrgetter(*(column.field for column in COLUMNS))
_SPECIAL_AT = tuple((n, _SPECIAL[column.field]) for n, column in enumerate(COLUMNS) if column.field in _SPECIAL)
_WRAPPED = tuple(
    (n, _WRAP[column.read]) for n, column in enumerate(COLUMNS) if column.read in _WRAP and column.field not in _SPECIAL
)
