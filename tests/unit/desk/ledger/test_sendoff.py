"""What is said before a decision is what happens with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from models.desk import addresses, decide, evidence, shops
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import ByHand, Sendoff, outlook
from models.desk.shops import ShopDraft
from models.domain.actions import AGREE_RETURN, REFUND, REJECT, REMIND, Action
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState
from models.domain.book import Address, Shop
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.errors import UserError
from models.store import attempts, cases, uploads
from tests.factory import NOW, make_case, make_return

HOME = Address(label="仓库", receiver="售后部", phone="13800000064", region="浙江省杭州市", detail="示例路 1 号")
PICTURES = (Path("照片.png"),)


@pytest.fixture
def shop(desk: Desk) -> Shop:
    draft = ShopDraft(name="茶铺", app_key="1", platform_id="11", secret="s", hold_seconds=8)
    return shops.add(desk, draft)


def leaves(desk: Desk, case: AfterSale, action: Action = REFUND, **given: object) -> Sendoff:
    way = action.way(case)
    assert way is not None
    return outlook(desk, case.shop_id).sendoff(action, case, way, ActInput(**given))


def test_without_a_line_people_carry_it_out(desk: Desk) -> None:
    assert leaves(desk, make_case()) == Sendoff(by_hand=ByHand.NO_LINE)
    assert leaves(desk, make_return(), REJECT, evidence=PICTURES).by_hand is ByHand.NO_LINE


def test_a_refund_waits_as_long_as_the_shop_says(desk: Desk, shop: Shop) -> None:
    assert leaves(desk, make_case(shop_id=shop.id)) == Sendoff(seconds=8)


def test_what_moves_no_money_is_sent_at_once(desk: Desk, shop: Shop) -> None:
    case = make_return(shop_id=shop.id)
    for action in (AGREE_RETURN, REJECT):
        assert leaves(desk, case, action) == Sendoff()
    assert leaves(desk, make_case(shop_id=shop.id), REJECT) == Sendoff(), "shipping instead"


def test_a_near_deadline_leaves_no_time(desk: Desk, shop: Shop) -> None:
    near = make_case(shop_id=shop.id, deadline_at=NOW + timedelta(seconds=18))
    assert leaves(desk, near) == Sendoff(near=True)
    assert leaves(desk, replace(near, deadline_at=NOW + timedelta(seconds=19))) == Sendoff(seconds=8)
    assert leaves(desk, replace(near, deadline_at=None)) == Sendoff(seconds=8)


def test_a_shop_without_an_undo_window_has_nothing_to_leave_out(desk: Desk, shop: Shop) -> None:
    draft = ShopDraft(name=shop.name, app_key="1", platform_id="11", hold_seconds=0)
    shops.change(desk, shop.id, draft)
    assert leaves(desk, make_case(shop_id=shop.id, deadline_at=NOW + timedelta(seconds=3))) == Sendoff()


def test_pictures_go_along_and_so_do_the_platforms_own_texts(desk: Desk, shop: Shop) -> None:
    review = make_return(shop_id=shop.id)
    assert leaves(desk, review, REJECT, evidence=PICTURES) == Sendoff()
    waiting = make_return(AfterSaleStatus.AWAITS_BUYER_RETURN, shop_id=shop.id)
    assert leaves(desk, waiting, REMIND, sms_values={}) == Sendoff()
    assert leaves(desk, waiting, REMIND, sms_text="自己写的").by_hand is ByHand.NO_CALL


def test_a_line_takes_only_addresses_of_the_platform(desk: Desk, shop: Shop) -> None:
    known = replace(HOME, platform_id="77")
    assert [outlook(desk, shop.id).takes(one) for one in (HOME, known)] == [False, True]
    assert [outlook(desk, 1).takes(one) for one in (HOME, known)] == [True, True]


@pytest.mark.parametrize("hold", [0, 5, 30])
@pytest.mark.parametrize("left", [3, 14, 16, 39, 41, 7_200])
@pytest.mark.parametrize("action", [REFUND, REJECT])
def test_it_happens_as_it_is_said(desk: Desk, action: Action, hold: int, left: int) -> None:
    shop = shops.add(desk, ShopDraft(name="茶铺", app_key="1", platform_id="11", secret="s", hold_seconds=hold))
    case = make_case(type=AfterSaleType.SHIPPED_REFUND, shop_id=shop.id, deadline_at=NOW + timedelta(seconds=left))
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {})], NOW)
    said = leaves(desk, case, action, reason_code=3)
    made = decide.act(desk, case.aftersale_id, action.key, ActInput(reason_code=3, by="小林"))
    assert made.state is AttemptState.HOLDING
    assert made.hold_until is not None
    assert (made.hold_until - made.made_at, made.at_once) == (timedelta(seconds=said.seconds), said.near)


def test_a_picture_leaves_only_once_the_platform_let_it_pass(desk: Desk, shop: Shop, tmp_path: Path) -> None:
    case = make_return(shop_id=shop.id)
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {})], NOW)
    picture = tmp_path / "照片.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    given = ActInput(by="小林", reason_code=3, evidence=(picture,))
    with pytest.raises(UserError, match="1 of the 1 pictures"):
        decide.act(desk, case.aftersale_id, REJECT.key, given)
    (kept,) = evidence.keep(desk, [picture])
    with desk.store.writing() as session:
        assert not attempts.of_case(session, case.aftersale_id), "nothing of the refused decision is left"
        uploads.put(session, shop.id, kept.name, "9", "https://p.example/9.png", NOW)
    made = decide.act(desk, case.aftersale_id, REJECT.key, given)
    assert (made.state, made.parameters.evidence_urls) == (AttemptState.HOLDING, ("https://p.example/9.png",))


def test_by_hand_a_picture_needs_no_platform(desk: Desk, shop: Shop, tmp_path: Path) -> None:
    case = make_return(shop_id=shop.id)
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {})], NOW)
    picture = tmp_path / "照片.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    made = decide.act(
        desk, case.aftersale_id, REJECT.key, ActInput(by="小林", reason_code=3, evidence=(picture,), by_hand=True)
    )
    assert (made.state, made.parameters.evidence_urls) == (AttemptState.TO_DO, ())


def test_an_address_that_is_not_taken_is_refused_by_the_ledger_as_well(desk: Desk, shop: Shop) -> None:
    case = make_return(shop_id=shop.id)
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {})], NOW)
    kept = addresses.save(desk, replace(HOME, shop_id=shop.id))
    with pytest.raises(UserError, match="does not know the return address"):
        decide.act(desk, case.aftersale_id, AGREE_RETURN.key, ActInput(address_id=kept, sms_text="请寄回"))


def test_a_shop_that_is_not_there_is_a_bug(desk: Desk) -> None:
    with pytest.raises(LookupError):
        outlook(desk, 99)
