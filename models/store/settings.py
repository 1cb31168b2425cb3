"""Remembered choices."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from models.store.plain_sql import Asked, ask

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def get(asked: Asked, key: str) -> Any | None:
    """A remembered choice, `None` when there is none."""
    found = ask(asked, "SELECT CAST(value AS TEXT) FROM settings WHERE key = ?", (key,))
    return json.loads(found[0][0]) if found else None


def save(session: Session, key: str, value: Any) -> None:
    """Remember a choice. `value` is anything JSON can say."""
    from models.store import tables

    session.merge(tables.Setting(key=key, value=value))
    session.flush()
