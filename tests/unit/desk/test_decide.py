"""Every guard that stands between a click and somebody's money."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models.desk import addresses, templates
from models.desk.decide import act
from models.desk.desk import Desk
from models.desk.inputs import REMARK_LENGTH, ActInput, missing
from models.desk.todo import todos, withdraw
from models.domain.actions import Lane, Need, Way
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState
from models.domain.book import Address
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.errors import UserError
from tests.factory import NOW, make_case, make_return, moved
from tests.unit.desk.helpers import HOUR, decide, picture, stored, take
from tests.unit.store.test_store import in_threads

T, S = AfterSaleType, AfterSaleStatus


@pytest.fixture
def unshipped(desk: Desk) -> AfterSale:
    """An unshipped refund that waits for review."""
    case = make_case()
    take(desk, [case])
    return case


@pytest.fixture
def returning(desk: Desk) -> AfterSale:
    """A return-and-refund application that waits for review."""
    case = make_return()
    take(desk, [case])
    return case


@pytest.fixture
def address(desk: Desk) -> int:
    """A return address."""
    parts: dict[str, Any] = {
        "receiver": "仓库",
        "phone": "13800138000",
        "region": "浙江省杭州市余杭区",
        "detail": "示例路 1 号",
    }
    return addresses.save(desk, Address(label="仓", is_default=True, **parts))


def template_for(desk: Desk, action: str) -> int:
    return templates.listed(desk, action)[0].id


def refused(desk: Desk, case: AfterSale, action: str, sentence: str, **given: Any) -> None:
    """The action is refused with this sentence, and nothing is written down."""
    before = todos(desk)
    with pytest.raises(UserError, match=sentence):
        decide(desk, case, action, **given)
    assert todos(desk) == before


def test_a_decision_is_written_down_and_nothing_else_happens(desk: Desk, unshipped: AfterSale) -> None:
    made = decide(desk, unshipped, remark=" 同意 ")
    (todo,) = todos(desk)
    assert todo.attempt == made
    assert (made.action, made.lane, made.state, made.by) == ("refund", Lane.DECISION, AttemptState.TO_DO, "小王")
    assert (made.amount_fen, made.status_seen, made.made_at) == (12_900, S.AWAITS_REVIEW, NOW)
    assert made.parameters.remark == "同意"
    assert stored(desk, unshipped.aftersale_id).case.status is S.AWAITS_REVIEW


def test_keys_are_made_once_for_each_decision(desk: Desk) -> None:
    one, other = make_case(), make_case()
    take(desk, [one, other])
    assert decide(desk, one).key != decide(desk, other).key


def test_only_a_refund_carries_an_amount(desk: Desk, unshipped: AfterSale) -> None:
    made = decide(desk, unshipped, "reject", company="shunfeng", waybill="SF7736308951965")
    assert made.amount_fen == 0


def test_an_unknown_case(desk: Desk) -> None:
    with pytest.raises(UserError, match=r"no case 1234 here"):
        act(desk, "1234", "refund", ActInput())


def test_an_unknown_action(desk: Desk, unshipped: AfterSale) -> None:
    refused(desk, unshipped, "pay", "no action “pay”.*refund, agree_return, reject, remind")


def test_an_unknown_address(desk: Desk, returning: AfterSale, address: int) -> None:
    sms = template_for(desk, "agree_return")
    refused(desk, returning, "agree_return", "no return address 99", address_id=99, sms_template_id=sms)


def test_an_address_that_was_removed_meanwhile(desk: Desk, returning: AfterSale, address: int) -> None:
    addresses.remove(desk, address)
    refused(desk, returning, "agree_return", f"no return address {address}", address_id=address, sms_text="您好")


def test_an_unknown_template(desk: Desk, returning: AfterSale, address: int) -> None:
    refused(desk, returning, "agree_return", "no SMS template 99", address_id=address, sms_template_id=99)


def test_an_unknown_reason(desk: Desk, returning: AfterSale) -> None:
    refused(desk, returning, "reject", "no reject reason 999", reason_code=999)


@pytest.mark.parametrize(
    ("case", "action", "sentence"),
    [
        (make_return(S.AWAITS_BUYER_RETURN), "reject", "has not sent the goods back yet"),
        (make_return(S.REFUSED_FIRST), "reject", "rejected already"),
        (make_case(status=S.REFUNDED), "refund", "finished"),
        (make_case(final_at=NOW), "refund", "finished"),
        (make_case(), "agree_return", "never shipped"),
        (make_case(), "remind", "still has to send the goods back"),
        (make_case(type=T.SHIPPED_REFUND), "agree_return", "asks for the money only"),
        (make_return(S.BUYER_RETURNED), "remind", "on their way back already"),
        (make_case(type=T.EXCHANGE), "refund", "takes no refund for this type"),
        (make_case(status_text="平台处理中"), "refund", "Teach it"),
    ],
)
def test_a_closed_action_says_why(desk: Desk, case: AfterSale, action: str, sentence: str) -> None:
    take(desk, [case])
    everything = {
        "company": "shunfeng",
        "waybill": "SF7736308951965",
        "address_id": 1,
        "sms_text": "x",
        "reason_code": 1,
    }
    refused(desk, case, action, sentence, **everything)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "shipping company is missing"),
        ({"company": " ", "waybill": "SF7736308951965"}, "shipping company is missing"),
        ({"company": "shunfeng"}, "waybill number is missing"),
        ({"company": "shunfeng", "waybill": "  "}, "waybill number is missing"),
        ({"company": "shunfeng", "waybill": "SF12"}, "does not look like one"),
        ({"company": "shunfeng", "waybill": "顺丰7736308951965"}, "does not look like one"),
    ],
)
def test_refusing_an_unshipped_refund_needs_the_parcel(
    desk: Desk, unshipped: AfterSale, given: dict[str, str], sentence: str
) -> None:
    refused(desk, unshipped, "reject", sentence, **given)


def test_the_parcel_is_written_down_clean(desk: Desk, unshipped: AfterSale) -> None:
    made = decide(desk, unshipped, "reject", company=" shunfeng ", waybill=" sf 7736308951965\t")
    assert (made.parameters.company, made.parameters.waybill) == ("shunfeng", "SF7736308951965")


def test_agreeing_a_return_needs_the_address_and_the_notice(desk: Desk, returning: AfterSale, address: int) -> None:
    refused(desk, returning, "agree_return", "return address is missing", sms_text="您好")
    refused(desk, returning, "agree_return", "SMS text is missing", address_id=address)
    refused(desk, returning, "agree_return", "SMS text is missing", address_id=address, sms_text="  ")


def test_an_agreed_return_keeps_address_and_notice_word_for_word(
    desk: Desk, returning: AfterSale, address: int
) -> None:
    sms = template_for(desk, "agree_return")
    made = decide(desk, returning, "agree_return", address_id=address, sms_template_id=sms)
    assert made.parameters.address_text == "仓库 13800138000 浙江省杭州市余杭区示例路 1 号"
    assert made.parameters.address_text in made.parameters.sms_text
    assert returning.order_id in made.parameters.sms_text
    assert "${" not in made.parameters.sms_text
    addresses.remove(desk, address)
    assert todos(desk)[0].attempt.parameters == made.parameters


def test_a_text_of_one_s_own_wins_over_the_template(desk: Desk, returning: AfterSale, address: int) -> None:
    sms = template_for(desk, "agree_return")
    made = decide(desk, returning, "agree_return", address_id=address, sms_template_id=sms, sms_text=" 自己写的 ")
    assert made.parameters.sms_text == "自己写的"


def test_a_notice_with_a_hole_in_it_is_refused(desk: Desk) -> None:
    case = make_return(S.AWAITS_BUYER_RETURN, deadline_at=None)
    take(desk, [case])
    with_deadline = next(t.id for t in templates.listed(desk, "remind") if "deadline" in t.body)
    refused(desk, case, "remind", "needs “deadline”, and this case does not have it", sms_template_id=with_deadline)


def test_rejecting_needs_a_reason(desk: Desk, returning: AfterSale) -> None:
    refused(desk, returning, "reject", "reason is missing")
    made = decide(desk, returning, "reject", reason_code=34)
    assert made.parameters.reason_text == "已超7天无理由时间"


def test_rejecting_returned_goods_needs_evidence_too(desk: Desk, tmp_path: Path) -> None:
    case = make_return(S.BUYER_RETURNED)
    take(desk, [case])
    refused(desk, case, "reject", "reason is missing", evidence=(picture(tmp_path),))
    refused(desk, case, "reject", "Evidence is missing", reason_code=12)
    made = decide(desk, case, "reject", reason_code=12, evidence=(picture(tmp_path),))
    (name,) = made.parameters.evidence
    assert (desk.evidence_folder / name).is_file()


def test_evidence_that_cannot_be_read_stops_the_decision(desk: Desk, tmp_path: Path) -> None:
    case = make_return(S.BUYER_RETURNED)
    take(desk, [case])
    refused(desk, case, "reject", "cannot be read", reason_code=12, evidence=(tmp_path / "gone.png",))
    assert list(desk.evidence_folder.iterdir()) == []


def test_what_an_action_does_not_need_is_left_out(desk: Desk, unshipped: AfterSale) -> None:
    made = decide(
        desk, unshipped, company="shunfeng", waybill="SF7736308951965", reason_code=1, sms_text="x", address_id=7
    )
    given = made.parameters
    assert (given.company, given.waybill, given.reason_code, given.sms_text, given.address_id) == (
        "",
        "",
        None,
        "",
        None,
    )


def test_a_remark_has_a_length(desk: Desk, unshipped: AfterSale) -> None:
    refused(desk, unshipped, "refund", f"longer than {REMARK_LENGTH}", remark="字" * (REMARK_LENGTH + 1))
    assert decide(desk, unshipped, remark="字" * REMARK_LENGTH).parameters.remark


@pytest.mark.parametrize(
    "changed",
    [
        {"status": S.AWAITS_BUYER_RETURN},
        {"type": T.SHIPPED_REFUND, "type_text": "已发货退款"},
        {"amount_fen": 20_000, "refund_goods_fen": 20_000},
        {"final_at": NOW},
    ],
)
def test_a_case_that_changed_under_the_clerk_s_eyes(desk: Desk, returning: AfterSale, changed: dict[str, Any]) -> None:
    now = replace(returning, **changed)
    take(desk, [moved(now, now.status)], at=NOW + HOUR)
    refused(desk, returning, "refund", "changed while you were looking", looked_at=returning)


def test_what_does_not_matter_to_the_decision_may_change(desk: Desk, returning: AfterSale) -> None:
    take(desk, [replace(returning, buyer_words="再说一句", deadline_at=NOW + 30 * HOUR)], at=NOW + HOUR)
    assert decide(desk, returning, looked_at=returning).is_open


def test_a_second_decision_is_refused_and_told_by_whom(desk: Desk, unshipped: AfterSale) -> None:
    decide(desk, unshipped, by="小王")
    refused(desk, unshipped, "refund", "小王 decided “Refund” for this case already", by="小李")
    refused(
        desk, unshipped, "reject", "小王 decided “Refund”", by="小王", company="shunfeng", waybill="SF7736308951965"
    )


def test_of_five_clerks_who_press_at_once_one_decides(desk: Desk, unshipped: AfterSale) -> None:
    raised = in_threads(5, lambda: decide(desk, unshipped))
    assert [type(error) for error in raised] == [UserError] * 4
    assert len(todos(desk)) == 1


def test_after_a_withdrawal_one_may_decide_anew(desk: Desk, unshipped: AfterSale) -> None:
    withdraw(desk, decide(desk, unshipped).id)
    assert decide(desk, unshipped).is_open


def test_a_reminder_goes_beside_a_decision(desk: Desk, clock: FixedClock) -> None:
    case = make_return(S.AWAITS_BUYER_RETURN)
    take(desk, [case])
    decide(desk, case, "remind", sms_template_id=template_for(desk, "remind"))
    decide(desk, case, "refund")
    assert sorted(todo.attempt.action for todo in todos(desk)) == ["refund", "remind"]
    refused(desk, case, "remind", "decided “Remind the buyer”", sms_text="x")


def test_who_decided_is_always_known(desk: Desk, unshipped: AfterSale) -> None:
    assert decide(desk, unshipped, by="  ").by.strip()


@pytest.mark.parametrize("need", Need)
def test_every_need_has_a_sentence(need: Need) -> None:
    way = Way(frozenset(T), frozenset(S), None, needs=(need,))
    (sentence,) = missing(way, ActInput())
    assert str(sentence)
    full = ActInput(
        company="x",
        waybill="SF77363",
        address_id=1,
        sms_text="x",
        reason_code=1,
        evidence=(Path("a.png"),),
        remark="x",
    )
    assert missing(way, full) == []
