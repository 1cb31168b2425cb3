"""The return addresses kept here, shop by shop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from models.desk import addresses, shops
from models.desk.desk import Desk
from models.desk.shops import ShopView
from models.domain.book import Address
from models.domain.changes import Changes
from ui.dialogs.address_form import AddressForm
from ui.dialogs.book_dialog import BookDialog
from ui.dialogs.confirm import ask
from ui.dialogs.parts import button, say_in
from ui.dialogs.shop_choice import ShopChoice
from ui.dialogs.two_lines import Line
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate


@dataclass(frozen=True, slots=True)
class Book:
    """The shops there are, the one that is shown, and its addresses."""

    shops: tuple[ShopView, ...]
    shop_id: int
    addresses: tuple[Address, ...]


def read_book(desk: Desk, wanted: int | None) -> Book:
    """The addresses of a shop: of the first where none is wanted, or the wanted one was removed."""
    views = shops.listed(desk)
    known = [view.shop.id for view in views]
    shop_id = known[0] if wanted not in known else wanted
    return Book(tuple(views), shop_id, tuple(addresses.listed(desk, shop_id)))


class AddressBookDialog(BookDialog):
    """Add, change, remove, and say which one is proposed first."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None, shop_id: int | None = None) -> None:
        about = translate("dialogs", "Where buyers send goods back to. Decisions already made keep their address.")
        super().__init__(desk, lanes, translate("dialogs", "Return addresses"), about, parent)
        self._shop_id = shop_id
        self._book: dict[int, Address] = {}
        self._wanted: int | None = None
        self.choice = ShopChoice()
        self.choice.chosen.connect(self.show_shop)
        self.head.addWidget(self.choice)
        self.default_button = button(translate("dialogs", "Propose &first"), self.make_default)
        self.tools.addWidget(self.default_button)
        self.list.moved.connect(self._on_current)
        self.reload()

    def add(self) -> None:
        """A new address; the first one of all is proposed first."""
        self._open_form(None)

    def change(self) -> None:
        """Change the current address."""
        if self.list.key is not None:
            self._open_form(self._book[self.list.key])

    def remove(self) -> None:
        """Ask, and forget the current address."""
        if self.list.key is None:
            return
        address = self._book[self.list.key]
        ask(
            self,
            translate("dialogs", "Remove this address?"),
            address.one_line,
            translate("dialogs", "Remove"),
            lambda: self._write(addresses.remove, address.id),
        )

    def make_default(self) -> None:
        """Propose the current address first from now on."""
        if self.list.key is not None:
            self._write(addresses.save, replace(self._book[self.list.key], is_default=True))

    def show_shop(self, shop_id: int) -> None:
        """Show another shop's addresses."""
        self._shop_id = shop_id
        self.reload()

    def reload(self) -> None:
        """Read the addresses anew."""
        self.lanes.run(LaneName.READ, read_book, self.desk, self._shop_id, done=self._show, owner=self)

    def _open_form(self, address: Address | None) -> None:
        if self._shop_id is None:
            return  # nothing was read yet
        entry = AddressForm(self.desk, self.lanes, address, self, shop_id=self._shop_id)
        if address is None:
            entry.default_box.setChecked(not self._book)
        entry.saved.connect(self._on_saved)
        entry.finished.connect(entry.deleteLater)
        entry.open()

    def _write(self, fn: Callable[..., object], *args: object) -> None:
        say_in(self.problem, "")
        self.lanes.run(
            LaneName.WRITE,
            fn,
            self.desk,
            *args,
            done=self._on_written,
            failed=self.show_failure,
            owner=self,
            changes=Changes(addresses=True),
        )

    def _on_written(self, _result: object) -> None:
        self.reload()

    def _on_saved(self, address_id: int) -> None:
        self._wanted = address_id
        self.reload()

    def _show(self, found: Book) -> None:
        book = found.addresses
        self._shop_id = found.shop_id
        self.choice.offer(found.shops, found.shop_id)
        self._book = {address.id: address for address in book}
        first = translate("dialogs", "proposed first")
        lines = [Line(a.id, a.label or a.receiver, a.one_line, first if a.is_default else "") for a in book]
        self.list.fill(lines, self._wanted)
        self._wanted = None
        nothing = translate("dialogs", "No address yet. Press “New…”: a return can be agreed only with one.")
        self.show_emptiness("" if book else nothing)

    def _on_current(self) -> None:
        address = self._book.get(self.list.key or 0)
        self.default_button.setEnabled(address is not None and not address.is_default)
