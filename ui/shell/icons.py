"""Icons by the program's own names, in the colours that are worn, sharp at every scale.

Making one costs nothing: it is read, coloured and drawn when it is first painted, and again after the
colours changed. They are Lucide's, as the package `lucide` brings them: an archive of small SVG files.
They help to find what stands beside them in words, and never stand alone.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QBuffer, QRect, QSize
from PySide6.QtGui import QIcon, QIconEngine, QImage, QImageReader, QPainter, QPixmap

from ui.shell.icon_names import Icon
from ui.shell.theme import ICONS, Colours, colours

Tone = Callable[[Colours], str]
"""Which colour of a set."""
_KEPT = 200
"""Of a few kilobytes each."""


def icon(name: Icon, tone: Tone = lambda now: now.quiet) -> QIcon:
    """The icon; grey where nothing else is said, fainter where what it stands on cannot be used."""
    return QIcon(_Engine(name, tone))


def on_accent(name: Icon) -> QIcon:
    """For the button that stands out."""
    return icon(name, lambda now: now.accent_text)


def drawn(name: Icon, size: QSize, colour: str) -> QImage:
    """The picture itself, `size` in device pixels. Raises KeyError when the library has none of that name."""
    return _drawn(name.value, size.width(), size.height(), colour)


class _Engine(QIconEngine):
    """Asks for its colour at each paint."""

    def __init__(self, name: Icon, tone: Tone) -> None:
        super().__init__()
        self._name, self._tone = name, tone

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """The picture in device pixels."""
        return QPixmap.fromImage(drawn(self._name, size, self._colour(mode)))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw it as sharp as the screen is."""
        sharpness = painter.device().devicePixelRatio()
        side = QSize(round(rect.width() * sharpness), round(rect.height() * sharpness))
        painter.drawImage(rect, drawn(self._name, side, self._colour(mode)))

    def clone(self) -> QIconEngine:
        """Another one like it."""
        return _Engine(self._name, self._tone)

    def _colour(self, mode: QIcon.Mode) -> str:
        now = colours()
        return now.faint if mode is QIcon.Mode.Disabled else self._tone(now)


@lru_cache(maxsize=_KEPT)
def _drawn(name: str, width: int, height: int, colour: str) -> QImage:
    buffer = QBuffer()
    buffer.setData(_svgs()[name].replace(b"currentColor", colour.encode()))
    reader = QImageReader(buffer, b"svg")
    side = min(width, height)
    reader.setScaledSize(QSize(side, side))
    # at the left of a room that is wider: what is left over stands between it and the words
    return reader.read().copy(0, (side - height) // 2, width, height)


@cache
def _svgs() -> dict[str, bytes]:
    """All at once: to find one's way in the whole archive takes longer than to read these."""
    import zipfile  # a start that paints no icon needs none of it

    with zipfile.ZipFile(_archive()) as archive:
        return {one.value: archive.read(f"{one.value}.svg") for one in Icon}


def _archive() -> Path:
    """Where the icons are: in a bundle those that are used (resources/installer/bundling/icons.py)."""
    cut_down = ICONS / "lucide.zip"
    if cut_down.is_file():
        return cut_down
    spec = find_spec("lucide")  # not imported: its own code is for web pages
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("lucide is not installed")
    return Path(spec.origin).with_name("lucide.zip")
