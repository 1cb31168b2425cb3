"""Buyers who go on doing things."""

from __future__ import annotations

from collections import Counter

from tests.unit.simulator.conftest import MakeShop, Shop


def live(shop: Shop, days: int) -> Counter[str]:
    """Let days pass, and count what was written by whom."""
    since = shop.now
    for _ in range(days * 4):
        shop.move(hours=6)
        shop.simulator.cases()
    world = shop.simulator._world
    return Counter(
        f"{record.role} {record.text[:6]}"
        for case in world.registry.all()
        for record in case.records
        if record.at > since
    )


def test_they_do_everything_they_can(make_shop: MakeShop) -> None:
    shop = make_shop(traffic=True, cases=500)
    done = live(shop, 14)
    for said in (
        "1 买家发起售后",
        "1 买家撤销售后",
        "1 买家修改了售",
        "1 买家已寄回商",
        "1 买家申请客服",
        "1 买家确认收货",
    ):
        assert done[said] > 0, (said, done)
    for said in ("3 客服判定支持", "4 平台延长了处", "4 平台缩短了处", "4 小助手自动同"):
        assert done[said] > 0, (said, done)


def test_the_number_of_open_cases_stays_about_level(make_shop: MakeShop) -> None:
    shop = make_shop(traffic=True, cases=500)
    before = len(shop.cases(open=True))
    live(shop, 14)
    assert 0.5 * before < len(shop.cases(open=True)) < 1.7 * before


def test_as_many_new_ones_as_said(make_shop: MakeShop) -> None:
    shop = make_shop(traffic=True, cases=50, new_cases_per_day=40)
    live(shop, 5)
    assert 140 < len(shop.simulator.cases()) - 50 < 260
    none = make_shop(traffic=True, cases=50, new_cases_per_day=0)
    live(none, 5)
    assert len(none.simulator.cases()) == 50


def test_without_traffic_they_rest(shop: Shop) -> None:
    assert not [said for said in live(shop, 5) if said.startswith("1 ")]


def test_stopped_and_begun_again(make_shop: MakeShop) -> None:
    shop = make_shop(traffic=True, cases=300)
    live(shop, 1)
    shop.simulator.stop_traffic()
    assert not [said for said in live(shop, 2) if said.startswith("1 ")]
    shop.simulator.start_traffic()
    shop.simulator.start_traffic()
    assert [said for said in live(shop, 2) if said.startswith("1 ")]


def test_the_same_seed_the_same_days(make_shop: MakeShop) -> None:
    assert live(make_shop(traffic=True, cases=200), 4) == live(make_shop(traffic=True, cases=200), 4)


def test_a_shipped_parcel_can_be_refused_after_the_shop_agreed(make_shop: MakeShop) -> None:
    shop = make_shop(traffic=True, cases=800, new_cases_per_day=0)
    for case in shop.cases(type=1, status=6):
        shop.caller.operate(203, case["aftersale_id"])
    before = len(shop.simulator.book())
    live(shop, 2)
    later = [e for e in shop.simulator.book()[before:] if e["by"] == "merchant"]
    assert later
    assert all(e["request"]["type"] == 203 for e in later)


def test_hidden_words_never_decide(make_shop: MakeShop) -> None:
    """Labels say that a deadline moved; the deadline itself is the fact."""
    shop = make_shop(traffic=True, cases=300)
    live(shop, 3)
    tagged = [c for c in shop.simulator._world.registry.all() if any(t.startswith("处理时间") for t in c.tags)]
    assert tagged
    assert all(sum(t.startswith("处理时间") for t in c.tags) == 1 for c in tagged)
