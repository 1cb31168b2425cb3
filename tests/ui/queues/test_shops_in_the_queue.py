"""Several shops in one queue: marks, filter, panel; and none of it while there is but one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from models.desk import settings, shops
from models.desk.shops import ShopDraft
from models.domain.changes import Changes
from models.domain.listing import CaseFilter
from tests.factory import NOW, make_case
from ui.queues.columns import INDEX, SHOP

SHOPS = Changes(shops=True, cases=True)


@pytest.fixture
def tea(desk):
    return shops.add(desk, ShopDraft(name="茶铺 & 茶具", app_key="1", platform_id="11", secret="s", colour="#b4553d"))


@pytest.fixture
def of_two(desk, add, tea):
    """A case of the exports, and one of the tea shop."""
    mine, theirs = make_case(), make_case(shop_id=tea.id)
    add([mine, theirs])
    return mine.aftersale_id, theirs.aftersale_id


def entries(tab):
    return [entry.text() for entry in tab.table.header.menu().actions() if entry.isVisible() and entry.text()]


def test_with_one_shop_nothing_speaks_of_shops(open_tab, add):
    add([make_case()])
    tab = open_tab()
    assert tab.table.isColumnHidden(SHOP)
    assert "Shop" not in entries(tab)
    assert tab.bar.shops.isHidden()
    assert tab.panel.page.header.shop.isHidden()


def test_each_row_carries_its_shop(open_tab, of_two, tea):
    tab = open_tab()
    assert not tab.table.isColumnHidden(SHOP)
    assert "Shop" in entries(tab)
    cell = tab.table.cases.index(tab.table.cases.position(of_two[1]), SHOP)
    assert cell.data() == tea.name
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == tea.name
    assert cell.data(Qt.ItemDataRole.DecorationRole) == QColor(tea.colour)
    product = cell.siblingAtColumn(INDEX["product"])
    assert "茶铺 &amp; 茶具" in product.data(Qt.ItemDataRole.ToolTipRole)
    assert product.data(Qt.ItemDataRole.DecorationRole) is None


def test_the_mark_is_painted(open_tab, of_two, tea):
    tab = open_tab()
    cell = tab.table.visualRect(tab.table.cases.index(tab.table.cases.position(of_two[1]), SHOP))
    picture = tab.table.viewport().grab(cell).toImage()
    inks = {picture.pixelColor(x, cell.height() // 2).name() for x in range(picture.width())}
    assert tea.colour in inks


def test_the_panel_names_the_shop(open_tab, of_two, tea):
    tab = open_tab()
    tab.table.select_case(of_two[1])
    header = tab.panel.page.header
    assert header.shop.isVisible()
    tab.panel.reload()
    assert header.shop.name.text() in (tea.name, "本店")


def test_the_panel_follows_the_case(open_tab, of_two, tea, settle):
    tab = open_tab()
    named = []
    for aftersale_id in of_two:
        tab.table.select_case(aftersale_id)
        settle()
        named.append(tab.panel.page.header.shop.name.text())
    assert named == ["本店", tea.name]


def test_filtering_by_shop(open_tab, of_two, tea, settle):
    tab = open_tab()
    assert list(tab.bar.shops._entries) == [1, tea.id]
    tab.bar.shops._entries[tea.id].trigger()
    settle()
    assert tab.filter == CaseFilter(shops=frozenset({tea.id}))
    assert [row.aftersale_id for row in tab.table.cases.rows] == [of_two[1]]


def test_a_saved_filter_keeps_its_shop(open_tab, of_two, tea, settle, desk):
    tab = open_tab()
    tab.bar.shops._entries[tea.id].trigger()
    tab.bar.saved.save("茶")
    settle()
    other = open_tab()
    other.bar.saved.apply("茶")
    assert other.bar.shops.chosen == {tea.id}
    assert settings.saved_filters(desk)["茶"].shops == {tea.id}


def test_a_shop_that_comes_changes_and_goes(open_tab, of_two, tea, desk, settle):
    tab = open_tab()
    draft = ShopDraft(name="茶行", app_key="1", platform_id="11")
    shops.change(desk, tea.id, draft)
    tab.refresh(SHOPS)
    settle()
    assert tab.table.cases.index(tab.table.cases.position(of_two[1]), SHOP).data() == "茶行"
    assert tab.bar.shops._names[tea.id] == "茶行"
    tab.bar.shops._entries[tea.id].trigger()
    settle()
    shops.remove(desk, "茶行")
    tab.refresh(SHOPS)
    settle()
    assert tab.table.isColumnHidden(SHOP)
    assert not tab.bar.shops.isHidden()  # its filter is still in force, and must be seen to be
    assert tab.bar.shops._names[tea.id] == "Removed shop"
    tab.bar.clear()
    assert tab.bar.shops.isHidden()


def test_a_column_that_was_hidden_stays_hidden_when_shops_go_and_come(open_tab, of_two, tea, desk, settle):
    tab = open_tab()
    tab.table.header.menu().actions()[SHOP].setChecked(False)
    tab.table.save_choices()
    settle()
    for _ in range(2):
        shops.remove(desk, tea.name)
        tab.refresh(SHOPS)
        settle()
        assert "Shop" not in entries(tab)
        shops.add(desk, ShopDraft(name=tea.name, app_key="1", platform_id="11", secret="s"))
        shops.add(desk, ShopDraft(name="鞋店", app_key="1", platform_id="12", secret="s"))
        tab.refresh(SHOPS)
        settle()
        assert "Shop" in entries(tab)
        assert tab.table.isColumnHidden(SHOP)
        shops.remove(desk, "鞋店")
    other = open_tab()
    assert other.table.isColumnHidden(SHOP)


def test_shops_that_come_are_nobodys_choice_of_columns(open_tab, of_two, desk, settle):
    tab = open_tab()
    tab.table.save_choices()
    settle()
    assert settings.get(desk, "columns.all") is None


def test_a_layout_from_before_there_were_shops(open_tab, of_two, desk):
    order = [key for key in INDEX if key != "shop"]
    settings.put(desk, "columns.all", {"order": order, "hidden": ["words"], "widths": {}, "sort": "countdown"})
    tab = open_tab()
    assert tab.table.header.visualIndex(SHOP) == 1
    assert not tab.table.isColumnHidden(SHOP)
    assert tab.table.isColumnHidden(INDEX["words"])


def test_a_case_that_is_gone_says_so_and_counts_no_time(open_tab, add):
    case = make_case(gone_at=NOW)
    add([case])
    tab = open_tab()
    cell = tab.table.cases.index(0, INDEX["status"])
    assert cell.data() == "No longer on the platform"
    assert "When it was last seen: " in cell.data(Qt.ItemDataRole.ToolTipRole)
    countdown = cell.siblingAtColumn(INDEX["countdown"])
    assert countdown.data(Qt.ItemDataRole.AccessibleTextRole) == "No longer on the platform"
    header = tab.panel.page.header
    assert header.badge.isHidden()
    assert header.until.text().startswith("Nothing is heard of it since 2026-11-23")
    assert "No longer on the platform" in header.kind.text()
