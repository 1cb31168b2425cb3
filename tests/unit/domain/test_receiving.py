from __future__ import annotations

from models.domain.codes import AfterSaleStatus as S
from models.domain.dossier import Dossier
from models.domain.reasons import REASON_BY_CODE
from models.domain.receiving import (
    MISMATCHES,
    PROPOSED_REASONS,
    How,
    Mismatch,
    Receiving,
    awaits_goods,
    expected_pieces,
    is_coming_back,
    rank,
)
from tests.factory import NOW, make_case, make_return


def test_the_likeliest_stands_first_and_finished_cases_behind_all() -> None:
    expected = make_return(S.BUYER_RETURNED)
    refused = make_case(ship_state="买家拒收")
    order = [
        (expected, How.RETURN_WAYBILL),
        (refused, How.SHIP_WAYBILL),
        (expected, How.AFTERSALE),
        (expected, How.ORDER),
        (make_return(S.BUYER_RETURNED), How.SHIP_WAYBILL),
        (expected, How.PHONE),
        (make_return(S.REFUNDED), How.RETURN_WAYBILL),
        (make_return(S.CLOSED, ship_state="退回中"), How.SHIP_WAYBILL),
        (make_return(S.CLOSED), How.ORDER),
    ]
    ranks = [rank(case, how) for case, how in order]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) == len(ranks)


def test_which_cases_wait_for_goods() -> None:
    assert awaits_goods(make_return(S.AWAITS_BUYER_RETURN))
    assert awaits_goods(make_return(S.BUYER_RETURNED))
    assert not awaits_goods(make_return(S.AWAITS_REVIEW))
    assert not awaits_goods(make_return(S.BUYER_RETURNED, final_at=NOW))


def test_a_parcel_that_turned_round() -> None:
    assert is_coming_back(make_case(ship_state="已拒收"))
    assert is_coming_back(make_case(refused_delivery="是"))
    assert not is_coming_back(make_case(ship_state="买家已签收", refused_delivery="否"))


def test_the_pieces_that_are_to_come_back_are_the_platforms_own() -> None:
    case = make_return(pieces=3)
    assert expected_pieces(case, None) == 3
    assert expected_pieces(case, Dossier(read_at=NOW)) == 3
    assert expected_pieces(case, Dossier(read_at=NOW, pieces_to_return=2)) == 2
    assert expected_pieces(make_return(), None) is None


def test_every_kind_has_a_name_and_every_fault_a_reason_that_there_is() -> None:
    assert set(MISMATCHES) == set(Mismatch)
    assert set(PROPOSED_REASONS) == set(Mismatch) - {Mismatch.NONE}
    assert set(PROPOSED_REASONS.values()) <= set(REASON_BY_CODE)


def test_all_good() -> None:
    made = Receiving(at=NOW, by="小王", waybill="", good=1, bad=0)
    assert made.all_good
    assert not Receiving(at=NOW, by="小王", waybill="", good=1, bad=1, mismatch=Mismatch.USED).all_good
    assert not Receiving(at=NOW, by="小王", waybill="", good=1, bad=0, mismatch=Mismatch.MISSING).all_good
