"""The shops in use, as the window looks at them often and a start waits for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from models.desk.desk import Desk
from models.domain.book import Shop, ShopKind
from models.store import shops
from models.store.plain_sql import Asked
from models.store.shops import SyncMark
from models.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopView:
    """A shop, how far it has been read, and how many of its cases are open."""

    shop: Shop
    mark: SyncMark
    open_cases: int
    """`in_use` does not count them: 1 there stands for some, and 0 for none or not known."""


def in_use(desk: Desk) -> list[ShopView]:
    """The shops in use, in the order in which they were added.

    The one that exports go to is among them once it has a case, or while it is the only one. With many cases,
    counting them by shop takes seconds, so they are not counted.
    """
    with desk.store.asking() as asked:
        return views(desk, asked, None)


def views(desk: Desk, asked: Asked, numbers: Mapping[int, int] | None) -> list[ShopView]:
    """The same, with `numbers` of open cases by the shops' ids."""
    kept = kept_shops(asked)
    return [
        ShopView(shop=shop, mark=shops.mark(asked, shop.id), open_cases=_number(asked, shop, numbers))
        for shop in kept
        if shop.kind is ShopKind.API or len(kept) == 1 or _has_any(desk, asked, shop.id)
    ]


def kept_shops(asked: Asked) -> list[Shop]:
    """All shops that were not removed."""
    return [shop for shop in shops.listed(asked) if shop.kind is not ShopKind.REMOVED]


def _number(asked: Asked, shop: Shop, numbers: Mapping[int, int] | None) -> int:
    if numbers is not None:
        return numbers.get(shop.id, 0)
    return int(shop.kind is ShopKind.HAND and shops.has_open(asked, shop.id))


_looked_up_to: WeakKeyDictionary[Store, dict[int, int]] = WeakKeyDictionary()
"""Per shop without a case: the row id up to which that is known."""


def _has_any(desk: Desk, asked: Asked, shop_id: int) -> bool:
    """Whether a shop has a case. Where it has none, only the cases that came since the last time are looked at."""
    known = _looked_up_to.setdefault(desk.store, {})
    newest = shops.newest_case(asked)
    if shops.has_any(asked, shop_id, behind=known.get(shop_id, 0)):
        return True
    known[shop_id] = newest
    return False
