from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from models.desk import addresses
from models.desk.books import creating, rules
from models.desk.books.creating import PlatformBook
from models.desk.ledger.lines import Lines
from models.domain.address_rule import RuleKind
from tests.ui.dialogs.conftest import ADDRESS
from tests.unit.desk.books.test_creating import lose_answer_to_create, platform_addresses
from ui.dialogs.address_form import AddressForm


@pytest.fixture
def lines(desk, shop, monkeypatch):
    monkeypatch.setattr(creating, "LOOKS", (0.0,))
    opened = Lines(desk)
    yield opened
    opened.close()


@pytest.fixture
def open_form(desk, lanes, lines, shop, show):
    """The form of a new address on a shop with a line."""

    def open_it():
        return show(AddressForm(desk, lanes, shop_id=shop.id, platform=PlatformBook(desk, lines, shop.id)))

    return open_it


def fill(form, *names):
    for name in names:
        form.edits[name].setText(getattr(ADDRESS, name))


def choose(qtbot, picker, *parts):
    for combo, part in zip(picker.combos, parts, strict=False):
        qtbot.waitUntil(lambda combo=combo: combo.isEnabled() and combo.count() > 0)
        combo.setFocus()
        combo.lineEdit().setText(part)
        qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Return)


def test_rules_are_edited_in_place(qtbot, desk, lanes, show, book, settle):
    kept = rules.made(1, "保温杯\n平底锅", "质量问题")
    addresses.save(desk, book[0], kept)
    form = show(AddressForm(desk, lanes, book[0], rules=rules.listed(desk, 1)))
    assert form.products.toPlainText() == "保温杯\n平底锅"
    assert form.reasons.toPlainText() == "质量问题"
    form.products.setPlainText("保温杯\n 3301 \n")
    form.reasons.clear()
    form.accept()
    settle()
    found = [(one.kind, one.word) for one in rules.listed(desk, 1)]
    assert found == [(RuleKind.PRODUCT, "保温杯"), (RuleKind.PRODUCT, "3301")]


def test_a_rule_of_another_address_is_named_and_the_form_stays(qtbot, desk, lanes, show, book, settle):
    addresses.save(desk, book[0], rules.made(1, "保温杯", ""))
    form = show(AddressForm(desk, lanes))
    fill(form, "receiver", "phone", "region", "detail")
    form.products.setPlainText("保温杯")
    form.accept()
    settle()
    assert "“保温杯” is a rule of the address “杭州仓” already" in form.problem.text()
    assert form.save_button.isEnabled()
    assert len(addresses.listed(desk)) == 1


def test_what_the_platform_would_refuse_stands_beside_its_field(qtbot, open_form, running):
    form = open_form()
    fill(form, "receiver", "detail")
    form.edits["phone"].setText("12")
    choose(qtbot, form.picker, "浙江", "宁波")
    form.accept()
    assert "does not look like one" in form.complaints["phone"].text()
    assert "from the lists" in form.complaints["region"].text()
    assert form.edits["phone"].hasFocus()
    assert running.calls["address.create"] == 0


def test_another_province_takes_back_what_was_chosen_below(qtbot, open_form, settle):
    form = open_form()
    choose(qtbot, form.picker, "浙江", "杭州", "余杭", "五常")
    assert form.picker.region == "浙江省杭州市余杭区五常街道"
    choose(qtbot, form.picker, "北京")
    settle()
    assert form.picker.region == "北京市北京市", "the only city is chosen by itself"
    assert form.picker.combos[2].hasFocus()
    assert not form.picker.combos[3].isEnabled()


def test_a_place_without_streets_ends_before_the_last_list(qtbot, open_form):
    form = open_form()
    choose(qtbot, form.picker, "广东", "东莞", "石碣")
    assert form.edits["detail"].hasFocus()


def test_a_lost_answer_can_be_tried_again_and_makes_one_address(
    qtbot, desk, shop, running, lines, open_form, settle, monkeypatch
):
    form = open_form()
    fill(form, "label", "receiver", "phone", "detail")
    choose(qtbot, form.picker, "浙江", "杭州", "余杭", "五常")
    lose_answer_to_create(running, lines, shop, "dropped_after")
    monkeypatch.setattr(creating, "LOOKS", ())  # as if it were not there yet
    form.accept()
    settle()
    assert "was lost" in form.problem.text()
    assert form.save_button.isEnabled()
    assert addresses.listed(desk, shop.id) == []
    form.accept()
    settle()
    (kept,) = addresses.listed(desk, shop.id)
    assert kept.platform_id
    assert running.calls["address.create"] == 1
    assert len(platform_addresses(lines, shop)) == 3


def test_without_the_platforms_places_it_is_kept_here_and_says_so(qtbot, desk, shop, running, open_form, settle):
    running.forbid("address.getProvince")
    form = open_form()
    settle()
    assert form.picker is None
    assert form.edits["region"].isVisible()
    assert "kept on this desk only" in form.problem.text()
    fill(form, "receiver", "phone", "region", "detail")
    form.accept()
    settle()
    (kept,) = addresses.listed(desk, shop.id)
    assert (kept.platform_id, kept.region) == ("", ADDRESS.region)


def test_the_platforms_own_words_cannot_be_changed_and_its_phone_is_not_needed(desk, lanes, show, shop, settle):
    number = addresses.save(desk, replace(ADDRESS, shop_id=shop.id, phone="", platform_id="77"))
    form = show(AddressForm(desk, lanes, addresses.listed(desk, shop.id)[0]))
    assert [name for name in form.edits if form.edits[name].isReadOnly()] == ["receiver", "region", "detail"]
    assert "does not tell the phone number" in form.about.text()
    form.edits["label"].setText("我们的叫法")
    form.accept()
    settle()
    (kept,) = addresses.listed(desk, shop.id)
    assert (kept.id, kept.label, kept.phone) == (number, "我们的叫法", "")


def test_a_form_that_is_left_while_places_are_read_is_harmless(open_form, settle):
    form = open_form()
    form.reject()
    settle()
