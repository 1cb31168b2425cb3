"""The manual as text: both languages say the same, and every link and picture leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ui.manual import book
from ui.manual.book import Manual
from ui.runtime.language import LANGUAGES


@pytest.fixture(scope="module")
def manuals() -> dict[str, Manual]:
    return {code: book.read(code) for code in LANGUAGES}


@pytest.mark.parametrize("code", LANGUAGES)
def test_there_is_no_page_that_is_not_in_the_contents(code: str) -> None:
    assert {file.stem for file in (book.FOLDER / code).iterdir()} == set(book.PAGES)


@pytest.mark.parametrize("key", book.PAGES)
def test_both_languages_are_built_alike(manuals: dict[str, Manual], key: str) -> None:
    chinese, english = (_built(manual.pages[key].text) for manual in manuals.values())
    assert chinese == english


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_link_leads_to_a_page(manuals: dict[str, Manual], code: str) -> None:
    links = {link for page in manuals[code].pages.values() for link in book.links_in(page.text)}
    assert len(links) > 10
    assert links <= {f"{key}.md" for key in book.PAGES}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_picture_is_of_the_pages_own_language(manuals: dict[str, Manual], code: str) -> None:
    shown = {name for page in manuals[code].pages.values() for name in book.pictures_in(page.text)}
    assert len(shown) > 20
    assert {Path(name).parent.as_posix() for name in shown} == {f"../../pictures/{code}"}


def test_a_picture_that_is_missing_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en").mkdir()
    for key in book.PAGES:
        (tmp_path / "en" / f"{key}.md").write_text("# T\n\n![gone](gone.png)\n", encoding="utf-8")
    monkeypatch.setattr(book, "FOLDER", tmp_path)
    with pytest.raises(FileNotFoundError):
        book.read("en")


def test_words_are_found_in_titles_before_texts(manuals: dict[str, Manual]) -> None:
    hits = book.look_up(manuals["en"], "OUTBOX")
    assert hits[0].page.key == "outbox"
    assert len(hits) > 1
    assert all("outbox" in f"{hit.page.title} {hit.near}".casefold() for hit in hits)


def test_chinese_is_found_without_blanks(manuals: dict[str, Manual]) -> None:
    assert "outbox" in {hit.page.key for hit in book.look_up(manuals["zh_CN"], "结果待确认")}


def test_all_words_have_to_be_there(manuals: dict[str, Manual]) -> None:
    assert {hit.page.key for hit in book.look_up(manuals["en"], "scanner bucket")} == {"parcels"}
    assert book.look_up(manuals["en"], "scanner unicorn") == []
    assert len(book.look_up(manuals["en"], "  ")) == len(book.PAGES)


def _built(text: str) -> list[str]:
    """The order of headings, pictures, tables, lists and links of a page, without its words."""
    marks = re.findall(r"^(#+) |^(!)\[|^(\|)|^(\d)\. ", text, re.MULTILINE)
    built = ["".join(mark) for mark in marks]
    pictures = [Path(name).name for name in book.pictures_in(text)]
    return [*built, *pictures, *sorted(book.links_in(text))]
