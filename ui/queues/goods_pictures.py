"""Small pictures of goods from the platform: fetched for the case that one stays on, kept for the next look."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from models.desk.desk import Desk
from models.desk.proofs.pictures import Fetched
from ui.dialogs.picture_fetching import PictureFetching
from ui.queues.thumbnails import Thumbnail, Thumbnails
from ui.runtime.lanes import Lanes

STAYED_MS = 300
"""Whoever only passes by on the way to another case needs no pictures from the network."""
KEPT = 200


class GoodsPictures(QObject):
    """Of one case at a time. A picture that does not come is none: goods are known by their names, too."""

    came = Signal(str, QPixmap)
    """The address, and the picture that stands there."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._thumbnails = Thumbnails(lanes, self)
        self._fetching = PictureFetching(desk, lanes, self, STAYED_MS)
        self._fetching.arrived.connect(self._arrived)

    def want(self, aftersale_id: str, addresses: Iterable[str]) -> None:
        """Have the pictures at these addresses: those that were seen before at once."""
        wanted = [address for address in addresses if address]
        for address in wanted:
            if address in self._kept:
                self._kept.move_to_end(address)
                self.came.emit(address, self._kept[address])
        self._fetching.want(aftersale_id, [address for address in wanted if address not in self._kept])

    def leave(self) -> None:
        """One looks at another case, or at none."""
        self._fetching.leave()

    def _arrived(self, address: str, fetched: Fetched) -> None:
        if fetched.path is not None:
            self._thumbnails.get(fetched.path, partial(self._take, address), self)

    def _take(self, address: str, thumbnail: Thumbnail) -> None:
        if thumbnail.pixmap.isNull():
            return
        self._kept[address] = thumbnail.pixmap
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.came.emit(address, thumbnail.pixmap)
