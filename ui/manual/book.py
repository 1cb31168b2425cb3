"""The manual as it lies in `resources/manual`: a page per subject, in both languages, with pictures of the gallery."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "manual"
PAGES = (
    "first-day",
    "queues",
    "clock",
    "refunding",
    "rejecting",
    "evidence",
    "returns",
    "parcels",
    "texts",
    "batch",
    "by-hand",
    "outbox",
    "alerts",
    "today",
    "settings",
    "trouble",
    "keys",
    "words",
    "questions",
)
"""In the order in which one would read them; each is a file of that name."""
AROUND = 24
"""So many characters before a word that was looked for are shown with it."""

_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"^[#>|\-*\d.\s]+|[`*|]+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """One subject."""

    key: str
    title: str
    text: str
    """Markdown, its title included."""

    @property
    def words(self) -> str:
        """The text without its marks, in one line."""
        plain = _LINK.sub(r"\1", _PICTURE.sub(" ", self.text))
        return " ".join(_MARKS.sub(" ", plain).split())


@dataclass(frozen=True, slots=True)
class Manual:
    """All of it in one language."""

    pages: dict[str, Page]
    pictures: dict[str, bytes]
    """PNGs by file name."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A page in which all words that were looked for stand."""

    page: Page
    near: str
    """The words around the first of them; "" when nothing was looked for."""


def read(language: str) -> Manual:
    """Read the manual. Raises OSError when a file is missing, which an installation never lacks."""
    folder = FOLDER / language
    pages = {key: _page(key, (folder / f"{key}.md").read_text(encoding="utf-8")) for key in PAGES}
    shown = {name for page in pages.values() for name in pictures_in(page.text)}
    return Manual(pages, {Path(name).name: (folder / name).read_bytes() for name in sorted(shown)})


def pictures_in(text: str) -> list[str]:
    """The pictures that a page shows, as paths from the page's folder."""
    return _PICTURE.findall(text)


def links_in(text: str) -> list[str]:
    """Where a page's links lead."""
    return re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", text)


def look_up(manual: Manual, wanted: str) -> list[Hit]:
    """The pages with all of the wanted words, those that have them in the title first; all pages for none."""
    words = wanted.casefold().split()
    if not words:
        return [Hit(page, "") for page in manual.pages.values()]
    found = [page for page in manual.pages.values() if all(word in page.words.casefold() for word in words)]
    found.sort(key=lambda page: not all(word in page.title.casefold() for word in words))
    return [Hit(page, _near(page, words)) for page in found]


def _page(key: str, text: str) -> Page:
    return Page(key, next(_headings(text)), text)


def _headings(text: str) -> Iterator[str]:
    return (line.lstrip("# ") for line in text.splitlines() if line.startswith("#"))


def _near(page: Page, words: list[str]) -> str:
    text = page.words.removeprefix(page.title).strip()
    places = [place for word in words if (place := text.casefold().find(word)) >= 0]
    begins = max(0, min(places, default=0) - AROUND)
    return f"{'…' if begins else ''}{text[begins : begins + 4 * AROUND]}"
