"""Says in the case's panel which shop the case belongs to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.queues.labels import breakable, data_label
from ui.queues.shop_dot import ShopDot
from ui.queues.shop_marks import ShopMarks
from ui.shell.theme import GAP


class ShopTag(QWidget):
    """The shop's colour and name; not there while there is but one shop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = ShopMarks()
        self._shop_id = 0
        self.dot = ShopDot()
        self.name = data_label("quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.dot, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.name, 1)
        self.hide()

    def show_marks(self, marks: ShopMarks) -> None:
        """Other shops, or shops with other names."""
        self._marks = marks
        self._show()

    def show_shop(self, shop_id: int) -> None:
        """Another case."""
        self._shop_id = shop_id
        self._show()

    def _show(self) -> None:
        name = self._marks.name(self._shop_id)
        self.name.setText(breakable(name))
        self.dot.show_colour(self._marks.colour(self._shop_id))
        self.setVisible(bool(name) and bool(self._shop_id))
