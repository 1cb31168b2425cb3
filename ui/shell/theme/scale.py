"""Distances and type sizes, by name. A few steps each: what is alike stands alike."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

# Distances, in device-independent pixels.
HAIR = 2
"""Between lines that are one thing."""
TIGHT = 4
"""Inside a group."""
GAP = 8
"""Between things that belong together. All other distances are parts or multiples of it."""
SNUG = 12
"""Between the parts of a dialog."""
ROOMY = 16
"""Between columns, and round what stands on a card."""
MARGIN = 24
"""Beside what fills a dialog."""
DIALOG_MARGINS = (MARGIN, ROOMY, MARGIN, ROOMY)
CARD_MARGINS = (ROOMY, SNUG, ROOMY, SNUG)
ROW_HEIGHT = 36
BAR = 3
"""The bar at the side of what is chosen."""
CORNER = 4
"""How round corners are."""

# Type sizes, in points.
FINE_POINTS = 7.5
"""The note in a row that has no room for more."""
SMALL_POINTS = 9.5
TEXT_POINTS = 10.5
DIGITS_POINTS = 12.0
ROW_DIGITS_POINTS = 13.0
TITLE_POINTS = 15.0
SIGN_POINTS = 16.0
AMOUNT_POINTS = 17.0
LARGE_POINTS = 24.0
FONTS = ["Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", "Helvetica Neue", "Noto Sans"]


def text_font() -> QFont:
    """The face of everything that has none of its own."""
    font = QFont()
    font.setFamilies(FONTS)
    font.setPointSizeF(TEXT_POINTS)
    return font


def digits_font(points: float = DIGITS_POINTS) -> QFont:
    """A bold face for countdowns."""
    font = sized(QApplication.font(), points)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def sized(face: QFont, points: float) -> QFont:
    """The same face in another size of the scale."""
    font = QFont(face)
    font.setPointSizeF(points)
    return font
