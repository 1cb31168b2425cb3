"""Words of the export that the program does not know, and teaching it what they mean."""

from __future__ import annotations

from models.desk.desk import Desk
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.words import WordKind, Words
from models.store import cases, words


def words_of(desk: Desk) -> Words:
    """The known words: the program's own and what users taught."""
    known = Words()
    with desk.store.reading() as session:
        for kind, word, code in words.listed(session):
            known = known.taught(WordKind(kind), word, code)
    return known


def unknown_words(desk: Desk) -> list[tuple[str, str, int]]:
    """What still needs teaching: (kind, word, number of cases); kind is "type" or "status"."""
    with desk.store.reading() as session:
        return cases.unknown_words(session)


def teach(desk: Desk, kind: str, word: str, code: int) -> int:
    """Say once what a word means; the number of stored cases that were waiting for it."""
    known: AfterSaleType | AfterSaleStatus | None = None
    if kind in ("type", "status"):
        known = AfterSaleType(code) if kind == "type" else AfterSaleStatus(code)
    if known is None or not known.known or code < 0:
        source = QT_TRANSLATE_NOOP("models", "“{kind} {code}” is no meaning a word can have. Choose one from the list.")
        raise UserError(Text(source, {"kind": kind, "code": code}))
    if not word.strip() or _built_in(kind, word):
        source = QT_TRANSLATE_NOOP("models", "“{word}” is a word the program knows already. Its meaning stays.")
        raise UserError(Text(source, {"word": word}))
    with desk.store.writing() as session:
        words.save(session, kind, word, code)
        return cases.translate_word(session, kind, word, code)


def _built_in(kind: str, word: str) -> bool:
    """A meaning that the program is sure of is not up for teaching: a wrong one would hide every case of a queue."""
    if kind == "type":
        return Words().type_of(word) != AfterSaleType.NOT_MAPPED
    return Words().status_of(word) != AfterSaleStatus.NOT_MAPPED
