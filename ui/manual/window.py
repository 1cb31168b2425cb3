"""The window in which the manual is read: contents and search at the left, the page at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.parts import button, label, named, row
from ui.dialogs.two_lines import SECOND, Index, Line, TwoLineDelegate, TwoLineList, paint_ground, write
from ui.manual import book
from ui.manual.book import Hit, Manual
from ui.manual.browser import ManualBrowser
from ui.runtime.fitting import within_screen
from ui.runtime.language import translate
from ui.shell.theme import GAP, colours

SIZE = (1120, 780)
CONTENTS_WIDTH = 280
TITLE_HEIGHT = GAP * 4 + GAP // 2


class ManualWindow(QDialog):
    """Stays beside the desk while one works. Esc closes it."""

    def __init__(self, manual: Manual, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._manual = manual
        self._hits: list[Hit] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("manual", "Manual"))
        self.resize(within_screen(self, *SIZE))
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("manual", "Search the manual (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        named(self.search, translate("manual", "Search the manual"))
        self.contents = _Contents(translate("manual", "Contents"))
        self.nothing = label(translate("manual", "No page has these words. Try fewer of them."), "quiet", wrap=True)
        self.browser = ManualBrowser(manual)
        named(self.browser, translate("manual", "Page of the manual"))
        self.back = self._step("←", translate("manual", "Back (Alt+Left)"), self.browser.backward)
        self.forward = self._step("→", translate("manual", "Forward (Alt+Right)"), self.browser.forward)
        self._lay_out()
        self._connect()
        self._add_keys()
        self._fill("")

    def show_page(self, key: str) -> None:
        """Go to a page, with the keys in it, so that the arrows turn it."""
        self.search.clear()
        self.browser.go(key)
        self.browser.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the list and to links; Esc ends a search before it closes the window."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            super().keyPressEvent(event)

    # inside

    def _fill(self, wanted: str) -> None:
        self._hits = book.look_up(self._manual, wanted)
        self.nothing.setVisible(not self._hits)
        self.contents.fill(
            [Line(n, hit.page.title, hit.near) for n, hit in enumerate(self._hits)], 0 if wanted else None
        )
        if not wanted:
            self._mark_current()

    def _mark_current(self) -> None:
        """The contents follow the page in view."""
        shown = self.browser.page
        place = next((n for n, hit in enumerate(self._hits) if hit.page is shown), None)
        if place is not None:
            self.contents.setCurrentIndex(self.contents.model().index(place, 0))

    def _open(self, place: int) -> None:
        words = self.search.text().split()
        self.browser.go(self._hits[place].page.key)
        if words:
            self.browser.find(words[0])  # marks it, and brings it into view
        self.browser.setFocus()

    def _on_source(self, _url: QUrl) -> None:
        if not self.search.text():
            self._mark_current()

    def _step(self, sign: str, name: str, run: Callable[[], object]) -> QPushButton:
        made = button(sign, run)
        made.setToolTip(name)
        made.setEnabled(False)
        named(made, name)
        return made

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GAP, GAP, 0, GAP)
        column.setSpacing(GAP)
        column.addLayout(row(self.back, self.forward, None))
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setSizes([CONTENTS_WIDTH, SIZE[0] - CONTENTS_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, GAP, GAP)
        layout.addWidget(split)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._first)
        self.contents.wanted.connect(self._open)
        self.contents.clicked.connect(lambda index: self._open(index.row()))
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        self.browser.sourceChanged.connect(self._on_source)

    def _first(self) -> None:
        if self._hits:
            self._open(self.contents.key or 0)

    def _add_keys(self) -> None:
        QShortcut(QKeySequence("Ctrl+F"), self, self._to_search)
        QShortcut(QKeySequence("Alt+Left"), self, self.browser.backward)
        QShortcut(QKeySequence("Alt+Right"), self, self.browser.forward)
        down = QShortcut(QKeySequence("Down"), self.search, partial(self.contents.setFocus))
        down.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()


class _Contents(TwoLineList):
    """Titles; while one searches, with the words that were found."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setItemDelegate(_TitleDelegate(self))


class _TitleDelegate(TwoLineDelegate):
    """A line without a second one is no higher than it has to be."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, or two."""
        return super().sizeHint(option, index) if index.data(SECOND) else QSize(GAP * 20, TITLE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The title alone in the middle of its line."""
        if index.data(SECOND):
            super().paint(painter, option, index)
            return
        paint_ground(painter, option)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        write(painter, option.rect.adjusted(GAP * 2, 0, -GAP, 0), index.data() or "", colours().text, bold=chosen)
