"""Versions and names agree wherever they stand."""

from __future__ import annotations

import ast
import tomllib
from dataclasses import replace
from importlib.metadata import version

import pytest
from bundling.macos import info_plist
from bundling.project import ROOT, read_project
from bundling.windows import version_resource
from bundling.windows_setup import PROFILE_FOLDER, SCRIPT, definitions

from models.desk.paths import default_folder

PROJECT = read_project()


def test_every_version_is_that_of_pyproject() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    plist = info_plist(PROJECT)
    assert {PROJECT.version, plist["CFBundleVersion"], plist["CFBundleShortVersionString"]} == {told}
    assert definitions(PROJECT, ROOT, ROOT / "setup.exe")["VERSION"] == told
    assert f"'FileVersion', '{told}'" in version_resource(PROJECT, "program")
    assert version(PROJECT.name) == told  # what is installed here is this checkout


@pytest.mark.parametrize(
    ("told", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("0.1", (0, 1, 0, 0)), ("1.2.3.4", (1, 2, 3, 4)), ("7", (7, 0, 0, 0))],
)
def test_windows_wants_four_numbers(told: str, numbers: tuple[int, ...]) -> None:
    assert replace(PROJECT, version=told).four_numbers == numbers


@pytest.mark.parametrize("told", ["1.2.3.4.5", "1.0rc1"])
def test_a_version_that_windows_cannot_write_is_refused(told: str) -> None:
    with pytest.raises(ValueError, match="one to four numbers"):
        _ = replace(PROJECT, version=told).four_numbers


def test_the_version_resource_is_python_that_pyinstaller_can_read() -> None:
    tree = ast.parse(version_resource(PROJECT, "aftersale-desk-cli").strip(), mode="eval")
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert called == {
        "VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct", "VarFileInfo", "VarStruct",
    }  # fmt: skip
    words = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert {"抖店售后工作台", "Aftersale Desk", "080404B0", "040904B0", "aftersale-desk-cli.exe"} <= words


def test_the_uninstaller_knows_the_profile_by_its_name() -> None:
    assert default_folder().name == PROFILE_FOLDER


def test_the_installer_is_told_everything_it_asks_for() -> None:
    script = SCRIPT.read_text(encoding="utf-8")
    for name in definitions(PROJECT, ROOT, ROOT / "setup.exe"):
        assert f"${{{name}}}" in script, name


def test_every_text_of_the_installer_is_there_in_both_languages() -> None:
    lines = [line.split() for line in SCRIPT.read_text(encoding="utf-8").splitlines() if line.startswith("LangString")]
    names = {language: {name for _, name, of, *_ in lines if of == language} for _, _, language, *_ in lines}
    assert names["${LANG_SIMPCHINESE}"] == names["${LANG_ENGLISH}"]
    assert len(names["${LANG_ENGLISH}"]) >= 6
