from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from models.desk import addresses, decide, shops, templates
from models.desk.books import creating, rules
from models.desk.cases import case_view
from models.desk.ledger.lines import Lines
from models.desk.shops import ShopDraft
from models.domain.actions import AGREE_RETURN, Need
from models.domain.changes import Changes
from tests.factory import make_return
from tests.ui.dialogs.conftest import ADDRESS
from ui.dialogs.address_form import AddressForm
from ui.dialogs.agree_return import AgreeReturnDialog
from ui.dialogs.sms_templates import SmsTemplatesDialog
from ui.shell.asking import Asker, material


def under(dialog, need):
    """What is named under a field."""
    line = dialog._under_fields[need]
    return line.text() if line.isVisible() else ""


@pytest.fixture
def case(add):
    return add(make_return())


@pytest.fixture
def open_it(desk, lanes, show, case):
    def open_dialog(book=()):
        places = templates.values(desk, case.aftersale_id, None)
        texts = templates.listed(desk, AGREE_RETURN.key)
        return show(AgreeReturnDialog(case, AGREE_RETURN, book, texts, places, desk, lanes))

    return open_dialog


def test_without_an_address_the_button_is_closed_and_says_so(open_it):
    dialog = open_it()
    assert not dialog.decide_button.isEnabled()
    assert under(dialog, Need.ADDRESS) == "The return address is missing."
    assert dialog.missing_label.text() == under(dialog, Need.SMS) == "", "nothing is said twice"
    assert "There is no return address yet" in dialog.no_address.text()
    assert dialog.new_address.hasFocus()


def test_an_address_is_made_in_place(qtbot, open_it, desk, lanes, settle):
    dialog = open_it()
    heard = []
    lanes.changed.connect(heard.append)
    qtbot.keyClick(dialog.new_address, Qt.Key.Key_Space)
    form = dialog.findChild(AddressForm)
    for name in ("receiver", "phone", "region", "detail"):
        form.edits[name].setText(getattr(ADDRESS, name))
    qtbot.keyClick(form.edits["detail"], Qt.Key.Key_Return)
    settle()
    settle()
    (kept,) = addresses.listed(desk)
    assert kept.phone == ADDRESS.phone
    assert dialog.given().address_id == kept.id
    assert ADDRESS.phone in dialog.given().sms_text
    assert dialog.decide_button.isEnabled()
    assert heard == [Changes(addresses=True)]


def test_the_default_address_is_preselected_and_the_text_names_it(desk, open_it):
    addresses.save(desk, ADDRESS)
    chosen = addresses.save(desk, replace(ADDRESS, label="宁波仓", detail="港口路 9 号", is_default=True))
    dialog = open_it(addresses.listed(desk))
    assert dialog.given().address_id == chosen
    assert "港口路 9 号" in dialog.given().sms_text
    dialog.address.setCurrentIndex(1)
    assert "文一西路" in dialog.given().sms_text


def test_what_was_decided_passes_the_desks_own_guard(desk, open_it, book, case):
    dialog = open_it(book)
    attempt = decide.act(desk, case.aftersale_id, AGREE_RETURN.key, dialog.given())
    assert attempt.parameters.address_text == book[0].one_line
    assert case.order_id in attempt.parameters.sms_text


def test_a_place_that_cannot_be_filled_is_named(desk, open_it, book):
    dialog = open_it(book)
    dialog.sms.body.setPlainText("请寄至${address}，${warehouse}收")
    assert not dialog.decide_button.isEnabled()
    assert "warehouse" in under(dialog, Need.SMS)
    assert "warehouse" in dialog.decide_button.accessibleDescription()
    assert dialog.given().sms_text == ""


def test_a_missing_value_of_the_case_is_named(desk, lanes, show, add, book):
    case = add(make_return(deadline_at=None))
    places = templates.values(desk, case.aftersale_id, book[0])
    dialog = show(AgreeReturnDialog(case, AGREE_RETURN, book, [], places, desk, lanes))
    dialog.sms.body.setPlainText("请于${deadline}前寄回")
    assert "deadline" in under(dialog, Need.SMS)
    assert not dialog.decide_button.isEnabled()


def test_an_empty_text_is_missing(open_it, book):
    dialog = open_it(book)
    dialog.sms.body.clear()
    assert under(dialog, Need.SMS) == "The SMS text is missing."


def test_the_preview_counts_characters_and_parts(open_it, book):
    dialog = open_it(book)
    dialog.sms.body.setPlainText("好" * 70)
    assert dialog.sms.count.text() == "Characters: 70 · billed as SMS: 1"
    dialog.sms.body.setPlainText("好" * 71)
    assert dialog.sms.count.text() == "Characters: 71 · billed as SMS: 2"
    assert dialog.sms.shown.text() == "好" * 71


def test_inserting_a_place(open_it, book, case):
    dialog = open_it(book)
    dialog.sms.body.setPlainText("订单")
    dialog.sms.body.moveCursor(dialog.sms.body.textCursor().MoveOperation.End)
    dialog.sms.insert("order_id")
    assert dialog.given().sms_text == f"订单{case.order_id}"


def test_enter_in_the_text_is_a_line_and_ctrl_enter_decides(qtbot, open_it, book):
    dialog = open_it(book)
    dialog.sms.body.setFocus()
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog.sms.body, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.sms.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_all_templates_can_be_looked_at_and_come_back(qtbot, desk, open_it, book, settle):
    dialog = open_it(book)
    dialog.sms.manage.emit()
    listed = dialog.findChild(SmsTemplatesDialog)
    settle()
    first = templates.listed(desk, AGREE_RETURN.key)[0]
    templates.save(desk, replace(first, name="改过的"))
    listed.accept()
    settle()
    assert dialog.sms.template.currentText() == "改过的"


def test_a_line_offers_only_addresses_that_the_platform_knows(add, desk, lanes, show):
    shop = shops.add(desk, ShopDraft(name="茶铺", app_key="1", platform_id="11", secret="s"))
    own = addresses.save(desk, replace(ADDRESS, shop_id=shop.id, is_default=True))
    case = add(make_return(shop_id=shop.id))

    def dialog_of(found):
        texts = (found.book, found.texts, found.places)
        return show(AgreeReturnDialog(case, AGREE_RETURN, *texts, desk, lanes, found.outlook))

    dialog = dialog_of(material(desk, case_view(desk, case.aftersale_id), AGREE_RETURN.key))
    assert dialog.given().address_id is None
    assert not dialog.decide_button.isEnabled()
    assert "Add one in the back office" in dialog.no_address.text()
    assert under(dialog, Need.ADDRESS) == "The return address is missing."
    assert not dialog.new_address.isVisible(), "the platform would not know that one either"
    known = addresses.save(desk, replace(ADDRESS, shop_id=shop.id, label="宁波仓", platform_id="77"))
    dialog = dialog_of(material(desk, case_view(desk, case.aftersale_id), AGREE_RETURN.key))
    assert dialog.given().address_id == known
    assert dialog.unknown_hint.isVisible()
    dialog.set_book(addresses.listed(desk, shop.id), own)
    assert dialog.given().address_id == known, "not even when asked for"
    assert dialog.decide_button.text() == "Agree to the return"


def test_an_address_made_in_place_belongs_to_the_cases_shop(add, desk, lanes, show, settle):
    shop = shops.add(desk, ShopDraft(name="茶铺", app_key="1", platform_id="11", secret="s"))
    addresses.save(desk, ADDRESS)
    case = add(make_return(shop_id=shop.id))
    found = material(desk, case_view(desk, case.aftersale_id), AGREE_RETURN.key)
    assert found.book == ()
    dialog = show(AgreeReturnDialog(case, AGREE_RETURN, found.book, found.texts, found.places, desk, lanes))
    dialog.add_address()
    form = dialog.findChild(AddressForm)
    for name, edit in form.edits.items():
        edit.setText(getattr(ADDRESS, name))
    form.accept()
    settle()
    settle()
    (kept,) = addresses.listed(desk, shop.id)
    assert dialog.given().address_id == kept.id


@pytest.fixture
def asked(desk, lanes, show):
    """The dialog as the window opens it."""

    def open_dialog(case, lines=None):
        view = case_view(desk, case.aftersale_id)
        found = material(desk, view, AGREE_RETURN.key)
        return show(Asker(view, found, desk, lanes, lines).dialog(AGREE_RETURN.key))

    return open_dialog


@pytest.fixture
def two(desk, book):
    """A second address, which a rule names for cups."""
    second = replace(ADDRESS, label="宁波仓", detail="港口路 9 号")
    addresses.save(desk, second, rules.made(1, "保温杯", ""))
    return addresses.listed(desk)


def test_the_proposed_address_is_chosen_and_says_why(asked, two, case):
    dialog = asked(case)
    assert dialog.given().address_id == two[1].id
    assert dialog.why.text() == "Proposed by the rule for the product “保温杯”."
    assert dialog.why.isVisible()
    assert "港口路 9 号" in dialog.given().sms_text


def test_another_one_is_chosen_by_key(qtbot, asked, two, case):
    dialog = asked(case)
    qtbot.keyClick(dialog.sms.body, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert dialog.address.hasFocus()
    qtbot.keyClick(dialog.address, Qt.Key.Key_Up)
    assert dialog.given().address_id == two[0].id
    assert dialog.why.text() == "Chosen by you. Proposed was “宁波仓”."
    assert "文一西路" in dialog.given().sms_text


def test_enter_alone_agrees_by_default_and_the_case_then_waits(qtbot, desk, asked, two, case):
    dialog = asked(case)
    assert "the case waits for the buyer to send the goods back" in dialog.consequence_label.text()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    attempt = decide.act(desk, case.aftersale_id, AGREE_RETURN.key, dialog.given())
    assert attempt.parameters.address_text == two[1].one_line
    assert attempt.parameters.sms_text == dialog.sms.shown.text()


def test_a_new_address_is_chosen_at_once_and_the_proposal_stays_told(qtbot, desk, asked, two, case, settle):
    dialog = asked(case)
    qtbot.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = dialog.findChild(AddressForm)
    for name in ("receiver", "phone", "region", "detail"):
        form.edits[name].setText(getattr(ADDRESS, name))
    form.edits["detail"].setText("新路 5 号")
    form.save_button.click()
    settle()
    settle()
    assert "新路 5 号" in dialog.given().sms_text
    assert dialog.why.text() == "Chosen by you. Proposed was “宁波仓”."


@pytest.fixture
def lines(desk, shop, monkeypatch):
    monkeypatch.setattr(creating, "LOOKS", (0.0,))
    opened = Lines(desk)
    yield opened
    opened.close()


def test_a_new_address_goes_to_the_platform_and_is_chosen(qtbot, desk, shop, running, lines, asked, add, settle):
    case = add(make_return(shop_id=shop.id))
    dialog = asked(case, lines)
    assert "it is added there at once" in dialog.no_address.text()
    dialog.new_address.click()
    form = dialog.findChild(AddressForm)
    for name in ("label", "receiver", "phone", "detail"):
        form.edits[name].setText(getattr(ADDRESS, name))
    choose(qtbot, form.picker, "浙江", "杭州", "余杭", "五常")
    assert form.edits["detail"].hasFocus()
    qtbot.keyClick(form.edits["detail"], Qt.Key.Key_Return)
    settle()
    settle()
    (kept,) = addresses.listed(desk, shop.id)
    assert kept.platform_id
    assert (kept.region, kept.phone) == ("浙江省杭州市余杭区五常街道", ADDRESS.phone)
    assert dialog.given().address_id == kept.id
    assert ADDRESS.phone in dialog.sms.shown.text()
    assert running.calls["address.create"] == 1


def choose(qtbot, picker, *parts):
    """Type a part of each name in turn; Enter goes on to the next list."""
    for combo, part in zip(picker.combos, parts, strict=True):
        qtbot.waitUntil(lambda combo=combo: combo.isEnabled() and combo.count() > 0)
        combo.setFocus()
        combo.lineEdit().setText(part)
        qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Return)


def test_where_the_application_may_not_it_stays_here_and_says_what_to_do(
    qtbot, desk, shop, running, lines, asked, add, settle
):
    running.forbid("address.create")
    known = addresses.save(desk, replace(ADDRESS, shop_id=shop.id, label="平台仓", platform_id="77"))
    dialog = asked(add(make_return(shop_id=shop.id)), lines)
    dialog.add_address()
    form = dialog.findChild(AddressForm)
    for name in ("receiver", "phone", "detail"):
        form.edits[name].setText(getattr(ADDRESS, name))
    choose(qtbot, form.picker, "浙江", "杭州", "余杭", "良渚")
    form.save_button.click()
    settle()
    settle()
    assert form.isVisible()
    assert "Add it in the back office and read the shop again" in form.problem.text()
    assert dialog.given().address_id == known, "what is only here cannot be chosen"
    assert len(addresses.listed(desk, shop.id)) == 2
    with qtbot.waitSignal(form.finished):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
