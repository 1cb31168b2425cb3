"""A sheet of which nothing was taken because of some of its rows."""

from __future__ import annotations

from collections.abc import Sequence

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text


class BadRowsError(UserError):
    """`rows` has a sentence for each bad row, with its number."""

    def __init__(self, name: str, rows: Sequence[Text]) -> None:
        source = QT_TRANSLATE_NOOP(
            "models", "Nothing of “{name}” was taken: {count} of its rows cannot be used. The first: {first}"
        )
        super().__init__(Text(source, {"name": name, "count": len(rows), "first": rows[0]}))
        self.rows = tuple(rows)
