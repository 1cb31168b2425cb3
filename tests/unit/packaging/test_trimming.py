"""What is left out is what nothing needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from bundling import elf
from bundling.project import ROOT
from bundling.trimming import HIDDEN_MODULES, QT_PLUGINS, UNUSED_MODULES, is_desktops_own, stays, wanted
from PySide6.QtCore import QLibraryInfo

QT = "PySide6/Qt/plugins"
_IMPORT = re.compile(r"^\s*(?:from ([\w.]+) import (?:\(([^)]*)\)|([^\n(]*))|import ([\w.]+))", re.MULTILINE)


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/platforms/libqxcb.so",
        f"{QT}/platforms/libqoffscreen.so",
        r"PySide6\plugins\platforms\qwindows.dll",
        r"PySide6\plugins\styles\qmodernwindowsstyle.dll",
        f"{QT}/platforms/libqcocoa.dylib",
        f"{QT}/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "resources/i18n/zh_CN.qm",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "sqlalchemy/sql/_util_cy.cpython-311-x86_64-linux-gnu.so",
        "licences/README.txt",
    ],
)
def test_what_the_program_uses_stays(name: str) -> None:
    assert stays(name)


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/platformthemes/libqgtk3.so",
        f"{QT}/platforms/libqeglfs.so",
        f"{QT}/imageformats/libqtiff.so",
        f"{QT}/tls/libqopensslbackend.so",
        r"PySide6\plugins\platforms\qminimal.dll",
        r"PySide6\opengl32sw.dll",
        "aftersale_desk.egg-info/PKG-INFO",
        r"PySide6\translations\qtbase_de.qm",
        "PySide6/Qt/translations/qt_gl.qm",
    ],
)
def test_what_it_never_calls_goes(name: str) -> None:
    assert not stays(name)


def test_every_plugin_that_stays_is_one_that_qt_has() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    there = {file.parent.name for file in folder.glob("*/*") if stays(f"{QT}/{file.parent.name}/{file.name}")}
    assert {"platforms", "imageformats", "iconengines"} <= there <= set(QT_PLUGINS)


def test_no_source_imports_what_is_left_out() -> None:
    imported = {(name, file) for file in _sources() for name in _imports(file)}
    assert any(name == "PySide6.QtWidgets" for name, _file in imported)  # else the search finds nothing any more
    missed = {
        (name, file) for name, file in imported for left_out in UNUSED_MODULES if f"{name}.".startswith(f"{left_out}.")
    }
    assert not missed


def test_modules_that_are_chosen_while_running_exist() -> None:
    assert all(find_spec(name) for name in HIDDEN_MODULES)


def test_a_desktop_has_its_own_x11_but_not_what_a_package_brings() -> None:
    assert is_desktops_own("libX11.so.6")
    assert is_desktops_own("libstdc++.so.6")
    assert not is_desktops_own("libxcb-cursor.so.0")
    assert not is_desktops_own("pillow.libs/libXau-154567c4.so.6.0.0")
    assert not is_desktops_own("libcrypto.so.3")


def test_a_library_goes_with_the_last_that_needs_it() -> None:
    needs = {
        "PySide6/QtGui.abi3.so": ["libQt6Gui.so.6"],
        "PySide6/Qt/lib/libQt6Gui.so.6": ["libpng.so.1", "libc.so.6"],
        "libgtk.so.3": ["libpango.so.0"],
        "libpango.so.0": ["libgtk.so.3"],  # two that need each other, and nobody them
        f"{QT}/platforms/libqxcb.so": ["libxcb-cursor.so.0"],
    }
    names = [*needs, "libpng.so.1", "libxcb-cursor.so.0", "libpython3.11.so.1.0", "libalone.so.2"]
    assert wanted(names, lambda name: needs.get(name, [])) == {
        "PySide6/QtGui.abi3.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "libpng.so.1",
        f"{QT}/platforms/libqxcb.so",
        "libxcb-cursor.so.0",
        "libpython3.11.so.1.0",
    }


def test_readelf_tells_what_a_library_asks_for() -> None:
    libraries = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
    (core,) = libraries.glob("libQt6Core.so.6")
    needed = elf.needed(core)
    assert any(name.startswith("libicudata.so") for name in needed)
    assert "libc.so.6" in needed
    assert elf.needed(Path(__file__)) == []


def _sources() -> list[Path]:
    return [ROOT / "main.py", *(file for folder in ("models", "ui") for file in (ROOT / folder).rglob("*.py"))]


def _imports(file: Path) -> Iterator[str]:
    """By their form: taking a thousand files apart for it would take seconds."""
    for module, in_brackets, in_line, alone in _IMPORT.findall(file.read_text(encoding="utf-8")):
        yield module or alone
        yield from (f"{module}.{name}" for name in re.findall(r"\w+", in_brackets or in_line))
