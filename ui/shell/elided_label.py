"""One line of text that gives way: what does not fit ends in an ellipsis, and the tooltip has all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.dialogs.parts import plain_tip
from ui.shell.theme import GAP

NARROWEST = GAP * 6


class ElidedLabel(QLabel):
    """Asks for the room of its whole text and is content with less."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._more = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str, *, role: str = "", more: str = "") -> None:
        """Show a text; `more` is what its tooltip adds. Without a text the label goes."""
        self._more = more
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().polish(self)
        self.setText(text)
        self.setVisible(bool(text))
        self._set_tip()

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(min(NARROWEST, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width shows more or less of the text."""
        super().resizeEvent(event)
        self._set_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(room, self.alignment() | Qt.TextFlag.TextSingleLine, shown)
        painter.end()

    def _set_tip(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(plain_tip("\n".join(filter(None, [self.text() if cut else "", self._more]))))
