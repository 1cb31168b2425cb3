"""Making a picture fit for the platform: small enough, upright, and without what it tells about whoever took it.

Nothing of the file is trusted: its size in pixels is looked at before anything is decoded. To be called on a lane.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text

KINDS = ("JPEG", "PNG", "WEBP", "BMP", "GIF")
MOST_PIXELS = 128_000_000
"""More is refused before it is decoded. Telephones take 108 megapixels at most."""
MOST_PIXELS_WHOLE = 64_000_000
"""The same for kinds that can only be decoded at their full size: a quarter of a gigabyte."""
QUALITIES = (90, 82, 74, 66)
SMALLER = 0.75
"""Of the edge, when the worst quality is still too large."""
FEW_COLOURS = 4096
"""A picture with no more is a screenshot or a drawing: as a PNG it is sharper and often smaller."""
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, OverflowError, struct.error, zlib.error)
"""What Pillow's readers raise for files that are not what they say."""

# Above this Pillow warns, and above twice this it refuses by itself; its own default lets half of ours warn.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS


@dataclass(frozen=True, slots=True)
class Limits:
    """What a picture may be.

    ASSUMED: public copies of the platform's documentation say 10 MB, png and jpg; half of it is on the safe side.
    """

    most_bytes: int = 5_000_000
    edge: int = 4096
    """Pixels of the longer side."""


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Shrunk:
    """A picture that may be handed over."""

    content: bytes
    suffix: str
    """".jpg" or ".png"."""
    width: int
    height: int


def shrunk(source: Path | bytes, limits: Limits = LIMITS, name: str = "") -> Shrunk:
    """The picture within the limits, upright, without metadata; of a moving one its first frame.

    Args:
        source: a file, or what is in one.
        limits: how large it may be.
        name: what it is called in sentences; the file's name unless given.

    Raises:
        UserError: it is no picture, damaged, or has more pixels than can be opened without danger.
    """
    name = name or (source.name if isinstance(source, Path) else "")
    try:
        opened = Image.open(io.BytesIO(source) if isinstance(source, bytes) else source, formats=KINDS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_many_pixels(name) from None
    except _BROKEN as error:
        raise _broken(name) from error
    with opened:
        flat = opened.format in ("PNG", "BMP", "GIF")
        return _written(_decoded(opened, limits, name), limits, flat=flat)


def _decoded(opened: Image.Image, limits: Limits, name: str) -> Image.Image:
    """Plain RGB, upright, no edge longer than allowed."""
    scales = opened.format in ("JPEG", "MPO")
    pixels = opened.width * opened.height
    if pixels > (MOST_PIXELS if scales else MOST_PIXELS_WHOLE):
        raise _too_many_pixels(name)
    try:
        if scales:
            opened.draft(None, (limits.edge, limits.edge))  # decodes it smaller, in a part of the memory
        opened.load()
        picture = _on_white(_as_srgb(_upright(opened)))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_many_pixels(name) from None
    except _BROKEN as error:
        raise _broken(name) from error
    picture.thumbnail((limits.edge, limits.edge), Image.Resampling.LANCZOS)
    picture.info = {}  # Pillow would write comments and colour profiles from it
    return picture


def _upright(picture: Image.Image) -> Image.Image:
    """Turned as the camera was held. Metadata that cannot be read says nothing about that."""
    try:
        return ImageOps.exif_transpose(picture)
    except _BROKEN:
        return picture


def _as_srgb(picture: Image.Image) -> Image.Image:
    """In the colours that every screen shows: "the colour differs" is what many cases are about."""
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in ("RGB", "CMYK"):
        return picture
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        turned = ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, *_BROKEN):  # a profile that does not fit its picture is common
        return picture
    return turned or picture


def _on_white(picture: Image.Image) -> Image.Image:
    """RGB, whatever it was: grey of sixteen bits, inks, a palette, something one can see through."""
    if picture.mode.startswith("I"):
        deep = picture.convert("I")
        return deep.point(lambda value: value * (1 / 256)).convert("L").convert("RGB")
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    seen_through = picture.convert("RGBA")
    white = Image.new("RGBA", seen_through.size, "white")
    white.alpha_composite(seen_through)
    return white.convert("RGB")


def _written(picture: Image.Image, limits: Limits, *, flat: bool) -> Shrunk:
    if flat and picture.getcolors(FEW_COLOURS) is not None:
        drawing = _png(picture)
        if len(drawing) <= min(limits.most_bytes, len(_jpeg(picture, QUALITIES[0]))):
            return Shrunk(drawing, ".png", *picture.size)
    for content, size in _ever_smaller(picture):
        if len(content) <= limits.most_bytes or max(size) <= 1:
            return Shrunk(content, ".jpg", *size)
    raise AssertionError("it never ends before one pixel")


def _ever_smaller(picture: Image.Image) -> Iterator[tuple[bytes, tuple[int, int]]]:
    while True:
        for quality in QUALITIES:
            yield _jpeg(picture, quality), picture.size
        smaller = max(1, int(picture.width * SMALLER)), max(1, int(picture.height * SMALLER))
        picture = picture.resize(smaller, Image.Resampling.LANCZOS)


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=quality, optimize=True)
    return written.getvalue()


def _png(picture: Image.Image) -> bytes:
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()


def _too_many_pixels(name: str) -> UserError:
    source = QT_TRANSLATE_NOOP(
        "models", "“{file}” has more pixels than can be opened without danger. Make it smaller first."
    )
    return UserError(Text(source, {"file": name}))


def _broken(name: str) -> UserError:
    source = QT_TRANSLATE_NOOP("models", "“{file}” is no picture, or it is damaged. Choose another one.")
    return UserError(Text(source, {"file": name}))
