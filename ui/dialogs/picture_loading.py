"""Reading pictures without trusting them: off the GUI thread, bounded in memory, damaged ones told apart.

Everything in here runs in a worker. `QImage` may be used there; `QPixmap` may not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from models.desk.evidence import LARGEST_BYTES, PICTURES
from models.desk.proofs.sniffing import Kind, kind_of_file

MOST_MEGABYTES = 256
"""What one picture may take while it is decoded."""
MOST_PIXELS = 120_000_000
"""Beyond any camera's; a JPEG that comes in several passes takes 3 bytes for each, however small it is shown."""
GLANCE_SIDE = 2048
"""Longest side, in pixels, of a picture that is looked at as a whole: of a twelve megapixel photo that is 12 MB."""
FULL_SIDE = 6000
"""The same for one that is zoomed into; larger ones are decoded smaller."""
THUMB_SIDE = 144
_FORMATS = {Kind.PNG: b"png", Kind.JPEG: b"jpeg", Kind.WEBP: b"webp", Kind.BMP: b"bmp", Kind.GIF: b"gif"}
_SHRINK_WHILE_READING = frozenset({Kind.JPEG, Kind.WEBP})
"""Formats that never need the memory of their full size when a smaller one is asked for."""
_DISGUISED = frozenset({Kind.PAGE, Kind.SVG})
"""What could run a program if it were opened by what it really is."""
_JPEG_SCAN, _JPEG_END = b"\xff\xda", b"\xff\xd9"
_TURNED = QImageIOHandler.Transformation.TransformationRotate90


class Trouble(StrEnum):
    """Why a file cannot be shown or used."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TOO_MANY_BYTES = "too_many_bytes"
    TOO_LARGE = "too_large"
    BROKEN = "broken"
    DISGUISED = "disguised"


@dataclass(frozen=True, slots=True)
class Picture:
    """A file as far as it could be read. No image and no trouble: it is no picture, but a video or a PDF."""

    path: Path
    image: QImage | None = None
    """As large as was asked for. With trouble: what there is of a damaged one."""
    full_width: int = 0
    full_height: int = 0
    trouble: Trouble | None = None

    @property
    def size(self) -> int:
        """Bytes that it takes in memory."""
        return 0 if self.image is None else self.image.sizeInBytes()

    @property
    def is_whole(self) -> bool:
        """Whether zooming in cannot show more of it than is here."""
        if self.image is None:
            return True
        longest = max(self.image.width(), self.image.height())
        return longest >= min(max(self.full_width, self.full_height), FULL_SIDE)


def is_picture(path: Path) -> bool:
    """Whether the name says that it is a picture."""
    return path.suffix.lower() in PICTURES


def read_picture(path: Path, longest_side: int) -> Picture:
    """Decode a picture so that it fits into a square of `longest_side`; never raises for a bad file."""
    return _read(path, partial(_fitting, side=longest_side))


def read_glance(path: Path) -> Picture:
    """The same for looking at it as a whole: halved until it is small enough, which a JPEG's decoder does by itself."""
    return _read(path, _halved)


def _read(path: Path, sized: Callable[[QSize], QSize]) -> Picture:
    trouble = _file_trouble(path)
    if trouble is not None:
        return Picture(path, trouble=trouble)
    kind = kind_of_file(path)
    if not is_picture(path):
        return Picture(path, trouble=Trouble.DISGUISED if kind in _DISGUISED else None)
    if not kind.is_picture:
        return Picture(path, trouble=Trouble.BROKEN if kind is Kind.OTHER else Trouble.DISGUISED)
    return _decoded(path, kind, sized)


def _decoded(path: Path, kind: Kind, sized: Callable[[QSize], QSize]) -> Picture:
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    reader = QImageReader(str(path), _FORMATS[kind])
    reader.setAutoDetectImageFormat(False)  # no other decoder, least of all that of drawings, is let near it
    reader.setAutoTransform(True)
    size = reader.size()
    whole = size.transposed() if reader.transformation() & _TURNED else size
    if not size.isValid() or size.isEmpty():
        return Picture(path, trouble=Trouble.BROKEN)
    if _is_too_large(kind, size):
        return Picture(path, None, whole.width(), whole.height(), Trouble.TOO_LARGE)
    wanted = sized(size)
    if wanted != size:
        reader.setScaledSize(wanted)
    image = reader.read()
    if image.isNull():
        return Picture(path, trouble=Trouble.BROKEN)
    cut = Trouble.BROKEN if kind is Kind.JPEG and _is_cut_off(path) else None
    return Picture(path, _quick_to_paint(image), whole.width(), whole.height(), cut)


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
    return Trouble.TOO_MANY_BYTES if is_picture(path) and size > LARGEST_BYTES else None


def _is_too_large(kind: Kind, size: QSize) -> bool:
    """What can be told before anything is decoded."""
    pixels = size.width() * size.height()
    return pixels > MOST_PIXELS or (kind not in _SHRINK_WHILE_READING and pixels * 4 > MOST_MEGABYTES * 2**20)


def _fitting(size: QSize, side: int) -> QSize:
    """At least one pixel each way, however long and thin it is; never larger than it is."""
    if max(size.width(), size.height()) <= side:
        return size
    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _halved(size: QSize) -> QSize:
    times = 1
    while max(size.width(), size.height()) > GLANCE_SIDE * times:
        times *= 2
    return QSize(size.width() // times, size.height() // times).expandedTo(QSize(1, 1))


def _quick_to_paint(image: QImage) -> QImage:
    """In the screen's own form, so that nothing has to be turned into it while a key waits."""
    form = QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    return image if image.format() == form else image.convertToFormat(form)


def _is_cut_off(path: Path) -> bool:
    """Whether a JPEG ends inside its picture data. Qt would fill the rest with grey and call it good."""
    content = path.read_bytes()
    scan = content.rfind(_JPEG_SCAN)
    return scan < 0 or content.find(_JPEG_END, scan) < 0
