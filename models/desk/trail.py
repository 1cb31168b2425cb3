"""Proving that the trail is what was written: its chain, the ledger beside it, and a head that was saved elsewhere."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.desk.desk import Desk
from models.desk.trailwords import broken_text, stray_text, whole_text
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.trail import Broken, Head, Stray
from models.store import trail

KIND = "aftersale-desk trail head"
_DIGITS = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class SavedHead:
    """The trail's newest record as it was at a moment, kept where nobody who can change the trail can reach it."""

    head: Head
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a check."""

    head: Head | None
    """The newest record; `None` of a trail that is broken."""
    broken: Broken | None
    """The first record that is not as it was written."""
    stray: Stray | None
    """With every record sound: the first attempt that was changed without one."""
    sentence: Text

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return self.broken is None and self.stray is None


def verify(desk: Desk, saved: SavedHead | None = None) -> Verdict:
    """Check every record of the trail, and each attempt against its newest record.

    A `saved` head may be older than the trail: the trail has to go on from it.
    Without one, a tail that was cut off is found only where the ledger shows it.
    """
    with desk.store.reading() as session:
        broken = trail.broken(session, saved.head if saved else None)
        if broken is not None:
            return Verdict(None, broken, None, broken_text(broken, saved.saved_at if saved else None))
        head, stray = trail.head(session), trail.stray(session)
    if stray is not None:
        return Verdict(head, None, stray, stray_text(stray))
    sentence = whole_text(head, saved.head if saved else None, saved.saved_at if saved else None)
    return Verdict(head, None, None, sentence)


def save_head(desk: Desk, path: Path, head: Head | None = None) -> SavedHead:
    """Write a head to a file: the one that was just verified, or the present one. Raises UserError when it cannot."""
    if head is None:
        with desk.store.reading() as session:
            head = trail.head(session)
    saved = SavedHead(head, desk.clock.now())
    content = {"kind": KIND, "number": head.number, "hash": head.hash, "saved_at": saved.saved_at.isoformat()}
    try:
        _write(path, json.dumps(content) + "\n")
    except OSError as error:
        source = QT_TRANSLATE_NOOP(
            "models", "The head of the trail could not be written to {file}: {reason}. Choose another place."
        )
        raise UserError(Text(source, {"file": path, "reason": error.strerror})) from error
    return saved


def _write(path: Path, content: str) -> None:
    """All or nothing: a power cut leaves the file before or this one."""
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):  # the first error is the one to tell
            Path(name).unlink()
        raise


def read_head(path: Path) -> SavedHead:
    """Read what `save_head` wrote. Raises UserError when it is not there or is something else."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        source = QT_TRANSLATE_NOOP("models", "The saved head of the trail {file} cannot be read: {reason}.")
        raise UserError(Text(source, {"file": path, "reason": error.strerror})) from error
    except (ValueError, RecursionError) as error:
        raise _no_head(path) from error
    try:
        return _head(content)
    except (KeyError, TypeError, ValueError) as error:
        raise _no_head(path) from error


def _head(content: object) -> SavedHead:
    if not isinstance(content, dict) or content["kind"] != KIND:
        raise ValueError(content)
    number, digits, saved_at = content["number"], content["hash"], datetime.fromisoformat(content["saved_at"])
    is_hash = isinstance(digits, str) and len(digits) == 64 and _DIGITS.issuperset(digits)
    if type(number) is not int or number < 0 or not is_hash or saved_at.tzinfo is None:
        raise ValueError(content)
    return SavedHead(Head(number, digits), saved_at)


def _no_head(path: Path) -> UserError:
    source = QT_TRANSLATE_NOOP(
        "models", "{file} is not a saved head of the trail, or it is damaged. Take the file that --save-head wrote."
    )
    return UserError(Text(source, {"file": path}))
