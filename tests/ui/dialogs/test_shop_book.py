from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.desk import shops
from models.desk.shops import ShopDraft
from models.desk.vaults import MemoryVault
from models.domain.changes import Changes
from models.store import shops as stored
from tests.factory import NOW, make_case
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.shop_book import ShopBookDialog
from ui.dialogs.shop_form import ShopForm
from ui.dialogs.two_lines import COLOUR, SECOND
from ui.runtime.language import format_local_time


@pytest.fixture
def tea(desk):
    return shops.add(desk, ShopDraft(name="茶铺", app_key="1", platform_id="11", secret="s", colour="#b4553d"))


@pytest.fixture
def exported(add):
    """A case that came by an export: now the shop of the exports is one of several."""
    return add(make_case())


@pytest.fixture
def open_book(desk, lanes, show, settle):
    def open_it():
        dialog = show(ShopBookDialog(desk, lanes))
        settle()
        return dialog

    return open_it


def rows(book):
    model = book.list.model()
    return [(model.index(n, 0).data(), model.index(n, 0).data(SECOND)) for n in range(model.rowCount())]


def test_before_any_shop_is_connected_it_says_what_to_do(open_book):
    book = open_book()
    assert rows(book) == [("本店", "Exports of the back office  ·  Open cases: 0")]
    assert "No shop is connected yet" in book.empty.text()
    assert not book.change_button.isEnabled()
    assert not book.remove_button.isEnabled()


def test_a_shop_says_how_far_it_was_read(open_book, desk, tea, add, exported):
    add(make_case(shop_id=tea.id))
    assert rows(open_book())[1] == ("茶铺", "Open platform  ·  Open cases: 1  ·  Not read yet")
    with desk.store.writing() as session:
        stored.note_mark(session, tea.id, read_to=NOW - timedelta(minutes=1))
    book = open_book()
    assert rows(book)[1][1].endswith(f"Read up to {format_local_time(NOW - timedelta(minutes=1))}")
    assert book.list.model().index(1, 0).data(COLOUR) == "#b4553d"
    assert book.list.key == tea.id
    assert not book.empty.isVisible()


def test_the_shop_of_the_exports_is_not_touched(qtbot, open_book, tea, exported):
    book = open_book()
    book.list.setCurrentIndex(book.list.model().index(0, 0))
    assert not book.change_button.isEnabled()
    qtbot.keyClick(book.list, Qt.Key.Key_Return)
    qtbot.keyClick(book.list, Qt.Key.Key_Delete)
    assert book.findChild(ShopForm) is None
    assert book.findChild(ConfirmDialog) is None


def test_adding_by_keyboard(qtbot, open_book, desk, settle, exported):
    book = open_book()
    qtbot.keyClick(book, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = book.findChild(ShopForm)
    assert form.fields.colour.colour == "#b4553d"  # the first that no shop has yet
    for name, text in {"name": "tea", "app_key": "1", "secret": "s", "platform_id": "11"}.items():
        qtbot.keyClicks(form.fields.edits[name], text)
    with qtbot.waitSignal(book.lanes.changed):
        qtbot.keyClick(form.fields.edits["platform_id"], Qt.Key.Key_Return)
    settle()
    assert [name for name, _ in rows(book)] == ["本店", "tea"]
    assert book.list.key == shops.by_name(desk, "tea").id


def test_changing(qtbot, open_book, desk, tea, settle):
    book = open_book()
    qtbot.keyClick(book.list, Qt.Key.Key_Return)
    form = book.findChild(ShopForm)
    form.fields.edits["name"].setText("茶行")
    with qtbot.waitSignal(book.lanes.changed):
        form.save_button.click()
    settle()
    assert [name for name, _ in rows(book)] == ["茶行"]


def test_removing_says_how_many_cases_leave(qtbot, open_book, desk, tea, add, lanes, settle):
    add(make_case(shop_id=tea.id))
    book = open_book()
    heard = []
    lanes.changed.connect(heard.append)
    qtbot.keyClick(book.list, Qt.Key.Key_Delete)
    asked = book.findChild(ConfirmDialog)
    said = [label.text() for label in asked.findChildren(type(book.empty))]
    assert any("Open cases that leave their queues: 1." in text for text in said)
    with qtbot.waitSignal(book.lanes.changed):
        asked.do_button.click()
    settle()
    assert [name for name, _ in rows(book)] == ["本店"]
    assert heard == [Changes(cases=True, shops=True)]


def test_leaving_it_leaves_it(qtbot, open_book, desk, tea, settle):
    book = open_book()
    book.remove_button.click()
    book.findChild(ConfirmDialog).reject()
    settle()
    assert shops.by_name(desk, "茶铺") == tea


def test_it_follows_what_is_read_meanwhile(open_book, lanes, desk, tea, add, settle):
    book = open_book()
    add(make_case(shop_id=tea.id))
    lanes.changed.emit(Changes(cases=True))
    settle()
    assert "Open cases: 1" in rows(book)[0][1]


def test_the_desk_of_these_tests_keeps_no_secret_on_disk(desk):
    assert isinstance(desk.vault, MemoryVault)
