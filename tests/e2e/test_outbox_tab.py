"""The outbox in the window: its tab, its number, and the ways there and on from there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.desk.ledger import outbox
from models.domain.attempt import AttemptState
from models.domain.changes import Changes
from models.doudian.kinds import RefusalKind
from tests.e2e.conftest import Clerk
from tests.factory import make_case
from tests.ui.ledger import Ledger
from ui.dialogs.shop_book import ShopBookDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def changed(clerk: Clerk) -> None:
    clerk.lanes.changed.emit(Changes(cases=True, todos=True))
    clerk.settle()


def go_to_outbox(clerk: Clerk) -> None:
    clerk.come_back()
    clerk.qtbot.keyClick(clerk.window, Qt.Key.Key_9, CTRL)
    clerk.settle()


def press_enter(clerk: Clerk) -> None:
    clerk.qtbot.keyClick(clerk.window.rooms.outbox.section.list, Qt.Key.Key_Return)
    clerk.settle()


def test_its_key_its_name_and_its_number(clerk: Clerk) -> None:
    ledger = Ledger(clerk.desk)
    for make in (ledger.to_do, ledger.contradicted, ledger.in_doubt, ledger.held):
        make()
    changed(clerk)
    window = clerk.window
    place = window.rooms.indexOf(window.rooms.outbox)
    assert window.rooms.bar.accessibleTabName(place) == "Outbox: 4"
    assert window.rooms.bar.accessibleTabName(place - 1) == "To carry out: 2"
    go_to_outbox(clerk)
    assert window.rooms.currentWidget() is window.rooms.outbox
    assert window.rooms.outbox.section.list.hasFocus()
    assert "Outbox" in [action.text() for action in window.menuBar().actions()[3].menu().actions()]


def test_the_status_bar_and_the_case_lead_there(clerk: Clerk) -> None:
    ledger = Ledger(clerk.desk)
    ledger.held()
    made = ledger.in_doubt(make_case())
    changed(clerk)
    clerk.window.status._unsettled.click()
    clerk.settle()
    assert clerk.window.rooms.currentWidget() is clerk.window.rooms.outbox
    tab = clerk.go_to("unshipped_review")
    assert tab.table.select_case(made.aftersale_id)
    clerk.settle()
    tab.panel.page.header.notices.to_outbox.click()
    clerk.settle()
    assert clerk.window.rooms.currentWidget() is clerk.window.rooms.outbox
    assert clerk.window.rooms.outbox.current.attempt.id == made.id


def test_it_leads_to_the_case_the_lists_and_the_shops(clerk: Clerk) -> None:
    ledger = Ledger(clerk.desk)
    refused = ledger.refused(RefusalKind.STATUS_CHANGED)
    changed(clerk)
    go_to_outbox(clerk)
    press_enter(clerk)
    assert clerk.window.rooms.queue is clerk.window.rooms.queues["all"]
    assert clerk.window.rooms.queue.current_view.case.aftersale_id == refused.aftersale_id
    clerk.window.rooms.outbox.todo_wanted.emit()
    assert clerk.window.rooms.currentWidget() is clerk.window.rooms.todo
    clerk.window.rooms.outbox.contradictions_wanted.emit()
    assert clerk.window.rooms.todo.tabs.currentWidget() is clerk.window.rooms.todo.contradictions
    clerk.window.rooms.outbox.shops_wanted.emit()
    clerk.settle()
    (book,) = [top for top in QApplication.topLevelWidgets() if isinstance(top, ShopBookDialog)]
    book.close()


def test_what_the_platform_takes_only_in_the_back_office_is_carried_out_next(clerk: Clerk) -> None:
    made = Ledger(clerk.desk).refused(RefusalKind.NOT_THROUGH_API)
    changed(clerk)
    go_to_outbox(clerk)
    press_enter(clerk)
    window = clerk.window
    assert window.rooms.currentWidget() is window.rooms.todo
    assert window.rooms.todo.carrying.list.current.attempt.id == made.id
    assert window.rooms.bar.accessibleTabName(window.rooms.indexOf(window.rooms.todo)) == "To carry out: 1"


def test_the_undo_key_takes_back_here_too(clerk: Clerk) -> None:
    ledger = Ledger(clerk.desk)
    made = ledger.held()
    changed(clerk)
    go_to_outbox(clerk)
    clerk.qtbot.keyClick(clerk.window.rooms.outbox.section.list, Qt.Key.Key_Z, CTRL)
    clerk.settle()
    assert ledger.now(made).state is AttemptState.CANCELLED
    assert outbox.outbox(clerk.desk) == []
    assert clerk.window.status._unsettled.isHidden()
    assert clerk.window.rooms.outbox.section.is_empty
