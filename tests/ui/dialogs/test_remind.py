"""Reminding by a template of the platform or in own words: what closes it is said before anything is pressed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from models.desk import decide, shops, templates
from models.desk.cases import case_view
from models.desk.ledger.sendoff import Outlook, outlook
from models.desk.notices.sent import sent_to
from models.desk.shops import ShopDraft
from models.domain.actions import REMIND
from models.domain.attempt import AttemptState
from models.domain.book import SmsTemplate, TemplateStatus
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus
from models.domain.sent_text import Receipt, SentText, TextStatus
from models.store import shops as stored_shops
from models.store import templates as stored_templates
from tests.factory import NOW, make_return
from ui.dialogs.remind import RemindDialog
from ui.shell.asking import Asker, material

HOUR = timedelta(hours=1)
BODY = "请在 ${deadline} 前寄回。${note}"


@pytest.fixture
def shop(desk):
    made = shops.add(desk, ShopDraft(name="茶铺", app_key="1", platform_id="11", secret="s", sms_sign="茶铺"))
    add_template(desk, made, "ST_1", name="催寄回")
    return made


def add_template(desk, shop, number, status=TemplateStatus.OPEN, body=BODY, name="模板"):
    made = SmsTemplate(
        name=name, action=REMIND.key, body=body, shop_id=shop.id, platform_id=number, status=status, place=9
    )
    with desk.store.writing() as session:
        return stored_templates.save(session, made)


@pytest.fixture
def case(add, shop):
    return add(make_return(AfterSaleStatus.AWAITS_BUYER_RETURN, shop_id=shop.id, sms_left=2))


@pytest.fixture
def open_it(desk, lanes, show, case):
    def open_dialog(of=case):
        view = case_view(desk, of.aftersale_id)
        found = material(desk, view, REMIND.key)
        dialog = show(Asker(view, found, desk, lanes).dialog(REMIND.key))
        assert isinstance(dialog, RemindDialog)
        return dialog

    return open_dialog


@pytest.fixture
def with_sent(desk, lanes, show, case, shop):
    """The dialog of a case whose buyer got these texts; the clock stands at any time."""

    def open_dialog(*sent, now=NOW, of=case):
        texts = [one for one in templates.listed(desk, REMIND.key) if one.platform_id]
        places = templates.values(desk, of.aftersale_id, None)
        leaves = Outlook(stored(desk, shop), FixedClock(now))
        dialog = show(RemindDialog(of, REMIND, texts, places, sent, desk, lanes, leaves))
        dialog.sms.variables.edits["note"].setText("谢谢")
        return dialog

    return open_dialog


def stored(desk, shop):
    with desk.store.reading() as session:
        return stored_shops.get(session, shop.id)


def text(words="x", at=NOW, status=None, said=""):
    receipt = None if status is None else Receipt(attempt_id=1, message_id="m", status=status, told_at=at, said=said)
    return SentText(attempt_id=1, action="remind", at=at, by="小林", text=words, by_hand=False, receipt=receipt)


def shown(strip):
    return strip.text() if not strip.isHidden() else ""


def test_the_platforms_template_comes_first_and_its_words_are_fixed(open_it):
    dialog = open_it()
    assert dialog.sms.template.currentText() == "催寄回 · platform"
    assert dialog.sms.template.itemText(0) == "提醒寄回 · sent by hand"
    assert dialog.sms.body.isHidden()
    assert dialog.sms.insert_button.isHidden()
    assert dialog.sms.variables.values == {"deadline": "11-24 08:00", "note": ""}
    assert dialog.sms.variables.edits["note"].hasFocus()


def test_a_missing_variable_is_named_beside_its_field_and_at_the_button(qtbot, open_it):
    dialog = open_it()
    assert shown(dialog.sms.variables.complaints["note"]) == "“${note}” is missing."
    assert not shown(dialog.sms.variables.complaints["deadline"])
    assert dialog.missing_label.text() == "“note” is missing in the SMS text."
    assert not dialog.decide_button.isEnabled()
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    dialog.sms.variables.edits["note"].setText("谢谢")
    assert not shown(dialog.sms.variables.complaints["note"])
    assert dialog.decide_button.isEnabled()
    dialog.sms.variables.edits["deadline"].setText(" ")
    assert shown(dialog.sms.variables.complaints["deadline"]) == "“deadline” is missing."


def test_what_the_buyer_reads_is_what_is_kept(qtbot, desk, open_it, case):
    dialog = open_it()
    dialog.sms.variables.edits["note"].setText("谢谢")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.sms.variables.edits["note"], Qt.Key.Key_Return)
    attempt = decide.act(desk, case.aftersale_id, REMIND.key, dialog.given())
    assert attempt.parameters.sms_text.encode() == dialog.sms.shown.text().encode()
    assert attempt.parameters.sms_text == "【茶铺】请在 11-24 08:00 前寄回。谢谢"
    assert (attempt.parameters.sms_template, attempt.parameters.sms_sign) == ("ST_1", "茶铺")
    assert attempt.state is AttemptState.HOLDING
    assert dialog.decide_button.text() == "Remind"


@pytest.mark.parametrize(("length", "parts"), [(66, 1), (67, 2), (130, 2), (131, 3)])
def test_sign_and_variables_are_counted(desk, shop, open_it, length, parts):
    number = add_template(desk, shop, "ST_2", body="${text}")
    dialog = open_it()
    dialog.sms.template.setCurrentIndex(dialog.sms.template.findData(number))
    dialog.sms.variables.edits["text"].setText("好" * length)
    assert dialog.sms.count.text() == f"Characters: {length + 4} · billed as SMS: {parts}"


def test_what_was_typed_is_kept_while_one_looks_at_another_template(open_it):
    dialog = open_it()
    dialog.sms.variables.edits["note"].setText("谢谢")
    mine = dialog.sms.template.currentIndex()
    dialog.sms.template.setCurrentIndex(0)
    assert dialog.sms.values is None
    assert not dialog.sms.body.isHidden()
    assert dialog.sms.variables.isHidden()
    dialog.sms.body.setPlainText("我写的")
    dialog.sms.template.setCurrentIndex(mine)
    assert dialog.sms.values == {"deadline": "11-24 08:00", "note": "谢谢"}
    dialog.sms.template.setCurrentIndex(0)
    assert dialog.given().sms_text == "我写的"


def test_a_place_that_changes_leaves_what_was_typed(open_it):
    dialog = open_it()
    dialog.sms.variables.edits["note"].setText("谢谢")
    dialog.sms.set_place("deadline", "11-30 08:00")
    assert dialog.sms.values == {"deadline": "11-30 08:00", "note": "谢谢"}


def test_ones_own_words_go_by_hand_and_the_dialog_says_so(open_it):
    dialog = open_it()
    dialog.sms.template.setCurrentIndex(0)
    assert dialog.sms.sign == ""
    assert dialog.decide_button.text() == "Decide: remind"
    assert "To be carried out" in dialog.consequence_label.text()


def test_ones_own_words_are_missing_once_they_are_taken_out(open_it):
    dialog = open_it()
    dialog.sms.template.setCurrentIndex(0)
    dialog.sms.body.clear()
    assert dialog.missing_label.text() == "The SMS text is missing."
    assert not dialog.decide_button.isEnabled()


@pytest.mark.parametrize(
    ("status", "word"), [(TemplateStatus.IN_REVIEW, "in review"), (TemplateStatus.CLOSED, "closed")]
)
def test_a_template_that_is_not_open_is_named_and_closes_the_button(desk, shop, open_it, status, word):
    number = add_template(desk, shop, "ST_2", status, body="好")
    dialog = open_it()
    place = dialog.sms.template.findData(number)
    assert dialog.sms.template.itemText(place) == f"模板 · platform, {word}"
    dialog.sms.template.setCurrentIndex(place)
    assert f"not open on the platform: {word}" in shown(dialog.sms.trouble)
    assert f"not open on the platform: {word}" in dialog.missing_label.text()
    assert not dialog.decide_button.isEnabled()


def test_without_a_sign_what_goes_by_hand_is_offered_first(desk, shop, open_it):
    with desk.store.writing() as session:
        stored_shops.save(session, replace(shop, sms_sign=""))
    dialog = open_it()
    assert dialog.sms.template.currentIndex() == 0
    dialog.sms.template.setCurrentIndex(dialog.sms.template.count() - 1)
    assert "no SMS sign" in shown(dialog.sms.trouble)
    assert not dialog.decide_button.isEnabled()


def test_templates_of_another_shop_are_not_offered(desk, open_it):
    other = shops.add(desk, ShopDraft(name="二店", app_key="2", platform_id="22", secret="s"))
    number = add_template(desk, other, "ST_9")
    assert open_it().sms.template.findData(number) < 0


def test_no_quota_closes_it_with_its_reason(qtbot, with_sent, case):
    dialog = with_sent(of=replace(case, sms_left=0))
    assert dialog.quota.text() == "Texts left for this case: 0."
    assert "No text is left for this case" in dialog.missing_label.text()
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_a_quota_that_is_told_and_one_that_is_not(with_sent, case):
    assert with_sent().quota.text() == "Texts left for this case: 2."
    assert "stands in the back office" in with_sent(of=replace(case, sms_left=None)).quota.text()


def test_within_the_quiet_period_nothing_can_be_sent(qtbot, with_sent):
    dialog = with_sent(text(at=NOW - HOUR))
    assert "The last text went" in dialog.missing_label.text()
    assert f"{(NOW + 11 * HOUR).astimezone():%H:%M}" in dialog.missing_label.text()
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert with_sent(text(at=NOW - 12 * HOUR)).decide_button.isEnabled()


def test_the_last_text_is_told_with_its_receipt(with_sent):
    assert with_sent().history.text() == "This buyer has not been sent a text from here yet."
    dialog = with_sent(text(at=NOW - 30 * HOUR), text(at=NOW - 20 * HOUR, status=TextStatus.DELIVERED))
    assert dialog.history.text().startswith("Texts so far: 2. The last one: ")
    assert dialog.history.text().endswith(", by 小林 · received.")
    assert not shown(dialog.failed)


def test_one_that_failed_is_said_and_another_may_go(with_sent):
    dialog = with_sent(text(status=TextStatus.FAILED, said="号码不可达"))
    assert "not delivered: 号码不可达" in dialog.history.text()
    assert "never reached the buyer" in shown(dialog.failed)
    assert dialog.decide_button.isEnabled()


def test_the_same_words_are_sent_once_more_only_if_that_is_said(qtbot, with_sent):
    dialog = with_sent(text("【茶铺】请在 11-24 08:00 前寄回。谢谢", at=NOW - 20 * HOUR))
    assert "got this very text already" in dialog.missing_label.text()
    assert not dialog.decide_button.isEnabled()
    assert not dialog.given().sms_again
    dialog.again.setFocus()
    qtbot.keyClick(dialog.again, Qt.Key.Key_Space)
    assert dialog.given().sms_again
    assert dialog.decide_button.isEnabled()
    other = with_sent(text("别的", at=NOW - 20 * HOUR))
    assert other.again.isHidden()
    assert other.decide_button.isEnabled()


@pytest.mark.parametrize(("hour", "warned"), [(12, False), (14, True)])
def test_night_is_warned_of_and_closes_nothing(with_sent, hour, warned):
    dialog = with_sent(now=datetime(2026, 11, 23, hour, 0, tzinfo=UTC))
    assert ("It is 22:00 where the buyer lives" in shown(dialog.sms.night)) is warned
    assert dialog.decide_button.isEnabled()


def test_own_words_survive_a_look_at_another_template(desk, lanes, show, add):
    dialog = show(RemindDialog(*by_hand(desk, add), [], desk, lanes))
    dialog.sms.body.setPlainText("我写的")
    dialog.sms.template.setCurrentIndex(1)
    assert dialog.given().sms_text != "我写的"
    dialog.sms.template.setCurrentIndex(0)
    assert dialog.given().sms_text == "我写的"


def by_hand(desk, add):
    case = add(make_return(AfterSaleStatus.AWAITS_BUYER_RETURN))
    return case, REMIND, templates.listed(desk, REMIND.key), templates.values(desk, case.aftersale_id, None)


def test_a_shop_without_a_line_keeps_the_same_guards(qtbot, desk, lanes, show, add):
    parts = by_hand(desk, add)
    case, leaves = parts[0], outlook(desk, 1)
    first = show(RemindDialog(*parts, [], desk, lanes, leaves))
    assert first.sms.template.itemText(0) == "提醒寄回"
    assert "not been sent a text" in first.history.text()
    made = decide.act(desk, case.aftersale_id, REMIND.key, replace(first.given(), by="小林"))
    assert (made.state, made.parameters.sms_template) == (AttemptState.TO_DO, "")
    second = show(RemindDialog(*parts, sent_to(desk, case.aftersale_id), desk, lanes, leaves))
    assert "Texts so far: 1" in second.history.text()
    assert "小林" in second.history.text()
    assert f"{NOW.astimezone():%H:%M}" in second.history.text()
    assert "quiet period" in second.missing_label.text()
