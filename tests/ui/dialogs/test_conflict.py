from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from models.domain.actions import REFUND, REJECT
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.seen import Seen
from tests.factory import NOW, make_case, make_return, moved
from ui.dialogs.conflict import DIFFERS, ConflictDialog, compared
from ui.shell.theme import dress

CASE = make_return(updated_at=NOW, proof_uploaded="是")
SEEN = Seen.of(CASE)
CHANGES = {
    "Amount": replace(CASE, amount_fen=4_280),
    "Type": replace(CASE, type=AfterSaleType.SHIPPED_REFUND, type_text="仅退款"),
    "State": moved(CASE, AfterSaleStatus.BUYER_RETURNED),
    "Deadline": replace(CASE, deadline_at=NOW + timedelta(hours=1)),
    "Reason": replace(CASE, reason="质量问题"),
    "Buyer's words": replace(CASE, buyer_words="<b>请尽快</b>"),
    "Evidence": replace(CASE, proof_uploaded=""),
    "Return parcel": replace(CASE, return_waybill="SF7633900970092"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_exactly_what_changed_is_marked(name):
    lines = compared(SEEN, CHANGES[name])
    assert [line.name for line in lines if line.changed] == [name]
    assert len(lines) == len(CHANGES)
    line = next(line for line in lines if line.changed)
    assert line.was != line.now


def test_both_amounts_stand_there():
    line = compared(SEEN, CHANGES["Amount"])[0]
    assert (line.was, line.now) == ("¥129.00", "¥42.80")
    assert line.spoken == "Amount changed: you looked at ¥129.00, it is now ¥42.80"


def test_a_case_that_was_finished_in_the_same_status_is_another():
    line = next(line for line in compared(SEEN, replace(CASE, final_at=NOW)) if line.changed)
    assert line.name == "State"
    assert line.now.endswith("finished")


@pytest.fixture
def conflict(show):
    def open_it(now=CHANGES["Amount"], action=REFUND):
        return show(ConflictDialog(SEEN, now, action))

    return open_it


def test_a_change_is_told_by_sign_and_weight_not_by_colour_alone(conflict, qapp):
    before = qapp.styleSheet()
    dress(qapp)
    try:
        dialog = conflict()
        shown = {label.text().replace("\u200b", ""): label for label in dialog.findChildren(QLabel)}
        assert [label.text() for label in dialog.findChildren(QLabel)].count(DIFFERS) == 1
        assert shown["¥42.80"].font().weight() > QFont.Weight.Normal
        assert shown["Buyer's words"].font().weight() == QFont.Weight.Normal
    finally:
        qapp.setStyleSheet(before)


def test_words_from_outside_are_no_html(conflict):
    dialog = conflict(CHANGES["Buyer's words"])
    assert {label.textFormat() for label in dialog.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_enter_redoes_once_there_was_time_to_read(conflict, qtbot):
    dialog = conflict()
    assert "42.80" in dialog.redo_button.text()
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)  # meant for the dialog before
    assert dialog.isVisible()
    qtbot.waitUntil(dialog.redo_button.isEnabled)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_escape_leaves_it(conflict, qtbot):
    dialog = conflict()
    with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("now", "action", "why"),
    [
        (moved(CASE, AfterSaleStatus.CLOSED), REFUND, "finished"),
        (moved(CASE, AfterSaleStatus.AWAITS_BUYER_RETURN), REJECT, "has not sent the goods back"),
    ],
)
def test_a_closed_action_cannot_be_redone_and_says_why(conflict, qtbot, now, action, why):
    dialog = conflict(now, action)
    assert any(why in label.text() for label in dialog.findChildren(QLabel))
    assert not dialog.redo_button.isVisible()
    assert dialog.leave_button.text() == "Close"
    with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_an_action_without_money_is_named_without_an_amount(show):
    case = make_case(type=AfterSaleType.SHIPPED_REFUND)
    dialog = show(ConflictDialog(Seen.of(case), replace(case, reason="其他"), REJECT))
    assert dialog.redo_button.text() == "Reject all the same"


def test_closing_it_while_one_reads_leaves_no_timer(conflict, qtbot):
    dialog = conflict()
    dialog.reject()
    assert not dialog._reading.isActive()
