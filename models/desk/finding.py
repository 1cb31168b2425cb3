"""Finding the case that a function was asked about."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import cases
from models.store.cases import StoredCase


def must_find(session: Session, aftersale_id: str) -> StoredCase:
    """The case, or UserError when it is not here."""
    stored = cases.find(session, aftersale_id)
    if stored is None:
        raise UserError(
            Text(
                QT_TRANSLATE_NOOP(
                    "models", "There is no case {id} here. Check the number, or import a newer export that has it."
                ),
                {"id": aftersale_id},
            )
        )
    return stored
