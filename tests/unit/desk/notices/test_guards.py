"""When a buyer gets no text."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from models.desk.desk import Desk
from models.desk.notices.guards import check_text, closed_by_notices
from models.desk.notices.sent import last_sent, sent_to
from models.domain.actions import AGREE_RETURN, REFUND, REMIND
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Parameters
from models.domain.book import Shop, ShopKind
from models.domain.codes import AfterSaleStatus
from models.domain.dossier import Dossier
from models.domain.sent_text import TextStatus
from models.domain.text import Text
from models.store import attempt_steps, attempts, cases, dossiers, sent_texts
from tests.factory import NOW, make_return

HOUR = timedelta(hours=1)
State = AttemptState
SHOP = Shop(id=1, name="本店", sms_quiet_minutes=12 * 60)
LINE = replace(SHOP, kind=ShopKind.API)


@pytest.fixture
def case(desk: Desk) -> AfterSale:
    made = make_return(AfterSaleStatus.AWAITS_BUYER_RETURN, sms_left=3)
    with desk.store.writing() as session:
        cases.add_many(session, [(made, {})], NOW)
    return made


def put(desk: Desk, case: AfterSale, state: State, *, action: Any = REMIND, **given: Any) -> int:
    """A decision with a text, in that state."""
    text = given.pop("text", "请寄回")
    attempt = Attempt(
        id=0,
        key=str(uuid.uuid4()),
        aftersale_id=case.aftersale_id,
        action=action.key,
        lane=action.lane,
        state=State.TO_DO,
        parameters=Parameters(sms_text=text),
        amount_fen=0,
        status_seen=case.status,
        by="小林",
        made_at=NOW,
        **given,
    )
    with desk.store.writing() as session:
        found = cases.find(session, case.aftersale_id)
        assert found is not None
        number = attempt_steps.add(session, found.row_id, attempt)
        if state is not State.TO_DO:
            attempt_steps.settle(session, number, state, NOW, Text("x"), "小林")
        return number


def receipt(desk: Desk, number: int, status: TextStatus) -> None:
    with desk.store.writing() as session:
        sent_texts.note(session, number, "m-1", status, NOW)


def closed(desk: Desk, case: AfterSale, shop: Shop = SHOP, after: timedelta = HOUR, action: Any = REMIND) -> str:
    with desk.store.reading() as session:
        return str(closed_by_notices(session, action, case, shop, NOW + after) or "")


def test_nothing_stands_in_the_way(desk: Desk, case: AfterSale) -> None:
    assert closed(desk, case) == ""


def test_no_quota_closes_a_reminder_and_nothing_else(desk: Desk, case: AfterSale) -> None:
    used_up = replace(case, sms_left=0)
    assert closed(desk, used_up).startswith("No text is left for this case")
    assert closed(desk, used_up, action=REFUND) == closed(desk, used_up, action=AGREE_RETURN) == ""


def test_a_quota_that_is_not_told_closes_nothing(desk: Desk, case: AfterSale) -> None:
    assert closed(desk, replace(case, sms_left=None)) == ""


@pytest.mark.parametrize("state", [State.DONE, State.CONFIRMED])
def test_the_quiet_period_says_when_by_whom_and_when_it_ends(desk: Desk, case: AfterSale, state: State) -> None:
    put(desk, case, state)
    said = closed(desk, case)
    assert f"The last text went {NOW}, by 小林" in said
    assert f"until {NOW + 12 * HOUR}" in said
    assert closed(desk, case, after=12 * HOUR - timedelta(seconds=1))
    assert closed(desk, case, after=12 * HOUR) == ""
    assert closed(desk, case, replace(SHOP, sms_quiet_minutes=0)) == ""


@pytest.mark.parametrize("state", [State.CANCELLED, State.REFUSED])
def test_what_never_left_keeps_nobody_quiet(desk: Desk, case: AfterSale, state: State) -> None:
    put(desk, case, state)
    assert closed(desk, case) == ""
    assert sent_to(desk, case.aftersale_id) == ()


def test_a_text_that_failed_does_not_count(desk: Desk, case: AfterSale) -> None:
    number = put(desk, case, State.DONE)
    receipt(desk, number, TextStatus.NO_RECEIPT)
    assert closed(desk, case)
    receipt(desk, number, TextStatus.FAILED)
    assert closed(desk, case) == ""
    (text,) = sent_to(desk, case.aftersale_id)
    assert text.failed
    with desk.store.reading() as session:
        assert last_sent(session, case.aftersale_id) is None
        assert check_text(session, case.aftersale_id, "请寄回") is None


def test_the_tick_is_when_a_text_went_by_hand(desk: Desk, case: AfterSale) -> None:
    number = put(desk, case, State.TO_DO)
    with desk.store.writing() as session:
        attempt_steps.tick(session, number, NOW + HOUR, "阿杰")
        attempt_steps.settle(session, number, State.CONFIRMED, NOW + HOUR, Text("x"), "阿杰")
    assert "by 阿杰" in closed(desk, case, after=12 * HOUR)
    assert closed(desk, case, after=13 * HOUR) == ""


def test_one_under_way_is_told_by_its_lane_in_better_words(desk: Desk, case: AfterSale) -> None:
    put(desk, case, State.TO_DO)
    assert closed(desk, case) == ""
    with desk.store.reading() as session:
        assert attempts.of_case(session, case.aftersale_id)[0].is_open
        assert check_text(session, case.aftersale_id, "请寄回") is not None


def test_the_text_of_a_return_that_somebody_agreed_to_by_hand_counts(desk: Desk, case: AfterSale) -> None:
    put(desk, case, State.CONFIRMED, action=AGREE_RETURN)
    assert closed(desk, case)


def test_a_return_that_was_sent_from_here_carries_no_text(desk: Desk, case: AfterSale) -> None:
    put(desk, case, State.DONE, action=AGREE_RETURN)
    assert closed(desk, case) == ""


@pytest.mark.parametrize("action", [REMIND, AGREE_RETURN])
def test_the_same_text_is_not_sent_twice_by_accident(desk: Desk, case: AfterSale, action: Any) -> None:
    put(desk, case, State.CONFIRMED, action=action, text="同一句")
    with desk.store.reading() as session:
        said = str(check_text(session, case.aftersale_id, "同一句"))
        assert f"got this very text already: {NOW}, by 小林" in said
        assert check_text(session, case.aftersale_id, "同一句 ") is None
        assert check_text(session, case.aftersale_id, "同一句", again=True) is None
        assert check_text(session, make_return().aftersale_id, "同一句") is None, "another case, another buyer"


def dossier(desk: Desk, case: AfterSale, **known: Any) -> None:
    with desk.store.writing() as session:
        found = cases.find(session, case.aftersale_id)
        assert found is not None
        dossiers.put(session, found.row_id, Dossier(read_at=NOW, **known))


def test_an_order_without_a_number_gets_no_text(desk: Desk, case: AfterSale) -> None:
    assert closed(desk, case, LINE) == "", "nobody knows before the order was read"
    dossier(desk, case)
    assert closed(desk, case, LINE) == "", "the application may not read orders"
    dossier(desk, case, order_created_at=NOW)
    assert closed(desk, case, LINE) == "The order has no phone number, so that no text can be sent."
    assert closed(desk, case, SHOP) == "", "a person looks it up in the back office"
    dossier(desk, case, order_created_at=NOW, phone_cipher="$x$1$$")
    assert closed(desk, case, LINE) == ""
