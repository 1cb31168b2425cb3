"""The bucket at the side: parcels whose case is unknown, and those whose case has appeared."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.desk.parcels.strays import Bucket
from models.domain.receiving import Stray
from ui.dialogs.parts import label
from ui.dialogs.two_lines import TwoLineList
from ui.parcels.words import stray_line
from ui.runtime.language import translate
from ui.shell.theme import GAP


class BucketList(TwoLineList):
    """Esc goes back to the field."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class BucketPanel(QWidget):
    """Those that can be received come first, then the oldest."""

    opened = Signal(object)
    """The `Stray`."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strays: dict[int, Stray] = {}
        self.heading = label("", "strong")
        self.numbers = label("", wrap=True)
        self.quiet = label("", "quiet", wrap=True)
        self.list = BucketList(translate("parcels", "Parcels in the bucket"))
        self.list.wanted.connect(lambda number: self.opened.emit(self._strays[number]))
        self.list.left.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.heading)
        layout.addWidget(self.numbers)
        layout.addWidget(self.quiet)
        layout.addWidget(self.list, 1)
        self.setMinimumWidth(GAP * 36)

    def fill(self, bucket: Bucket, now: datetime) -> None:
        """Show what lies there."""
        rows = (*bucket.matched, *bucket.waiting)
        self._strays = {one.id: one for one in rows}
        self.heading.setText(translate("parcels", "Bucket: {count}").format(count=len(rows)))
        numbers = translate("parcels", "Unknown: {waiting}  ·  case found: {matched}")
        self.numbers.setText(numbers.format(waiting=len(bucket.waiting), matched=len(bucket.matched)))
        self.quiet.setText(
            translate("parcels", "↓ from the field leads here, Enter opens a parcel.")
            if rows
            else translate("parcels", "Nothing lies there.")
        )
        self.list.fill([stray_line(one, now) for one in rows])
