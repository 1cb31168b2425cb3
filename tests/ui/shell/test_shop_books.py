from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models.desk import shops
from models.desk.shops import ShopDraft
from models.domain.changes import Changes
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.shop_book import ShopBookDialog
from ui.shell.shop_books import ShopBooks


def test_it_tells_when_a_shop_went(qtbot, desk, lanes, settle):
    shops.add(desk, ShopDraft(name="茶铺", app_key="1", platform_id="11", secret="s"))
    window = QWidget()
    qtbot.addWidget(window)
    books = ShopBooks(desk, lanes, window)
    books.shops()
    settle()
    book = window.findChild(ShopBookDialog)
    book.remove()
    with qtbot.waitSignal(books.shops_changed):
        book.findChild(ConfirmDialog).do_button.click()
    settle()
    book.close()


def test_other_changes_are_not_about_shops(qtbot, desk, lanes):
    window = QWidget()
    qtbot.addWidget(window)
    books = ShopBooks(desk, lanes, window)
    with qtbot.assertNotEmitted(books.shops_changed):
        lanes.changed.emit(Changes(cases=True, addresses=True))
