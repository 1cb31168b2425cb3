"""What reading an export yields: good rows and faults."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.domain.aftersale import AfterSale
from models.domain.text import Text


@dataclass(frozen=True, slots=True)
class ExportRow:
    """A row that is a case. `raw` holds the columns this program has no field for, by header."""

    number: int
    case: AfterSale
    raw: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a row was not taken. `repeated`: it says word for word what an earlier row of the file said."""

    row: int
    column: str
    value: str
    reason: Text
    repeated: bool = False
