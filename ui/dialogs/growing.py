"""A dialog that is always large enough for what it says.

A width of its own takes the place of what its layout asks for: longer words, as in another
language, would be cut. And Qt's layouts ask wrapped texts for the height they need at the width they have only when
the window is laid out, never for the window's smallest size: without this, a warning that
appears squeezes what stands above it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

from ui.runtime.fitting import height_of
from ui.runtime.tab_order import go_on

_TIMES = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Show})


class GrowingDialog(QDialog):
    """Grows with its texts, as far as the screen reaches; it never shrinks by itself."""

    def event(self, event: QEvent) -> bool:
        """Look after each change of the layout."""
        handled = super().event(event)
        if event.type() in _TIMES and self.isVisible():
            self._grow()
        return handled

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes the way people read, whatever appeared meanwhile."""
        return go_on(self, forward)

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        room = self.screen().availableGeometry()
        width = max(self.width(), min(layout.totalMinimumSize().width(), room.width()))
        height = max(self.height(), min(height_of(layout, width), room.height()))
        if (width, height) != (self.width(), self.height()):
            self.resize(width, height)
