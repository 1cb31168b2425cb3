"""The guide in the real window: when it comes, what follows from each way, and how it leads to the first case."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.desk import first_run, shops
from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.clock import FixedClock
from models.simulator.simulator import Simulator
from tests.factory import make_case, make_return, name_at, write_export
from ui.dialogs.import_result import ImportResultDialog
from ui.dialogs.shop_form import ShopForm
from ui.guide.guide_dialog import GuideDialog, Step
from ui.runtime.lanes import Lanes
from ui.shell.main_window import MainWindow

Settle = Callable[[], None]
Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Settle) -> Iterator[MainWindow]:
    opened = MainWindow(desk, lanes)
    opened.show()
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    settle()
    yield opened
    opened.leave()
    settle()


@pytest.fixture
def guide(window: MainWindow, settle: Settle) -> GuideDialog:
    window.guiding.begin()
    settle()
    assert window.guiding.guide is not None
    return window.guiding.guide


def _hint(window: MainWindow) -> str:
    hint = window.guiding.hint
    return hint.text.text() if hint is not None and not hint.isHidden() else ""


def test_it_comes_by_itself_once(guide: GuideDialog, window: MainWindow, settle: Settle) -> None:
    assert guide.isVisible()
    guide.reject()
    settle()
    assert window.guiding.guide is None
    window.guiding.begin()
    settle()
    assert window.guiding.guide is None


def test_it_is_found_again_in_the_menu(window: MainWindow, desk: Desk, settle: Settle) -> None:
    first_run.end_guide(desk)
    action = next(one for one in window.menus._help.actions() if "First steps" in one.text())
    action.trigger()
    assert window.guiding.guide is not None
    assert window.guiding.guide.step is Step.LANGUAGE
    window.guiding.guide.reject()
    settle()


def test_who_comes_back_from_the_demo_has_chosen_a_language_already(window: MainWindow, settle: Settle) -> None:
    window.guiding.begin(from_demo=True)
    settle()
    assert window.guiding.guide is not None
    assert window.guiding.guide.step is Step.WAY
    window.guiding.guide.reject()
    settle()


def test_the_language_is_applied_at_once_and_the_guide_goes_on_in_the_new_window(
    qtbot: QtBot, guide: GuideDialog, window: MainWindow, desk: Desk, lanes: Lanes, settle: Settle
) -> None:
    guide.show_step(Step.LANGUAGE)
    with qtbot.waitSignal(window.language_chosen) as chosen:
        guide.languages["zh_CN"].setChecked(True)
    assert chosen.args == ["zh_CN"]
    new = MainWindow(desk, lanes)
    new.show()
    new.guiding.take_over(window.guiding)
    assert new.guiding.guide is not None
    assert new.guiding.guide.isVisible()
    assert new.guiding.guide.step is Step.LANGUAGE
    settle()
    new.leave()
    settle()
    assert first_run.guide_wanted(desk)  # nobody has ended it


def test_an_export_leads_to_its_most_urgent_case(
    qtbot: QtBot, guide: GuideDialog, window: MainWindow, clock: FixedClock, tmp_path: Path, settle: Settle
) -> None:
    now = clock.now()
    urgent = make_return(deadline_at=now.replace(hour=now.hour + 1))
    file = write_export(tmp_path / name_at(now), [make_case(), urgent, make_return()])
    guide.files_chosen.emit([file])
    qtbot.waitUntil(lambda: window.findChild(ImportResultDialog) is not None)
    settle()
    tab = window.rooms.queue
    assert tab is not None
    assert tab.queue.key == "shipped_review"
    assert tab.table.current_id == urgent.aftersale_id
    assert "R Refund" in _hint(window)
    assert "J Reject" in _hint(window)
    assert "M " not in _hint(window)  # nothing to remind of yet
    window.findChild(ImportResultDialog).close()
    settle()


def test_a_file_that_cannot_be_read_leaves_the_way_open(
    guide: GuideDialog, window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    file = tmp_path / "no.xlsx"
    file.write_bytes(b"nothing")
    guide.files_chosen.emit([file])
    settle()
    box = QApplication.activeModalWidget()
    assert box is not None
    box.close()
    assert "As soon as the first cases are here" in _hint(window)
    tab = window.rooms.queue
    assert tab is not None
    assert tab.empty.button.isVisible()


def test_a_connected_shop_leads_to_its_first_case_once_it_was_read(
    qtbot: QtBot, guide: GuideDialog, window: MainWindow, desk: Desk, running: Simulator, lanes: Lanes, settle: Settle
) -> None:
    from models.desk.sync.once import sync_once

    guide.shop_wanted.emit()
    form = guide.findChild(ShopForm)
    assert form is not None
    edits = form.fields.edits
    for name, value in (("name", "小店"), ("app_key", running.app_key), ("platform_id", running.shop_id)):
        edits[name].setText(value)
    edits["secret"].setText(running.app_secret)
    edits["gateway"].setText(running.address)
    form.accept()
    settle()
    assert window.guiding.guide is None
    assert [view.shop.name for view in shops.listed(desk) if view.shop.app_key] == ["小店"]
    assert "As soon as the first cases are here" in _hint(window)
    sync_once(desk)
    lanes.changed.emit(Changes(cases=True))
    qtbot.waitUntil(lambda: "Decide it with a key" in _hint(window))
    settle()
    tab = window.rooms.queue
    assert tab is not None
    assert tab.table.current_id == tab.table.cases.rows[0].aftersale_id
    assert tab.queue.key == first_run.first_queue(desk)


def test_the_demo_is_asked_for_and_is_not_the_end_of_the_guide(
    qtbot: QtBot, guide: GuideDialog, window: MainWindow, desk: Desk, settle: Settle
) -> None:
    with qtbot.waitSignal(window.guiding.turn_wanted):
        guide.show_step(Step.WAY)
        guide.ways[2].click()
    settle()
    assert first_run.guide_wanted(desk)


def test_the_demo_is_marked_in_line_and_title(qtbot: QtBot, window: MainWindow) -> None:
    window.guiding.mark_demo()
    line = window.guiding.demo_line
    assert line is not None
    assert line.isVisible()
    assert "invented" in line.text.text()
    assert window.windowTitle().endswith("Demo")
    with qtbot.waitSignal(window.guiding.turn_wanted):
        line.button.click()


def test_the_hint_goes_when_somebody_has_got_it(window: MainWindow, settle: Settle) -> None:
    window.guiding.land()
    settle()
    hint = window.guiding.hint
    assert hint is not None
    assert hint.isVisible()
    hint.button.click()
    assert not hint.isVisible()


def test_an_empty_room_leads_to_the_most_urgent_case(
    qtbot: QtBot, window: MainWindow, desk: Desk, lanes: Lanes, settle: Settle
) -> None:
    from models.store import cases
    from tests.factory import NOW

    window.rooms.show_outbox()
    settle()
    page = window.rooms.outbox.section
    assert page.is_empty
    with desk.store.writing() as session:
        cases.add_many(session, [(make_return(), {})], NOW)
    lanes.changed.emit(Changes(cases=True))
    settle()
    window.activateWindow()
    button = window.focusWidget()
    assert button is not None
    qtbot.keyClick(button, Key.Key_Space)
    settle()
    tab = window.rooms.queue
    assert tab is not None
    assert tab.queue.key == "shipped_review"
    assert window.focusWidget() is tab.table


def test_where_nothing_waits_that_is_said(qtbot: QtBot, window: MainWindow, settle: Settle) -> None:
    with qtbot.waitSignal(window.guiding.said) as said:
        window.guiding.go_to_next()
    assert "Well done" in said.args[0]
    settle()
