"""Files kept with a case. They are copied in, so that moving the original loses nothing."""

from __future__ import annotations

import hashlib
import shutil
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from models.desk.desk import Desk
from models.desk.finding import must_find
from models.domain.book import EvidenceFile, Side
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import casefile

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif"})
OTHERS = frozenset({".mp4", ".mov", ".pdf"})
LARGEST_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that stands in the evidence folder under `name`, and what it was called before."""

    name: str
    title: str


def keep(desk: Desk, paths: Iterable[Path]) -> list[Kept]:
    """Copy files into the evidence folder. Raises UserError for one that cannot be used, before any is copied."""
    wanted = [path.expanduser() for path in paths]
    for path in wanted:
        _check(path)
    return [_copy(desk, path) for path in wanted]


def _check(path: Path) -> None:
    if path.suffix.lower() not in PICTURES | OTHERS:
        source = QT_TRANSLATE_NOOP("models", "“{file}” is no picture, video or PDF. Use one of: {kinds}.")
        raise UserError(Text(source, {"file": path.name, "kinds": " ".join(sorted(PICTURES | OTHERS))}))
    try:
        size = path.stat().st_size
        with path.open("rb"):
            pass
    except OSError as error:
        source = QT_TRANSLATE_NOOP("models", "“{file}” cannot be read: {reason}. Choose it again.")
        raise UserError(Text(source, {"file": path.name, "reason": error.strerror or error})) from error
    if not 0 < size <= LARGEST_BYTES:
        source = QT_TRANSLATE_NOOP("models", "“{file}” is empty or larger than {most} MB. Choose a smaller one.")
        raise UserError(Text(source, {"file": path.name, "most": LARGEST_BYTES // 1_000_000}))


def _copy(desk: Desk, path: Path) -> Kept:
    with path.open("rb") as source:
        digest = hashlib.file_digest(source, "sha256").hexdigest()[:32]
    kept = Kept(f"{digest}{path.suffix.lower()}", path.name)
    target = desk.evidence_folder / kept.name
    if not target.exists():
        unfinished = target.with_name(f"{uuid.uuid4()}.part")  # of its own: a colleague may keep the same file now
        shutil.copyfile(path, unfinished)
        unfinished.chmod(0o600)
        unfinished.replace(target)
    return kept


def add(desk: Desk, aftersale_id: str, paths: Iterable[Path], side: Side, by: str) -> list[EvidenceFile]:
    """Keep files with a case and give all that the case has now."""
    kept = keep(desk, paths)
    with desk.store.writing() as session:
        stored = must_find(session, aftersale_id)
        casefile.note_evidence(session, stored.row_id, kept_files(desk, kept, side, by))
        return casefile.evidence(session, stored.row_id)


def kept_files(desk: Desk, kept: Iterable[Kept], side: Side, by: str) -> list[EvidenceFile]:
    """The records for files that `keep` has copied."""
    now = desk.clock.now()
    return [EvidenceFile(name=one.name, title=one.title, side=side, added_at=now, by=by) for one in kept]
