from __future__ import annotations

import struct
import zlib

import pytest
from PySide6.QtGui import QImage

from models.desk import evidence
from tests.picture_server import PAGE, PDF, SVG, small_png
from tests.picture_server import huge_png as huge_true_png
from tests.ui.dialogs.conftest import picture
from ui.dialogs import picture_loading
from ui.dialogs.picture_loading import Trouble, read_glance, read_picture
from ui.dialogs.picture_words import trouble_text

CUT = pytest.mark.qt_log_ignore("^(Corrupt JPEG data|JPEG datastream contains no image)")
"""libjpeg says so, too."""


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


@CUT
@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_a_truncated_picture_is_broken(tmp_path, suffix):
    path = picture(tmp_path / f"cut.{suffix}", 900, 700)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert read_picture(path, 144).trouble is Trouble.BROKEN


@CUT
def test_what_there_is_of_a_cut_jpeg_is_shown_and_still_called_broken(tmp_path):
    path = picture(tmp_path / "cut.jpg", 900, 700)
    for kept in (path.stat().st_size - 2, path.stat().st_size // 2):
        path.write_bytes(path.read_bytes()[:kept])
        found = read_picture(path, 4000)
        assert found.trouble is Trouble.BROKEN
        assert (found.image.width(), found.full_height) == (900, 700)


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


@CUT
@pytest.mark.parametrize("content", [b"not a picture", small_png()[:20], b"\xff\xd8\xff"])
def test_what_can_be_nothing_but_a_damaged_picture_is_broken(tmp_path, content):
    (tmp_path / "a.png").write_bytes(content)
    assert read_picture(tmp_path / "a.png", 144).trouble is Trouble.BROKEN


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.svg", "a.mp4"])
@pytest.mark.parametrize("content", [SVG, PAGE])
def test_a_page_or_a_drawing_is_told_whatever_it_is_called(tmp_path, content, name):
    (tmp_path / name).write_bytes(content)
    found = read_picture(tmp_path / name, 144)
    assert (found.trouble, found.image) == (Trouble.DISGUISED, None)


def test_a_pdf_called_a_picture_is_told(tmp_path):
    (tmp_path / "a.png").write_bytes(PDF)
    assert read_picture(tmp_path / "a.png", 144).trouble is Trouble.DISGUISED


def test_a_drawing_never_gets_near_a_decoder_even_with_a_pictures_first_bytes(tmp_path):
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + SVG)
    assert read_picture(tmp_path / "a.png", 144).trouble is Trouble.BROKEN


def test_a_true_picture_of_900_megapixels_is_refused_before_it_is_decoded(tmp_path):
    (tmp_path / "huge.png").write_bytes(huge_true_png())
    found = read_picture(tmp_path / "huge.png", 144)
    assert (found.trouble, found.image) == (Trouble.TOO_LARGE, None)
    assert "30000 × 30000" in trouble_text(found)


def test_a_photo_that_was_taken_upright_is_upright(tmp_path):
    path = picture(tmp_path / "a.jpg", 400, 300)
    turn = bytes.fromhex("ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 0006 0000 00000000")
    path.write_bytes(path.read_bytes()[:2] + turn + path.read_bytes()[2:])
    found = read_picture(path, 200)
    assert (found.full_width, found.full_height) == (300, 400)
    assert (found.image.width(), found.image.height()) == (150, 200)


@pytest.mark.parametrize(("side", "seen"), [(2048, 2048), (2049, 1024), (4000, 2000), (9000, 1125)])
def test_to_be_looked_at_as_a_whole_it_is_halved(tmp_path, side, seen):
    found = read_glance(picture(tmp_path / "a.png", side, 10))
    assert (found.image.width(), found.full_width) == (seen, side)
    assert found.is_whole is (seen == side)


@pytest.mark.parametrize("size", [(9000, 3), (3, 9000)])
def test_a_very_long_picture_keeps_a_pixel_each_way(tmp_path, size):
    found = read_picture(picture(tmp_path / "a.png", *size), 144)
    assert found.trouble is None
    assert min(found.image.width(), found.image.height()) == 1


def test_it_is_painted_without_being_turned_into_another_form(tmp_path):
    grey = QImage(30, 20, QImage.Format.Format_Grayscale8)
    clear = QImage(30, 20, QImage.Format.Format_ARGB32)
    for image in (grey, clear):
        image.fill(0)
        assert image.save(str(tmp_path / "a.png"))
        form = read_picture(tmp_path / "a.png", 144).image.format()
        assert form in (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied)


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
