"""Reading any number of cases by their numbers, on a lane. No Qt in here."""

from __future__ import annotations

from collections.abc import Sequence

from models.desk import queues
from models.desk.desk import Desk
from models.domain.listing import CaseRow

AT_ONCE = 500
"""How many `queues.rows_of` reads with one question."""


def many_rows(desk: Desk, aftersale_ids: Sequence[str]) -> dict[str, CaseRow]:
    """The cases with these numbers, as far as they are here."""
    found: dict[str, CaseRow] = {}
    for first in range(0, len(aftersale_ids), AT_ONCE):
        found |= queues.rows_of(desk, aftersale_ids[first : first + AT_ONCE])
    return found
