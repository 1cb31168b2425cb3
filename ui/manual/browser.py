"""One page of the manual, as it is read: Markdown that Qt lays out, with the look of the rest of the program."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.manual.book import Manual, Page
from ui.shell.theme import GAP, colours

WIDEST_TEXT = 760
"""No line is longer than this, however wide the window is; wider pictures are made as wide as it."""
NARROWEST_PICTURE = 240
LINE_PERCENT = 140.0
PICTURE = "\ufffc"
"""What stands for one in a document's text."""
_BASE = "manual:/pages/"
_LARGE = "large:/"
_MARKDOWN, _IMAGE = QTextDocument.ResourceType.MarkdownResource, QTextDocument.ResourceType.ImageResource


class ManualBrowser(QTextBrowser):
    """Goes back and forward among its pages; a picture is a link to itself in its full size."""

    def __init__(self, manual: Manual, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manual = manual
        self._shown = QUrl()
        """What is shown, from when it is asked for; Qt's own `source` follows when all is loaded and told."""
        self._room = 0
        """How wide a picture may be, so that nobody has to push the page aside."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or the room hung on the page's length
        self.setOpenLinks(False)
        self.anchorClicked.connect(self.follow)
        self.sourceChanged.connect(lambda _url: self._polish())

    @property
    def page(self) -> Page | None:
        """The page in view; `None` while a single picture is."""
        return self._manual.pages.get(self._shown.fileName().removesuffix(".md"))

    def go(self, key: str) -> None:
        """Show a page."""
        self.setSource(QUrl(f"{_BASE}{key}.md"))

    def follow(self, url: QUrl) -> None:
        """Go where a link leads: to a page, or to a picture in its full size."""
        name = url.fileName()
        if name.endswith(".png"):
            self.setSource(QUrl(f"{_LARGE}{name}.md"))
        else:
            self.setSource(QUrl(f"{_BASE}{name}"))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give what Qt asks for: a page's text, or a picture of the page."""
        url = QUrl(name)
        if kind == _MARKDOWN.value:
            self._shown = url
            return self._large(url) if url.scheme() == "large" else self._text(url)
        if kind == _IMAGE.value:
            return self._picture(url.fileName())
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in the middle, no line too long to be read, and no picture wider than the page."""
        side = max(GAP * 3, (self.width() - WIDEST_TEXT) // 2 - GAP)
        self.setViewportMargins(side, GAP, GAP * 2, 0)
        super().resizeEvent(event)
        room = min(WIDEST_TEXT, self.viewport().width()) - GAP * 2
        if room != self._room:
            self._room = room
            self._lay_out_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Links have their colour from when the page was read."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        if not self.source().isEmpty():
            at = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(at)

    # what is shown

    def _text(self, url: QUrl) -> str:
        page = self._manual.pages[url.fileName().removesuffix(".md")]
        return _with_links_on_pictures(page.text)

    def _large(self, url: QUrl) -> str:
        return f"![]({url.fileName().removesuffix('.md')})"

    def _picture(self, name: str) -> QImage:
        image = QImage.fromData(self._manual.pictures[name])
        wide = (
            image.width() if self._shown.scheme() == "large" else min(image.width(), max(self._room, NARROWEST_PICTURE))
        )
        dots = min(image.width(), round(wide * self.devicePixelRatioF()))
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        image = image.scaledToWidth(dots, Qt.TransformationMode.SmoothTransformation)
        _frame(image)
        image.setDevicePixelRatio(dots / wide)
        return image

    def _polish(self) -> None:
        """Air between lines and before headings; keys as they look on a keyboard."""
        block = self.document().begin()
        while block.isValid():
            look = _block_format(block.blockFormat().headingLevel(), first=block.blockNumber() == 0)
            if PICTURE not in block.text():  # its line is high enough
                look.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            QTextCursor(block).mergeBlockFormat(look)
            block = block.next()
        self._mark_keys()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _mark_keys(self) -> None:
        look = QTextCharFormat()
        look.setFontFamilies(self.font().families())
        look.setFontFixedPitch(False)
        look.setFontWeight(600)
        look.setBackground(QColor(colours().accent_soft))
        block = self.document().begin()
        while block.isValid():
            for fragment in [one for one in _fragments(block) if one.charFormat().fontFixedPitch()]:
                cursor = QTextCursor(self.document())
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(look)
            block = block.next()


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def _block_format(level: int, *, first: bool) -> QTextBlockFormat:
    look = QTextBlockFormat()
    look.setTopMargin(0 if first else GAP * 3 if level else GAP // 2)
    look.setBottomMargin(GAP)
    return look


def _frame(image: QImage) -> None:
    """A thin line around, so that a light picture does not run into a light page."""
    painter = QPainter(image)
    painter.setPen(QColor(colours().line))
    painter.drawRect(0, 0, image.width() - 1, image.height() - 1)
    painter.end()


def _with_links_on_pictures(text: str) -> str:
    lines = text.splitlines()
    return "\n".join(_linked(line) if line.startswith("![") else line for line in lines)


def _linked(line: str) -> str:
    return f"[{line}]({line[line.rindex('(') + 1 : line.rindex(')')]})"
