"""The platform's return addresses stand beside those that were made here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from models.desk import addresses
from models.desk.desk import Desk
from models.desk.sync.rounds import RoundReport
from models.domain.book import Address, Shop
from models.simulator.simulator import Simulator

Sync = Callable[..., RoundReport]


def test_the_platforms_addresses_come_with_its_ids_and_its_default(desk: Desk, shop: Shop, sync: Sync) -> None:
    assert sync().addresses_changed
    found = addresses.listed(desk, shop.id)
    assert found
    assert all(address.platform_id and address.shop_id == shop.id for address in found)
    assert [address.is_default for address in found].count(True) == 1
    assert addresses.listed(desk) == []
    assert not sync(check=True).addresses_changed


def test_what_was_entered_here_outlives_the_next_reading(desk: Desk, shop: Shop, sync: Sync) -> None:
    sync()
    first, *others = addresses.listed(desk, shop.id)
    addresses.save(desk, replace(first, phone="13800000064", label="主仓"))
    own = Address(shop_id=shop.id, label="", receiver="小林", phone="1", region="浙江", detail="路1号", is_default=True)
    own = replace(own, id=addresses.save(desk, own))
    sync(check=True)
    kept = {address.id: address for address in addresses.listed(desk, shop.id)}
    assert kept.keys() == {own.id, first.id, *(address.id for address in others)}
    assert (kept[first.id].phone, kept[first.id].label) == ("13800000064", "主仓")
    assert kept[own.id].is_default  # who chose one here meant it
    assert not kept[first.id].is_default


def test_an_application_without_the_permission_works_on(desk: Desk, shop: Shop, sync: Sync, running: Simulator) -> None:
    sync()
    before = addresses.listed(desk, shop.id)
    running.forbid("address.list")
    assert not sync(check=True).addresses_changed
    assert addresses.listed(desk, shop.id) == before
