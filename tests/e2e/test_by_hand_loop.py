"""A decision on a shop without an API, in the window: decide, carry out, and what the next export says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from models.desk import todo
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus
from tests.e2e.conftest import Clerk
from tests.factory import make_case, moved, name_at, write_export
from ui.dialogs.import_result import ImportResultDialog
from ui.dialogs.refund import RefundDialog


@pytest.fixture
def case() -> AfterSale:
    return make_case()


@pytest.fixture
def decided(clerk: Clerk, case: AfterSale) -> Iterator[Clerk]:
    """A clerk who decided to refund the case."""
    clerk.receive([case])
    clerk.go_to("unshipped_review")
    clerk.press(Qt.Key.Key_R)
    clerk.decide(clerk.dialog(RefundDialog))
    yield clerk
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, ImportResultDialog):
            shown.accept()
    clerk.settle()


def drop(clerk: Clerk, file: Path) -> ImportResultDialog:
    """Drop a file on the window and wait for the result page."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    clerk.window.dropEvent(event)
    clerk.settle()
    return next(shown for shown in QApplication.topLevelWidgets() if isinstance(shown, ImportResultDialog))


def carry_out(clerk: Clerk) -> None:
    """Copy the numbers over and tick the decision off."""
    clerk.come_back()
    clerk.window.rooms.show_todo()
    clerk.settle()
    screen = clerk.window.rooms.todo.carrying
    clerk.qtbot.keyClick(screen.list, Qt.Key.Key_1)
    (waiting,) = todo.todos(clerk.desk)
    assert QGuiApplication.clipboard().text() == waiting.case.aftersale_id
    clerk.qtbot.keyClick(screen.list, Qt.Key.Key_Space)
    clerk.settle()


def state(clerk: Clerk, case: AfterSale) -> AttemptState:
    (attempt,) = clerk.view(case).attempts
    return attempt.state


def test_an_export_that_agrees_confirms(decided: Clerk, case: AfterSale, clock: FixedClock, tmp_path: Path) -> None:
    carry_out(decided)
    assert state(decided, case) is AttemptState.TO_DO, "a tick proves nothing"
    clock.move(timedelta(minutes=30))
    refunded = moved(case, AfterSaleStatus.REFUNDED, final_at=clock.now() - timedelta(minutes=5), deadline_at=None)
    page = drop(decided, write_export(tmp_path / name_at(clock.now()), [refunded]))
    assert page.report.confirmed == 1
    assert state(decided, case) is AttemptState.CONFIRMED
    assert not todo.todos(decided.desk)


def test_an_export_that_disagrees_contradicts_and_is_listed(
    decided: Clerk, case: AfterSale, clock: FixedClock, tmp_path: Path
) -> None:
    carry_out(decided)
    clock.move(timedelta(minutes=30))
    closed = moved(case, AfterSaleStatus.CLOSED, final_at=clock.now() - timedelta(minutes=5), deadline_at=None)
    page = drop(decided, write_export(tmp_path / name_at(clock.now()), [closed]))
    assert page.report.contradicted == 1
    assert state(decided, case) is AttemptState.CONTRADICTED
    assert not todo.todos(decided.desk), "it is in its own list now"
    page.contradictions_wanted.emit()
    decided.settle()
    listed = decided.window.rooms.todo.contradictions
    assert listed.isVisible()
    assert [one.case.aftersale_id for one in todo.contradictions(decided.desk)] == [case.aftersale_id]


def test_ticked_off_but_still_waiting_on_the_platform_contradicts(
    decided: Clerk, case: AfterSale, clock: FixedClock, tmp_path: Path
) -> None:
    carry_out(decided)
    clock.move(timedelta(minutes=30))
    drop(decided, write_export(tmp_path / name_at(clock.now()), [case]))
    assert state(decided, case) is AttemptState.CONTRADICTED


def test_not_ticked_off_and_unchanged_stays(decided: Clerk, case: AfterSale, clock: FixedClock, tmp_path: Path) -> None:
    clock.move(timedelta(minutes=30))
    drop(decided, write_export(tmp_path / name_at(clock.now()), [case]))
    assert state(decided, case) is AttemptState.TO_DO


def test_never_imported_again_stays_to_be_carried_out(decided: Clerk, case: AfterSale, clock: FixedClock) -> None:
    carry_out(decided)
    clock.move(timedelta(days=3))
    assert state(decided, case) is AttemptState.TO_DO
    assert "1" in decided.window.status._to_do.text()


def test_a_later_export_of_another_case_says_nothing(
    decided: Clerk, case: AfterSale, clock: FixedClock, tmp_path: Path
) -> None:
    carry_out(decided)
    clock.move(timedelta(minutes=30))
    drop(decided, write_export(tmp_path / name_at(clock.now()), [make_case()]))
    assert state(decided, case) is AttemptState.TO_DO
