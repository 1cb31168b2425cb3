"""Canned texts: kept in order, filled for a case, never with a hole in them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from models.desk.books import canned
from models.desk.books.order import moved
from models.desk.desk import Desk
from models.domain.book import CannedText
from models.domain.errors import UserError
from tests.factory import make_return
from tests.unit.desk.helpers import take

TEXT = CannedText(name="说明", action="reject", body="订单${order_id}不能退")


def test_a_new_profile_has_some_to_reject_with(desk: Desk) -> None:
    found = canned.listed(desk, "reject", 1)
    assert len(found) >= 5
    case = make_return()
    take(desk, [case])
    values = canned.values(desk, case.aftersale_id)
    for one in found:
        assert canned.fault(one) is None
        assert "${" not in canned.fill(one.body, values)


def test_a_new_one_stands_last_and_a_changed_one_where_it_stood(desk: Desk) -> None:
    before = [one.id for one in canned.listed(desk)]
    number = canned.save(desk, TEXT)
    assert [one.id for one in canned.listed(desk)] == [*before, number]
    first = canned.listed(desk)[0]
    canned.save(desk, replace(first, name="改过"))
    assert [one.id for one in canned.listed(desk)] == [*before, number]
    canned.arrange(desk, [number, *before])
    assert [one.id for one in canned.listed(desk)] == [number, *before]
    canned.remove(desk, number)
    assert [one.id for one in canned.listed(desk)] == before


def test_texts_of_a_shop_and_of_all(desk: Desk) -> None:
    mine, everybodys = canned.save(desk, replace(TEXT, shop_id=1)), canned.save(desk, TEXT)
    assert {mine, everybodys} <= {one.id for one in canned.listed(desk, "reject", 1)}
    others = {one.id for one in canned.listed(desk, "reject", 2)}
    assert everybodys in others
    assert mine not in others
    assert canned.listed(desk, "refund") == []


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ({"name": " "}, "needs a name and a text"),
        ({"body": ""}, "needs a name and a text"),
        ({"body": "${address}"}, "no “address” to fill in"),
        ({"body": "字" * 501}, "501 characters"),
    ],
)
def test_one_that_could_not_be_used_is_not_kept(desk: Desk, parts: dict[str, Any], sentence: str) -> None:
    before = canned.listed(desk)
    with pytest.raises(UserError, match=sentence):
        canned.save(desk, replace(TEXT, **parts))
    assert canned.listed(desk) == before


def test_a_missing_value_is_named(desk: Desk) -> None:
    case = make_return(deadline_at=None)
    take(desk, [case])
    values = canned.values(desk, case.aftersale_id)
    assert canned.fill(TEXT.body, values) == f"订单{case.order_id}不能退"
    with pytest.raises(UserError, match="needs “deadline”"):
        canned.fill("${order_id} ${deadline}", values)
    with pytest.raises(UserError, match="“nope”, which does not exist"):
        canned.fill("${nope}", values)


def test_moving_one_past_its_neighbour() -> None:
    assert moved([1, 2, 3, 4], [1, 2, 3, 4], 3, -1) == [1, 3, 2, 4]
    assert moved([1, 2, 3, 4], [1, 4], 4, -1) == [4, 2, 3, 1], "past the one that is shown before it"
    assert moved([1, 2], [1, 2], 1, -1) is None
    assert moved([1, 2], [1, 2], 2, 1) is None
