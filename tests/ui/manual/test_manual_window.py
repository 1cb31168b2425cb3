"""The manual's window, on the real pages, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.manual import book
from ui.manual.window import ManualWindow

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot) -> ManualWindow:
    opened = ManualWindow(book.read("en"))
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(opened)
    opened.show_page("refunding")
    opened.show()
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def _shown(window: ManualWindow) -> str:
    page = window.browser.page
    return page.key if page is not None else ""


def test_every_page_is_laid_out_with_its_pictures(window: ManualWindow) -> None:
    for key in book.PAGES:
        window.browser.go(key)
        document = window.browser.document()
        page = window.browser.page
        assert page is not None
        assert document.toPlainText().startswith(page.title)
        assert document.toPlainText().count("\ufffc") == len(book.pictures_in(page.text)), key
        for name in book.pictures_in(page.text):
            width = window.browser.loadResource(2, QUrl(name)).deviceIndependentSize().width()
            assert 100 < width <= window.browser.viewport().width(), name


def test_pictures_follow_the_width_of_the_page(qtbot: QtBot, window: ManualWindow) -> None:
    window.browser.go("queues")
    for width in (700, 1120):
        window.resize(width, 700)
        window.browser.setMinimumWidth(width - 300)
        qtbot.waitUntil(lambda: window.browser.horizontalScrollBar().maximum() == 0)
        assert _shown(window) == "queues"


def test_a_link_leads_on_and_the_way_back_is_a_key(qtbot: QtBot, window: ManualWindow) -> None:
    window.browser.follow(QUrl("outbox.md"))
    assert _shown(window) == "outbox"
    qtbot.keyClick(window.browser, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert _shown(window) == "refunding"
    qtbot.keyClick(window.browser, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert _shown(window) == "outbox"


def test_the_contents_follow_the_page(window: ManualWindow) -> None:
    assert window.contents.currentIndex().data() == "Refunding"
    window.browser.follow(QUrl("batch.md"))
    assert window.contents.currentIndex().data() == "Several cases at once"


def test_a_picture_opens_in_its_full_size(window: ManualWindow) -> None:
    window.browser.go("queues")
    name = "queue-shipped_review.png"
    small = window.browser.loadResource(2, QUrl(name)).width()
    window.browser.follow(QUrl(f"../../pictures/en/{name}"))
    large = window.browser.loadResource(2, QUrl(name)).width()
    assert (small < large, large) == (True, 1440)
    window.browser.backward()
    assert _shown(window) == "queues"


def test_it_is_searched_by_keys_alone(qtbot: QtBot, window: ManualWindow) -> None:
    qtbot.keyClick(window.browser, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
    qtbot.keyClicks(window.search, "scanner")
    assert window.contents.model().rowCount() == 1
    qtbot.keyClick(window.search, Key.Key_Return)
    assert _shown(window) == "parcels"
    assert window.browser.textCursor().selectedText().casefold() == "scanner"
    assert window.browser.hasFocus()


def test_what_is_not_there_is_said(qtbot: QtBot, window: ManualWindow) -> None:
    assert window.nothing.isHidden()
    window.search.setText("unicorn")
    assert window.nothing.isVisible()
    window.search.setFocus()
    qtbot.keyClick(window.search, Key.Key_Escape)
    assert window.isVisible()
    assert window.contents.model().rowCount() == len(book.PAGES)
    qtbot.keyClick(window.search, Key.Key_Escape)
    assert not window.isVisible()


def test_keys_look_like_keys_in_every_palette(qtbot: QtBot, qapp: QApplication, window: ManualWindow) -> None:
    assert _grounds(window) >= 2
    before = qapp.palette()
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.black)
    try:
        qapp.setPalette(dark)
        assert _shown(window) == "refunding"
        assert _grounds(window) >= 2  # it was laid out anew
    finally:
        qapp.setPalette(before)


def _grounds(window: ManualWindow) -> int:
    """On how many stretches of the page a key is marked."""
    return window.browser.toHtml().count("background-color:#")
