from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from models.desk import addresses, shops, templates
from models.desk.shops import ShopDraft
from models.desk.smstext import PLACES
from models.domain.book import SmsTemplate
from tests.factory import make_case
from tests.ui.dialogs.conftest import ADDRESS
from ui.dialogs.address_book import AddressBookDialog
from ui.dialogs.address_form import AddressForm
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.sms_templates import SmsTemplatesDialog
from ui.dialogs.template_form import EXAMPLE, TemplateForm
from ui.dialogs.two_lines import MARK


@pytest.fixture
def open_book(desk, lanes, show, settle):
    def open_it():
        dialog = show(AddressBookDialog(desk, lanes))
        settle()
        return dialog

    return open_it


@pytest.fixture
def texts(desk, lanes, show, settle):
    dialog = show(SmsTemplatesDialog(desk, lanes))
    settle()
    return dialog


def test_an_empty_book_says_what_to_do(open_book):
    book = open_book()
    assert "No address yet" in book.empty.text()
    assert not book.change_button.isEnabled()


def test_what_is_missing_stands_beside_its_field(qtbot, desk, lanes, show):
    form = show(AddressForm(desk, lanes))
    form.edits["receiver"].setText("王仓管")
    with qtbot.assertNotEmitted(form.saved):
        qtbot.keyClick(form.edits["receiver"], Qt.Key.Key_Return)
    assert form.complaints["receiver"].isHidden()
    assert form.complaints["phone"].text() == "The phone number is missing."
    assert form.edits["phone"].hasFocus()
    qtbot.keyClicks(form.edits["phone"], "1")
    assert form.complaints["phone"].isHidden()


def test_the_first_address_is_proposed_first(qtbot, desk, open_book, settle):
    book = open_book()
    qtbot.keyClick(book, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = book.findChild(AddressForm)
    for name, edit in form.edits.items():
        edit.setText(getattr(ADDRESS, name))
    form.save_button.click()
    settle()
    settle()
    (kept,) = addresses.listed(desk)
    assert kept.is_default
    assert book.list.key == kept.id
    assert book.list.currentIndex().data(MARK) == "default"


def test_changing_and_choosing_the_default(qtbot, desk, open_book, settle):
    addresses.save(desk, replace(ADDRESS, is_default=True))
    second = addresses.save(desk, replace(ADDRESS, label="宁波仓"))
    book = open_book()
    book.list.setCurrentIndex(book.list.model().index(1, 0))
    assert book.list.key == second
    book.default_button.click()
    settle()
    settle()
    assert addresses.listed(desk)[0].id == second
    assert book.list.key == second
    qtbot.keyClick(book.list, Qt.Key.Key_Return)
    form = book.findChild(AddressForm)
    form.edits["label"].setText("宁波二仓")
    form.save_button.click()
    settle()
    settle()
    assert addresses.listed(desk)[0].label == "宁波二仓"


def test_removing_asks_first(qtbot, desk, open_book, settle):
    addresses.save(desk, ADDRESS)
    book = open_book()
    qtbot.keyClick(book.list, Qt.Key.Key_Delete)
    book.findChild(ConfirmDialog).reject()
    settle()
    assert len(addresses.listed(desk)) == 1
    book.remove_button.click()
    book.findChildren(ConfirmDialog)[-1].do_button.click()
    settle()
    settle()
    assert addresses.listed(desk) == []
    assert "No address yet" in book.empty.text()


def test_a_template_is_written_with_places(qtbot, desk, texts, settle):
    before = len(templates.listed(desk))
    texts.new_button.click()
    form = texts.findChild(TemplateForm)
    assert not form.save_button.isEnabled()
    form.name.setText("新的")
    form.kind.setCurrentIndex(1)
    form.sms.body.setPlainText("订单")
    form.sms.body.moveCursor(form.sms.body.textCursor().MoveOperation.End)
    form.sms.insert("order_id")
    assert "6921345678901234567" in form.sms.shown.text()
    form.save_button.click()
    settle()
    settle()
    kept = templates.listed(desk)[-1]
    assert len(templates.listed(desk)) == before + 1
    assert (kept.name, kept.action, kept.body) == ("新的", "remind", "订单${order_id}")
    assert texts.list.key == kept.id


def test_a_place_that_does_not_exist_is_named_before_saving(desk, lanes, show):
    form = show(TemplateForm(desk, lanes, SmsTemplate(name="x", action="remind", body="${nope}")))
    assert "nope" in form.problem.text()
    assert not form.save_button.isEnabled()


def test_removing_a_template(qtbot, desk, texts, settle):
    before = len(templates.listed(desk))
    qtbot.keyClick(texts.list, Qt.Key.Key_Delete)
    texts.findChild(ConfirmDialog).do_button.click()
    settle()
    settle()
    assert len(templates.listed(desk)) == before - 1


def test_a_book_closed_while_it_is_read_is_harmless(desk, lanes, show, settle):
    show(AddressBookDialog(desk, lanes)).close()
    settle()


def test_the_example_fills_every_place_that_exists():
    assert tuple(EXAMPLE) == PLACES
    assert all(EXAMPLE.values())


@pytest.fixture
def tea(desk):
    return shops.add(desk, ShopDraft(name="茶铺", app_key="1", platform_id="11", secret="s"))


def test_with_one_shop_there_is_no_choice_of_shops(open_book):
    assert open_book().choice.isHidden()


def test_each_shop_has_addresses_of_its_own(qtbot, desk, open_book, settle, tea, add):
    add(make_case())  # by an export
    addresses.save(desk, ADDRESS)
    book = open_book()
    assert book.choice.isVisible()
    assert book.choice.box.currentText() == "本店"
    qtbot.keyClick(book.choice.box, Qt.Key.Key_Down)
    settle()
    assert "No address yet" in book.empty.text()
    book.new_button.click()
    form = book.findChild(AddressForm)
    for name, edit in form.edits.items():
        edit.setText(getattr(ADDRESS, name))
    form.save_button.click()
    settle()
    settle()
    (kept,) = addresses.listed(desk, tea.id)
    assert kept.is_default
    assert book.list.key == kept.id
    qtbot.keyClick(book.choice.box, Qt.Key.Key_Up)
    settle()
    assert book.list.key == addresses.listed(desk, 1)[0].id
    assert addresses.listed(desk, 1)[0].id != kept.id
