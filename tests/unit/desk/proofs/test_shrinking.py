"""Pictures made fit for the platform."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from models.desk.proofs.shrinking import Limits, shrunk
from models.domain.errors import UserError
from tests.unit.desk.proofs.pictures import in_file, large_claim, opened, photo, telling_photo

RED = (255, 0, 0)


def near(pixel: object, wanted: tuple[int, int, int], by: int = 12) -> bool:
    return all(abs(one - other) <= by for one, other in zip(pixel, wanted, strict=True))


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    written = io.BytesIO()
    picture.save(written, kind, **options)
    return written.getvalue()


def test_it_comes_below_the_limit_and_the_edge() -> None:
    large = photo(2600, 1900, noise=True, quality=98)
    assert len(large) > 3_000_000
    small = shrunk(large, Limits(most_bytes=400_000, edge=2000))
    assert len(small.content) <= 400_000
    assert max(small.width, small.height) <= 2000
    assert opened(small.content).size == (small.width, small.height)
    assert abs(small.width / small.height - 2600 / 1900) < 0.01


def test_the_edge_alone() -> None:
    assert (shrunk(photo(1000, 500), Limits(edge=400)).width, shrunk(photo(300, 200)).width) == (400, 300)


def test_a_limit_that_nothing_fits_ends_all_the_same() -> None:
    assert shrunk(photo(64, 64, noise=True), Limits(most_bytes=1)).width == 1


@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [(1, (640, 480), (10, 10)), (3, (640, 480), (630, 470)), (6, (480, 640), (470, 10)), (8, (480, 640), (10, 630))],
)
def test_it_stands_as_the_camera_was_held(orientation: int, size: tuple[int, int], red_at: tuple[int, int]) -> None:
    upright = opened(shrunk(telling_photo(orientation)).content)
    assert upright.size == size
    assert near(upright.getpixel(red_at), RED)


def test_it_tells_nothing_about_whoever_took_it() -> None:
    before = telling_photo()
    assert b"Camera of Somebody" in before
    assert b"seen by Somebody" in before
    assert opened(before).getexif().get_ifd(0x8825)
    after = shrunk(before).content
    assert b"Somebody" not in after
    assert b"Exif" not in after
    told = opened(after)
    assert not dict(told.getexif())
    assert not told.getexif().get_ifd(0x8825)
    assert set(told.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"}


def test_texts_in_a_png_go_too() -> None:
    from PIL.PngImagePlugin import PngInfo

    words = PngInfo()
    words.add_text("Author", "Somebody")
    small = shrunk(saved(Image.new("RGB", (50, 40), "blue"), "PNG", pnginfo=words))
    assert small.suffix == ".png"
    assert b"Somebody" not in small.content


def test_metadata_that_cannot_be_read_is_no_hindrance() -> None:
    before = telling_photo()
    start = before.index(b"Exif\0\0") + 6
    broken = before[:start] + b"\xff" * 12 + before[start + 12 :]
    assert shrunk(broken).width == 640


def test_a_screenshot_stays_sharp() -> None:
    drawing = Image.new("RGB", (800, 600), "white")
    for x in range(0, 800, 4):
        drawing.paste((20, 30, 40), (x, 100, x + 1, 300))
    small = shrunk(saved(drawing, "PNG"))
    assert small.suffix == ".png"
    assert opened(small.content).convert("RGB").tobytes() == drawing.tobytes()


def test_a_photo_in_a_png_becomes_a_jpeg() -> None:
    assert shrunk(photo(600, 400, noise=True, kind="PNG")).suffix == ".jpg"


@pytest.mark.parametrize(
    ("picture", "kind", "wanted"),
    [
        (Image.new("RGBA", (20, 20), (255, 0, 0, 0)), "PNG", (255, 255, 255)),
        (Image.new("RGBA", (20, 20), (255, 0, 0, 128)), "WEBP", (255, 127, 127)),
        (Image.new("LA", (20, 20), (0, 0)), "PNG", (255, 255, 255)),
        (Image.new("CMYK", (20, 20), (0, 255, 255, 0)), "JPEG", (255, 0, 0)),
        (Image.new("I;16", (20, 20), 40_000), "PNG", (156, 156, 156)),
        (Image.new("1", (20, 20), 1), "PNG", (255, 255, 255)),
        (Image.new("L", (20, 20), 77), "JPEG", (77, 77, 77)),
        (Image.new("P", (20, 20), 0), "GIF", (0, 0, 0)),
        (Image.new("RGB", (20, 20), "lime"), "BMP", (0, 255, 0)),
    ],
)
def test_every_kind_of_pixel(picture: Image.Image, kind: str, wanted: tuple[int, int, int]) -> None:
    small = opened(shrunk(saved(picture, kind)).content)
    assert small.mode in ("RGB", "L", "P")
    assert near(small.convert("RGB").getpixel((10, 10)), wanted, by=3)


def test_of_a_moving_picture_the_first_frame() -> None:
    first, second = Image.new("RGB", (30, 30), "red"), Image.new("RGB", (30, 30), "blue")
    small = opened(shrunk(saved(first, "GIF", save_all=True, append_images=[second])).content)
    assert getattr(small, "n_frames", 1) == 1
    assert near(small.convert("RGB").getpixel((5, 5)), RED)


def test_colours_are_those_of_every_screen() -> None:
    """A profile that swaps nothing is applied and left out; one that is rubbish is left out alone."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for profile in (srgb, b"rubbish"):
        small = opened(shrunk(photo(40, 40, icc_profile=profile)).content)
        assert "icc_profile" not in small.info
        assert near(small.getpixel((5, 5)), RED)


@pytest.mark.parametrize(("width", "height"), [(30_000, 30_000), (9_000, 8_000), (60_000, 2_000)])
def test_a_bomb_is_refused_before_it_is_decoded(tmp_path: Path, width: int, height: int) -> None:
    bomb = in_file(tmp_path / "bomb.png", large_claim(width, height))
    with pytest.raises(UserError, match=r"“bomb\.png” has more pixels"):
        shrunk(bomb)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html><body>404</body></html>",
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        photo()[:-2000],
        photo(kind="PNG")[:200],
        b"\xff\xd8\xff\xe0" + b"\0" * 100,
        saved(Image.new("RGB", (9, 9)), "TIFF"),
    ],
)
def test_what_is_no_picture_or_damaged(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UserError, match=r"“a\.jpg” is no picture, or it is damaged"):
        shrunk(in_file(tmp_path / "a.jpg", content))


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no picture"):
        shrunk(tmp_path / "gone.jpg")
