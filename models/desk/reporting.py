"""The rows of an import that were not taken, as a sheet to mend and send round."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from models.domain.text import Text
from models.exchange.rows import Fault
from models.exchange.write_faults import write_faults


def save_faults(path: Path, faults: Iterable[Fault], headings: Sequence[str], say: Callable[[Text], str]) -> int:
    """Write rows, columns, values and reasons under `headings`; the number of rows.

    Raises UserError when the file cannot be written.
    """
    return write_faults(path, faults, headings, say)
