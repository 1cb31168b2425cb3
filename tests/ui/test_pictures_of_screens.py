"""README and manual show screens that exist, each has its picture in both languages, and no picture is left over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from models.desk import demo
from models.desk.bootstrap import open_desk
from models.desk.vaults import MemoryVault
from ui.gallery import Gallery
from ui.manual import book
from ui.runtime.lanes import Lanes
from ui.runtime.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "resources" / "pictures"
SHOWN = re.compile(r"pictures/(\w+)/([\w-]+)\.png")


@pytest.fixture(scope="module")
def screens(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[set[str]]:
    """The names of all screens of the gallery."""
    desk = open_desk(tmp_path_factory.mktemp("screens"), vault=MemoryVault())
    with demo.platform(desk) as running:
        demo.fill(desk, running)
    lanes = Lanes()
    yield set(Gallery(desk, lanes).names)
    lanes.shutdown()
    desk.close()


def _shown_in(text: str) -> set[tuple[str, str]]:
    return {(code, name) for code, name in SHOWN.findall(text)}


def _manual(code: str) -> str:
    return "\n".join((book.FOLDER / code / f"{key}.md").read_text(encoding="utf-8") for key in book.PAGES)


def _readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def without_screen(text: str, screens: set[str]) -> set[str]:
    """What a text shows though there is no such screen."""
    return {name for _, name in _shown_in(text)} - screens


@pytest.mark.parametrize("where", ["README", *LANGUAGES])
def test_what_is_shown_is_a_screen_of_the_program(screens: set[str], where: str) -> None:
    text = _readme() if where == "README" else _manual(where)
    assert len(_shown_in(text)) > 20
    assert without_screen(text, screens) == set()


def test_a_screen_that_went_is_noticed(screens: set[str]) -> None:
    gone = next(iter({name for _, name in _shown_in(_manual("en"))}))
    assert without_screen(_manual("en"), screens - {gone}) == {gone}


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_shown_has_its_picture(code: str) -> None:
    shown = {name for of, name in _shown_in(_readme() + _manual(code)) if of == code}
    assert {name for name in shown if not (PICTURES / code / f"{name}.png").is_file()} == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_script_has_made_a_picture_of_every_screen_and_no_other_is_left(screens: set[str], code: str) -> None:
    assert {file.stem for file in (PICTURES / code).glob("*.png")} == screens


def test_the_readme_shows_every_screen_in_both_languages(screens: set[str]) -> None:
    assert _shown_in(_readme()) == {(code, name) for code in LANGUAGES for name in screens}
