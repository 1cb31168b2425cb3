"""A dialog that is always high enough for what it says.

Qt's layouts ask wrapped texts for the height they need at the width they have only when
the window is laid out, never for the window's smallest size: without this, a warning that
appears squeezes what stands above it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

_TIMES = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Show})


class GrowingDialog(QDialog):
    """Grows with its texts, as far as the screen reaches; it never shrinks by itself."""

    def event(self, event: QEvent) -> bool:
        """Look after each change of the layout."""
        handled = super().event(event)
        if event.type() in _TIMES and self.isVisible():
            self._grow()
        return handled

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        needed = min(layout.totalMinimumHeightForWidth(self.width()), self.screen().availableGeometry().height())
        if self.height() < needed:
            self.resize(self.width(), needed)
