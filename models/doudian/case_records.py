"""协商记录: what everybody said and showed about a case (doudian.md 2.2, `record_logs_list`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.domain.codes import NOT_MAPPED, Actor, OpenIntEnum
from models.doudian.fields import links, number, records, text, written_moment
from models.doudian.open_codes import LARGEST_CODE


class EvidenceKind(OpenIntEnum):
    """What a piece of evidence is (doudian.md 3.6); 3 is not confirmed and has no name here."""

    NOT_MAPPED = NOT_MAPPED
    IMAGE = 1
    VIDEO = 2
    TEXT = 4
    PDF = 5


@dataclass(frozen=True, slots=True)
class Evidence:
    """Files of one kind with what was said about them."""

    kind: EvidenceKind
    urls: tuple[str, ...]
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One entry of the record. `at` is UTC, `None` where its time could not be read."""

    at: datetime | None
    by_role: Actor
    operator: str
    action: str
    text: str
    images: tuple[str, ...] = ()
    details: tuple[tuple[str, str], ...] = ()
    """Further lines as (name, value)."""
    evidence: tuple[Evidence, ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        """The addresses of all that was shown, each once: the pictures stand in both lists, videos and PDFs in one."""
        shown = (url for piece in self.evidence if piece.kind is not EvidenceKind.TEXT for url in piece.urls)
        return tuple(dict.fromkeys((*self.images, *shown)))


def role(value: object) -> Actor:
    """The role in a field."""
    return Actor(_code(value))


def case_records(value: object) -> tuple[Record, ...]:
    """The entries in the order in which they came."""
    return tuple(_record(entry) for entry in records(value))


def _record(entry: Mapping[str, Any]) -> Record:
    return Record(
        at=written_moment(entry.get("time")),
        by_role=role(entry.get("role")),
        operator=text(entry.get("operator")),
        action=text(entry.get("action")),
        text=text(entry.get("text")),
        images=links(entry.get("images")),
        details=tuple(_detail(line) for line in records(entry.get("desc_kvs"))),
        evidence=tuple(_evidence(piece) for piece in records(entry.get("all_evidence"))),
    )


def _detail(line: Mapping[str, Any]) -> tuple[str, str]:
    value, notice = text(line.get("value")), text(line.get("notice"))
    return text(line.get("key")), f"{value} {notice}".strip()


def _evidence(piece: Mapping[str, Any]) -> Evidence:
    return Evidence(EvidenceKind(_code(piece.get("type"))), links(piece.get("urls")), text(piece.get("desc")))


def _code(value: object) -> int:
    code = number(value)
    return code if code is not None and 0 <= code <= LARGEST_CODE else NOT_MAPPED
