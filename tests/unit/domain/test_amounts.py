"""What a refund is made of, and where the source's own numbers do not agree."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from models.domain.amounts import order_sum, refund_split
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.codes import RefundStatus
from models.domain.dossier import Dossier, GoodsSeen
from tests.factory import NOW, make_case


def told(**overrides: Any) -> Dossier:
    """A case in full of the version that `api_case` has."""
    return Dossier(read_at=NOW, version=NOW, **overrides)


def api_case(**overrides: Any) -> Any:
    """¥125.00: goods ¥119.00, freight ¥6.00."""
    given = {"amount_fen": 12_500, "refund_goods_fen": 11_900, "refund_freight_fen": 600, "updated_at": NOW}
    return make_case(**{**given, **overrides})


def parts(case: Any, dossier: Dossier | None = None) -> list[tuple[str, int]]:
    return [(str(part.name), part.fen) for part in refund_split(case, dossier).parts]


def gaps(case: Any, dossier: Dossier | None = None) -> list[str]:
    return [str(gap) for gap in refund_split(case, dossier).gaps]


def goods(paid: int | None, *, mine: bool = True) -> GoodsSeen:
    return GoodsSeen(name="杯", spec="", sku_code="", picture="", pieces=1, paid_fen=paid, of_this_case=mine)


def test_an_export_is_split_as_its_columns_split_it() -> None:
    case = make_case(
        amount_fen=13_600,
        refund_goods_fen=12_000,
        refund_freight_fen=600,
        refund_tax_fen=1_000,
        refund_discount_fen=500,
    )
    split = refund_split(case, None)
    assert parts(case) == [("Goods", 12_000), ("Freight", 600), ("Tax", 1_000)]
    assert (sum(part.fen for part in split.parts), split.whole_fen, split.gaps) == (13_600, 13_600, ())
    assert [(str(part.name), part.fen) for part in split.beside] == [("Payment discount taken back", 500)]
    assert split.went_back_fen is None


def test_parts_that_nobody_told_are_left_out() -> None:
    case = make_case(amount_fen=12_900)
    assert parts(case) == [("Goods", 12_900)]
    assert gaps(case) == []
    assert gaps(make_case(amount_fen=12_900, refund_goods_fen=None)) == []


def test_parts_that_do_not_make_the_whole_are_told() -> None:
    case = api_case(amount_fen=500, refund_goods_fen=None)  # more freight than refund: the goods' part is not known
    assert gaps(case) == ["The parts make ¥6.00, but ¥5.00 leaves the shop: a difference of ¥1.00."]


def test_list_and_case_that_disagree_are_told() -> None:
    dossier = told(refund_total_fen=12_000, refund_freight_fen=100)
    assert gaps(api_case(), dossier) == [
        "The platform's list says ¥125.00, the case itself ¥120.00: a difference of ¥5.00.",
        "Freight is ¥6.00 in the platform's list and ¥1.00 in the case itself.",
    ]
    assert gaps(api_case(), told(refund_total_fen=12_500, refund_freight_fen=600)) == []


def test_another_version_of_the_case_is_held_against_nothing() -> None:
    older = replace(told(refund_total_fen=1), version=None)
    assert gaps(api_case(), older) == []


def test_what_really_went_back_is_told_with_its_difference() -> None:
    done = api_case(status=Status.REFUNDED, refund_status=RefundStatus.DONE)
    assert refund_split(done, told(real_refund_fen=12_500)).went_back_fen == 12_500
    assert gaps(done, told(real_refund_fen=12_500)) == []
    assert gaps(done, told(real_refund_fen=12_000)) == [
        "¥120.00 went back to the buyer, not the case's ¥125.00: a difference of ¥5.00."
    ]
    assert refund_split(done, told(real_refund_fen=0)).went_back_fen == 0


def test_nothing_went_back_while_nothing_is_done() -> None:
    assert refund_split(api_case(), told(real_refund_fen=0)).went_back_fen is None
    assert gaps(api_case(), told(real_refund_fen=0)) == []


def test_the_discount_comes_from_the_case_in_full_where_the_list_has_none() -> None:
    assert refund_split(api_case(), told(refund_discount_fen=300)).beside[0].fen == 300


@pytest.mark.parametrize(("paid", "exceeds"), [(30_000, False), (20_000, True), (None, False)])
def test_an_order_is_summed_over_its_cases(paid: int | None, exceeds: bool) -> None:
    cases = [
        make_case(amount_fen=12_900, status=Status.REFUNDED),
        make_case(amount_fen=10_000),
        make_case(amount_fen=700, status=Status.CLOSED),
        make_case(amount_fen=800, type=Type.EXCHANGE),  # asks for goods, not for money
    ]
    found = order_sum(cases, told(goods=(goods(paid), goods(0, mine=False))))
    assert (found.refunded_fen, found.asked_fen, found.paid_fen, found.exceeds) == (12_900, 10_000, paid, exceeds)


def test_what_was_paid_for_an_order_is_unknown_without_its_goods() -> None:
    assert order_sum([make_case()], None).paid_fen is None
    assert order_sum([make_case()], told()).paid_fen is None
