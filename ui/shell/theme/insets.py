"""What a style sheet cannot say of distances."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSpinBox, QTimeEdit

from ui.shell.theme.scale import TIGHT

ICON_SIDE = 16


def inset(box: QSpinBox | QTimeEdit) -> None:
    """Put what the box says as far from its edge as fields have it: a padding at the left stays without effect here."""
    box.lineEdit().setTextMargins(TIGHT + 1, 0, 0, 0)


def put_icon(button: QPushButton, icon: QIcon) -> None:
    """Put an icon before a button's words, a little further away than Qt would."""
    button.setIcon(icon)
    button.setIconSize(QSize(ICON_SIDE + TIGHT, ICON_SIDE))
