"""Cases in full, the newest reading of each."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.domain.dossier import Dossier
from models.store import tables


def put(session: Session, case_row_id: int, dossier: Dossier) -> None:
    """Keep a reading in place of the one before."""
    row = tables.Dossier(
        case_id=case_row_id, version=dossier.version, read_at=dossier.read_at, facts=dossier.to_plain()
    )
    session.merge(row)
    session.flush()


def get(session: Session, case_row_id: int) -> Dossier | None:
    """The newest reading; `None` when the case was never read in full."""
    row = session.get(tables.Dossier, case_row_id)
    return None if row is None else Dossier.from_plain(row.facts)
