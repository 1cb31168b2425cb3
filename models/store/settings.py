"""Remembered choices."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from models.store import tables


def get(session: Session, key: str) -> Any | None:
    """A remembered choice, `None` when there is none."""
    row = session.get(tables.Setting, key)
    return None if row is None else row.value


def save(session: Session, key: str, value: Any) -> None:
    """Remember a choice. `value` is anything JSON can say."""
    session.merge(tables.Setting(key=key, value=value))
