from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.seen import WEIGHTY, Seen, differs
from tests.factory import NOW, make_case
from tests.unit.domain.strategies import cases

HOUR = timedelta(hours=1)
CASE = make_case(updated_at=NOW)
CHANGED: dict[str, AfterSale] = {
    "type": replace(CASE, type=AfterSaleType.SHIPPED_REFUND),
    "status": replace(CASE, status=AfterSaleStatus.REFUSED_FIRST),
    "amount_fen": replace(CASE, amount_fen=CASE.amount_fen - 1),
    "is_open": replace(CASE, final_at=NOW),
    "reason": replace(CASE, reason="商品破损"),
    "proof": replace(CASE, proof_uploaded="是"),
    "return_waybill": replace(CASE, return_waybill="SF1"),
}


@given(cases())
def test_it_comes_back_from_json(case: AfterSale) -> None:
    seen = Seen.of(case)
    assert Seen.from_plain(json.loads(json.dumps(seen.to_plain()))) == seen


def test_a_code_that_nobody_knows_comes_back() -> None:
    seen = Seen.of(replace(CASE, type=AfterSaleType(77), status=AfterSaleStatus(99)))
    assert Seen.from_plain(seen.to_plain()) == seen


@pytest.mark.parametrize("name", WEIGHTY)
def test_what_a_decision_rests_on_must_not_change(name: str) -> None:
    before, now = Seen.of(CASE), Seen.of(CHANGED[name])
    assert [one for one in WEIGHTY if getattr(before, one) != getattr(now, one)] == [name]
    assert differs(before, now)
    assert differs(now, before)


@pytest.mark.parametrize(
    "later",
    [
        replace(CASE, updated_at=NOW + HOUR),
        replace(CASE, deadline_at=NOW + 9 * HOUR),
        replace(CASE, buyer_words="快点"),
        replace(CASE, order_remark="加急"),
    ],
)
def test_all_else_may(later: AfterSale) -> None:
    assert not differs(Seen.of(CASE), Seen.of(later))
