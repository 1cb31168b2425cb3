"""Files and pictures that come by clipboard or by drop."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from ui.runtime.language import translate

_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a clipboard or a drop holds for us: files, or else a picture."""

    files: tuple[Path, ...] = ()
    image: QImage | None = None

    def __bool__(self) -> bool:
        return bool(self.files) or self.image is not None


def incoming(data: QMimeData | None) -> Incoming:
    """The local files in `data`, or the picture itself when there are none."""
    if data is None:
        return Incoming()
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files or not data.hasImage():
        return Incoming(files)
    image = QImage(data.imageData())
    return Incoming(image=None if image.isNull() else image)


def from_clipboard() -> Incoming:
    """What Ctrl+V would bring."""
    return incoming(QGuiApplication.clipboard().mimeData())


def pasted_file() -> Path:
    """A new place for a pasted picture."""
    name = translate("dialogs", "Pasted {number}").format(number=next(_numbers))
    return _folder() / f"{name}.png"


@cache
def _folder() -> Path:
    """One for the run, readable by its owner alone: a decision still reads from it when its dialog has closed."""
    folder = Path(tempfile.mkdtemp(prefix="aftersale-desk-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
