"""What a batch leaves out, by why; a reason opens to show its cases."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from models.desk.ledger.planning import LeftOut, Reason, by_reason
from ui.dialogs.batch_words import case_number, yuan
from ui.dialogs.parts import plain_tip
from ui.runtime.language import say, translate
from ui.shell.theme import GAP, TIGHT

MOST_LINES = 8
WORDS, NUMBER = 0, 1
_TOP_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class LeftOutList(QTreeWidget):
    """→ opens a reason, ← closes it. It is as high as what it shows, up to some lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setAccessibleName(translate("batch", "What is left out, and why"))
        self.setWordWrap(True)
        self.setItemDelegate(_Wrapping(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(NUMBER, QHeaderView.ResizeMode.ResizeToContents)
        self.itemExpanded.connect(self._fit)
        self.itemCollapsed.connect(self._fit)

    def fill(self, left: Iterable[LeftOut]) -> None:
        """Show these. The reasons that stood open stay open."""
        opened = {item.text(WORDS) for item in self._reasons() if item.isExpanded()}
        self.clear()
        for reason in by_reason(left):
            item = _reason_item(reason)
            self.addTopLevelItem(item)
            item.setExpanded(item.text(WORDS) in opened)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the dialog's button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences wrap otherwise now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
            self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        height, index = 0, self.model().index(0, 0)
        most = self.fontMetrics().lineSpacing() * MOST_LINES
        while index.isValid() and height < most:
            height += self.visualRect(index).height()
            index = self.indexBelow(index)
        self.setFixedHeight(min(height, most) + 2 * self.frameWidth() + TIGHT)

    def _reasons(self) -> list[QTreeWidgetItem]:
        return [item for n in range(self.topLevelItemCount()) if (item := self.topLevelItem(n)) is not None]


class _Wrapping(QStyledItemDelegate):
    """Gives a sentence the lines that it needs."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its text at the width of its column. A number's column is as wide as its numbers."""
        plain = super().sizeHint(option, index)
        if index.column() == NUMBER:
            return plain
        depth = 2 if index.parent().isValid() else 1
        room = self._tree.columnWidth(WORDS) - GAP - self._tree.indentation() * depth
        text = str(index.data() or "")
        wrapped = option.fontMetrics.boundingRect(QRect(0, 0, max(room, GAP), 0), Qt.TextFlag.TextWordWrap, text)
        return QSize(plain.width(), wrapped.height() + TIGHT)


def _reason_item(reason: Reason) -> QTreeWidgetItem:
    item = QTreeWidgetItem([say(reason.heading), case_number(len(reason.cases))])
    item.setTextAlignment(NUMBER, _TOP_RIGHT)
    item.setTextAlignment(WORDS, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    for one in reason.cases:
        item.addChild(_case_item(one, reason))
    return item


def _case_item(one: LeftOut, reason: Reason) -> QTreeWidgetItem:
    parts = [one.aftersale_id, one.case.product_name if one.case else ""]
    words = "  ·  ".join(" ".join(part.split()) for part in parts if part)
    if one.why != reason.heading:
        words = f"{words}\n{say(one.why)}"
    item = QTreeWidgetItem([words, yuan(one.case.amount_fen) if one.case else ""])
    item.setTextAlignment(NUMBER, _TOP_RIGHT)
    item.setToolTip(WORDS, plain_tip(say(one.why)))
    return item
