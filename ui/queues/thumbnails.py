"""Small pictures of evidence files, read off the GUI thread and kept for the next look."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QPixmap

from ui.dialogs.picture_loading import Picture, Trouble, read_picture
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes

EDGE = 72
"""Of the square that a picture has to fit in, in device-independent pixels."""
SHARPNESS = 2
"""So many pixels for each of them, for dense screens."""
KEPT = 200
"""At most 17 MB."""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small picture. A null one stands for a file that is none, or cannot be read, as `trouble` tells."""

    pixmap: QPixmap
    trouble: Trouble | None = None


class Thumbnails(QObject):
    """Files are named by their content or their address, so a name always stands for the same picture."""

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._kept: OrderedDict[Path, Thumbnail] = OrderedDict()

    def get(self, path: Path, take: Callable[[Thumbnail], object], owner: QObject) -> None:
        """Give `take` the picture, at once or once it was read. Not called once `owner` is gone."""
        kept = self._kept.get(path)
        if kept is not None:
            self._kept.move_to_end(path)
            take(kept)
            return
        done = partial(self._read, path, take)
        self._lanes.run(LaneName.PICTURES, read_picture, path, EDGE * SHARPNESS, done=done, owner=owner)

    def _read(self, path: Path, take: Callable[[Thumbnail], object], picture: Picture) -> None:
        take(self._keep(path, picture))

    def _keep(self, path: Path, picture: Picture) -> Thumbnail:
        if picture.image is None:  # no picture, or one that cannot be read now
            return Thumbnail(QPixmap(), picture.trouble)
        shown = QPixmap.fromImage(picture.image)
        shown.setDevicePixelRatio(SHARPNESS)
        self._kept[path] = Thumbnail(shown, picture.trouble)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return self._kept[path]
