from __future__ import annotations

from dataclasses import replace

import pytest

from models.desk import credentials, shops
from models.desk.ledger.lines import Lines
from models.desk.shops import ShopDraft
from models.domain.book import Shop, ShopKind
from models.domain.errors import CancelledError, UserError
from models.store import shops as stored
from tests.unit.desk.ledger.counter import Counter
from tests.unit.desk.ledger.test_sending import in_two_threads


@pytest.fixture
def shop(counter: Counter) -> Shop:
    """The shop with a line."""
    return shops.by_name(counter.desk, "小店")


def test_a_line_is_opened_when_it_is_first_needed_and_kept(counter: Counter, shop: Shop) -> None:
    line = counter.lines.of(shop.id)
    assert line.shop == shop
    assert counter.lines.of(shop.id) is line


def test_two_threads_get_the_same_one(counter: Counter, shop: Shop) -> None:
    first, second = in_two_threads(lambda: counter.lines.of(shop.id), lambda: counter.lines.of(shop.id))
    assert first is second


def test_a_shop_that_exports_go_to_has_none(counter: Counter) -> None:
    with counter.desk.store.reading() as session:
        by_hand = next(one for one in stored.listed(session) if one.kind is not ShopKind.API)
    for shop_id in (by_hand.id, 99):
        with pytest.raises(UserError, match="no line"):
            counter.lines.of(shop_id)


def test_a_shop_that_was_removed_has_none_any_more(counter: Counter, shop: Shop) -> None:
    with counter.desk.store.writing() as session:
        stored.save(session, replace(shop, kind=ShopKind.REMOVED))
    with pytest.raises(UserError, match="no line"):
        counter.lines.of(shop.id)


def test_without_its_secret_there_is_none_until_it_is_entered(counter: Counter, shop: Shop) -> None:
    credentials.forget(counter.desk, shop.id)
    with pytest.raises(UserError, match="app secret"):
        counter.lines.of(shop.id)
    draft = ShopDraft(
        name=shop.name,
        app_key=shop.app_key,
        platform_id=shop.platform_id,
        gateway=shop.gateway,
        secret=counter.platform.app_secret,
    )
    shops.change(counter.desk, shop.id, draft)
    assert counter.lines.of(shop.id).shop.id == shop.id


def test_renewed_it_is_another_line_to_what_the_shop_is_now(counter: Counter, shop: Shop) -> None:
    before = counter.lines.of(shop.id)
    with counter.desk.store.writing() as session:
        stored.save(session, replace(shop, name="新名"))
    counter.lines.renew()
    after = counter.lines.of(shop.id)
    assert after is not before
    assert after.shop.name == "新名"
    with pytest.raises(CancelledError):  # calls over the old one are called off
        before.client.call("afterSale.List", {})


def test_closed_there_is_none(counter: Counter, shop: Shop) -> None:
    lines = Lines(counter.desk)
    line = lines.of(shop.id)
    lines.close()
    with pytest.raises(CancelledError):
        lines.of(shop.id)
    with pytest.raises(CancelledError):
        line.client.call("afterSale.List", {})
    lines.close()  # twice does no harm
