"""仲裁: what the platform's service wants, until when, and how it decided (doudian.md 2.2, 3.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.domain.codes import ArbitrationStatus
from models.doudian.fields import flag, ident, links, moment, number, record, text, written_moment
from models.doudian.labels import BLAMES, named
from models.doudian.open_codes import arbitration_code


@dataclass(frozen=True, slots=True, kw_only=True)
class Arbitration:
    """An arbitration. Times are UTC; `None` is "not told"."""

    id: str
    status: ArbitrationStatus
    evidence_required: bool | None
    deadline_at: datetime | None
    """When the present step ends (`arbitrate_status_deadline`)."""
    opinion: str = ""
    conclusion: int | None = None
    """Its codes are not confirmed (doudian.md 3.5): for keeping, not for deciding."""
    created_at: datetime | None = None
    updated_at: datetime | None = None
    evidence_until: datetime | None = None
    """Until when evidence is taken (`arbitrate_evidence_tmpl.dead_line`)."""
    wanted: str = ""
    wanted_images: tuple[str, ...] = ()
    given: str = ""
    given_images: tuple[str, ...] = ()
    blame: str = ""


def arbitration(value: object) -> Arbitration | None:
    """The arbitration of a case; `None` where there is none."""
    info = record(value)
    found, status = ident(info.get("arbitrate_id")), arbitration_code(info.get("arbitrate_status"))
    if found in ("", "0") and status <= ArbitrationStatus.NONE:
        return None
    wanted, given = record(info.get("arbitrate_evidence_tmpl")), record(info.get("arbitrate_evidence"))
    return Arbitration(
        id=found,
        status=status,
        evidence_required=flag(info.get("is_required_evidence")),
        deadline_at=written_moment(info.get("arbitrate_status_deadline")),
        opinion=text(info.get("arbitrate_opinion")),
        conclusion=number(info.get("arbitrate_conclusion")),
        created_at=moment(info.get("arbitrate_create_time")),
        updated_at=moment(info.get("arbitrate_update_time")),
        evidence_until=written_moment(wanted.get("dead_line")),
        wanted=text(wanted.get("describe")),
        wanted_images=links(wanted.get("images")),
        given=text(given.get("describe")),
        given_images=links(given.get("images")),
        blame=named(BLAMES, info.get("arbitrate_blame")),
    )
