"""What is sent besides refunds, returns and rejections: texts, more time, parcels called back, remarks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from models.desk.cases import case_view
from models.desk.inputs import ActInput
from models.desk.ledger import batch_plans, directly, sending
from models.desk.ledger.settlement import SURE_AFTER
from models.desk.ledger.verdicts import NOT_DONE
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.book import SmsTemplate, TemplateStatus
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.errors import UserError
from models.simulator.cases import COMING_BACK, IN_TRANSIT, REFUSED
from models.simulator.methods.sms import ACCOUNT
from models.store import addresses, sent_texts, shops, templates
from tests.unit.desk.ledger.counter import Counter

State = AttemptState
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


@pytest.fixture
def patient(counter: Counter) -> Counter:
    """A counter that waits, as a real one, until nothing that was sent can be under way any more."""
    counter.sender = replace(counter.sender, sure_after=SURE_AFTER)
    return counter


def closed(counter: Counter, case: AfterSale, action: str) -> str:
    """Why an action is closed, in words; "" while it is open."""
    (found,) = [view for view in case_view(counter.desk, case.aftersale_id).actions if view.key == action]
    return str(found.why_closed or "")


# more time


@pytest.fixture
def received(counter: Counter) -> AfterSale:
    """A case whose goods come back, with a day and a half left to check them."""
    case = counter.case(Type.RETURN_REFUND, Status.BUYER_RETURNED)
    assert case.deadline_at is not None
    left = timedelta(days=1.5)
    if case.deadline_at - counter.time.now() > left:
        counter.wait(case.deadline_at - counter.time.now() - left)
    counter.sync()
    return counter.here(case)


def test_more_time_is_done_when_the_deadline_is_later(counter: Counter, received: AfterSale) -> None:
    done = counter.send(counter.decide(received, "extend"))
    assert (done.state, done.lane.value) == (State.DONE, "errand")
    now = counter.here(received)
    assert received.deadline_at is not None and now.deadline_at == received.deadline_at + 7 * DAY
    assert "can be extended from" in closed(counter, now, "extend")
    with pytest.raises(UserError, match="can be extended from"):
        counter.decide(now, "extend")


@pytest.mark.parametrize(("fault", "state"), [("dropped_after", State.DONE), ("cut_off", State.DONE)])
def test_an_answer_that_is_lost_is_found_in_the_deadline(
    counter: Counter, received: AfterSale, fault: str, state: State
) -> None:
    counter.lose("afterSale.timeExtend", fault)
    assert counter.send(counter.decide(received, "extend")).state is state


def test_what_never_arrived_may_be_sent_again(patient: Counter, received: AfterSale) -> None:
    patient.lose("afterSale.timeExtend", "dropped_before")
    lost = patient.send(patient.decide(received, "extend"))
    assert lost.state is State.IN_DOUBT
    patient.wait(SURE_AFTER)
    settled = patient.sender.settle(lost.id)
    assert (settled.state, settled.refusal) == (State.REFUSED, NOT_DONE)
    assert patient.send(settled).state is State.DONE


def test_an_errand_leaves_the_decision_free(counter: Counter, received: AfterSale) -> None:
    counter.decide(received, "extend")
    assert not closed(counter, received, "refund")
    assert "decided “Extend" in closed(counter, received, "remark"), "one errand at a time"
    assert counter.decide(received).state is State.HOLDING


# a parcel


@pytest.fixture
def shipped(counter: Counter) -> AfterSale:
    """A request for the money alone, while the parcel is on its way."""
    case = counter.case(Type.SHIPPED_REFUND)
    parcel = counter.there(case).order.parcel
    assert parcel is not None
    parcel.state, parcel.at = IN_TRANSIT, int((counter.time.now() - timedelta(hours=10)).timestamp())
    counter.touch(case)
    counter.sync()
    return counter.here(case)


def parcel_of(counter: Counter, case: AfterSale) -> dict[str, Any]:
    parcel = counter.there(case).order.parcel
    assert parcel is not None
    return {"company": parcel.company, "waybill": parcel.waybill}


def test_a_parcel_is_called_back_and_the_cost_is_told(counter: Counter, shipped: AfterSale) -> None:
    done = counter.send(counter.decide(shipped, "intercept", **parcel_of(counter, shipped)))
    assert (done.state, "6.00" in str(done.outcome)) == (State.DONE, True)
    assert counter.here(shipped).ship_state == "退回中"


def test_a_lost_answer_shows_in_the_parcels_state(counter: Counter, shipped: AfterSale) -> None:
    counter.lose("afterSale.applyLogisticsIntercept", "dropped_after")
    assert counter.send(counter.decide(shipped, "intercept", **parcel_of(counter, shipped))).state is State.DONE


def test_a_parcel_that_goes_on_is_told_in_the_platforms_words(counter: Counter, shipped: AfterSale) -> None:
    given = parcel_of(counter, shipped)
    there = counter.there(shipped).order.parcel
    assert there is not None
    there.state = 2  # signed for
    refused = counter.send(counter.decide(shipped, "intercept", **given))
    assert (refused.state, "包裹已签收" in str(refused.outcome)) == (State.REFUSED, True)


# a remark


def test_a_remark_is_done_and_found_when_its_answer_is_lost(counter: Counter) -> None:
    first, second = counter.cases()[:2]
    assert counter.send(counter.decide(first, "remark", remark="先等买家回电")).state is State.DONE
    assert [remark[1] for remark in counter.there(first).order.remarks][-1] == "先等买家回电"
    counter.lose("afterSale.addOrderRemark", "dropped_after")
    assert counter.send(counter.decide(second, "remark", remark="已联系")).state is State.DONE


def test_a_remark_that_never_arrived_is_not_done(patient: Counter) -> None:
    case = patient.case()
    patient.lose("afterSale.addOrderRemark", "dropped_before")
    lost = patient.send(patient.decide(case, "remark", remark="已联系"))
    patient.wait(SURE_AFTER)
    assert patient.sender.settle(lost.id).refusal == NOT_DONE


@pytest.mark.parametrize(("remark", "why"), [("  ", "remark is missing"), ("字" * 61, "longer than 60")])
def test_what_the_platform_would_not_keep_is_refused_before(counter: Counter, remark: str, why: str) -> None:
    with pytest.raises(UserError, match=why):
        counter.decide(counter.case(), "remark", remark=remark)


# a refund on a refused delivery


def test_it_is_done_when_the_platform_shows_that_it_is_agreed(counter: Counter, shipped: AfterSale) -> None:
    done = counter.send(counter.decide(shipped, "agree_refusal"))
    assert (done.state, counter.paid(shipped)) == (State.DONE, []), "no money goes before the parcel is refused"
    now = counter.here(shipped)
    assert (now.refused_delivery, now.is_open) == ("是", True)
    assert "agreed already" in closed(counter, now, "agree_refusal")
    assert not closed(counter, now, "refund"), "the money may still be sent at once"


def test_where_the_parcel_was_refused_the_money_goes_at_once(counter: Counter, shipped: AfterSale) -> None:
    there = counter.there(shipped).order.parcel
    assert there is not None
    there.state = REFUSED
    done = counter.send(counter.decide(shipped, "agree_refusal"))
    (paid,) = counter.paid(shipped)
    assert (done.state, paid["amount_fen"]) == (State.DONE, done.amount_fen)


@pytest.mark.parametrize("state", [IN_TRANSIT, COMING_BACK])
def test_a_lost_answer_is_found_there_too(counter: Counter, shipped: AfterSale, state: int) -> None:
    there = counter.there(shipped).order.parcel
    assert there is not None
    there.state = state
    counter.lose("afterSale.operate", "dropped_after")
    assert counter.send(counter.decide(shipped, "agree_refusal")).state is State.DONE
    assert len(counter.paid(shipped)) == int(state == COMING_BACK)


# a text


@pytest.fixture
def waiting(counter: Counter) -> AfterSale:
    """A case that waits for the buyer's parcel."""
    return counter.case(Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN)


@pytest.fixture
def reminder(counter: Counter, waiting: AfterSale) -> dict[str, Any]:
    """What a clerk hands over with a template of the platform."""
    return {"sms_template_id": template(counter, waiting, "ST_80002", "remind"), "sms_values": {}}


def template(counter: Counter, case: AfterSale, platform_id: str, action: str) -> int:
    """One of the platform's templates, as the shop's own list has it, and its sign."""
    bodies = {
        "ST_80001": "您的退货申请已通过，请寄至：${address}，并在订单中填写运单号。",
        "ST_80002": "您的退货商品还未寄出，请在 ${deadline} 前寄回，超时售后将自动关闭。",
    }
    with counter.desk.store.writing() as session:
        shop = shops.get(session, case.shop_id)
        assert shop is not None
        shops.save(session, replace(shop, sms_account=ACCOUNT, sms_sign=counter.platform._office.shop_name))
        kept = SmsTemplate(
            name="模板",
            action=action,
            body=bodies[platform_id],
            shop_id=shop.id,
            platform_id=platform_id,
            status=TemplateStatus.OPEN,
        )
        number = templates.save(session, kept)
    counter.lines.renew()
    return number


def texts(counter: Counter) -> list[Any]:
    """What the platform sent."""
    return counter.platform._office.texts


def receipt_of(counter: Counter, attempt: Attempt) -> Any:
    with counter.desk.store.reading() as session:
        return sent_texts.of_case(session, attempt.aftersale_id)[attempt.id]


def test_the_buyer_gets_the_text_that_is_kept(counter: Counter, waiting: AfterSale, reminder: dict[str, Any]) -> None:
    made = counter.decide(waiting, "remind", **reminder)
    assert made.state is State.HOLDING
    done = counter.send(made)
    (text,) = texts(counter)
    assert done.state is State.DONE
    assert done.parameters.sms_text.encode() == f"【{text.sign}】{text.content}".encode()
    assert (text.tag, receipt_of(counter, done).message_id) == (done.key, text.message_id)
    assert "quiet period" in closed(counter, counter.here(waiting), "remind")


@pytest.mark.parametrize("fault", ["dropped_after", "cut_off"])
def test_a_text_whose_answer_was_lost_is_found_and_not_sent_twice(
    counter: Counter, waiting: AfterSale, reminder: dict[str, Any], fault: str
) -> None:
    counter.lose("sms.send", fault)
    done = counter.send(counter.decide(waiting, "remind", **reminder))
    (text,) = texts(counter)
    assert (done.state, receipt_of(counter, done).message_id) == (State.DONE, text.message_id)


def test_a_text_that_never_left_is_sent_again_under_its_key(
    patient: Counter, waiting: AfterSale, reminder: dict[str, Any]
) -> None:
    patient.lose("sms.send", "dropped_before")
    lost = patient.send(patient.decide(waiting, "remind", **reminder))
    assert (lost.state, texts(patient)) == (State.IN_DOUBT, [])
    patient.wait(SURE_AFTER)
    settled = patient.sender.settle(lost.id)
    assert (settled.state, settled.refusal) == (State.REFUSED, NOT_DONE)
    done = patient.send(settled)
    assert (done.state, [text.tag for text in texts(patient)]) == (State.DONE, [lost.key])


def test_an_order_without_a_number_sends_nothing(
    counter: Counter, waiting: AfterSale, reminder: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    real: Callable[..., Any] = sending.order_detail
    monkeypatch.setattr(sending, "order_detail", lambda *given: replace(real(*given), phone_cipher=""))
    made = counter.decide(waiting, "remind", **reminder)
    with pytest.raises(UserError, match="no phone number") as caught:
        counter.send(made)
    assert (counter.sender.give_up(made.id, caught.value).state, texts(counter)) == (State.REFUSED, [])


def test_the_text_of_an_agreed_return_follows_by_itself(counter: Counter) -> None:
    case = counter.case(Type.RETURN_REFUND)
    number = template(counter, case, "ST_80001", "agree_return")
    address = next(iter(counter.platform._office.addresses))
    with counter.desk.store.reading() as session:
        (home,) = [one for one in addresses.listed(session, case.shop_id) if one.platform_id == str(address)]
    given = {"address_id": home.id, "sms_template_id": number, "sms_values": {}}
    agreed = directly.finish(counter.sender, counter.decide(case, "agree_return", **given))
    assert agreed.state is State.DONE
    (text,) = texts(counter)
    (notice,) = [made for made in counter.made(case) if made.action == "remind"]
    assert (notice.state, notice.parameters.sms_text) == (State.DONE, agreed.parameters.sms_text)
    assert agreed.parameters.sms_text == f"【{text.sign}】{text.content}"
    assert home.detail in text.content


def test_the_same_text_does_not_follow_twice(counter: Counter, waiting: AfterSale, reminder: dict[str, Any]) -> None:
    counter.send(counter.decide(waiting, "remind", **reminder))
    counter.wait(timedelta(hours=13))
    counter.sync()
    with pytest.raises(UserError, match="this very text already"):
        counter.decide(counter.here(waiting), "remind", **reminder)
    again = counter.decide(counter.here(waiting), "remind", sms_again=True, **reminder)
    assert counter.send(again).state is State.DONE
    assert len(texts(counter)) == 2


def test_a_template_of_another_shop_is_refused(counter: Counter, waiting: AfterSale, reminder: dict[str, Any]) -> None:
    with counter.desk.store.writing() as session:
        (kept,) = [one for one in templates.listed(session) if one.id == reminder["sms_template_id"]]
        templates.save(session, replace(kept, shop_id=1))
    assert waiting.shop_id != 1
    with pytest.raises(UserError, match="belongs to another shop"):
        counter.decide(waiting, "remind", **reminder)


def test_a_batch_of_agreed_returns_has_its_texts_sent(counter: Counter) -> None:
    cases = counter.cases(Type.RETURN_REFUND)[:2]
    number = template(counter, cases[0], "ST_80001", "agree_return")
    with counter.desk.store.reading() as session:
        home = next(one for one in addresses.listed(session, cases[0].shop_id) if one.platform_id)
    given = ActInput(address_id=home.id, sms_template_id=number, by="小林")
    ids = [case.aftersale_id for case in cases]
    plan = batch_plans.plan(counter.desk, ids, "agree_return", given)
    assert (len(plan.ready), plan.texts_leave, home.detail in plan.sample) == (2, True, True)
