from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from models.desk import settings
from models.domain.changes import Changes
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.deadlines import Band
from models.domain.listing import CaseFilter
from models.domain.queues import ALL, AWAITING_RECEIPT, UNSHIPPED_REVIEW
from tests.factory import make_case
from ui.queues.filter_bar import FilterBar, parts_on


@pytest.fixture
def open_bar(qtbot, desk, lanes, settle):
    def open_it(queue=ALL):
        bar = FilterBar(desk, lanes, queue)
        qtbot.addWidget(bar)
        bar.show()
        bar.refresh(Changes.everything())
        bar.read_reasons()
        settle()
        return bar

    yield open_it
    settle()


@pytest.fixture
def bar(open_bar):
    return open_bar()


def tick(button, value):
    button._entries[value].trigger()


def test_typing_is_collected(bar, qtbot):
    heard = []
    bar.changed.connect(heard.append)
    qtbot.keyClicks(bar.search, "cup")
    assert heard == []
    qtbot.waitUntil(lambda: heard == [CaseFilter(text="cup")])


def test_esc_clears_the_search_and_then_leaves_it(bar, qtbot):
    qtbot.keyClicks(bar.search, "cup")
    qtbot.keyClick(bar.search, Qt.Key.Key_Escape)
    assert (bar.search.text(), bar.wanted) == ("", CaseFilter())
    with qtbot.waitSignal(bar.left):
        qtbot.keyClick(bar.search, Qt.Key.Key_Escape)


def test_enter_searches_at_once(bar, qtbot):
    bar.search.setText(" 6920  cup ")
    with qtbot.waitSignals([bar.changed, bar.left]):
        qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    assert bar.wanted.text == "6920 cup"


def test_choices_add_up(bar):
    tick(bar.types, Type.EXCHANGE)
    tick(bar.types, Type.REPAIR)
    tick(bar.statuses, Status.AWAITS_REVIEW)
    tick(bar.bands, Band.HOT)
    bar.undecided.click()
    assert bar.wanted == CaseFilter(
        types=frozenset({Type.EXCHANGE, Type.REPAIR}),
        statuses=frozenset({Status.AWAITS_REVIEW}),
        bands=frozenset({Band.HOT}),
        undecided_only=True,
    )
    assert bar.types.text().endswith(": 2")
    assert bar.clear_button.text().endswith(": 4")
    bar.clear_button.click()
    assert bar.wanted == CaseFilter()
    assert bar.clear_button.isHidden()


def test_the_reasons_are_those_of_the_queue(open_bar, add):
    add([make_case(reason="尺码 & 颜色"), make_case(reason="尺码 & 颜色"), make_case(reason="破损")])
    bar = open_bar()
    assert list(bar.reasons._entries) == ["尺码 & 颜色", "破损"]
    tick(bar.reasons, "破损")
    assert bar.wanted.reasons == {"破损"}


def test_a_chosen_reason_stays_in_the_list(open_bar, add, settle):
    add([make_case(reason="破损")])
    bar = open_bar()
    bar.set_filter(CaseFilter(reasons=frozenset({"gone"})))
    bar.refresh(Changes(cases=True))
    bar.reasons.opening.emit()
    settle()
    assert bar.reasons.chosen == {"gone"}


def test_the_two_statuses_of_a_return_are_buttons(open_bar):
    bar = open_bar(AWAITING_RECEIPT)
    waiting, returned = bar.statuses.buttons.values()
    assert bar.types.isHidden()
    waiting.click()
    assert bar.wanted.statuses == {Status.AWAITS_BUYER_RETURN}
    returned.click()
    assert bar.wanted.statuses == frozenset()
    waiting.click()
    assert bar.wanted.statuses == {Status.BUYER_RETURNED}


def test_a_choice_between_one_thing_is_not_offered(open_bar):
    bar = open_bar(UNSHIPPED_REVIEW)
    assert bar.types.isHidden()
    assert bar.statuses.isHidden()
    assert not bar.bands.isHidden()


def test_amounts_are_yuan(bar):
    bar.amount.lowest.setText("99.5")
    bar.amount.highest.setText("¥1,000")
    bar.amount.take()
    assert (bar.wanted.amount_from_fen, bar.wanted.amount_to_fen) == (9_950, 100_000)
    assert "¥99.50–¥1,000" in bar.amount.text()
    assert parts_on(bar.wanted) == 1


@pytest.mark.parametrize(("lowest", "highest"), [("ten", ""), ("", "1.234"), ("-5", ""), ("20", "10")])
def test_bad_amounts_are_explained_and_change_nothing(bar, lowest, highest):
    bar.amount.highest.setText("50")
    bar.amount.take()
    before = bar.wanted
    bar.amount.lowest.setText(lowest)
    bar.amount.highest.setText(highest)
    bar.amount.take()
    assert bar.wanted == before
    assert bar.amount.fault.text()
    bar.amount.lowest.setText("1")
    bar.amount.highest.setText("2")
    bar.amount.take()
    assert not bar.amount.fault.text()
    assert bar.wanted.amount_to_fen == 200


def test_a_filter_is_shown_in_its_fields_without_echo(bar):
    heard = []
    bar.changed.connect(heard.append)
    wanted = CaseFilter(
        text="cup",
        types=frozenset({Type.EXCHANGE}),
        statuses=frozenset({Status.CLOSED}),
        bands=frozenset({Band.NEAR}),
        reasons=frozenset({"r"}),
        amount_from_fen=100,
        amount_to_fen=200,
        undecided_only=True,
    )
    bar.set_filter(wanted)
    assert heard == [wanted]
    bar.take()
    assert (heard, bar.wanted) == ([wanted], wanted)


def test_filters_are_saved_applied_and_removed(bar, open_bar, desk, settle):
    bar.set_filter(CaseFilter(text="cup"))
    bar.saved.save("  杯子 ")
    settle()
    assert settings.saved_filters(desk) == {"杯子": CaseFilter(text="cup")}
    other = open_bar()
    other.saved.apply("杯子")
    assert other.wanted == CaseFilter(text="cup")
    other.saved.remove("杯子")
    settle()
    assert other.saved.names == []


def test_the_menu_of_saved_filters(bar, settle):
    bar.saved._fill()
    assert [action.isEnabled() for action in bar.saved.menu().actions() if action.text()] == [False, False]
    bar.set_filter(CaseFilter(text="cup"))
    bar.saved.save("a & b")
    settle()
    bar.saved._fill()
    entries = [action.text() for action in bar.saved.menu().actions() if action.text()]
    assert entries == ["a && b", "&Save this filter…", "&Remove"]


def test_every_part_has_a_name_for_screen_readers(bar):
    parts = (bar.search, bar.types, bar.statuses, bar.bands, bar.reasons, bar.amount, bar.amount.lowest)
    assert all(part.accessibleName() for part in parts)
