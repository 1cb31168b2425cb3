"""Whose book is open: a choice that is only there when there is more than one shop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from models.desk.shops import ShopView
from ui.dialogs.parts import label, row
from ui.queues.shop_dot import DOT, paint_dot
from ui.runtime.language import translate

ALL = 0
"""No shop in particular."""


class ShopChoice(QWidget):
    """Emits `chosen` with the shop's id when somebody chooses another one."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setMinimumContentsLength(20)
        self.box.setAccessibleName(translate("dialogs", "Shop"))
        line = row(label(translate("dialogs", "S&hop"), buddy=self.box), self.box, None)
        line.setContentsMargins(0, 0, 0, 0)
        self.setLayout(line)
        self.box.activated.connect(lambda _index: self.chosen.emit(self.box.currentData()))
        self.hide()

    def offer(self, views: Sequence[ShopView], chosen: int, *, with_all: bool = False) -> None:
        """Offer these shops; `with_all` puts `ALL` before them."""
        with QSignalBlocker(self.box):
            self.box.clear()
            if with_all:
                self.box.addItem(translate("dialogs", "All shops"), ALL)
            for view in views:
                self.box.addItem(_dot(self, view.shop.colour), view.shop.name, view.shop.id)
            self.box.setCurrentIndex(self.box.findData(chosen))
        self.setVisible(len(views) > 1)


def _dot(widget: QWidget, colour: str) -> QIcon:
    ratio = widget.devicePixelRatioF()
    side = round(2 * DOT * ratio)
    picture = QPixmap(side, side)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_dot(painter, QRectF(0, 0, 2 * DOT, 2 * DOT), colour)
    painter.end()
    return QIcon(picture)
