"""Which shops there are, and how a case is marked with its own: not at all while there is but one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from models.domain.book import Shop, ShopKind
from ui.runtime.language import translate

if TYPE_CHECKING:
    from models.desk.shops import ShopView


@dataclass(frozen=True, slots=True)
class ShopMarks:
    """The shops by their ids, in the order in which they were added."""

    shops: Mapping[int, Shop] = field(default_factory=dict)

    @classmethod
    def of(cls, views: Iterable[ShopView]) -> ShopMarks:
        """The marks of these shops."""
        return cls({view.shop.id: view.shop for view in views})

    @property
    def several(self) -> bool:
        """Whether it has to be said which shop a case belongs to."""
        return len(self.shops) > 1

    @property
    def by_line(self) -> bool:
        """Whether all of them are read from the platform, none from exports."""
        return bool(self.shops) and all(shop.kind is ShopKind.API for shop in self.shops.values())

    def name(self, shop_id: int) -> str:
        """What a case is marked with; "" while there is but one shop."""
        return shop_name(self.shops, shop_id) if self.several else ""

    def colour(self, shop_id: int) -> str:
        """The colour beside the name, "" where there is none."""
        shop = self.shops.get(shop_id)
        return shop.colour if shop is not None and self.several else ""


def shop_name(shops: Mapping[int, Shop], shop_id: int) -> str:
    """A shop's name; cases stay here when their shop does not."""
    shop = shops.get(shop_id)
    return translate("queues", "Removed shop") if shop is None else shop.name
