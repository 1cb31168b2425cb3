"""What can be wrong with a database that is not a bug, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text

_SENTENCES: tuple[tuple[str, Text], ...] = (
    (
        "database is locked",
        Text(
            QT_TRANSLATE_NOOP(
                "models", "Another program is writing to the data, an import perhaps. Nothing was changed. Try again."
            )
        ),
    ),
    (
        "disk is full",
        Text(QT_TRANSLATE_NOOP("models", "The disk is full. Nothing was changed. Make room and try again.")),
    ),
    (
        "readonly database",
        Text(
            QT_TRANSLATE_NOOP(
                "models", "The data cannot be written to: the file or its folder is read-only. Nothing was changed."
            )
        ),
    ),
    (
        "unable to open database file",
        Text(QT_TRANSLATE_NOOP("models", "The data file cannot be opened. Check the data folder and its permissions.")),
    ),
    (
        "is not a database",
        Text(
            QT_TRANSLATE_NOOP("models", "The data file is damaged. Put a copy from its “backups” folder in its place.")
        ),
    ),
    (
        "malformed",
        Text(
            QT_TRANSLATE_NOOP("models", "The data file is damaged. Put a copy from its “backups” folder in its place.")
        ),
    ),
)
"""Words of SQLite's messages, which have not changed in decades; it gives no finer codes through its driver."""


@contextmanager
def told() -> Iterator[None]:
    """Turn the troubles a user can mend into UserErrors; let everything else pass as the bug it is."""
    try:
        yield
    except DatabaseError as error:
        text = next((text for words, text in _SENTENCES if words in str(error.orig)), None)
        if text is None:
            raise
        raise UserError(text) from error
