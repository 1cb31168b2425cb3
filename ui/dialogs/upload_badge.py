"""How far a picture is on its way to the platform, as a band across its tile."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QIcon, QPainter

from ui.dialogs.upload_words import short_words
from ui.dialogs.uploads import Standing, UploadStep
from ui.shell.live_icon import live_icon
from ui.shell.theme import GAP, colours

BAND = GAP * 2 + 4


def badged(face: QIcon, standing: Standing) -> QIcon:
    """The tile with its band. While it is sent, the band fills up."""
    return live_icon(partial(_paint, face, standing))


def _paint(face: QIcon, standing: Standing, painter: QPainter, room: QRect) -> None:
    face.paint(painter, room)
    now = colours()
    ink = {UploadStep.PASSED: now.good.text, UploadStep.FAILED: now.danger}.get(standing.step, now.text)
    ground = QColor(now.good.ground if standing.step is UploadStep.PASSED else now.panel)
    ground.setAlphaF(0.92)
    band = QRect(room.left(), room.bottom() + 1 - BAND, room.width(), BAND)
    painter.fillRect(band, ground)
    if standing.step is UploadStep.SENDING:
        filled = band.width() * standing.done // standing.total
        painter.fillRect(QRect(band.topLeft(), band.bottomLeft()).adjusted(0, 0, filled, 0), QColor(now.accent_soft))
    painter.setPen(QColor(ink))
    painter.drawText(band, Qt.AlignmentFlag.AlignCenter, short_words(standing))
