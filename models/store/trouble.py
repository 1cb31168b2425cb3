"""What can be wrong with a database that is not a bug, and what to do about it."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.trouble import Trouble, TroubleError

_LOCKED = Text(
    QT_TRANSLATE_NOOP(
        "models", "Another program is writing to the data, an import perhaps. Nothing was changed. Try again."
    )
)
_FULL = Text(QT_TRANSLATE_NOOP("models", "The disk is full. Nothing was changed. Make room and try again."))
_READ_ONLY = Text(
    QT_TRANSLATE_NOOP(
        "models", "The data cannot be written to: the file or its folder is read-only. Nothing was changed."
    )
)
_NOT_OPENED = Text(
    QT_TRANSLATE_NOOP("models", "The data file cannot be opened. Check the data folder and its permissions.")
)
_DISK = Text(
    QT_TRANSLATE_NOOP(
        "models",
        "The disk does not take or give the data: it may be full, failing, or no longer connected. "
        "Nothing was changed. Check it and try again.",
    )
)
DAMAGED = Text(
    QT_TRANSLATE_NOOP("models", "The data file is damaged. Restore a backup: the damaged file is kept beside it.")
)

_SENTENCES: tuple[tuple[str, Trouble, Text], ...] = (
    ("is locked", Trouble.LOCKED, _LOCKED),
    ("disk is full", Trouble.FULL, _FULL),
    ("readonly database", Trouble.READ_ONLY, _READ_ONLY),
    ("unable to open database file", Trouble.UNREACHABLE, _NOT_OPENED),
    ("disk I/O error", Trouble.UNREACHABLE, _DISK),
    ("is not a database", Trouble.DAMAGED, DAMAGED),
    ("malformed", Trouble.DAMAGED, DAMAGED),
    ("Could not decode to UTF-8", Trouble.DAMAGED, DAMAGED),
    ("unsupported file format", Trouble.DAMAGED, DAMAGED),
)
"""Words of SQLite's messages, which have not changed in decades; it gives no finer codes through its driver."""

_BY_NUMBER = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
}
_OF_DISK = {Trouble.FULL: _FULL, Trouble.READ_ONLY: _READ_ONLY, Trouble.UNREACHABLE: _DISK}


def kind_of(error: OSError) -> Trouble:
    """What is wrong when a file cannot be read or written."""
    return _BY_NUMBER.get(error.errno or 0, Trouble.UNREACHABLE)


@contextmanager
def told() -> Iterator[None]:
    """Turn the troubles a user can mend into UserErrors; let everything else pass as the bug it is."""
    try:
        yield
    except sqlite3.Error as error:  # of what goes without SQLAlchemy
        _raise_told(str(error), error)
        raise
    except Exception as error:
        from sqlalchemy.exc import DatabaseError  # nothing has to wait for it as long as nothing goes wrong

        if isinstance(error, DatabaseError):
            _raise_told(str(error.orig), error)
        raise


@contextmanager
def told_of_disk() -> Iterator[None]:
    """The same for work on files, of which every failure is one that a user can mend."""
    try:
        with told():
            yield
    except OSError as error:
        trouble = kind_of(error)
        raise TroubleError(trouble, _OF_DISK[trouble]) from error


def _raise_told(words: str, error: Exception) -> None:
    for part, trouble, text in _SENTENCES:
        if part in words:
            raise TroubleError(trouble, text) from error
