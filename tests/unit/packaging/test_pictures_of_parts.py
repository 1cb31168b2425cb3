"""The icons and the parts of controls: what the bundle has is what is used, with its licence, in today's colours."""

from __future__ import annotations

import importlib.util
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from bundling import contents, icons, licences, project
from bundling.project import ROOT

from ui.shell.icon_names import Icon
from ui.shell.theme.palettes import ALL, Colours

PARTS = ROOT / "resources" / "icons" / "parts"


def drawn(now: Colours) -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("make_parts", PARTS / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: dict[str, str] = module.parts(now)
    return found


@pytest.mark.parametrize("now", ALL, ids=lambda now: now.name)
def test_the_parts_are_drawn_in_the_colours_of_today(now: Colours) -> None:
    kept = {file.stem: file.read_text(encoding="utf-8") for file in (PARTS / now.name).iterdir()}
    assert kept == drawn(now), "run resources/icons/parts/make.py"


def test_the_parts_are_in_the_bundle() -> None:
    inside = {f"{target}/{Path(source).name}" for source, target in contents.data_files(ROOT)}
    for now in ALL:
        assert {f"resources/icons/parts/{now.name}/{name}.svg" for name in drawn(now)} <= inside


def test_the_bundle_has_the_icons_that_are_used_and_no_others(tmp_path: Path) -> None:
    made = icons.write_used(ROOT, tmp_path)
    assert made.name == Path(icons.PLACE).name
    with zipfile.ZipFile(made) as archive:
        assert archive.testzip() is None
        assert set(archive.namelist()) == {f"{one.value}.svg" for one in Icon}
    again = tmp_path / "again"
    again.mkdir()
    assert icons.write_used(ROOT, again).read_bytes() == made.read_bytes()


def test_every_icon_is_used() -> None:
    own = ROOT / "ui" / "shell" / "icon_names.py"
    text = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "ui").rglob("*.py") if file != own)
    assert [one.name for one in Icon if f"Icon.{one.name}" not in text] == []


def test_the_librarys_licences_are_in_the_bundle() -> None:
    """That of the package and that of the pictures: both in one text."""
    assert any(line.startswith("lucide") for line in project.read_project().requirements)
    told = licences.of_distribution(distribution("lucide"))
    assert told.licence == "MIT"
    text = "".join(file.read_text(encoding="utf-8") for file in told.texts)
    assert "Lucide Contributors" in text
    assert "Francisco Macedo" in text
