"""What the program reads goes into the bundle, and what it does not read stays out."""

from __future__ import annotations

import re
import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest
from bundling.contents import STAY_HERE, data_files, imported_by_migrations
from bundling.project import ROOT

from models.store.migrate import SCRIPTS, STEPS
from ui.manual import book
from ui.runtime.language import LANGUAGES

DATA = [(Path(source), target) for source, target in data_files(ROOT)]
INSIDE = {f"{target}/{source.name}" for source, target in DATA}
MANUAL_PICTURES_BYTES = 3 * 1024 * 1024


def test_every_data_file_exists_and_keeps_its_place() -> None:
    for source, target in DATA:
        assert source.is_file(), source
        assert source.parent == ROOT / target, source


def test_every_folder_of_resources_that_the_sources_name_is_in_it() -> None:
    named = {folder for file in _sources() for folder in _folders_named(file)}
    assert named  # else the search finds nothing any more
    assert not named & STAY_HERE
    for folder in named:
        assert any(name.startswith(f"resources/{folder}/") for name in INSIDE), folder


def test_translations_and_migrations_are_in_it() -> None:
    assert {"resources/i18n/zh_CN.qm", "resources/i18n/en.qm", "./LICENSE", "./pyproject.toml"} <= INSIDE
    for step in STEPS:
        assert any(name.startswith(f"models/store/migrations/versions/m{step}_") for name in INSIDE), step
    assert "models/store/migrations/env.py" in INSIDE
    assert SCRIPTS == ROOT / "models" / "store" / "migrations"


def test_what_things_are_made_from_stays_out() -> None:
    kinds = {Path(name).suffix for name in INSIDE if name.startswith("resources/")}
    assert not kinds & {".py", ".pyc", ".ts", ".ico", ".icns", ".nsi"}


def test_what_only_migrations_import_is_named_and_there() -> None:
    names = imported_by_migrations(ROOT)
    assert {"alembic", "sqlalchemy", "models.store.tables"} <= set(names)
    assert all(find_spec(name) for name in names)


def _sources() -> list[Path]:
    return [file for folder in ("models", "ui") for file in (ROOT / folder).rglob("*.py")]


def _folders_named(file: Path) -> list[str]:
    """The folders in expressions like `… / "resources" / "i18n"`."""
    return re.findall(r'/ "resources" / "([\w-]+)"', file.read_text(encoding="utf-8"))


def test_the_manual_is_in_it_with_the_pictures_that_it_shows_and_no_others() -> None:
    pages = [name for name in INSIDE if name.startswith("resources/manual/")]
    assert len(pages) == len(LANGUAGES) * len(book.PAGES)
    shown = {f"resources/pictures/{code}/{name}" for code in LANGUAGES for name in book.read(code).pictures}
    assert {name for name in INSIDE if name.startswith("resources/pictures/")} == shown
    assert book.FOLDER == ROOT / "resources" / "manual"


def test_the_manual_does_not_make_the_bundle_heavy() -> None:
    sizes = [len(picture) for code in LANGUAGES for picture in book.read(code).pictures.values()]
    assert sum(sizes) < MANUAL_PICTURES_BYTES


def test_the_manual_is_read_in_the_frozen_layout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There the modules lie elsewhere, and the folder is found from the module's own place."""
    for source, target in DATA:
        if source.suffix == ".md" or "pictures" in source.parts:
            (tmp_path / target).mkdir(parents=True, exist_ok=True)
            shutil.copy(source, tmp_path / target)
    monkeypatch.setattr(book, "FOLDER", tmp_path / "resources" / "manual")
    for code in LANGUAGES:
        assert tuple(book.read(code).pages) == book.PAGES
