"""The reasons for refusing one case."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from models.desk import reasons
from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.domain.aftersale import AfterSale
from models.domain.book import Shop
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.errors import UserError
from models.domain.reasons import REJECT_REASONS, ReasonOffer, ReasonSource, RejectReason
from models.simulator.simulator import Simulator
from tests.factory import make_return
from tests.platform import stored


@pytest.fixture
def lines(desk: Desk) -> Iterator[Lines]:
    with closing(Lines(desk)) as opened:
        yield opened


def one(desk: Desk, kind: Type, status: Status) -> AfterSale:
    return next(case for case in stored(desk).values() if (case.type, case.status) == (kind, status))


def test_the_platform_s_for_this_very_case(desk: Desk, sync, shop: Shop, lines: Lines) -> None:
    sync()
    came_back = reasons.offered(desk, lines, one(desk, Type.RETURN_REFUND, Status.BUYER_RETURNED))
    asks = reasons.offered(desk, lines, one(desk, Type.RETURN_REFUND, Status.AWAITS_REVIEW))
    assert came_back.source is asks.source is ReasonSource.PLATFORM
    assert [reason.code for reason in came_back.reasons] == [7, 8, 11, 12, 13, 22, 23]
    assert [reason.code for reason in asks.reasons] == [3, 4, 7, 8, 9, 10, 19, 21, 22, 23, 34, 35]
    other_goods, agreed = came_back.reason(12), came_back.reason(7)
    sample = f"{lines.of(shop.id).shop.gateway}/_sim/pictures/1.png"
    assert other_goods == RejectReason(12, "退货与原订单不符", True, "请上传能证明的图片", sample)
    assert (agreed.needs_proof, agreed.proof_words, agreed.sample_url) == (False, "", "")
    assert came_back.reason(34) is None


def test_none_for_one_that_is_finished(desk: Desk, sync, lines: Lines) -> None:
    sync()
    over = next(case for case in stored(desk).values() if case.type is Type.RETURN_REFUND and not case.is_open)
    assert reasons.offered(desk, lines, over) == ReasonOffer((), ReasonSource.PLATFORM)


def test_without_the_platform_the_assumed_list_says_why(desk: Desk, sync, running: Simulator, lines: Lines) -> None:
    sync()
    case = one(desk, Type.RETURN_REFUND, Status.AWAITS_REVIEW)
    running.forbid("afterSale.rejectReasonCodeList")
    offer = reasons.offered(desk, lines, case)
    assert (offer.reasons, offer.source) == (REJECT_REASONS, ReasonSource.NOT_ASKED)
    assert "permission" in str(offer.why)


def test_by_hand_it_is_the_assumed_list(desk: Desk, lines: Lines) -> None:
    assert reasons.offered(desk, lines, make_return()) is reasons.ASSUMED
    assert all(reason.needs_proof is None for reason in reasons.ASSUMED.reasons)


def test_a_code_that_was_typed() -> None:
    plain, proof = RejectReason(7, "协商一致", False), RejectReason(12, "不符", True)
    offer = ReasonOffer((plain, proof), ReasonSource.PLATFORM)
    assert reasons.picked(offer, 7, 0) is plain
    assert reasons.picked(offer, 12, 1) is proof
    with pytest.raises(UserError, match="needs a picture"):
        reasons.picked(offer, 12, 0)
    with pytest.raises(UserError, match=r"reason 3\. It can be for: 7 协商一致, 12 不符"):
        reasons.picked(offer, 3, 1)
    assert reasons.picked(reasons.ASSUMED, 12, 0).text == "退货与原订单不符"
