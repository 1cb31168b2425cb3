"""What a shop can ship with: the platform's list, most used first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from models.desk.desk import Desk
from models.desk.parcels.carriers import for_shop
from models.desk.sync.rounds import RoundReport
from models.domain.book import Shop
from models.domain.carriers import CARRIERS, Carrier, Companies
from models.simulator.names import COMPANIES
from models.simulator.simulator import Simulator
from models.store import carriers
from tests.factory import make_case
from tests.unit.desk.helpers import decide, take

Sync = Callable[..., RoundReport]


def kept(desk: Desk, shop: Shop) -> list[Carrier]:
    with desk.store.reading() as session:
        return carriers.listed(session, shop.id)


def test_the_platforms_list_comes_when_a_shop_is_read_in_full(desk: Desk, shop: Shop, sync: Sync) -> None:
    assert not for_shop(desk, shop.id).closed
    sync()
    found = for_shop(desk, shop.id)
    assert [(one.code, one.name) for one in found.listed] == [(code, name) for _, code, name in COMPANIES]
    assert found.closed
    assert found.why_not("shunfeng") is None
    assert found.why_not("") is None
    assert "本地配送" in str(found.why_not("本地配送"))
    assert found.guess("SF1234567890123").code == "shunfeng"


def test_a_list_that_changed_takes_the_place_of_the_old_one(desk: Desk, shop: Shop, sync: Sync) -> None:
    sync()
    with desk.store.writing() as session:
        carriers.put(session, shop.id, [Carrier("moumou", "某某快递")])
    sync(check=True)
    assert len(kept(desk, shop)) == len(COMPANIES)


def test_an_application_without_the_permission_works_on(desk: Desk, shop: Shop, sync: Sync, running: Simulator) -> None:
    running.forbid("order.logisticsCompanyList")
    assert sync().checked
    found = for_shop(desk, shop.id)
    assert (found.listed, found.closed) == (CARRIERS, False)
    assert found.why_not("本地配送") is None


def test_what_a_shop_uses_comes_first(desk: Desk) -> None:
    cases = [make_case() for _ in range(4)]
    take(desk, cases)
    for number, (case, company) in enumerate(zip(cases, ["jd", "ems", "jd", "moumou"], strict=True)):
        decide(desk, case, "reject", company=company, waybill=f"1234567{number}")
    found = for_shop(desk, 1)
    rest = [one.code for one in CARRIERS if one.code not in ("jd", "ems")]
    assert [one.code for one in found.listed] == ["jd", "ems", *rest]
    assert not found.closed
    assert [one.code for one in for_shop(desk, 2).listed] == [one.code for one in CARRIERS]


def test_a_company_is_found_by_name_and_by_code_and_anything_else_stays() -> None:
    found = Companies()
    assert found.code_of(" 圆通快递 ") == "yuantong"
    assert found.code_of("yuantong") == "yuantong"
    assert found.code_of("本地配送") == "本地配送"


def test_of_services_of_one_house_the_most_used_is_proposed() -> None:
    fast, heavy = (replace(CARRIERS[0], code=code) for code in ("shunfeng", "shunfengkuaiyun"))
    assert Companies((heavy, fast)).guess("SF1234567890123") is heavy
    assert Companies((fast, heavy)).guess("SF1234567890123") is fast
    assert Companies((CARRIERS[1],)).guess("SF1234567890123") is None
