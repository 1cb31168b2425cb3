"""The return addresses kept here, shop by shop, with the rules that propose them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from models.desk import addresses, shops
from models.desk.books import rules
from models.desk.books.carrying_addresses import export_addresses, import_addresses
from models.desk.books.creating import PlatformBook
from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.desk.shops import ShopView
from models.domain.address_rule import AddressRule
from models.domain.book import Address, ShopKind
from models.domain.changes import Changes
from ui.dialogs.address_form import AddressForm
from ui.dialogs.confirm import ask
from ui.dialogs.kept_book import KeptBook, Sheet
from ui.dialogs.parts import button
from ui.dialogs.two_lines import Line
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate


@dataclass(frozen=True, slots=True)
class Book:
    """The shops there are, the one that is shown, its addresses and their rules."""

    shops: tuple[ShopView, ...]
    shop_id: int
    addresses: tuple[Address, ...]
    rules: tuple[AddressRule, ...] = ()

    @property
    def has_line(self) -> bool:
        """Whether the platform can be asked for the shop in view."""
        return any(view.shop.id == self.shop_id and view.shop.kind is ShopKind.API for view in self.shops)


def read_book(desk: Desk, wanted: int | None) -> Book:
    """The addresses of a shop: of the first where none is wanted, or the wanted one was removed."""
    views = shops.in_use(desk)
    known = [view.shop.id for view in views]
    shop_id = known[0] if wanted not in known else wanted
    return Book(tuple(views), shop_id, tuple(addresses.listed(desk, shop_id)), tuple(rules.listed(desk, shop_id)))


class AddressBookDialog(KeptBook[Address]):
    """Add, change, remove, put in order, and say which one is proposed. `lines` is the way to the platform."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        parent: QWidget | None = None,
        shop_id: int | None = None,
        *,
        lines: Lines | None = None,
    ) -> None:
        about = translate(
            "dialogs",
            "Where buyers send goods back to. Proposed is the one that a rule names, then the one used last for the "
            "product, then the default. Decisions already made keep their address.",
        )
        name = translate("dialogs", "Return addresses")
        sheet = Sheet(name, export_addresses, partial(import_addresses, shop_id=0), addresses.arrange, _CHANGES)
        super().__init__(desk, lanes, name, about, sheet, parent)
        self._shop_id = shop_id
        self._lines = lines
        self._book: Book | None = None
        self.default_button = button(translate("dialogs", "Make it the &default"), self.make_default)
        self.tools.addWidget(self.default_button)
        self.list.moved.connect(self._on_address)
        self.reload()

    def add(self) -> None:
        """A new address; the first one of all is the default."""
        self._open_form(None)

    def change(self) -> None:
        """Change the current address."""
        if self.current is not None:
            self._open_form(self.current)

    def remove(self) -> None:
        """Ask, and forget the current address."""
        address = self.current
        if address is None:
            return
        ask(
            self,
            translate("dialogs", "Remove this address?"),
            address.one_line,
            translate("dialogs", "Remove"),
            lambda: self.write(addresses.remove, address.id),
        )

    def make_default(self) -> None:
        """Propose the current address from now on where nothing else is known."""
        if self.current is not None:
            self.write(addresses.save, replace(self.current, is_default=True))

    def show_shop(self, shop_id: int) -> None:
        """Show another shop's addresses."""
        self._shop_id = shop_id
        self.reload()

    def reload(self) -> None:
        """Read the addresses anew."""
        self.lanes.run(LaneName.READ, read_book, self.desk, self._shop_id, done=self._show, owner=self)

    def line(self, one: Address) -> Line:
        """With the rules that name it."""
        words = [rule.word for rule in self._book.rules if rule.address_id == one.id] if self._book else []
        rest = one.one_line
        if words:
            rest = translate("dialogs", "{address} · for: {words}").format(address=rest, words=", ".join(words))
        unknown = self._has_line and not one.platform_id
        marks = (
            translate("dialogs", "default") if one.is_default else "",
            translate("dialogs", "not on the platform") if unknown else "",
        )
        return Line(one.id, one.label or one.receiver, rest, " · ".join(filter(None, marks)), warns=unknown)

    def may_move(self, one: Address) -> bool:
        """The default always stands first."""
        return not one.is_default

    def nothing_words(self) -> str:
        """A return needs an address."""
        return translate("dialogs", "No address yet. Press “New…”: a return can be agreed only with one.")

    @property
    def _has_line(self) -> bool:
        return self._book is not None and self._book.has_line

    def _platform(self, shop_id: int) -> PlatformBook | None:
        """Where a new one is added, if it can be."""
        if self._lines is None or not self._has_line:
            return None
        return PlatformBook(self.desk, self._lines, shop_id)

    def _open_form(self, address: Address | None) -> None:
        if self._book is None:
            return  # nothing was read yet
        shop_id, rules = self._book.shop_id, self._book.rules
        entry = AddressForm(
            self.desk, self.lanes, address, self, shop_id=shop_id, rules=rules, platform=self._platform(shop_id)
        )
        if address is None:
            entry.default_box.setChecked(not self.kept)
        entry.saved.connect(self.note_saved)
        entry.finished.connect(entry.deleteLater)
        entry.open()

    def _show(self, found: Book) -> None:
        self._shop_id, self._book = found.shop_id, found
        self.sheet = replace(self.sheet, back=partial(import_addresses, shop_id=found.shop_id))
        self.choice.offer(found.shops, found.shop_id)
        self.show_kept(found.addresses)

    def _on_address(self) -> None:
        address = self.current
        # of the platform's own the platform says which is the default; the next reading would say so again
        follows = address is not None and bool(address.platform_id)
        self.default_button.setEnabled(address is not None and not address.is_default and not follows)
        why = translate("dialogs", "The platform says which of its own addresses is the default: set it there.")
        self.default_button.setToolTip(why if follows else "")


_CHANGES = Changes(addresses=True)
