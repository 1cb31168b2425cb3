"""Each action of the three queues, in the real window, from the list to its outcome, with every guard on the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.desk import decide
from models.desk.inputs import ActInput
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.codes import AfterSaleStatus, AfterSaleType
from tests.e2e.conftest import Clerk
from tests.factory import make_case, make_return, moved
from ui.dialogs.agree_return import AgreeReturnDialog
from ui.dialogs.error_box import ErrorBox
from ui.dialogs.evidence_viewer import EvidenceViewer
from ui.dialogs.refund import RefundDialog
from ui.dialogs.reject_with_reason import RejectDialog
from ui.dialogs.remind import RemindDialog
from ui.dialogs.ship_instead import ShipInsteadDialog

RETURNING = AfterSaleStatus.AWAITS_BUYER_RETURN
RETURNED = AfterSaleStatus.BUYER_RETURNED


def made(clerk: Clerk, case: AfterSale) -> Attempt:
    """The one decision on a case, which is still to be carried out."""
    (attempt,) = clerk.view(case).attempts
    assert attempt.state is AttemptState.TO_DO
    assert attempt.ticked_at is None
    return attempt


def closed_in_panel(clerk: Clerk, action: str) -> str:
    """The words under a closed action's button."""
    box = clerk.window.rooms.queue.panel.page.action_box
    assert not box.buttons[action].isEnabled()
    return box.reasons[action].text() or box.shared.text()


# -- 未发货退款 · 待审核


def test_refund_an_unshipped_case(clerk: Clerk) -> None:
    first, second = make_case(), make_case()
    clerk.receive([first, second])
    tab = clerk.go_to("unshipped_review")
    clerk.press(Qt.Key.Key_R)
    dialog = clerk.dialog(RefundDialog)
    assert "129.00" in dialog.decide_button.text()
    clerk.decide(dialog)
    attempt = made(clerk, first)
    assert (attempt.action, attempt.amount_fen) == ("refund", 12_900)
    assert tab.current_view is not None
    assert tab.current_view.case == second, "the next case is selected"


def test_reject_an_unshipped_case_needs_company_and_waybill(clerk: Clerk) -> None:
    case = make_case()
    clerk.receive([case])
    clerk.go_to("unshipped_review")
    clerk.press(Qt.Key.Key_J)
    dialog = clerk.dialog(ShipInsteadDialog)
    assert not dialog.decide_button.isEnabled()
    dialog.waybill.setText("12")
    assert not dialog.decide_button.isEnabled(), "that is no waybill number"
    dialog.waybill.setText("9123456789")
    assert not dialog.decide_button.isEnabled(), "the company is still missing"
    dialog.carrier.setCurrentText("顺丰速运")
    clerk.qtbot.waitUntil(dialog.decide_button.isEnabled)
    dialog.waybill.clear()
    assert not dialog.decide_button.isEnabled()
    dialog.waybill.setText("yt7700112233445")
    clerk.qtbot.waitUntil(dialog.decide_button.isEnabled)
    clerk.decide(dialog)
    assert made(clerk, case).parameters.waybill == "YT7700112233445"


def test_a_key_a_scan_and_enter_reject_an_unshipped_case(clerk: Clerk) -> None:
    case = make_case()
    clerk.receive([case])
    clerk.go_to("unshipped_review")
    clerk.press(Qt.Key.Key_J)
    dialog = clerk.dialog(ShipInsteadDialog)
    dialog.activateWindow()
    clerk.qtbot.waitUntil(dialog.waybill.hasFocus)
    clerk.qtbot.keyClicks(dialog.waybill, "YT7700112233445\r")  # what a scanner types
    clerk.qtbot.waitUntil(dialog.decide_button.hasFocus)
    clerk.qtbot.keyClick(dialog.decide_button, Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(lambda: clerk.window.deciding.dialog is None)
    given = made(clerk, case).parameters
    assert (given.company, given.waybill) == ("yuantong", "YT7700112233445")


def test_what_is_closed_for_an_unshipped_case_says_why(clerk: Clerk) -> None:
    clerk.receive([make_case()])
    clerk.go_to("unshipped_review")
    assert "never shipped" in closed_in_panel(clerk, "agree_return")
    assert closed_in_panel(clerk, "remind")
    clerk.press(Qt.Key.Key_T)
    assert clerk.window.deciding.dialog is None


# -- 已发货 · 待审核


@pytest.mark.parametrize("kind", [AfterSaleType.SHIPPED_REFUND, AfterSaleType.RETURN_REFUND])
def test_refund_a_shipped_case(clerk: Clerk, kind: AfterSaleType) -> None:
    case = make_case(type=kind)
    clerk.receive([case])
    clerk.go_to("shipped_review")
    clerk.press(Qt.Key.Key_R)
    clerk.decide(clerk.dialog(RefundDialog))
    assert made(clerk, case).action == "refund"


def test_return_and_refund(clerk: Clerk, with_address: int) -> None:
    case = make_return()
    clerk.receive([case])
    clerk.go_to("shipped_review")
    clerk.press(Qt.Key.Key_T)
    dialog = clerk.dialog(AgreeReturnDialog)
    preview = dialog.sms.preview.text
    assert case.order_id in preview
    assert "示例路 1 号" in preview
    clerk.decide(dialog)
    given = made(clerk, case).parameters
    assert given.address_id == with_address
    assert given.sms_text == preview


def test_no_address_no_return_and_refund(clerk: Clerk) -> None:
    case = make_return()
    clerk.receive([case])
    clerk.go_to("shipped_review")
    clerk.press(Qt.Key.Key_T)
    dialog = clerk.dialog(AgreeReturnDialog)
    assert not dialog.decide_button.isEnabled()
    assert "address is missing" in dialog.decide_button.accessibleDescription()
    dialog.accept()
    assert dialog.isVisible(), "Enter does not get past it either"
    dialog.reject()
    clerk.settle()
    assert not clerk.view(case).attempts


def test_a_refund_only_case_takes_no_return(clerk: Clerk, with_address: int) -> None:
    clerk.receive([make_case(type=AfterSaleType.SHIPPED_REFUND)])
    clerk.go_to("shipped_review")
    assert "money only" in closed_in_panel(clerk, "agree_return")


@pytest.mark.parametrize("kind", [AfterSaleType.SHIPPED_REFUND, AfterSaleType.RETURN_REFUND])
def test_reject_a_shipped_case_with_a_reason(clerk: Clerk, kind: AfterSaleType, picture: Callable[[str], Path]) -> None:
    case = make_case(type=kind)
    clerk.receive([case])
    clerk.go_to("shipped_review")
    clerk.press(Qt.Key.Key_J)
    dialog = clerk.dialog(RejectDialog)
    assert not dialog.decide_button.isEnabled()
    clerk.qtbot.keyClick(dialog.reasons.list, Qt.Key.Key_3)
    assert dialog.decide_button.isEnabled(), "at the first review a picture is welcome, not needed"
    dialog.evidence.add([picture("proof.png")])
    clerk.settle()
    clerk.decide(dialog)
    given = made(clerk, case).parameters
    assert given.reason_code == 3
    assert given.reason_text == "买家误操作/取消申请"
    assert [clerk.desk.evidence_folder / name for name in given.evidence if name] == [
        path for _, path in clerk.view(case).evidence
    ]
    assert all(path.exists() for _, path in clerk.view(case).evidence)


def test_look_at_the_evidence(clerk: Clerk, picture: Callable[[str], Path]) -> None:
    from models.desk import evidence
    from models.domain.book import Side

    case = make_return()
    clerk.receive([case])
    evidence.add(clerk.desk, case.aftersale_id, [picture("hole.png")], Side.BUYER, "")
    clerk.go_to("shipped_review")
    clerk.press(Qt.Key.Key_E)
    viewers = [shown for shown in QApplication.topLevelWidgets() if isinstance(shown, EvidenceViewer)]
    assert len(viewers) == 1
    viewers[0].reject()
    clerk.settle()


# -- 已发货 · 待收货


def test_remind_the_buyer(clerk: Clerk) -> None:
    case = make_return(RETURNING)
    clerk.receive([case])
    clerk.go_to("awaiting_receipt")
    clerk.press(Qt.Key.Key_M)
    dialog = clerk.dialog(RemindDialog)
    text = dialog.sms.preview.text
    clerk.decide(dialog)
    attempt = made(clerk, case)
    assert attempt.action == "remind"
    assert attempt.parameters.sms_text == text
    assert attempt.amount_fen == 0


def test_reject_is_closed_until_the_goods_are_on_their_way(clerk: Clerk) -> None:
    case = make_return(RETURNING)
    clerk.receive([case])
    clerk.go_to("awaiting_receipt")
    assert "has not sent the goods back" in closed_in_panel(clerk, "reject")
    clerk.press(Qt.Key.Key_J)
    assert clerk.window.deciding.dialog is None
    assert not clerk.view(case).attempts


@pytest.mark.parametrize("status", [RETURNING, RETURNED])
def test_refund_on_the_orders_page(clerk: Clerk, status: AfterSaleStatus) -> None:
    case = make_return(status)
    clerk.receive([case])
    clerk.go_to("awaiting_receipt")
    clerk.press(Qt.Key.Key_R)
    clerk.decide(clerk.dialog(RefundDialog))
    assert made(clerk, case).amount_fen == 12_900


def test_reject_returned_goods_needs_reason_and_evidence(clerk: Clerk, picture: Callable[[str], Path]) -> None:
    case = make_return(RETURNED)
    clerk.receive([case])
    clerk.go_to("awaiting_receipt")
    assert "on their way back already" in closed_in_panel(clerk, "remind")
    clerk.press(Qt.Key.Key_J)
    dialog = clerk.dialog(RejectDialog)
    clerk.qtbot.keyClick(dialog.reasons.list, Qt.Key.Key_9)
    assert not dialog.decide_button.isEnabled(), "evidence is missing"
    dialog.evidence.add([picture("empty-box.png")])
    clerk.settle()
    assert dialog.decide_button.isEnabled()
    clerk.decide(dialog)
    assert len(made(clerk, case).parameters.evidence) == 1


# -- what holds for all


def test_a_case_that_changed_under_the_dialog_is_not_decided(clerk: Clerk) -> None:
    case = make_case()
    clerk.receive([case])
    clerk.go_to("unshipped_review")
    clerk.press(Qt.Key.Key_R)
    dialog = clerk.dialog(RefundDialog)
    dialog.remark.setText("keep me")
    with clerk.desk.store.writing() as session:
        from models.store import cases

        stored = cases.find(session, case.aftersale_id)
        cases.update_many(session, [(stored.row_id, moved(case, AfterSaleStatus.CLOSED), {})], stored.seen_at)
    clerk.qtbot.mouseClick(dialog.decide_button, Qt.MouseButton.LeftButton)
    clerk.settle()
    assert not clerk.view(case).attempts
    assert dialog.isVisible()
    assert dialog.remark.text() == "keep me"
    conflict = clerk.window.deciding.conflict
    assert conflict is not None
    assert conflict.isVisible()
    assert not conflict.is_open, "a finished case cannot be refunded"
    conflict.reject()
    assert not dialog.decide_button.isEnabled()
    assert "finished" in dialog.missing_label.text()
    dialog.reject()
    clerk.settle()


def test_a_colleague_was_faster(clerk: Clerk) -> None:
    case = make_case()
    clerk.receive([case])
    clerk.go_to("unshipped_review")
    clerk.press(Qt.Key.Key_R)
    dialog = clerk.dialog(RefundDialog)
    decide.act(clerk.desk, case.aftersale_id, "refund", ActInput(by="阿杰"))
    clerk.qtbot.mouseClick(dialog.decide_button, Qt.MouseButton.LeftButton)
    clerk.settle()
    (attempt,) = clerk.view(case).attempts
    assert attempt.by == "阿杰"
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, ErrorBox):
            shown.close()
    dialog.reject()
    clerk.settle()


def test_pressing_twice_decides_once(clerk: Clerk) -> None:
    case = make_case()
    clerk.receive([case])
    clerk.go_to("unshipped_review")
    clerk.press(Qt.Key.Key_R)
    clerk.press(Qt.Key.Key_R)
    dialog = clerk.dialog(RefundDialog)
    for _ in range(2):
        clerk.qtbot.mouseClick(dialog.decide_button, Qt.MouseButton.LeftButton)
    clerk.qtbot.waitUntil(lambda: clerk.window.deciding.dialog is None)
    clerk.settle()
    assert len(clerk.view(case).attempts) == 1
