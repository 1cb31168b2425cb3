"""A strip of small pictures with their names. Damaged ones and other files keep a place of their own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QListView, QListWidget, QListWidgetItem, QWidget

from ui.dialogs.parts import plain_tip
from ui.dialogs.picture_loading import Picture
from ui.dialogs.picture_words import trouble_text
from ui.runtime.language import translate
from ui.shell.live_icon import live_icon
from ui.shell.theme import GAP, SIGN_POINTS, colours, sized

SHOWN = QSize(96, 72)


class PictureStrip(QListWidget):
    """Thumbnails in one line; moving through them is the list's own affair."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setIconSize(SHOWN)
        self.setGridSize(QSize(SHOWN.width() + GAP * 3, SHOWN.height() + GAP * 4 - 2))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(SHOWN.height() + GAP * 6)
        self.setAcceptDrops(False)  # whoever holds the strip takes drops for all of its own room

    def add_place(self, name: str) -> QListWidgetItem:
        """A place for a file that is still being read."""
        item = QListWidgetItem(sign("…"), name)
        item.setToolTip(plain_tip(name))
        self.addItem(item)
        return item

    def fill_place(self, item: QListWidgetItem, picture: Picture) -> None:
        """Show what came of a file."""
        if picture.trouble is not None:
            self.warn_at(item, trouble_text(picture, item.text()))
        elif picture.image is None:
            item.setIcon(sign(picture.path.suffix.lstrip(".").upper()))
        else:
            item.setIcon(live_icon(partial(_paint_framed, picture.image)))

    def warn_at(self, item: QListWidgetItem, why: str) -> None:
        """Show that there is nothing that can be used, and say why."""
        item.setIcon(sign("⚠", alarms=True))
        item.setToolTip(plain_tip(why))
        spoken = translate("dialogs", "{file}, cannot be used").format(file=item.text())
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)


def sign(text: str, *, alarms: bool = False) -> QIcon:
    """A tile with a word or a sign in place of a picture."""
    return live_icon(partial(_paint_sign, text, alarms))


def _paint_sign(text: str, alarms: bool, painter: QPainter, room: QRect) -> None:
    now = colours()
    painter.fillRect(room, QColor(now.raised))
    painter.setPen(QColor(now.danger if alarms else now.quiet))
    painter.setFont(sized(QApplication.font(), SIGN_POINTS))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


def _paint_framed(image: QImage, painter: QPainter, room: QRect) -> None:
    """In the middle of a tile of one size, so that names stand in one line."""
    painter.fillRect(room, QColor(colours().raised))
    place = QRect(QPoint(), image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(room.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
