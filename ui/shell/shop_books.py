"""Opens the desk's books: its shops, their return addresses, and the texts to buyers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.desk.desk import Desk
from models.domain.changes import Changes
from ui.dialogs.address_book import AddressBookDialog
from ui.dialogs.book_dialog import BookDialog
from ui.dialogs.shop_book import ShopBookDialog
from ui.dialogs.sms_templates import SmsTemplatesDialog
from ui.runtime.lanes import Lanes


class ShopBooks(QObject):
    """One dialog per book."""

    shops_changed = Signal()
    """A shop was added, changed or removed."""

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window = desk, lanes, window
        lanes.changed.connect(self._on_changes)

    def shops(self) -> None:
        """Open the list of shops."""
        _open(ShopBookDialog(self._desk, self._lanes, self._window))

    def addresses(self) -> None:
        """Open the address book."""
        _open(AddressBookDialog(self._desk, self._lanes, self._window))

    def templates(self) -> None:
        """Open the texts to buyers."""
        _open(SmsTemplatesDialog(self._desk, self._lanes, self._window))

    def _on_changes(self, changes: Changes) -> None:
        """A shop may be stored after its form was closed, so that the form is not asked."""
        if changes.shops:
            self.shops_changed.emit()


def _open(book: BookDialog) -> None:
    book.finished.connect(book.deleteLater)
    book.open()
