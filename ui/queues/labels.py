"""Labels for the users' data: selectable, wrapped, and never taken for HTML."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

_UNBROKEN = re.compile(r"([!-~]{36})(?=[!-~])")


def data_label(role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label for a value that came from outside."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    # It takes the width it is given; a long word does not widen the panel.
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if role:
        label.setProperty("role", role)
    return label


def own_label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label for one of the program's own sentences."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setProperty("role", role)
    return label


def link_button(text: str, parent: QWidget | None = None) -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(text, parent)
    button.setProperty("role", "link")
    button.setAutoDefault(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def emphasise(widget: QWidget, on: bool) -> None:
    """Show by weight that something is on. It stands in the widget's text as well."""
    font = widget.font()
    font.setWeight(QFont.Weight.DemiBold if on else QFont.Weight.Normal)
    widget.setFont(font)


def breakable(text: str) -> str:
    """The text with places to break a line at, where it has an address or a code longer than a panel is wide."""
    return _UNBROKEN.sub("\\1\u200b", text)


def plain_tip(text: str) -> str:
    """A tooltip for a text from outside. Tooltips guess whether they are HTML; this one is, so what is in it is not."""
    return f"<qt>{html.escape(text)}</qt>".replace("\n", "<br>") if text else ""
