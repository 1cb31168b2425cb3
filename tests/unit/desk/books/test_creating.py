"""A new address on the platform, over real HTTP: added once, however its answer fares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from models.desk import addresses
from models.desk.books import creating, rules
from models.desk.books.creating import PlatformBook
from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.desk.sync.address_book import read_addresses
from models.domain.area import Area
from models.domain.book import Address, Shop
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.simulator.simulator import Simulator

YUHANG = ("浙江省", "杭州市", "余杭区", "五常街道")


@pytest.fixture
def lines(desk: Desk, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lines]:
    """The desk's lines; after a lost answer nobody waits."""
    monkeypatch.setattr(creating, "LOOKS", (0.0, 0.0))
    opened = Lines(desk)
    yield opened
    opened.close()


def book_of(desk: Desk, lines: Lines, shop: Shop) -> PlatformBook:
    return PlatformBook(desk, lines, shop.id)


def way(desk: Desk, lines: Lines, shop: Shop, *names: str) -> tuple[Area, ...]:
    """The platform's places of these names, one within the other."""
    province = next(one for one in book_of(desk, lines, shop).provinces() if one.name == names[0])
    found, level = [province], book_of(desk, lines, shop).areas_of(province.code)
    for name in names[1:]:
        found.append(next(one for one in level if one.name == name))
        level = found[-1].within
    return tuple(found)


def new(shop: Shop, place: tuple[Area, ...], **parts: str) -> Address:
    fields = {"label": "新仓", "receiver": "小林", "phone": "13800000064", "detail": "文一西路 1 号", **parts}
    return Address(shop_id=shop.id, region="".join(area.name for area in place), **fields)


def test_a_new_address_is_on_the_platform_and_here(desk: Desk, shop: Shop, running: Simulator, lines: Lines) -> None:
    place = way(desk, lines, shop, *YUHANG)
    made = book_of(desk, lines, shop).create(new(shop, place), place, rules.made(shop.id, "杯", ""))
    assert made.only_here is None
    (kept,) = addresses.listed(desk, shop.id)
    assert (kept.id, kept.region, kept.phone) == (made.address_id, "浙江省杭州市余杭区五常街道", "13800000064")
    assert kept.platform_id
    assert [one.address_id for one in rules.listed(desk, shop.id)] == [kept.id]
    assert running.calls["address.create"] == 1


def test_what_a_reading_brings_is_the_same_address(desk: Desk, shop: Shop, lines: Lines) -> None:
    place = way(desk, lines, shop, *YUHANG)
    made = book_of(desk, lines, shop).create(new(shop, place), place)
    before = addresses.listed(desk, shop.id)
    read(desk, shop, lines)
    after = {one.id: one for one in addresses.listed(desk, shop.id)}
    assert after[made.address_id] == replace(before[0], is_default=False), "the platform has a default of its own"
    assert len(after) == 3


def test_a_place_without_streets(desk: Desk, shop: Shop, lines: Lines) -> None:
    place = way(desk, lines, shop, "广东省", "东莞市", "石碣镇")
    assert creating.is_whole(place)
    assert not creating.is_whole(place[:2])
    assert book_of(desk, lines, shop).create(new(shop, place), place).only_here is None


@pytest.mark.parametrize("fault", ["dropped_after", "cut_off"])
def test_a_lost_answer_is_looked_up_and_not_asked_again(
    desk: Desk, shop: Shop, running: Simulator, lines: Lines, fault: str
) -> None:
    place = way(desk, lines, shop, *YUHANG)
    lose_answer_to_create(running, lines, shop, fault)
    made = book_of(desk, lines, shop).create(new(shop, place), place)
    assert running.met[fault] == 1
    assert running.calls["address.create"] == 1
    assert made.only_here is None
    assert len(platform_addresses(lines, shop)) == 3
    assert addresses.listed(desk, shop.id)[0].platform_id


def test_a_request_that_never_arrived_says_so_and_can_be_made_again(
    desk: Desk, shop: Shop, running: Simulator, lines: Lines
) -> None:
    place = way(desk, lines, shop, *YUHANG)
    lose_answer_to_create(running, lines, shop, "dropped_before")
    with pytest.raises(UserError, match="does not have the address"):
        book_of(desk, lines, shop).create(new(shop, place), place)
    assert addresses.listed(desk, shop.id) == []
    assert book_of(desk, lines, shop).create(new(shop, place), place).only_here is None
    assert len(platform_addresses(lines, shop)) == 3


def test_one_that_arrived_late_is_found_before_the_next_try(
    desk: Desk, shop: Shop, running: Simulator, lines: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody could see it when the answer was lost; by the second press it is there."""
    place = way(desk, lines, shop, *YUHANG)
    address = new(shop, place)
    with monkeypatch.context() as patch:
        patch.setattr(creating, "LOOKS", ())
        lose_answer_to_create(running, lines, shop, "dropped_after")
        with pytest.raises(UserError, match="was lost"):
            book_of(desk, lines, shop).create(address, place)
    assert book_of(desk, lines, shop).create(address, place).only_here is None
    assert running.calls["address.create"] == 1
    assert len(platform_addresses(lines, shop)) == 3


def test_an_application_that_may_not_add_keeps_it_here_and_says_what_to_do(
    desk: Desk, shop: Shop, running: Simulator, lines: Lines
) -> None:
    place = way(desk, lines, shop, *YUHANG)
    running.forbid("address.create")
    made = book_of(desk, lines, shop).create(new(shop, place), place)
    assert "Add it in the back office and read the shop again" in str(made.only_here)
    (kept,) = addresses.listed(desk, shop.id)
    assert (kept.id, kept.platform_id) == (made.address_id, "")


def test_what_was_then_added_in_the_back_office_is_taken_for_the_same(desk: Desk, shop: Shop, lines: Lines) -> None:
    place = way(desk, lines, shop, *YUHANG)
    own = replace(new(shop, place, phone="13800000099"), label="只在本地")
    own_id = addresses.save(desk, own, rules.made(shop.id, "杯", ""))
    creating.create_address(lines.of(shop.id).client, creating._new(own, place))
    read(desk, shop, lines)
    kept = {one.id: one for one in addresses.listed(desk, shop.id)}
    assert len(kept) == 3
    assert kept[own_id].platform_id
    assert (kept[own_id].label, kept[own_id].phone) == ("只在本地", "13800000099")
    assert sum(one.is_default for one in kept.values()) == 1
    assert len(rules.listed(desk, shop.id)) == 1


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ({"receiver": " "}, "receiver"),
        ({"phone": "12"}, "does not look like one"),
        ({"label": "字" * 201}, "longer than 200"),
    ],
)
def test_what_the_platform_would_refuse_is_said_before(
    desk: Desk, shop: Shop, running: Simulator, lines: Lines, parts: dict[str, str], sentence: str
) -> None:
    place = way(desk, lines, shop, *YUHANG)
    asked = running.calls.total()
    with pytest.raises(UserError, match=sentence):
        book_of(desk, lines, shop).create(new(shop, place, **parts), place)
    with pytest.raises(UserError, match="from the lists"):
        book_of(desk, lines, shop).create(new(shop, place), place[:3])
    assert running.calls.total() == asked


@pytest.mark.parametrize(
    ("phone", "kind"), [("13800000064", 0), ("0571-88880000", 1), ("4008001234", 1), ("1234", None), ("电话", None)]
)
def test_kinds_of_numbers(phone: str, kind: int | None) -> None:
    assert creating.link_type(phone) == kind


def lose_answer_to_create(running: Simulator, lines: Lines, shop: Shop, fault: str) -> None:
    """Let a fault befall the next request that changes something: reading goes before it."""
    client = lines.of(shop.id).client
    call = client.call

    def calling(method: str, *given: object, **more: object) -> object:
        if method == "address.create" and not running.met[fault]:
            running.fail_next(fault)
        return call(method, *given, **more)  # type: ignore[arg-type] # passed on as it came

    client.call = calling  # type: ignore[method-assign] # only says when the fault is due


def read(desk: Desk, shop: Shop, lines: Lines) -> None:
    """Take the platform's address book over, as each full reading of the shop does."""
    read_addresses(desk, shop, lines.of(shop.id).client, CancelToken())


def platform_addresses(lines: Lines, shop: Shop) -> list[str]:
    return [one.address_id for one in creating.address_list(lines.of(shop.id).client)]
