"""What a file really is, by its first bytes. Its name and what a server calls it are never believed."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

HEAD_BYTES = 4096
"""So much is enough to tell."""


class Kind(StrEnum):
    """What a file is; the value of those that may be kept is the ending of their name."""

    JPEG = "jpg"
    PNG = "png"
    GIF = "gif"
    WEBP = "webp"
    BMP = "bmp"
    HEIC = "heic"
    MP4 = "mp4"
    MOV = "mov"
    AVI = "avi"
    WEBM = "webm"
    FLV = "flv"
    PDF = "pdf"
    SVG = "svg"
    PAGE = "a web page"
    EMPTY = "nothing"
    OTHER = "something else"

    @property
    def is_picture(self) -> bool:
        """Whether it can be shown here."""
        return self in _PICTURES

    @property
    def is_for_outside(self) -> bool:
        """Whether another program shows it."""
        return self in _OUTSIDE

    @property
    def is_video(self) -> bool:
        """Whether it moves."""
        return self in _VIDEOS


_PICTURES = frozenset({Kind.JPEG, Kind.PNG, Kind.GIF, Kind.WEBP, Kind.BMP})
_VIDEOS = frozenset({Kind.MP4, Kind.MOV, Kind.AVI, Kind.WEBM, Kind.FLV})
_OUTSIDE = _VIDEOS | {Kind.PDF, Kind.HEIC}
KEPT = _PICTURES | _OUTSIDE
"""What may lie in the cache."""

_BEGINNINGS: tuple[tuple[bytes, Kind], ...] = (
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"GIF87a", Kind.GIF),
    (b"GIF89a", Kind.GIF),
    (b"%PDF-", Kind.PDF),
    (b"\x1a\x45\xdf\xa3", Kind.WEBM),
    (b"FLV\x01", Kind.FLV),
)
_RIFF = {b"WEBP": Kind.WEBP, b"AVI ": Kind.AVI}
_BMP_HEADERS = frozenset({12, 16, 40, 52, 56, 64, 108, 124})
"""Lengths that the second header of a BMP may have; two letters alone begin many a text."""
_STILLS = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif", b"avis"})
_QUICKTIME = frozenset({b"moov", b"mdat", b"wide", b"skip", b"pnot"})
_SVG = re.compile(rb"<(?:\w+:)?svg[\s>/]", re.IGNORECASE)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|script|iframe|meta|title|a|div|p|h1)[\s>/]", re.IGNORECASE)


def kind_of(head: bytes) -> Kind:
    """What begins with `head`, of which `HEAD_BYTES` are wanted if there are so many."""
    if not head:
        return Kind.EMPTY
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return kind
    return _in_a_container(head) or _written(head)


def kind_of_file(path: Path) -> Kind:
    """What a file is. Raises OSError."""
    with path.open("rb") as file:
        return kind_of(file.read(HEAD_BYTES))


def _in_a_container(head: bytes) -> Kind | None:
    first, second, third = head[:4], head[4:8], head[8:12]
    if first == b"RIFF":
        return _RIFF.get(third)
    if second == b"ftyp":
        return Kind.HEIC if third in _STILLS else Kind.MOV if third == b"qt  " else Kind.MP4
    if second in _QUICKTIME:
        return Kind.MOV
    if first[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return Kind.BMP
    return None


def _written(head: bytes) -> Kind:
    """Text, perhaps in two bytes a letter, after any blanks, marks and comments."""
    letters = head.replace(b"\x00", b"")
    page, drawing = _PAGE.search(letters), _SVG.search(letters)
    if drawing and (page is None or drawing.start() < page.start()):
        return Kind.SVG
    return Kind.PAGE if page else Kind.OTHER
