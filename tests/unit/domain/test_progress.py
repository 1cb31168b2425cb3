from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus
from models.domain.progress import looks_older
from tests.factory import NOW, make_return
from tests.unit.domain.strategies import cases, open_cases

S = AfterSaleStatus


@pytest.mark.parametrize(
    ("known", "incoming", "older"),
    [
        (S.AWAITS_BUYER_RETURN, S.AWAITS_REVIEW, True),
        (S.BUYER_RETURNED, S.AWAITS_BUYER_RETURN, True),
        (S.BUYER_RETURNED, S.AWAITS_REVIEW, True),
        (S.REFUSED_SECOND, S.AWAITS_BUYER_RETURN, True),
        (S.REFUNDED, S.BUYER_RETURNED, True),
        (S.CLOSED, S.AWAITS_REVIEW, True),
        (S.AWAITS_REVIEW, S.AWAITS_BUYER_RETURN, False),
        (S.AWAITS_BUYER_RETURN, S.BUYER_RETURNED, False),
        (S.AWAITS_REVIEW, S.REFUNDED, False),
        # a buyer may take up a refused application again
        (S.REFUSED_FIRST, S.AWAITS_REVIEW, False),
        (S.AWAITS_REVIEW, S.REFUSED_FIRST, False),
        (S.REFUSED_SECOND, S.BUYER_RETURNED, False),
        (S.CLOSED, S.REFUNDED, False),
    ],
)
def test_which_picture_looks_older(known: AfterSaleStatus, incoming: AfterSaleStatus, older: bool) -> None:
    assert looks_older(make_return(known), make_return(incoming)) is older


def test_a_final_time_is_further_than_any_open_status() -> None:
    finished = make_return(S.AWAITS_REVIEW, final_at=NOW - timedelta(hours=1))
    assert looks_older(finished, make_return(S.BUYER_RETURNED))


@given(cases())
def test_a_picture_is_never_older_than_itself(case: AfterSale) -> None:
    assert not looks_older(case, case)


@given(cases(), cases())
def test_two_pictures_are_never_each_older_than_the_other(one: AfterSale, other: AfterSale) -> None:
    assert not (looks_older(one, other) and looks_older(other, one))


@given(open_cases, cases().filter(lambda case: not case.is_open))
def test_a_finished_case_that_shows_open_again_always_looks_older(case: AfterSale, finished: AfterSale) -> None:
    assert looks_older(finished, case)
