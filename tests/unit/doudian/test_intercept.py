"""Calling parcels back."""

from __future__ import annotations

import pytest

from models.doudian.intercept import Target, intercept
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from tests.unit.doudian.platform import answering
from tests.unit.doudian.samples import CASE

TARGET = Target("shunfeng", "SF1")


def test_what_is_asked_and_what_became_of_it() -> None:
    platform = answering(
        {
            "intercept_results": [
                {
                    "company_code": "shunfeng",
                    "company_name": "顺丰",
                    "tracking_no": "SF1",
                    "value_amount": 1999,
                    "can_intercept": True,
                    "is_success": True,
                    "intercept_cost": "800",
                    "other_product_amount": 2,
                    "settlement_mode": 1,
                },
                {"tracking_no": "SF2", "unavailable_reason_code": 3, "unavailable_reason": "派送中"},
            ],
            "success_count": 1,
            "failed_count": "1",
            "refund_amount": 1999,
        }
    )
    found = intercept(platform, CASE, [TARGET, Target("shunfeng", "SF2")])
    call = platform.calls[0]
    assert (call.method, call.urgency, call.changes) == ("afterSale.applyLogisticsIntercept", Urgency.STAFF, True)
    assert call.parameters == {
        "after_sale_id": int(CASE),
        "op_from": 1,
        "intercept_targets": [
            {"company_code": "shunfeng", "tracking_no": "SF1"},
            {"company_code": "shunfeng", "tracking_no": "SF2"},
        ],
    }
    first, second = found.parcels
    assert (first.done, first.possible, first.cost_fen, first.value_fen) == (True, True, 800, 1999)
    assert (first.other_products, first.offline_settlement) == (2, True)
    assert (second.done, second.possible, second.why_not, second.why_not_code) == (False, None, "派送中", 3)
    assert (found.succeeded, found.failed, found.refund_fen) == (1, 1, 1999)


def test_a_failure_without_parcels() -> None:
    found = intercept(answering({"failed_count": 1, "unavailable_reason": "已签收"}), CASE, [TARGET])
    assert (found.parcels, found.failed, found.why_not) == ((), 1, "已签收")


@pytest.mark.parametrize("data", [None, {}, {"intercept_results": None}])
def test_an_answer_that_says_nothing(data: object) -> None:
    with pytest.raises(RefusedError) as caught:
        intercept(answering(data), CASE, [TARGET])
    assert caught.value.refusal.may_have_acted


def test_no_parcel() -> None:
    with pytest.raises(ValueError, match="no parcel"):
        intercept(answering(None), CASE, [])
