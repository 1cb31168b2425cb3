"""The two sides of such a screen: the list left, the current decision right, or what to do while there is none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Generic

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from models.desk.desk import Desk
from ui.decisions.decided import Key, Row, Words, attempt_key
from ui.decisions.decision_list import DecisionList
from ui.shell.theme import GAP, TIGHT


class Section(QWidget, Generic[Row]):
    """Holds the two sides and the empty page; `lay_out` takes what differs."""

    def __init__(self, desk: Desk, name: str, words: Words, key: Key = attempt_key) -> None:
        super().__init__()
        self.list: DecisionList[Row] = DecisionList(desk, name, words, key)
        self._wants_focus = False
        self._instead: QPushButton | None = None
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._pages = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP, 0, 0)
        layout.addWidget(self._pages)

    def lay_out(self, right: QWidget, empty: QWidget, above: QWidget | None = None) -> None:
        """Put the parts into their places."""
        self._instead = empty.findChild(QPushButton)
        self._pages.addWidget(empty)
        self._pages.addWidget(self._split)
        self._split.addWidget(_column(self.list, above))
        self._split.addWidget(right)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)

    @property
    def is_empty(self) -> bool:
        """Whether the empty page is shown."""
        return self._pages.currentWidget() is not self._split

    def fill(self, rows: Sequence[Row], *, nothing: bool) -> None:
        """Show these; `nothing` says that there are none at all, hidden ones included."""
        before = QApplication.focusWidget()
        inside = before is not None and self.isAncestorOf(before)
        self.list.fill(rows)
        self._pages.setCurrentIndex(0 if nothing else 1)
        lost = inside and not shiboken6.isValid(before)  # it stood on the page of a decision that is gone
        if (lost or self._wants_focus) and not nothing:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the list, now or as soon as there is one; until then on what there is to do instead."""
        self._wants_focus = self.is_empty
        (self._instead if self.is_empty and self._instead is not None else self.list).setFocus()

    def tick(self, _now: datetime) -> None:
        """A second has passed."""
        self.list.tick()

    def key(self, names: list[str], call: Callable[[], object], within: QWidget | None = None) -> None:
        """A key that holds in this section, or only in a part of it."""
        shortcut = QShortcut(within or self)
        shortcut.setKeys([QKeySequence(name) for name in names])
        alone = within is not None
        context = Qt.ShortcutContext
        shortcut.setContext(context.WidgetShortcut if alone else context.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)


def _column(decisions: DecisionList, above: QWidget | None) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, TIGHT, 0)
    layout.setSpacing(TIGHT)
    if above is not None:
        layout.addWidget(above)
    layout.addWidget(decisions, 1)
    return column
