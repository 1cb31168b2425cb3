"""Opens the desk's books: its shops, their return addresses, the texts to buyers, and the canned texts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.desk.desk import Desk
from models.domain.changes import Changes
from ui.dialogs.address_book import AddressBookDialog
from ui.dialogs.book_dialog import BookDialog
from ui.dialogs.canned_texts import CannedTextsDialog
from ui.dialogs.shop_book import ShopBookDialog
from ui.dialogs.sms_templates import SmsTemplatesDialog
from ui.runtime.lanes import Lanes
from ui.shell.sending import Sending


class ShopBooks(QObject):
    """One dialog per book."""

    shops_changed = Signal()
    """A shop was added, changed or removed."""

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget, sending: Sending | None = None) -> None:
        """`sending` has the lines to the platforms."""
        super().__init__(window)
        self._desk, self._lanes, self._window, self._sending = desk, lanes, window, sending
        lanes.changed.connect(self._on_changes)

    def shops(self) -> None:
        """Open the list of shops."""
        _open(ShopBookDialog(self._desk, self._lanes, self._window))

    def addresses(self) -> None:
        """Open the address book."""
        lines = None if self._sending is None else self._sending.outgoing.lines
        _open(AddressBookDialog(self._desk, self._lanes, self._window, lines=lines))

    def templates(self) -> None:
        """Open the texts to buyers."""
        _open(SmsTemplatesDialog(self._desk, self._lanes, self._window))

    def canned(self) -> None:
        """Open the canned texts."""
        _open(CannedTextsDialog(self._desk, self._lanes, self._window))

    def _on_changes(self, changes: Changes) -> None:
        """A shop may be stored after its form was closed, so that the form is not asked."""
        if changes.shops:
            self.shops_changed.emit()


def _open(book: BookDialog) -> None:
    book.finished.connect(book.deleteLater)
    book.open()
