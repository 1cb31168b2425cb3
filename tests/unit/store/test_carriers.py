"""Shipping companies of a shop, and where a waybill number stands already."""

from __future__ import annotations

import pytest

from models.domain.attempt import AttemptState, Parameters
from models.domain.carriers import CARRIER_BY_CODE, Carrier
from models.store import carriers, waybills
from models.store.store import Store
from tests.factory import make_case, make_return
from tests.unit.store.helpers import decide, put

NUMBER = "SF1234567890123"


def test_a_list_takes_the_place_of_the_one_before_in_its_order(store: Store) -> None:
    with store.writing() as session:
        carriers.put(session, 1, [Carrier("yuantong", "圆通"), Carrier("moumou", "某某")])
        carriers.put(session, 1, [Carrier("jitu", "极兔速递"), Carrier("shunfeng", "顺丰")])
    with store.reading() as session:
        found = carriers.listed(session, 1)
        assert carriers.listed(session, 2) == []
    assert [(one.code, one.name) for one in found] == [("jitu", "极兔速递"), ("shunfeng", "顺丰")]
    # the form of the numbers is known by the name where the code is another one
    assert found[0].form is CARRIER_BY_CODE["jtexpress"].form


def test_how_often_each_company_was_used_lately(store: Store) -> None:
    cases = [make_case() for _ in range(4)]
    put(store, cases)
    for case, company in zip(cases, ["jd", "ems", "ems", ""], strict=True):
        decide(store, case, action="reject", parameters=Parameters(company=company))
    with store.reading() as session:
        assert carriers.used(session, 1, "reject", 10) == {"ems": 2, "jd": 1}
        assert carriers.used(session, 1, "reject", 3) == {"ems": 2}
        assert carriers.used(session, 1, "refund", 10) == carriers.used(session, 2, "reject", 10) == {}


@pytest.mark.parametrize("state", list(AttemptState))
def test_a_number_that_was_decided_with(store: Store, state: AttemptState) -> None:
    case = make_case()
    put(store, [case])
    decide(store, case, action="reject", state=state, parameters=Parameters(waybill=NUMBER))
    came_to_nothing = state in (AttemptState.CANCELLED, AttemptState.REFUSED, AttemptState.CONTRADICTED)
    with store.reading() as session:
        found = waybills.decided_with(session, NUMBER, "another")
        assert waybills.decided_with(session, NUMBER, case.order_id) is None
        assert waybills.decided_with(session, "SF1", "another") is None
    assert found == (None if came_to_nothing else (case.order_id, case.aftersale_id))


def test_a_number_that_a_parcel_has(store: Store) -> None:
    sent, back = make_return(ship_waybill=NUMBER), make_return(return_waybill="YT1")
    put(store, [sent, back])
    with store.reading() as session:
        assert waybills.sent_under(session, NUMBER, "another") == (sent.order_id, sent.aftersale_id)
        assert waybills.returned_under(session, "YT1", "another") == (back.order_id, back.aftersale_id)
        assert waybills.sent_under(session, NUMBER, sent.order_id) is None
        assert waybills.returned_under(session, NUMBER, "another") is None
