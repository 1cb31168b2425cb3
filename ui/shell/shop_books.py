"""Opens the shop's books: return addresses and texts to buyers."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.desk.desk import Desk
from ui.dialogs.address_book import AddressBookDialog
from ui.dialogs.book_dialog import BookDialog
from ui.dialogs.sms_templates import SmsTemplatesDialog
from ui.runtime.lanes import Lanes


class ShopBooks(QObject):
    """One dialog per book."""

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window = desk, lanes, window

    def addresses(self) -> None:
        """Open the address book."""
        _open(AddressBookDialog(self._desk, self._lanes, self._window))

    def templates(self) -> None:
        """Open the texts to buyers."""
        _open(SmsTemplatesDialog(self._desk, self._lanes, self._window))


def _open(book: BookDialog) -> None:
    book.finished.connect(book.deleteLater)
    book.open()
