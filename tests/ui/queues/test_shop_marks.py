from __future__ import annotations

from models.desk.shops import ShopView
from models.domain.book import Shop, ShopKind
from models.store.shops import SyncMark
from ui.queues.shop_marks import ShopMarks

HAND = Shop(id=1, name="本店")
TEA = Shop(id=2, name="茶铺", kind=ShopKind.API, colour="#b4553d")


def marks(*shops):
    return ShopMarks.of(ShopView(shop=shop, mark=SyncMark(), open_cases=0) for shop in shops)


def test_one_shop_marks_nothing():
    alone = marks(HAND)
    assert not alone.several
    assert (alone.name(1), alone.colour(1)) == ("", "")


def test_of_several_each_has_its_mark():
    both = marks(HAND, TEA)
    assert both.several
    assert (both.name(2), both.colour(2)) == ("茶铺", "#b4553d")


def test_cases_outlive_their_shop():
    both = marks(HAND, TEA)
    assert (both.name(9), both.colour(9)) == ("Removed shop", "")
