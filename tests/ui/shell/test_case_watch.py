from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from models.desk.conflict import changed_since
from models.desk.desk import Desk
from models.domain.actions import REFUND
from models.domain.aftersale import AfterSale
from models.domain.changes import Changes
from models.domain.codes import AfterSaleStatus
from models.domain.errors import UserError
from models.store import cases
from tests.factory import NOW, make_case, moved
from ui.dialogs.refund import RefundDialog
from ui.runtime.lanes import Lanes
from ui.shell.case_watch import CaseWatch


@pytest.fixture
def case(put: Callable[..., AfterSale]) -> AfterSale:
    return put()


@pytest.fixture
def becomes(desk: Desk, lanes: Lanes, case: AfterSale, settle: Callable[[], None]) -> Callable[..., AfterSale]:
    """Have the case become known as another, as a round of the shop does."""

    def change(**fields: Any) -> AfterSale:
        with desk.store.writing() as session:
            stored = cases.find(session, case.aftersale_id)
            now = replace(case, **fields)
            cases.update_many(session, [(stored.row_id, now, {})], NOW)
        lanes.changed.emit(Changes(cases=True))
        settle()
        return now

    return change


@pytest.fixture
def watch(
    qtbot: QtBot, desk: Desk, lanes: Lanes, case: AfterSale, settle: Callable[[], None]
) -> Callable[[], CaseWatch]:
    """Open a dialog of the case as it was at first, and watch it."""

    def begin() -> CaseWatch:
        dialog = RefundDialog(case, REFUND, NOW)
        qtbot.addWidget(dialog)
        watching = CaseWatch(desk, lanes, dialog)
        dialog.show()
        settle()
        return watching

    return begin


def test_what_changed_is_named_in_a_line_and_nothing_else_is_touched(
    watch: Callable[[], CaseWatch], becomes: Callable[..., AfterSale], case: AfterSale
) -> None:
    watching = watch()
    dialog = watching.parent()
    dialog.remark.setText("已核实")
    assert watching.strip.isHidden()
    becomes(amount_fen=12_000, reason="质量问题")
    assert watching.strip.isVisible()
    first, *more = watching.strip.text().split("\n")
    assert first == "The case changed while this was open: look at it again."
    assert more == ["Amount: ¥129.00 → ¥120.00", "Reason: 多拍/错拍/不想要 → 质量问题"]
    assert (dialog.case, dialog.remark.text()) == (case, "已核实")


def test_a_word_of_the_buyer_and_another_deadline_change_no_decision(
    watch: Callable[[], CaseWatch], becomes: Callable[..., AfterSale], case: AfterSale
) -> None:
    watching = watch()
    becomes(buyer_words="麻烦快一点", deadline_at=case.deadline_at + timedelta(hours=1))
    assert watching.strip.isHidden()


def test_what_is_as_it_was_again_needs_no_second_look(
    watch: Callable[[], CaseWatch], becomes: Callable[..., AfterSale], case: AfterSale
) -> None:
    watching = watch()
    becomes(amount_fen=12_000)
    becomes(amount_fen=case.amount_fen)
    assert watching.strip.isHidden()


def test_what_changed_while_the_dialog_was_being_made_is_told_too(
    watch: Callable[[], CaseWatch], becomes: Callable[..., AfterSale]
) -> None:
    becomes(amount_fen=12_000)
    assert watch().strip.isVisible()


def test_a_dialog_that_shows_the_newer_case_needs_no_line(
    watch: Callable[[], CaseWatch], becomes: Callable[..., AfterSale], settle: Callable[[], None]
) -> None:
    watching = watch()
    now = becomes(amount_fen=12_000)
    watching.parent().show_case(now)
    watching.look()
    settle()
    assert watching.strip.isHidden()


def test_a_case_that_is_not_here_any_more_is_no_news_of_this_line(
    desk: Desk, lanes: Lanes, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    gone = make_case()
    dialog = RefundDialog(gone, REFUND, NOW)
    qtbot.addWidget(dialog)
    watching = CaseWatch(desk, lanes, dialog)
    settle()
    assert watching.strip.isHidden()
    with pytest.raises(UserError):
        changed_since(desk, gone)


def test_a_finished_case_says_so(
    watch: Callable[[], CaseWatch], becomes: Callable[..., AfterSale], case: AfterSale
) -> None:
    watching = watch()
    over = moved(case, AfterSaleStatus.CLOSED, final_at=NOW)
    becomes(status=over.status, status_text=over.status_text, final_at=NOW)
    assert "· finished" in watching.strip.text()
