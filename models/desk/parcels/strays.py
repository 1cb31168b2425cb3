"""The bucket: parcels that belong to no known case, until their case appears or somebody deals with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from models.desk import evidence
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.who import me
from models.domain.book import CaseEvent, EvidenceFile, Side
from models.domain.carriers import is_waybill
from models.domain.errors import UserError
from models.domain.receiving import Stray
from models.domain.scanned import read_label
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import casefile, cases, parcel_search, strays
from models.store.cases import StoredCase

NOTE_LENGTH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class StrayInput:
    """An unknown parcel: its number, photos (files) and a note."""

    waybill: str
    note: str = ""
    photos: tuple[Path, ...] = ()
    by: str = ""


@dataclass(frozen=True, slots=True)
class Bucket:
    """What lies in the bucket, oldest first."""

    matched: tuple[Stray, ...] = ()
    """Their case is known by now: they can be received."""
    waiting: tuple[Stray, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.matched or self.waiting)


class InBucketError(UserError):
    """The parcel lies in the bucket already. `stray` is it."""

    def __init__(self, stray: Stray) -> None:
        super().__init__(in_bucket(stray))
        self.stray = stray


def faults(given: StrayInput) -> list[Text]:
    """What is still wrong with it, one sentence each; empty when it can be put in."""
    found = []
    if not is_waybill(read_label(given.waybill).waybill):
        found.append(_NO_WAYBILL)
    if len(given.note) > NOTE_LENGTH:
        found.append(Text(_LONG_NOTE, {"most": NOTE_LENGTH}))
    return found


def put(desk: Desk, given: StrayInput) -> Stray:
    """Put a parcel in. One whose case has appeared meanwhile comes back matched.

    Raises UserError for what cannot be used, InBucketError for one that lies there already.
    """
    wrong = faults(given)
    if wrong:
        raise UserError(wrong[0])
    waybill = read_label(given.waybill).waybill
    with desk.store.reading() as session:
        _check_new(session, waybill)
    kept = evidence.keep(desk, given.photos)
    with desk.store.writing() as session:
        _check_new(session, waybill)
        names = tuple(one.name for one in kept)
        new = Stray(waybill=waybill, at=desk.clock.now(), by=me(desk, given.by), note=given.note.strip(), photos=names)
        made = strays.add(session, new)
        match(session, desk.clock.now())
        return strays.get(session, made.id) or made


def listed(desk: Desk) -> Bucket:
    """All parcels that nobody has dealt with."""
    with desk.store.reading() as session:
        found = strays.listed(session)
    return Bucket(tuple(one for one in found if not one.waits), tuple(one for one in found if one.waits))


def photos_of(desk: Desk, stray: Stray) -> tuple[Path, ...]:
    """Where its photos stand."""
    return tuple(desk.evidence_folder / name for name in stray.photos)


def match(session: Session, now: datetime) -> list[Stray]:
    """Give the parcels in the bucket their cases, as far as these have appeared; those that just got one.

    To be called within the transaction that took cases in, or after it. Costs two look-ups by index for each
    parcel that waits.
    """
    found = []
    for pair in strays.known_by_now(session):
        stray = strays.get(session, pair.stray_id)
        stored = _by_row(session, pair.case_row_id)
        if stray is not None and stored is not None:
            found.append(_matched(session, stray, stored, now, ""))
    return found


def match_now(desk: Desk) -> list[Stray]:
    """The same in a transaction of its own, which takes the write lock only when there is something to write."""
    with desk.store.reading() as session:
        if not strays.known_by_now(session):
            return []
    with desk.store.writing() as session:
        return match(session, desk.clock.now())


def newly_matched(desk: Desk, since: datetime) -> list[Stray]:
    """The parcels whose case was found at `since` or later, and that nobody has dealt with: what is to be told."""
    with desk.store.reading() as session:
        return strays.matched_since(session, since)


def match_by_hand(desk: Desk, stray_id: int, aftersale_id: str, by: str = "") -> Stray:
    """Say which case a parcel belongs to. Raises UserError when either is not here."""
    with desk.store.writing() as session:
        stray, stored = _must(session, stray_id), must_find(session, aftersale_id)
        return _matched(session, stray, stored, desk.clock.now(), me(desk, by))


def close(desk: Desk, stray_id: int, word: str, by: str = "") -> None:
    """Say what became of a parcel: given back, nobody's. Raises UserError without a word, or when it is not there."""
    if not word.strip():
        raise UserError(_NO_WORD)
    with desk.store.writing() as session:
        stray = _must(session, stray_id)
        note = "\n".join(filter(None, [stray.note, word.strip()]))
        strays.close(session, stray_id, desk.clock.now(), me(desk, by), note)


def in_bucket(stray: Stray) -> Text:
    """Who put a parcel in, and when."""
    return Text(_IN_BUCKET, {"waybill": stray.waybill, "by": stray.by, "at": stray.at})


def _check_new(session: Session, waybill: str) -> None:
    there = strays.of_waybill(session, waybill)
    if there is not None:
        raise InBucketError(there)


def _must(session: Session, stray_id: int) -> Stray:
    stray = strays.get(session, stray_id)
    if stray is None or not stray.is_open:
        source = QT_TRANSLATE_NOOP("models", "There is no parcel {id} in the bucket any more. Look at the list again.")
        raise UserError(Text(source, {"id": stray_id}))
    return stray


def _by_row(session: Session, case_row_id: int) -> StoredCase | None:
    aftersale_id = parcel_search.aftersale_id(session, case_row_id)
    return cases.find(session, aftersale_id) if aftersale_id else None


def _matched(session: Session, stray: Stray, stored: StoredCase, now: datetime, by: str) -> Stray:
    """Its photos become the case's evidence, and the case's timeline tells of it."""
    strays.match(session, stray.id, stored.row_id, now)
    casefile.note_evidence(session, stored.row_id, _files(stray))
    source = QT_TRANSLATE_NOOP("models", "The parcel {waybill}, in the bucket since {at}, belongs to this case.")
    told = Text(source, {"waybill": stray.waybill, "at": stray.at})
    casefile.add_events(session, [(stored.row_id, CaseEvent(now, told, by))])
    return replace(stray, aftersale_id=stored.case.aftersale_id, matched_at=now)


def _files(stray: Stray) -> list[EvidenceFile]:
    return [
        EvidenceFile(name=name, title=name, side=Side.RETURNED, added_at=stray.at, by=stray.by) for name in stray.photos
    ]


_NO_WAYBILL = Text(
    QT_TRANSLATE_NOOP(
        "models", "The parcel's number does not look like one: 7 to 32 letters, digits or dashes are expected."
    )
)
_LONG_NOTE = QT_TRANSLATE_NOOP("models", "The note is longer than {most} characters. Shorten it.")
_IN_BUCKET = QT_TRANSLATE_NOOP("models", "The parcel {waybill} lies in the bucket already: {by} put it there at {at}.")
_NO_WORD = Text(QT_TRANSLATE_NOOP("models", "Say in a word what became of the parcel."))
