"""The program's icons: every size that a system asks for, and made from the drawing as it is now."""

from __future__ import annotations

import importlib.util
import struct
from pathlib import Path
from types import ModuleType

import pytest
from bundling.project import ROOT
from PIL import Image, ImageChops
from pytestqt.qtbot import QtBot

FOLDER = ROOT / "resources" / "icons" / "program"
SLIGHT = 24
"""Of 255: versions of Qt smooth an edge a little differently."""


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_program_icon", FOLDER / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_windows_finds_every_size(maker: ModuleType) -> None:
    with Image.open(FOLDER / "program.ico") as icon:
        assert icon.info["sizes"] == {(size, size) for size in maker.ICO_SIZES}
    assert {16, 24, 32, 48, 256} <= set(maker.ICO_SIZES)


def test_macos_finds_every_size() -> None:
    kinds = _icns_kinds(FOLDER / "program.icns")
    # 16 and 32 at double size, 128 to 512 at both
    assert {b"ic07", b"ic08", b"ic09", b"ic10", b"ic11", b"ic12", b"ic13", b"ic14"} <= kinds


def test_linux_finds_the_size_of_its_folder() -> None:
    with Image.open(FOLDER / "program.png") as icon:
        assert icon.size == (256, 256)


def test_the_icons_are_those_of_the_drawing(maker: ModuleType, qtbot: QtBot, tmp_path: Path) -> None:
    for made in maker.make(tmp_path):
        with Image.open(made) as fresh, Image.open(FOLDER / made.name) as kept:
            difference = ImageChops.difference(fresh.convert("RGBA"), kept.convert("RGBA"))
        assert max(most for _least, most in difference.getextrema()) <= SLIGHT, made.name


def _icns_kinds(file: Path) -> set[bytes]:
    data = file.read_bytes()
    assert data[:4] == b"icns"
    found, at = set(), 8
    while at < len(data):
        kind, length = struct.unpack_from(">4sI", data, at)
        found.add(kind)
        at += length
    return found
