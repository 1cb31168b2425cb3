"""When the guide comes by itself, and where somebody new is led."""

from __future__ import annotations

from datetime import timedelta

from models.desk import decide, first_run, shops
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.shops import ShopDraft
from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus
from models.store import cases
from tests.factory import NOW, make_case, make_return


def _keep(desk: Desk, *made: AfterSale) -> None:
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], NOW)


def test_a_new_desk_wants_the_guide_until_somebody_ends_it(desk: Desk) -> None:
    assert first_run.guide_wanted(desk)
    first_run.end_guide(desk)
    assert not first_run.guide_wanted(desk)


def test_a_desk_with_a_case_wants_none(desk: Desk) -> None:
    _keep(desk, make_case())
    assert not first_run.guide_wanted(desk)


def test_a_desk_with_a_connected_shop_wants_none(desk: Desk) -> None:
    shops.add(desk, ShopDraft(name="茶铺", app_key="1", platform_id="11", secret="s"))
    assert not first_run.guide_wanted(desk)


def test_it_leads_to_the_queue_of_the_undecided_case_with_the_least_time_left(desk: Desk) -> None:
    assert first_run.first_queue(desk) is None
    soon = make_return(deadline_at=NOW + timedelta(hours=1))
    later = make_case(deadline_at=NOW + timedelta(hours=3))
    timeless = make_return(AfterSaleStatus.BUYER_RETURNED, deadline_at=None)
    _keep(desk, timeless)
    assert first_run.first_queue(desk) == "awaiting_receipt"
    _keep(desk, later, soon)
    assert first_run.first_queue(desk) == "shipped_review"
    decide.act(desk, soon.aftersale_id, "refund", ActInput(by="小林", by_hand=True))
    assert first_run.first_queue(desk) == "unshipped_review"
