"""Reading pictures without trusting them: off the GUI thread, bounded in memory, damaged ones told apart.

Everything in here runs in a worker. `QImage` may be used there; `QPixmap` may not.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from models.desk.evidence import LARGEST_BYTES, PICTURES

MOST_MEGABYTES = 256
"""What one picture may take while it is decoded."""
VIEW_SIDE = 4000
"""Longest side, in pixels, of a picture in the viewer; larger ones are decoded smaller."""
THUMB_SIDE = 144
_KINDS = frozenset({b"png", b"jpeg", b"webp", b"bmp", b"gif"})
_SHRINK_WHILE_READING = frozenset({b"jpeg", b"webp"})
"""Formats that never need the memory of their full size when a smaller one is asked for."""
_JPEG_SCAN, _JPEG_END = b"\xff\xda", b"\xff\xd9"


class Trouble(StrEnum):
    """Why a file cannot be shown or used."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TOO_MANY_BYTES = "too_many_bytes"
    TOO_LARGE = "too_large"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Picture:
    """A file as far as it could be read. No image and no trouble: it is no picture, but a video or a PDF."""

    path: Path
    image: QImage | None = None
    full_width: int = 0
    full_height: int = 0
    trouble: Trouble | None = None


def is_picture(path: Path) -> bool:
    """Whether the name says that it is a picture."""
    return path.suffix.lower() in PICTURES


def read_picture(path: Path, longest_side: int) -> Picture:
    """Decode a picture so that it fits into a square of `longest_side`; never raises for a bad file."""
    trouble = _file_trouble(path)
    if trouble is not None or not is_picture(path):
        return Picture(path, trouble=trouble)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    trouble = _content_trouble(path, bytes(reader.format().data()), reader.size())
    return Picture(path, trouble=trouble) if trouble is not None else _decoded(path, reader, longest_side)


def _decoded(path: Path, reader: QImageReader, longest_side: int) -> Picture:
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest_side:
        reader.setScaledSize(size.scaled(longest_side, longest_side, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return Picture(path, trouble=Trouble.BROKEN)
    return Picture(path, image, max(size.width(), image.width()), max(size.height(), image.height()))


def save_png(image: QImage, path: Path) -> Path:
    """Keep a pasted picture as a file."""
    if not image.save(str(path), "PNG"):  # type: ignore[call-overload] # PySide's stub wants bytes
        raise OSError(f"the pasted picture could not be written to {path}")
    return path


def _file_trouble(path: Path) -> Trouble | None:
    try:
        size = path.stat().st_size
        with path.open("rb"):
            pass
    except FileNotFoundError:
        return Trouble.MISSING
    except OSError:
        return Trouble.UNREADABLE
    if size == 0:
        return Trouble.EMPTY
    return Trouble.TOO_MANY_BYTES if size > LARGEST_BYTES else None


def _content_trouble(path: Path, kind: bytes, size: QSize) -> Trouble | None:
    """What can be told before anything is decoded. A drawing in a picture's clothes (SVG) is none of ours."""
    if kind not in _KINDS:
        return Trouble.BROKEN
    if kind not in _SHRINK_WHILE_READING and size.isValid() and _megabytes(size) > MOST_MEGABYTES:
        return Trouble.TOO_LARGE
    return Trouble.BROKEN if kind == b"jpeg" and _is_cut_off(path) else None


def _megabytes(size: QSize) -> float:
    return size.width() * size.height() * 4 / 2**20


def _is_cut_off(path: Path) -> bool:
    """Whether a JPEG ends inside its picture data. Qt would fill the rest with grey and call it good."""
    content = path.read_bytes()
    scan = content.rfind(_JPEG_SCAN)
    return scan < 0 or content.find(_JPEG_END, scan) < 0
