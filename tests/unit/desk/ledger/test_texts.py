"""A text to a buyer through the ledger to the platform and its receipt back (the issue's acceptance 6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from models.desk import cases, shops, templates
from models.desk.full_reading import read_in_full
from models.desk.notices import receipts
from models.desk.notices.preview import preview
from models.desk.notices.provider import provider_of
from models.desk.notices.sending import find_text, send_text
from models.desk.notices.sent import sent_to
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.book import Shop, SmsTemplate
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.errors import UserError
from models.domain.sent_text import TextStatus
from models.store import attempts
from models.store import shops as stored_shops
from tests.unit.desk.ledger.counter import Counter

State = AttemptState
HOUR = timedelta(hours=1)


@pytest.fixture
def case(counter: Counter) -> AfterSale:
    """A case whose buyer is to send the goods back, read in full."""
    found = counter.case(Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN)
    assert read_in_full(counter.desk, counter.lines, found.aftersale_id).changed
    return counter.here(found)


def shop_of(counter: Counter) -> Shop:
    return next(view.shop for view in shops.listed(counter.desk) if view.shop.platform_id)


def template_of(counter: Counter, number: str = "ST_80002") -> SmsTemplate:
    return next(one for one in templates.listed(counter.desk) if one.platform_id == number)


def remind(counter: Counter, case: AfterSale, number: str = "ST_80002", **given: Any) -> Attempt:
    given = {"sms_template_id": template_of(counter, number).id, "sms_values": {"deadline": "11-24 18:00"}, **given}
    return counter.decide(case, "remind", **given)


def fetch(counter: Counter) -> bool:
    line = counter.lines.of(shop_of(counter).id)
    return receipts.fetch_receipts(counter.desk, line.client, line.shop)


def test_what_was_shown_is_what_is_kept_and_what_the_platform_sent(counter: Counter, case: AfterSale) -> None:
    template = template_of(counter)
    shown = preview(provider_of(shop_of(counter), template), template.body, {"deadline": "11-24 18:00"})
    done = counter.send(remind(counter, case))
    assert done.state is State.DONE
    (sent,) = counter.platform.texts()
    stored = done.parameters.sms_text
    assert shown.text.encode() == stored.encode() == sent["sms_content"].encode()
    assert sent["tag"] == done.key
    assert stored.startswith(f"【{counter.platform.settings.shop_name}】")
    assert counter.platform.calls["sms.send"] == 1


def test_a_missing_variable_sends_nothing_and_is_named(counter: Counter, case: AfterSale) -> None:
    with pytest.raises(UserError, match="“deadline” is missing in the SMS text"):
        remind(counter, case, sms_values={"deadline": " "})
    assert counter.made(case) == []
    assert counter.platform.calls["sms.send"] == 0


def test_a_template_in_review_sends_nothing(counter: Counter, case: AfterSale) -> None:
    with pytest.raises(UserError, match="not open on the platform: in review"):
        remind(counter, case, "ST_80004", sms_values={"text": "x"})
    assert counter.made(case) == []


def test_a_second_one_within_the_quiet_period_sends_nothing(counter: Counter, case: AfterSale) -> None:
    counter.send(remind(counter, case))
    with pytest.raises(UserError, match=r"quiet period lasts until"):
        remind(counter, case, sms_values={"deadline": "11-25 18:00"})
    counter.time.move(13 * HOUR)
    with pytest.raises(UserError, match="got this very text already"):
        remind(counter, case)
    assert counter.platform.calls["sms.send"] == 1
    assert counter.send(remind(counter, case, sms_again=True)).state is State.DONE
    assert counter.platform.calls["sms.send"] == 2


def test_without_a_quota_it_is_closed_and_says_why(counter: Counter, case: AfterSale) -> None:
    with counter.platform._world.lock:
        counter.platform._world.change(counter.there(case), sms_left=0)
    counter.time.move(timedelta(minutes=1))
    counter.sync()
    view = {one.key: one for one in cases.case_view(counter.desk, case.aftersale_id).actions}["remind"]
    assert "No text is left for this case" in str(view.why_closed)
    with pytest.raises(UserError, match="No text is left"):
        remind(counter, counter.here(case))


def test_the_receipt_is_fetched_and_told(counter: Counter, case: AfterSale) -> None:
    done = counter.send(remind(counter, case))
    assert sent_to(counter.desk, case.aftersale_id)[0].receipt is not None
    asked = counter.platform.calls["sms.sendResult"]
    assert not fetch(counter)
    assert counter.platform.calls["sms.sendResult"] == asked, "too early"
    counter.time.move(timedelta(seconds=25))
    assert not fetch(counter), "the platform has none yet"
    assert counter.platform.calls["sms.sendResult"] == asked + 1
    counter.time.move(timedelta(seconds=25))
    assert fetch(counter)
    (text,) = sent_to(counter.desk, case.aftersale_id)
    assert text.receipt is not None
    assert (text.attempt_id, text.receipt.status, text.receipt.parts) == (done.id, TextStatus.DELIVERED, 1)
    asked = counter.platform.calls["sms.sendResult"]
    assert not fetch(counter)
    assert counter.platform.calls["sms.sendResult"] == asked, "nothing is awaited any more"


def test_what_the_platform_does_not_list_is_asked_for_ever_more_seldom(counter: Counter, case: AfterSale) -> None:
    counter.send(remind(counter, case))
    counter.platform._office.texts.clear()
    asked = counter.platform.calls["sms.sendResult"]
    for _ in range(60):
        counter.time.move(timedelta(seconds=60))
        assert not fetch(counter)
    assert 5 < counter.platform.calls["sms.sendResult"] - asked < 15


def test_one_that_failed_is_told_and_another_may_go(counter: Counter, case: AfterSale) -> None:
    counter.platform.lose_texts(1)
    counter.send(remind(counter, case))
    counter.time.move(timedelta(minutes=1))
    counter.sync()
    view = cases.case_view(counter.desk, case.aftersale_id)
    assert any("The text to the buyer was not delivered: 号码不可达" in str(line.text) for line in view.timeline)
    assert counter.send(remind(counter, counter.here(case))).state is State.DONE


def test_receipts_of_an_application_that_may_not_ask(counter: Counter, case: AfterSale) -> None:
    counter.send(remind(counter, case))
    counter.platform.forbid("sms.sendResult")
    assert not fetch(counter)


def test_after_three_days_nobody_asks_any_more(counter: Counter, case: AfterSale) -> None:
    counter.send(remind(counter, case))
    counter.time.move(timedelta(days=3, minutes=1))
    asked = counter.platform.calls["sms.sendResult"]
    assert not fetch(counter)
    assert counter.platform.calls["sms.sendResult"] == asked


def test_a_text_is_found_again_by_its_attempt(counter: Counter, case: AfterSale) -> None:
    line, attempt = counter.lines.of(shop_of(counter).id), remind(counter, case)
    now = counter.time.now()
    assert find_text(line.client, line.shop, attempt, now) is None
    phone = cases.case_view(counter.desk, case.aftersale_id).dossier
    assert phone is not None
    message_id = send_text(line.client, line.shop, attempt, phone.phone_cipher)
    found = find_text(line.client, line.shop, attempt, now)
    assert found is not None
    assert (found.message_id, found.tag) == (message_id, attempt.key)
    other = replace(attempt, key="another")
    assert find_text(line.client, line.shop, other, now) is None


def test_without_a_number_nothing_leaves(counter: Counter, case: AfterSale) -> None:
    line = counter.lines.of(shop_of(counter).id)
    with pytest.raises(UserError, match="no phone number"):
        send_text(line.client, line.shop, remind(counter, case), "")
    assert counter.platform.calls["sms.send"] == 0


@pytest.mark.parametrize(("fault", "sent"), [("dropped_after", 1), ("dropped_before", 0)])
def test_a_lost_answer_is_settled_by_the_text_itself(counter: Counter, case: AfterSale, fault: str, sent: int) -> None:
    counter.lose("sms.send", fault)
    attempt = counter.send(remind(counter, case))
    assert attempt.state is (State.DONE if sent else State.REFUSED)
    assert len(counter.platform.texts()) == sent
    assert counter.platform.calls["sms.send"] == sent


def test_a_text_in_the_shops_own_words_goes_on_the_list(counter: Counter, case: AfterSale) -> None:
    attempt = counter.decide(case, "remind", sms_text="您好，请尽快寄回")
    assert attempt.state is State.TO_DO
    assert counter.platform.calls["sms.send"] == 0


def test_a_sign_that_the_platform_does_not_know_is_its_refusal(counter: Counter, case: AfterSale) -> None:
    with counter.desk.store.writing() as session:
        stored_shops.save(session, replace(shop_of(counter), sms_sign="别人的店"))
    attempt = counter.send(remind(counter, case))
    assert attempt.state is State.REFUSED
    assert "签名未通过审核" in str(attempt.outcome)
    with counter.desk.store.reading() as session:
        assert len(attempts.of_case(session, case.aftersale_id)) == 1
    assert counter.platform.texts() == []
