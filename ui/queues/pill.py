"""The mark that carries a countdown: a shape, the digits, and the band's colours."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from ui.queues.countdown_face import Face
from ui.queues.countdown_moved import Moved
from ui.shell.theme import (
    CORNER,
    FINE_POINTS,
    GAP,
    LARGE_POINTS,
    ROW_DIGITS_POINTS,
    TEXT_POINTS,
    TIGHT,
    Ink,
    colours,
    digits_font,
)

TABLE_POINTS = ROW_DIGITS_POINTS
PANEL_POINTS = LARGE_POINTS
MOVED_POINTS = TEXT_POINTS
NOTE_POINTS = FINE_POINTS
"""Digits and note of a deadline that moved, which share a row's height."""
LAP = 3
"""How far their lines reach into each other: above and below digits a line is empty."""


@dataclass(frozen=True, slots=True)
class MovedFonts:
    """What a countdown whose deadline moved is written with."""

    sign: QFont
    digits: QFont
    note: QFont


def moved_fonts() -> MovedFonts:
    """The sign as large as in all countdowns of a table."""
    return MovedFonts(pill_font(TABLE_POINTS), pill_font(MOVED_POINTS), pill_font(NOTE_POINTS))


def pill_font(points: float) -> QFont:
    """Bold digits that all have one width, so that nothing jumps from second to second."""
    font = digits_font(points)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def pill_size(font: QFont, face: Face) -> QSize:
    """What `paint_pill` needs for a face."""
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(face.sign) + metrics.horizontalAdvance(face.digits) + GAP * 4
    return QSize(width, metrics.height() + GAP)


def paint_pill(painter: QPainter, rect: QRect, face: Face, font: QFont) -> None:
    """Paint a countdown: sign on the left, digits flush right. Nothing for a finished case."""
    if not face.digits:
        return
    ink = colours().bands[face.band]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, rect, ink)
    painter.setPen(QColor(ink.text))
    painter.setFont(font)
    inside = rect.adjusted(GAP, 0, -GAP, 0)
    middle = Qt.AlignmentFlag.AlignVCenter
    if face.sign != face.digits:
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | middle, face.sign)
    painter.drawText(inside, Qt.AlignmentFlag.AlignRight | middle, face.digits)
    painter.restore()


def paint_moved_pill(painter: QPainter, rect: QRect, face: Face, move: Moved, fonts: MovedFonts) -> None:
    """Paint a countdown whose deadline moved: the digits, and small below them by how much.

    The note of one that moved earlier stands out as a chip in reversed colours: seen without reading, in any colour.
    """
    if not face.digits:
        return
    ink = colours().bands[face.band]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, rect, ink)
    inside, note = rect.adjusted(GAP, 1, -GAP, -1), QFontMetrics(fonts.note)
    upper = inside.adjusted(0, 0, 0, -note.height() + LAP)
    middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
    painter.setPen(QColor(ink.text))
    painter.setFont(fonts.sign)
    painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | middle, face.sign)
    painter.setFont(fonts.digits)
    painter.drawText(upper, right | middle, face.digits)
    painter.setFont(fonts.note)
    width, height = note.horizontalAdvance(move.short) + GAP, note.height() - LAP
    chip = QRect(inside.right() - width + TIGHT, inside.bottom() - height, width, height)
    if move.earlier:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink.text))
        painter.drawRoundedRect(chip, CORNER - 1, CORNER - 1)
        painter.setPen(QColor(ink.ground))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, move.short)
    painter.restore()


def _paint_ground(painter: QPainter, rect: QRect, ink: Ink) -> None:
    high = colours().high
    painter.setPen(QColor(ink.text) if high else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.ground))
    frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) if high else QRectF(rect)
    painter.drawRoundedRect(frame, CORNER, CORNER)
