"""Finds settings by what they are called and say, in both languages, whichever is spoken."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QTranslator

from models.desk.choices.kinds import OneOf
from models.desk.choices.register import ENTRIES, GROUPS
from models.desk.choices.setting import Elsewhere, Setting
from models.domain.text import CONTEXT, Text
from ui.runtime.language import LANGUAGES, translator_of


class Searching:
    """Knows all words of all settings."""

    def __init__(self) -> None:
        translators = [translator_of(code) for code in LANGUAGES]
        self._words = {entry.key: _folded(" ".join(_words(entry, translators))) for entry in ENTRIES}

    def found(self, wanted: str) -> frozenset[str]:
        """The keys of the settings in which each word of `wanted` stands; all of them for none."""
        terms = _folded(wanted).split()
        return frozenset(key for key, words in self._words.items() if all(term in words for term in terms))


def _words(entry: Setting | Elsewhere, translators: list[QTranslator]) -> Iterator[str]:
    yield entry.words
    for translator in translators:
        for text in (entry.title, entry.about, GROUPS[entry.group], *_names(entry)):
            yield _said(text, translator)


def _names(entry: Setting | Elsewhere) -> Iterator[Text | str]:
    if isinstance(entry, Setting) and isinstance(entry.kind, OneOf):
        yield from entry.kind.names.values()


def _said(text: Text | str, translator: QTranslator) -> str:
    """In that translator's language; English where it knows none, as the sources are."""
    if isinstance(text, str):
        return text
    inner = {name: _said(value, translator) for name, value in text.values.items() if isinstance(value, Text)}
    return (translator.translate(CONTEXT, text.source) or text.source).format(**{**text.values, **inner})


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
