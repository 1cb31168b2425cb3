"""The other cases of the same order, each a link."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.listing import CaseRow
from models.domain.money import yuan_from_fen
from models.domain.names import status_name, type_name
from ui.queues.labels import link_button
from ui.runtime.language import tell


class Siblings(QWidget):
    """Hidden where the order has no other case."""

    opened = Signal(str)
    """The 售后单号 to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._shown: tuple[CaseRow, ...] = ()

    def show_rows(self, rows: tuple[CaseRow, ...]) -> None:
        """Show these cases."""
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._layout.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.deleteLater()
        for row in rows:
            link = link_button(_about(row).replace("&", "&&"))
            link.setStyleSheet("text-align: left;")
            link.setMinimumWidth(1)  # a long name is cut off rather than that it widens the panel
            link.clicked.connect(partial(self.opened.emit, row.aftersale_id))
            self._layout.addWidget(link)


def _about(row: CaseRow) -> str:
    kind = tell(type_name(row.type, row.type_text))
    status = tell(status_name(row.status, row.status_text))
    return f"{row.aftersale_id}  ·  ¥{yuan_from_fen(row.amount_fen)}\n{kind}  ·  {status}"
