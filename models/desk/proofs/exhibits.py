"""All that there is to look at of a case, each thing once, in the order in which one asks: what does the buyer show?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from models.desk.proofs.picture_address import identity, may_be_asked
from models.desk.timeline import NAMELESS
from models.domain.book import EvidenceFile, Side
from models.domain.codes import Actor
from models.domain.dossier import Dossier
from models.domain.exhibit import Exhibit
from models.domain.in_time import oldest_first
from models.domain.platform_log import PlatformLog
from models.domain.text import QT_TRANSLATE_NOOP, Text

_APPLIED = QT_TRANSLATE_NOOP("models", "Application {number}")
_RECORD = QT_TRANSLATE_NOOP("models", "Record {number}")
_SIDES = {Actor.BUYER: Side.BUYER, Actor.MERCHANT: Side.SHOP}


def exhibits(
    files: Iterable[tuple[EvidenceFile, Path]], dossier: Dossier | None, log: PlatformLog | None
) -> tuple[Exhibit, ...]:
    """The buyer's application, then the platform's log, oldest first, then what is kept here.

    The log shows the pictures of the application again: an address is taken once (doudian.md 2.2).

    Args:
        files: what is kept with the case, and where it lies.
        dossier: the case in full, if it was read.
        log: the platform's own log of it, if it was read.
    """
    seen: set[str] = set()
    told = [*_applied(dossier, seen), *_recorded(log, seen)]
    return (*told, *(_kept(file, path) for file, path in files))


def place_of(found: Sequence[Exhibit], key: str) -> int:
    """Where among these the one with that key stands, or the one at an address of the same picture; else 0."""
    keys = [one.key for one in found]
    if key in keys:
        return keys.index(key)
    pictures = [identity(one.url) for one in found]
    return pictures.index(identity(key)) if may_be_asked(key) and identity(key) in pictures else 0


def _applied(dossier: Dossier | None, seen: set[str]) -> Iterator[Exhibit]:
    new = [url for url in (dossier.pictures if dossier else ()) if _is_new(url, seen)]
    for number, url in enumerate(new, start=1):
        yield Exhibit(title=Text(_APPLIED, {"number": number}), side=Side.BUYER, url=url)


def _recorded(log: PlatformLog | None, seen: set[str]) -> Iterator[Exhibit]:
    entries = oldest_first(log.entries if log else ())
    new = [(entry, url) for entry in entries for url in entry.pictures if _is_new(url, seen)]
    for number, (entry, url) in enumerate(new, start=1):
        title = Text(_RECORD, {"number": number})
        who = "" if entry.operator in NAMELESS else entry.operator
        yield Exhibit(title=title, side=_SIDES.get(entry.by), at=entry.at, by=who, url=url)


def _is_new(url: str, seen: set[str]) -> bool:
    if not may_be_asked(url):
        return False
    known = identity(url)
    new = known not in seen
    seen.add(known)
    return new


def _kept(file: EvidenceFile, path: Path) -> Exhibit:
    return Exhibit(title=file.title, side=file.side, at=file.added_at, by=file.by, path=path)
