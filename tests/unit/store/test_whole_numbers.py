"""A number that was pasted in full is looked up; a part of one is looked for."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from models.domain.limits import Limits
from models.domain.listing import CaseFilter, PageRequest
from models.store import listing
from models.store.store import Store
from tests.factory import NOW, make_case
from tests.unit.store.helpers import put

ORDER = "6920000000000012345"


def found(store: Store, text: str, queue: str = "all") -> list[str]:
    with store.reading() as session:
        rows = listing.page(session, PageRequest(queue, CaseFilter(text=text)), NOW, Limits()).rows
    return [row.product_name for row in rows]


@pytest.mark.parametrize(
    ("field", "number", "typed"),
    [
        ("aftersale_id", "6959800000297566494", "6959800000297566494"),
        ("order_id", ORDER, f" {ORDER} "),
        ("ship_waybill", "SF1234567890123", "sf1234567890123"),
        ("return_waybill", "YT9678566151072", "YT9678566151072"),
        ("sku_order_id", "6920100000000099999", "6920100000000099999"),
        ("product_id", "3712345678901234567", "3712345678901234567"),
    ],
)
def test_every_number_is_found_in_full_and_in_part(store: Store, field: str, number: str, typed: str) -> None:
    put(store, [make_case(**{field: number, "product_name": "wanted"}), make_case(product_name="other")])
    assert found(store, typed) == ["wanted"]
    assert found(store, number[1:]) == ["wanted"]
    assert found(store, f"{typed} wanted") == ["wanted"]
    assert found(store, f"{typed} other") == []


def test_all_cases_of_an_order_are_found_and_only_those_of_the_queue(store: Store) -> None:
    put(store, [make_case(order_id=ORDER, product_name=name) for name in "abc"])
    assert sorted(found(store, ORDER)) == ["a", "b", "c"]
    assert found(store, ORDER, "refused") == []


def test_a_number_that_very_many_have_is_looked_for_as_a_word(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "MOST_OF_A_NUMBER", 2)
    put(store, [make_case(order_id=ORDER) for _ in range(5)])
    assert len(found(store, ORDER)) == 5


def test_a_whole_number_goes_through_an_index(store: Store) -> None:
    put(store, [make_case(order_id=ORDER), make_case()])
    if store.engine.dialect.name != "sqlite":
        pytest.skip("only SQLite tells what it was asked")
    asked: list[str] = []
    store.engine.dispose()
    listen = lambda driver, _record: driver.set_trace_callback(asked.append)  # noqa: E731 - taken off again below
    event.listen(store.engine, "connect", listen)
    try:
        found(store, ORDER)
    finally:
        event.remove(store.engine, "connect", listen)
        store.engine.dispose()
    assert not any("LIKE" in statement for statement in asked)
