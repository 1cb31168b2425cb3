from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from models.desk import addresses, shops, templates
from models.desk.books import canned, rules
from models.desk.shops import ShopDraft
from models.domain.book import CannedText, SmsTemplate, TemplateStatus
from models.domain.changes import Changes
from models.store import templates as kept_templates
from tests.factory import make_case
from tests.ui.dialogs.conftest import ADDRESS
from ui.dialogs.address_book import AddressBookDialog
from ui.dialogs.canned_form import CannedForm
from ui.dialogs.canned_texts import CannedTextsDialog
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.sms_templates import SmsTemplatesDialog
from ui.dialogs.template_form import TemplateForm
from ui.dialogs.two_lines import MARK, WARNS

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def opened(desk, lanes, show, settle):
    """Open a book and wait until it was read."""

    def open_it(kind, **more):
        dialog = show(kind(desk, lanes, **more))
        settle()
        return dialog

    return open_it


def names(book):
    model = book.list.model()
    return [model.index(row, 0).data().split(" · ")[0] for row in range(model.rowCount())]


def go_to(book, row):
    book.list.setCurrentIndex(book.list.model().index(row, 0))


def test_texts_are_put_in_order_by_key_and_by_button(qtbot, desk, opened, settle):
    book = opened(CannedTextsDialog)
    first, second, third, *rest = names(book)
    assert not book.up_button.isEnabled()
    for _ in range(2):  # faster than it is stored
        qtbot.keyClick(book.list, Qt.Key.Key_Down, ALT)
    assert names(book)[:3] == [second, third, first]
    settle()
    assert names(book)[:3] == [second, third, first]
    assert [one.name for one in canned.listed(desk)] == [second, third, first, *rest]
    book.up_button.click()
    settle()
    assert [one.name for one in canned.listed(desk)] == [second, first, third, *rest]
    assert book.list.currentIndex().row() == 1
    go_to(book, book.list.model().rowCount() - 1)
    assert not book.down_button.isEnabled()
    qtbot.keyClick(book.list, Qt.Key.Key_Down, ALT)
    settle()
    assert [one.name for one in canned.listed(desk)] == [second, first, third, *rest]


def test_the_default_address_stays_first(qtbot, desk, opened, settle):
    for number in (1, 2, 3):
        addresses.save(desk, replace(ADDRESS, label=f"{number}仓", detail=f"{number} 号"))
    book = opened(AddressBookDialog)
    assert not book.down_button.isEnabled(), "the default"
    go_to(book, 1)
    assert not book.up_button.isEnabled()
    qtbot.keyClick(book.list, Qt.Key.Key_Down, ALT)
    settle()
    assert [one.label for one in addresses.listed(desk)] == ["1仓", "3仓", "2仓"]


def test_rules_are_told_with_their_address(desk, opened):
    addresses.save(desk, ADDRESS, rules.made(1, "保温杯", "质量问题"))
    book = opened(AddressBookDialog)
    assert "for: 保温杯, 质量问题" in book.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def tea(desk, add):
    add(make_case())  # by an export
    return shops.add(desk, ShopDraft(name="茶铺", app_key="1", platform_id="11", secret="s"))


def test_an_address_that_only_this_desk_knows_is_marked(desk, opened, tea):
    addresses.save(desk, replace(ADDRESS, shop_id=tea.id))
    addresses.save(desk, replace(ADDRESS, shop_id=tea.id, label="平台仓", platform_id="7"))
    book = opened(AddressBookDialog, shop_id=tea.id)
    own = book.list.currentIndex()
    assert (own.data(MARK), own.data(WARNS)) == ("default · not on the platform", True)
    go_to(book, 1)
    assert book.list.currentIndex().data(MARK) == ""
    assert not book.default_button.isEnabled()
    assert "set it there" in book.default_button.toolTip()


def test_the_shop_in_view_narrows_the_texts(qtbot, desk, opened, tea):
    canned.save(desk, CannedText(name="茶铺的", action="reject", body="x", shop_id=tea.id))
    canned.save(desk, CannedText(name="本店的", action="reject", body="x", shop_id=1))
    book = opened(CannedTextsDialog)
    assert {"茶铺的", "本店的"} <= set(names(book))
    book.choice.box.setFocus()
    for _ in range(2):
        qtbot.keyClick(book.choice.box, Qt.Key.Key_Down)
    assert book.choice.box.currentText() == "茶铺"
    assert "茶铺的" in names(book)
    assert "本店的" not in names(book)


def test_a_canned_text_is_written_for_a_shop(qtbot, desk, lanes, opened, settle, tea):
    heard = []
    lanes.changed.connect(heard.append)
    book = opened(CannedTextsDialog)
    qtbot.keyClick(book, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = book.findChild(CannedForm)
    assert not form.save_button.isEnabled()
    form.name.setText("新的")
    form.scope.setCurrentIndex(form.scope.findText("茶铺"))
    form.body.setPlainText("订单")
    form.body.moveCursor(form.body.textCursor().MoveOperation.End)
    form.insert("order_id")
    assert form.shown.text() == "订单6921345678901234567"
    assert form.count.text() == "Characters: 13 of 500"
    form.save_button.click()
    settle()
    kept = canned.listed(desk)[-1]
    assert (kept.name, kept.body, kept.action, kept.shop_id) == ("新的", "订单${order_id}", "reject", tea.id)
    assert book.list.key == kept.id
    assert heard == [Changes(templates=True)]


def test_what_is_wrong_with_a_canned_text_is_said_at_once(desk, lanes, show):
    form = show(CannedForm(desk, lanes, CannedText(name="x", action="reject", body="${nope}")))
    assert "nope" in form.problem.text()
    assert not form.save_button.isEnabled()
    form.body.setPlainText("字" * 501)
    assert "501 characters" in form.problem.text()
    form.body.setPlainText("好")
    assert form.problem.isHidden()
    assert form.save_button.isEnabled()


def test_removing_a_canned_text_asks_first(qtbot, desk, opened, settle):
    before = len(canned.listed(desk))
    book = opened(CannedTextsDialog)
    qtbot.keyClick(book.list, Qt.Key.Key_Delete)
    book.findChild(ConfirmDialog).do_button.click()
    settle()
    assert len(canned.listed(desk)) == before - 1


@pytest.fixture
def platforms(desk):
    """Two templates of the platform, one of which it refused."""
    with desk.store.writing() as session:
        for number, status in ((1, TemplateStatus.OPEN), (2, TemplateStatus.REFUSED)):
            own = SmsTemplate(
                name=f"平台{number}", action="", body="${code}", platform_id=f"ST_{number}", status=status, place=number
            )
            kept_templates.save(session, own)


def test_the_platforms_templates_show_how_they_stand_and_are_not_removed(qtbot, desk, opened, platforms, settle):
    book = opened(SmsTemplatesDialog)
    rows = {names(book)[row]: book.list.model().index(row, 0) for row in range(len(names(book)))}
    assert (rows["平台1"].data(MARK), rows["平台1"].data(WARNS)) == ("platform: open", False)
    assert rows["平台2"].data(WARNS)
    book.list.setCurrentIndex(rows["平台1"])
    assert not book.remove_button.isEnabled()
    qtbot.keyClick(book.list, Qt.Key.Key_Delete)
    assert book.findChild(ConfirmDialog) is None
    qtbot.keyClick(book.list, Qt.Key.Key_Return)
    form = book.findChild(TemplateForm)
    assert not form.sms.isVisible(), "its words are the platform's"
    form.name.setText("验证码")
    form.kind.setCurrentIndex(form.kind.findData("remind"))
    form.save_button.click()
    settle()
    kept = next(one for one in templates.listed(desk) if one.platform_id == "ST_1")
    assert (kept.name, kept.action, kept.body, kept.status) == ("验证码", "remind", "${code}", TemplateStatus.OPEN)


def test_a_sheet_goes_out_and_comes_back(desk, opened, settle, tmp_path, monkeypatch):
    book = opened(CannedTextsDialog)
    file = tmp_path / "常用语.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    book.export_button.click()
    settle()
    assert book.said.text() == f"Written to “常用语.xlsx”: {len(names(book))}"
    canned.remove(desk, canned.listed(desk)[0].id)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    before = len(names(book))
    book.import_button.click()
    settle()
    assert book.said.text() == f"Read in: 1 new, 0 changed, {before - 1} as they were."
    assert len(names(book)) == before


def test_bad_rows_are_named_and_nothing_is_taken(desk, opened, settle, tmp_path):
    file = tmp_path / "a.csv"
    file.write_text("名称,内容\n好,x\n坏,\n" + "坏,\n" * 6, encoding="utf-8")
    before = canned.listed(desk)
    book = opened(CannedTextsDialog)
    book.import_from(file)
    settle()
    told = book.problem.text().splitlines()
    assert told[0] == "Nothing was taken. Mend these rows and import the sheet again (7 in all):"
    assert told[1] == "Row 3: A canned text needs a name and a text."
    assert told[-1] == "…"
    assert canned.listed(desk) == before


def test_addresses_without_a_shop_go_to_the_one_in_view(desk, opened, settle, tmp_path, tea):
    file = tmp_path / "a.csv"
    file.write_text("收件人,电话,地区,详细地址\n小林,13800000000,浙江省,1 号\n", encoding="utf-8")
    book = opened(AddressBookDialog, shop_id=tea.id)
    book.import_from(file)
    settle()
    assert [one.receiver for one in addresses.listed(desk, tea.id)] == ["小林"]


def test_nothing_happens_when_no_file_is_chosen(desk, opened, settle, monkeypatch):
    book = opened(CannedTextsDialog)
    for way in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, way, lambda *_: ("", ""))
    book.choose_export()
    book.choose_import()
    settle()
    assert book.said.isHidden()
    assert book.problem.isHidden()
