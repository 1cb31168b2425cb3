"""What the SMS templates and the canned texts share: texts of all shops or of one, each for an action."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from models.desk import shops
from models.desk.desk import Desk
from models.desk.shops import ShopView
from models.domain.book import CannedText, SmsTemplate
from ui.dialogs.kept_book import KeptBook, Sheet
from ui.dialogs.shop_choice import ALL
from ui.dialogs.text_scope import shop_name, use_name
from ui.dialogs.two_lines import Line
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes

T = TypeVar("T", CannedText, SmsTemplate)


@dataclass(frozen=True, slots=True)
class Texts(Generic[T]):
    """The shops there are, and all texts."""

    shops: tuple[ShopView, ...]
    texts: tuple[T, ...]


def read_texts(desk: Desk, read: Callable[[Desk], Sequence[T]]) -> Texts[T]:
    """All texts of a book."""
    return Texts(tuple(shops.in_use(desk)), tuple(read(desk)))


class TextBook(KeptBook[T]):
    """A book of texts. The shop in view narrows the list to what it offers."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        title: str,
        about: str,
        sheet: Sheet,
        read: Callable[[Desk], Sequence[T]],
        parent: QWidget | None,
    ) -> None:
        super().__init__(desk, lanes, title, about, sheet, parent)
        self._read: Callable[[Desk], Sequence[T]] = read
        self.shops: tuple[ShopView, ...] = ()
        self._shop_id = ALL
        self.reload()

    def reload(self) -> None:
        """Read the texts anew."""
        self.lanes.run(LaneName.READ, read_texts, self.desk, self._read, done=self._show, owner=self)

    def show_shop(self, shop_id: int) -> None:
        """Show what one shop offers, or all."""
        self._shop_id = shop_id
        self.refill()

    def is_shown(self, one: T) -> bool:
        """What is everybody's belongs to each shop."""
        return self._shop_id == ALL or one.shop_id in (None, self._shop_id)

    def line(self, one: T) -> Line:
        """Name, use and shop."""
        parts = (one.name, use_name(one.action), shop_name(self.shops, one.shop_id))
        return Line(one.id, " · ".join(filter(None, parts)), one.body)

    def _show(self, found: Texts[T]) -> None:
        self.shops = found.shops
        if self._shop_id not in {view.shop.id for view in found.shops}:
            self._shop_id = ALL
        self.choice.offer(found.shops, self._shop_id, with_all=True)
        self.show_kept(found.texts)
