"""Pictures for tests, made with Pillow, and bombs that only claim to be large."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

from PIL import Image

ORIENTATION, MAKE = 0x0112, 0x010F
GPS, LATITUDE = 0x8825, 2


def photo(width: int = 640, height: int = 480, *, noise: bool = False, kind: str = "JPEG", **options: object) -> bytes:
    """A photo whose top left quarter is red, so that one sees how it is turned; with noise it is hard to compress."""
    picture = Image.effect_noise((width, height), 60).convert("RGB") if noise else Image.new("RGB", (width, height))
    picture.paste((255, 0, 0), (0, 0, width // 2, height // 2))
    written = io.BytesIO()
    picture.save(written, kind, **options)
    return written.getvalue()


def telling_photo(orientation: int = 6) -> bytes:
    """One that was taken with the camera turned, and says where and with what."""
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKE] = orientation, "Camera of Somebody"
    exif.get_ifd(GPS)[LATITUDE] = (30.0, 15.0, 0.0)
    return photo(exif=exif, comment=b"seen by Somebody", quality=92)


def large_claim(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it has so many pixels."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + data + chunk(b"IEND", b"")


def opened(content: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(content))
    picture.load()
    return picture


def in_file(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path
