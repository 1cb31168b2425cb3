"""Pictures of the viewer: decoded in workers, as many kept as their memory allows, neighbours read ahead."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.dialogs.picture_loading import FULL_SIDE, Picture, read_glance, read_picture
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes

MOST_BYTES = 256_000_000
"""Of decoded pictures; those that are shown stay beyond it."""

Wanted = tuple[Path, bool]
"""A file, and whether in full, to be zoomed into."""


class PictureCache(QObject):
    """Say with `want` what is looked at now and what may be next; `ready` tells of each that had to be read."""

    ready = Signal(object)
    """A `Picture`."""

    def __init__(self, lanes: Lanes, parent: QObject, most_bytes: int = MOST_BYTES) -> None:
        super().__init__(parent)
        self._lanes, self._most = lanes, most_bytes
        self._pictures: OrderedDict[Wanted, Picture] = OrderedDict()
        self._jobs: dict[Wanted, Job] = {}

    @property
    def bytes(self) -> int:
        """What the kept ones take."""
        return sum(picture.size for picture in self._pictures.values())

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return bool(self._jobs)

    def best(self, path: Path) -> Picture | None:
        """The sharpest that is here, at once."""
        for wanted in ((path, True), (path, False)):
            if wanted in self._pictures:
                self._pictures.move_to_end(wanted)
                return self._pictures[wanted]
        return None

    def want(self, wanted: Sequence[Wanted]) -> None:
        """Have these read, in this order; what was wanted before and is not begun is left."""
        for one in [one for one in self._jobs if one not in wanted]:
            self._jobs.pop(one).drop()
        for one in dict.fromkeys(wanted):
            if not self._is_here(*one) and one not in self._jobs:
                path, full = one
                work = (read_picture, path, FULL_SIDE) if full else (read_glance, path)
                take, fell = partial(self._take, one), partial(self._fell, one)
                self._jobs[one] = self._lanes.run(LaneName.PICTURES, *work, done=take, failed=fell, owner=self)

    def forget(self, path: Path) -> None:
        """Read it anew when it is wanted again."""
        for one in ((path, True), (path, False)):
            self._pictures.pop(one, None)

    def _is_here(self, path: Path, full: bool) -> bool:
        found = self._pictures.get((path, True)) or self._pictures.get((path, False))
        return found is not None and ((path, full) in self._pictures or not full or found.is_whole)

    def _take(self, wanted: Wanted, picture: Picture) -> None:
        del self._jobs[wanted]
        self._pictures[wanted] = picture
        while self.bytes > self._most and len(self._pictures) > 1:
            self._pictures.popitem(last=False)
        self.ready.emit(picture)

    def _fell(self, wanted: Wanted, _error: BaseException) -> None:
        del self._jobs[wanted]
