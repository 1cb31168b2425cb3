"""Everything about one case, for its panel."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from models.desk.deadlines.history import typed_among
from models.desk.decide import closed_by_guards
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.full_reading import is_outdated
from models.desk.ledger.taken import lane_taken
from models.desk.notices.sent import texts_of
from models.desk.proofs.exhibits import exhibits
from models.desk.timeline import timeline
from models.domain.actions import ACTIONS, Need, why_closed
from models.domain.aftersale import AfterSale
from models.domain.alerts import Claim, Snooze
from models.domain.attempt import Attempt
from models.domain.book import EvidenceFile
from models.domain.clocks import Clock, clocks
from models.domain.dossier import Dossier
from models.domain.exhibit import Exhibit
from models.domain.listing import CaseRow
from models.domain.note import Note
from models.domain.promise import Promise
from models.domain.queues import home_of
from models.domain.sent_text import SentText
from models.domain.text import Text
from models.domain.timeline import TimelineLine
from models.store import attempts, casefile, claims, dossiers, listing, notes, platform_logs, promises, snoozes, trail


@dataclass(frozen=True, slots=True)
class ActionView:
    """An action as the panel offers it: what it needs, or in words why it is closed."""

    key: str
    needs: tuple[Need, ...]
    why_closed: Text | None

    @property
    def open(self) -> bool:
        """Whether it can be taken."""
        return self.why_closed is None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """A case with all that is known around it."""

    case: AfterSale
    queue: str | None
    raw: dict[str, str]
    attempts: tuple[Attempt, ...]
    timeline: tuple[TimelineLine, ...]
    """Newest first."""
    dossier: Dossier | None
    """What the platform tells of this case alone; `None` before it was read in full."""
    outdated: bool
    """Whether the platform may tell more by now than what is kept here."""
    clocks: tuple[Clock, ...]
    """All that run for it, the earliest first."""
    typed: bool = False
    """Whether a person typed its deadline."""
    promises: tuple[Promise, ...] = ()
    """To the buyer, the earliest first, the kept ones too."""
    claim: Claim | None = None
    """Who has it in hand, or had."""
    snooze: Snooze | None = None
    """Why nobody was told of it for a while, over or not."""
    notes: tuple[Note, ...]
    """Private ones, newest first."""
    texts: tuple[SentText, ...]
    """Those that went to the buyer, oldest first."""
    actions: tuple[ActionView, ...]
    evidence: tuple[tuple[EvidenceFile, Path], ...]
    """What is kept here."""
    exhibits: tuple[Exhibit, ...]
    """All that there is to look at: the platform's pictures, and what is kept here."""
    siblings: tuple[CaseRow, ...]
    """The other cases of the same order."""


def case_view(desk: Desk, aftersale_id: str) -> CaseView:
    """Everything about a case. Raises UserError when it is not here."""
    with desk.store.reading() as session:
        stored = must_find(session, aftersale_id)
        made = attempts.of_case(session, aftersale_id)
        home = home_of(stored.case)
        kept = tuple((one, desk.evidence_folder / one.name) for one in casefile.evidence(session, stored.row_id))
        log = platform_logs.get(session, stored.row_id)
        dossier = dossiers.get(session, stored.row_id)
        events = casefile.events(session, stored.row_id)
        promised = promises.of_case(session, stored.row_id)
        typed = bool(typed_among(session, [stored]))
        return CaseView(
            case=stored.case,
            queue=home.key if home else None,
            raw=stored.raw,
            attempts=tuple(made),
            timeline=timeline(stored.case, trail.records(session, aftersale_id), made, events, log, promised),
            dossier=dossier,
            outdated=is_outdated(stored.case, log) or is_outdated(stored.case, dossier),
            clocks=clocks(stored.case, dossier, promised, typed=typed),
            typed=typed,
            promises=tuple(promised),
            claim=claims.of_cases(session, [stored.row_id]).get(stored.row_id),
            snooze=snoozes.latest(session, stored.row_id),
            notes=tuple(notes.of_case(session, stored.row_id)),
            texts=tuple(texts_of(session, aftersale_id)),
            actions=tuple(action_views(desk, session, stored.case, made)),
            evidence=kept,
            exhibits=exhibits(kept, dossier, log),
            siblings=tuple(listing.same_order(session, stored.case.order_id, aftersale_id)),
        )


def action_views(desk: Desk, session: Session, case: AfterSale, made: list[Attempt]) -> list[ActionView]:
    """All actions for a case, closed ones with their reason; a lane with an open attempt is closed by it."""
    views = []
    for action in ACTIONS:
        way = action.way(case)
        closed = why_closed(action, case)
        taken = next((a for a in made if a.is_open and a.lane == action.lane), None)
        if closed is None and taken is not None:
            closed = lane_taken(taken)
        if closed is None:
            closed = closed_by_guards(desk, session, action, case, made)
        views.append(ActionView(action.key, way.needs if way else (), closed))
    return views
