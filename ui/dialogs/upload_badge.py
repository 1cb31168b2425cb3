"""How far a picture is on its way to the platform, as a band across its tile."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui.dialogs.upload_words import short_words
from ui.dialogs.uploads import Standing, UploadStep
from ui.shell.theme import GAP, colours

BAND = GAP * 2 + 4


def badged(face: QPixmap, standing: Standing) -> QPixmap:
    """The tile with its band. While it is sent, the band fills up."""
    tile, now = face.copy(), colours()
    ink = {UploadStep.PASSED: now.good.text, UploadStep.FAILED: now.danger}.get(standing.step, now.text)
    ground = QColor(now.good.ground if standing.step is UploadStep.PASSED else now.panel)
    ground.setAlphaF(0.92)
    size = tile.deviceIndependentSize().toSize()
    band = QRect(0, size.height() - BAND, size.width(), BAND)
    painter = QPainter(tile)
    painter.fillRect(band, ground)
    if standing.step is UploadStep.SENDING:
        filled = band.width() * standing.done // standing.total
        painter.fillRect(QRect(band.topLeft(), band.bottomLeft()).adjusted(0, 0, filled, 0), QColor(now.accent_soft))
    painter.setPen(QColor(ink))
    painter.drawText(band, Qt.AlignmentFlag.AlignCenter, short_words(standing))
    painter.end()
    return tile
