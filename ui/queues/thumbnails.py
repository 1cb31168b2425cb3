"""Small pictures of evidence files, read off the GUI thread and kept for the next look."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QPixmap

from ui.dialogs.picture_loading import Picture, read_picture
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes

EDGE = 72
"""Of the square that a picture has to fit in, in device-independent pixels."""
SHARPNESS = 2
"""So many pixels for each of them, for dense screens."""
KEPT = 200


class Thumbnails(QObject):
    """Files are named by their content, so a name always stands for the same picture."""

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()

    def get(self, path: Path, take: Callable[[QPixmap], object], owner: QObject) -> None:
        """Give `take` the picture, at once or once it was read; a null one for a file that is none.

        Not called once `owner` is gone.
        """
        kept = self._kept.get(path)
        if kept is not None:
            self._kept.move_to_end(path)
            take(kept)
            return
        self._lanes.run(
            LaneName.READ,
            read_picture,
            path,
            EDGE * SHARPNESS,
            done=lambda picture: take(self._keep(path, picture)),
            owner=owner,
        )

    def _keep(self, path: Path, picture: Picture) -> QPixmap:
        if picture.image is None:  # no picture, or one that cannot be read now
            return QPixmap()
        shown = QPixmap.fromImage(picture.image)
        shown.setDevicePixelRatio(SHARPNESS)
        self._kept[path] = shown
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return shown
