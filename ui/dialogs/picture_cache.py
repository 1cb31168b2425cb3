"""Pictures of the viewer: read in a worker, the last few kept, the next one read ahead."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.dialogs.picture_loading import VIEW_SIDE, Picture, read_picture
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes

KEPT = 4
"""So many decoded pictures stay in memory; one may take up to 64 MB."""


class PictureCache(QObject):
    """Ask with `want`; `ready` comes at once or later."""

    ready = Signal(object)
    """A `Picture`."""

    def __init__(self, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._pictures: OrderedDict[Path, Picture] = OrderedDict()
        self._under_way: set[Path] = set()

    def want(self, path: Path) -> None:
        """Have a picture read, unless it is there."""
        picture = self._pictures.get(path)
        if picture is not None:
            self._pictures.move_to_end(path)
            self.ready.emit(picture)
        elif path not in self._under_way:
            self._under_way.add(path)
            self._lanes.run(LaneName.READ, read_picture, path, VIEW_SIDE, done=self._on_read)

    def _on_read(self, picture: Picture) -> None:
        self._under_way.discard(picture.path)
        self._pictures[picture.path] = picture
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
        self.ready.emit(picture)
