from __future__ import annotations

import struct
import zlib

import pytest
from PySide6.QtGui import QImage

from models.desk import evidence
from tests.ui.dialogs.conftest import picture
from ui.dialogs import picture_loading
from ui.dialogs.picture_loading import Trouble, read_picture
from ui.dialogs.picture_words import trouble_text


def huge_png(path, side=40_000):
    """A few hundred bytes that say they are a picture of 4.8 GB."""

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(99))) + chunk(b"IEND", b""))
    return path


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "bmp"])
def test_a_picture_is_decoded_as_large_as_asked_for(tmp_path, suffix):
    found = read_picture(picture(tmp_path / f"a.{suffix}", 1200, 800), 144)
    assert found.trouble is None
    assert (found.image.width(), found.image.height()) == (144, 96)
    assert (found.full_width, found.full_height) == (1200, 800)


def test_a_small_picture_is_not_blown_up(tmp_path):
    assert read_picture(picture(tmp_path / "a.png", 30, 20), 144).image.width() == 30


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_a_truncated_picture_is_broken(tmp_path, suffix):
    path = picture(tmp_path / f"cut.{suffix}", 900, 700)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert read_picture(path, 144).trouble is Trouble.BROKEN


def test_a_jpeg_that_lost_its_last_lines_is_broken(tmp_path):
    path = picture(tmp_path / "cut.jpg", 900, 700)
    path.write_bytes(path.read_bytes()[:-2])
    assert read_picture(path, 4000).trouble is Trouble.BROKEN


def test_a_decompression_bomb_is_refused_before_it_is_decoded(tmp_path):
    found = read_picture(huge_png(tmp_path / "bomb.png"), 144)
    assert found.trouble is Trouble.TOO_LARGE
    assert "bomb.png" in trouble_text(found)


def test_a_large_jpeg_is_decoded_small(tmp_path):
    path = tmp_path / "wide.jpg"
    image = QImage(12_000, 7_000, QImage.Format.Format_Grayscale8)
    image.fill(90)
    assert image.save(str(path))
    assert read_picture(path, 144).image.width() == 144


@pytest.mark.parametrize("content", [b"not a picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7"])
def test_something_else_under_a_pictures_name_is_broken(tmp_path, content):
    (tmp_path / "a.png").write_bytes(content)
    assert read_picture(tmp_path / "a.png", 144).trouble is Trouble.BROKEN


def test_a_png_called_jpg_is_shown(tmp_path):
    picture(tmp_path / "a.png").rename(tmp_path / "a.jpg")
    assert read_picture(tmp_path / "a.jpg", 144).trouble is None


def test_missing_empty_and_folder(tmp_path):
    (tmp_path / "empty.png").touch()
    (tmp_path / "folder.png").mkdir()
    assert read_picture(tmp_path / "gone.png", 144).trouble is Trouble.MISSING
    assert read_picture(tmp_path / "empty.png", 144).trouble is Trouble.EMPTY
    assert read_picture(tmp_path / "folder.png", 144).trouble is Trouble.UNREADABLE


def test_too_many_bytes(tmp_path, monkeypatch):
    monkeypatch.setattr(picture_loading, "LARGEST_BYTES", 10)
    assert read_picture(picture(tmp_path / "a.png"), 144).trouble is Trouble.TOO_MANY_BYTES


def test_every_trouble_has_words(qapp, tmp_path):
    for trouble in Trouble:
        assert "x.png" in trouble_text(picture_loading.Picture(tmp_path / "x.png", trouble=trouble))
    assert evidence.LARGEST_BYTES > 0
