"""Words of exports that users taught."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.store import tables


def listed(session: Session) -> list[tuple[str, str, int]]:
    """What users taught: (kind, word, code)."""
    row = tables.Word
    return [(found.kind, found.word, found.code) for found in session.scalars(select(row))]


def save(session: Session, kind: str, word: str, code: int) -> None:
    """Remember what a word of the export means."""
    session.merge(tables.Word(kind=kind, word=word, code=code))
