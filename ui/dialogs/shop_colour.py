"""Choosing a shop's colour: a row of named spots, reached with Tab, moved through with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QWidget

from models.desk.shops import COLOURS
from ui.dialogs.parts import label
from ui.queues.shop_dot import paint_dot
from ui.runtime.language import translate
from ui.shell.theme import CORNER, GAP, HAIR, ON_SHOP_COLOUR, colours

SIDE = 30
SPOT = 18.0


class Swatch(QAbstractButton):
    """One colour. A tick says that it is chosen, a frame that it has the keyboard."""

    def __init__(self, colour: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The spot, and room for the frame."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, spot, tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus():
            now = colours()
            ink, thick = (now.accent, now.ring) if self.hasFocus() else (now.edge, 1)
            half = thick / 2
            painter.setPen(QPen(QColor(ink), thick))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), CORNER, CORNER)
        paint_dot(painter, QRectF(self.rect()), self.colour, SPOT)
        if self.isChecked():
            painter.setPen(QColor(ON_SHOP_COLOUR))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "✓")
        painter.end()


class ColourChoice(QWidget):
    """The colours, and the name of the chosen one beside them."""

    def __init__(self, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.swatches = {colour: Swatch(colour, name) for colour, name in zip(COLOURS, _names(), strict=True)}
        self._name: QLabel = label("", "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HAIR)
        for swatch in self.swatches.values():
            self._group.addButton(swatch)
            layout.addWidget(swatch)
        layout.addSpacing(GAP)
        layout.addWidget(self._name, 1)
        self._group.buttonToggled.connect(self._show)
        self.setAccessibleName(translate("dialogs", "Colour"))
        if chosen in self.swatches:
            self.swatches[chosen].setChecked(True)
            self.setFocusProxy(self.swatches[chosen])

    @property
    def colour(self) -> str:
        """The chosen colour, "" when none is."""
        return next((swatch.colour for swatch in self.swatches.values() if swatch.isChecked()), "")

    def _show(self, swatch: Swatch, chosen: bool) -> None:
        if chosen:
            self._name.setText(swatch.toolTip())
            self.setFocusProxy(swatch)


def _names() -> tuple[str, ...]:
    """What the colours are called, in their order."""
    return (
        translate("dialogs", "Blue"),
        translate("dialogs", "Brick red"),
        translate("dialogs", "Green"),
        translate("dialogs", "Violet"),
        translate("dialogs", "Ochre"),
        translate("dialogs", "Teal"),
        translate("dialogs", "Plum"),
        translate("dialogs", "Grey"),
    )


def free_colour(taken: set[str]) -> str:
    """The first colour that no shop has yet, or the first of all."""
    return next((colour for colour in COLOURS if colour not in taken), COLOURS[0])
