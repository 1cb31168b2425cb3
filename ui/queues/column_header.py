"""The table's header: columns can be moved, hidden, and three of them sorted by."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.queues.absent_columns import AbsentColumns
from ui.queues.column_layout import NARROWEST, first_layout, last_shown
from ui.queues.columns import COLUMNS, COUNTDOWN, INDEX
from ui.runtime.language import translate


class ColumnHeader(AbsentColumns):
    """Tells when anything about the columns changed, and when another order is wanted."""

    changed = Signal()
    order_wanted = Signal()

    def __init__(self, queue: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._queue = queue
        self._settled = (COUNTDOWN, Qt.SortOrder.AscendingOrder)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(NARROWEST)
        self.setStretchLastSection(True)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(*self._settled)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.sectionMoved.connect(self.changed)
        self.sectionResized.connect(self._on_resized)
        self.sortIndicatorChanged.connect(self._on_order)

    def menu(self) -> QMenu:
        """The menu that shows and hides columns, for a right click or a button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(COLUMNS):
            entry = menu.addAction(column.heading)
            entry.setVisible(not self.is_absent(number))
            entry.setCheckable(True)
            entry.setChecked(not self.isSectionHidden(number))
            # The countdown is what the program is for.
            entry.setEnabled(number != COUNTDOWN)
            entry.toggled.connect(partial(self._show_column, number))
        menu.addSeparator()
        menu.addAction(translate("queues", "Columns as at the start"), self._start_over)
        return menu

    def _on_order(self, section: int, order: Qt.SortOrder) -> None:
        if COLUMNS[section].sort is None:  # clicked, but no order to sort by
            self.setSortIndicator(*self._settled)
            return
        self._settled = (section, order)
        self.changed.emit()
        self.order_wanted.emit()

    def _on_resized(self, section: int, before: int, now: int) -> None:
        hidden = not (before and now)  # or shown again; who chose that has said so
        if not hidden and section != last_shown(self):  # that one takes what the window leaves it
            self.changed.emit()

    def _show_column(self, number: int, shown: bool) -> None:
        self.setSectionHidden(number, not shown)
        self.changed.emit()

    def _start_over(self) -> None:
        first_layout(self, self._queue)
        self.setSortIndicator(INDEX["countdown"], Qt.SortOrder.AscendingOrder)
        self.changed.emit()

    def _open_menu(self, where: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(where))
