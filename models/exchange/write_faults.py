"""The refused rows of an import as a sheet, for the colleague who has to mend them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from models.domain.text import Text
from models.exchange.rows import Fault
from models.exchange.writers import OutCell, write_sheet


def write_faults(path: Path, faults: Iterable[Fault], headers: Sequence[str], say: Callable[[Text], str] = str) -> int:
    """Write row, column, value and reason of each fault; `headers` are those four, `say` translates the reason."""
    if len(headers) != 4:
        raise ValueError(f"four headers are needed: {headers!r}")

    def line(fault: Fault) -> list[OutCell]:
        return [fault.row, fault.column, fault.value, say(fault.reason)]

    return write_sheet(path, headers, map(line, faults))
