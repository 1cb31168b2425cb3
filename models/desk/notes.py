"""Private notes on a case: for the shop's own people. No export has them, and nothing sends them anywhere."""

from __future__ import annotations

import re

from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.who import me
from models.domain.errors import UserError
from models.domain.note import Note
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import claims, notes

LONGEST = 1000
"""Characters of one note."""
_CONTROLS = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]"
)  # what is pasted may hold some; databases refuse the first


def add(desk: Desk, aftersale_id: str, body: str, by: str = "") -> list[Note]:
    """Keep a note, and give all of the case, newest first.

    Raises:
        UserError: the note is empty or too long, or there is no such case.
    """
    words = clean(body)
    _check(words)
    note = Note(at=desk.clock.now(), by=me(desk, by), body=words)
    with desk.store.writing() as session:
        stored = must_find(session, aftersale_id)
        notes.add(session, stored.row_id, note)
        claims.renew(session, stored.row_id, note.by, note.at)
        return notes.of_case(session, stored.row_id)


def listed(desk: Desk, aftersale_id: str) -> list[Note]:
    """A case's notes, newest first. Raises UserError when there is no such case."""
    with desk.store.reading() as session:
        return notes.of_case(session, must_find(session, aftersale_id).row_id)


def clean(body: str) -> str:
    """What somebody wrote or pasted, without signs that cannot be kept."""
    return _CONTROLS.sub("", body).strip()


def _check(words: str) -> None:
    if not words:
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "The note is empty. Write something first.")))
    if len(words) > LONGEST:
        source = QT_TRANSLATE_NOOP(
            "models", "The note has {length} characters; at most {most} are kept. Shorten it or make two of it."
        )
        raise UserError(Text(source, {"length": len(words), "most": LONGEST}))
