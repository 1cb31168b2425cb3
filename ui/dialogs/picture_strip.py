"""A strip of small pictures with their names. Damaged ones and other files keep a place of their own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from ui.dialogs.parts import plain_tip
from ui.dialogs.picture_loading import Picture
from ui.dialogs.picture_words import trouble_text
from ui.runtime.language import translate
from ui.shell.theme import GAP, colours

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
        item = QListWidgetItem(QIcon(sign("…")), name)
        item.setToolTip(plain_tip(name))
        self.addItem(item)
        return item

    def fill_place(self, item: QListWidgetItem, picture: Picture) -> None:
        """Show what came of a file."""
        if picture.trouble is not None:
            self.warn_at(item, trouble_text(picture, item.text()))
        elif picture.image is None:
            item.setIcon(QIcon(sign(picture.path.suffix.lstrip(".").upper())))
        else:
            item.setIcon(QIcon(_framed(picture.image)))

    def warn_at(self, item: QListWidgetItem, why: str) -> None:
        """Show that there is nothing that can be used, and say why."""
        item.setIcon(QIcon(sign("⚠", colours().danger)))
        item.setToolTip(plain_tip(why))
        spoken = translate("dialogs", "{file}, cannot be used").format(file=item.text())
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)


def sign(text: str, ink: str = "", size: QSize = SHOWN) -> QPixmap:
    """A tile with a word or a sign in place of a picture."""
    ground = QPixmap(size)
    ground.fill(QColor(colours().raised))
    painter = QPainter(ground)
    painter.setPen(QColor(ink or colours().quiet))
    font = painter.font()
    font.setPointSizeF(16)
    painter.setFont(font)
    painter.drawText(ground.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return ground


def _framed(image: QImage) -> QPixmap:
    """In the middle of a tile of one size, so that names stand in one line."""
    fitting = image.scaled(SHOWN, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    tile = QPixmap(SHOWN)
    tile.fill(QColor(colours().raised))
    painter = QPainter(tile)
    painter.drawImage((SHOWN.width() - fitting.width()) // 2, (SHOWN.height() - fitting.height()) // 2, fitting)
    painter.end()
    return tile
