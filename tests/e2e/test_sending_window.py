"""From the key to the money: the real window, its courier, and a platform that is really asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from models.desk import addresses, shops, templates
from models.desk.ledger.courier import LedgerNews
from models.desk.shops import ShopDraft
from models.domain.attempt import Attempt, AttemptState
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.listing import CaseFilter
from tests.e2e.conftest import HOME
from tests.e2e.seat import CTRL, HOLD, SECOND, Seat, a_desk, a_platform, a_seat  # noqa: F401 - fixtures
from ui.dialogs.agree_return import AgreeReturnDialog
from ui.dialogs.refund import RefundDialog
from ui.dialogs.reject_with_reason import RejectDialog
from ui.dialogs.remind import RemindDialog
from ui.shell.main_window import MainWindow

pytestmark = pytest.mark.slow

State = AttemptState


# taking back


def test_ctrl_z_at_once_and_nothing_was_sent(seat: Seat) -> None:
    case, other = seat.counter.cases()[:2]
    attempt = seat.refund(case)
    assert seat.strip.isVisible()
    assert "sent in 5 s" in seat.strip.rows[attempt.id].face.words
    assert seat.tab.table.current_id != case.aftersale_id, "the next case is selected"
    seat.undo()
    assert seat.state(attempt) is State.CANCELLED
    assert not seat.strip.isVisible()
    assert "Nothing was sent" in seat.window.status.currentMessage()
    assert seat.tab.table.current_id == case.aftersale_id
    assert seat.tab.current_view is not None
    assert not any(one.is_open for one in seat.tab.current_view.attempts), "it is undecided again"
    seat.pass_by(HOLD * 3)
    assert seat.counter.operated == 0
    assert seat.counter.platform.book() == []
    again = seat.refund(other)
    assert again.state is State.HOLDING


def test_without_it_there_is_exactly_one_payment(seat: Seat) -> None:
    case = seat.counter.case()
    attempt = seat.refund(case)
    seat.pass_by(4.9 * SECOND)
    assert seat.counter.operated == 0
    assert seat.strip.rows[attempt.id].face.words == "sent in 1 s"
    seat.pass_by(0.2 * SECOND)
    seat.until(lambda: seat.state(attempt) is State.DONE)
    (payment,) = seat.counter.platform.book()
    assert (payment["aftersale_id"], payment["amount_fen"]) == (case.aftersale_id, case.amount_fen)
    seat.until(lambda: not seat.strip.isVisible())
    assert "Done: Refund" in seat.window.status.currentMessage()
    assert not seat.window.menus.take_back.isEnabled()
    assert not seat.strip.timer.isActive()


def test_the_window_stays_until_what_is_held_has_left(seat: Seat) -> None:
    attempt = seat.refund(seat.counter.case())
    seat.window.close()
    assert seat.window.isVisible()
    assert "as soon as what is about to be sent has left" in seat.window.status.currentMessage()
    seat.pass_by(HOLD + SECOND)
    seat.until(lambda: not seat.window.isVisible())
    assert seat.state(attempt) is State.DONE
    assert len(seat.counter.platform.book()) == 1


def test_taken_back_it_need_not_stay(seat: Seat) -> None:
    attempt = seat.refund(seat.counter.case())
    seat.window.close()
    seat.undo()
    seat.until(lambda: not seat.window.isVisible())
    assert seat.state(attempt) is State.CANCELLED


def test_closed_a_second_time_it_goes_and_nothing_is_sent(seat: Seat) -> None:
    attempt = seat.refund(seat.counter.case())
    seat.window.close()
    seat.window.close()
    assert not seat.window.isVisible()
    assert seat.state(attempt) is State.HOLDING
    assert seat.counter.platform.book() == []


def test_a_case_that_a_filter_left_out_is_selected_when_it_is_back(seat: Seat) -> None:
    case = seat.counter.case()
    seat.go_to("unshipped_review")
    seat.tab.bar.set_filter(CaseFilter(undecided_only=True))
    seat.settle()
    attempt = seat.refund(case)
    assert seat.tab.table.cases.position(case.aftersale_id) is None
    seat.undo()
    seat.settle()
    assert seat.state(attempt) is State.CANCELLED
    assert seat.tab.table.current_id == case.aftersale_id


def test_several_are_held_and_the_newest_comes_back_first(seat: Seat) -> None:
    cases = seat.counter.cases()[:4]
    made = [seat.refund(case) for case in cases]
    assert len(seat.strip.rows) == 3
    assert seat.strip.more.text().endswith(": 1")
    seat.undo()
    seat.undo()
    assert [seat.state(attempt) for attempt in made] == [State.HOLDING] * 2 + [State.CANCELLED] * 2
    seat.qtbot.mouseClick(seat.strip.rows[made[0].id].button, Qt.MouseButton.LeftButton)
    seat.settle()
    assert seat.state(made[0]) is State.CANCELLED
    seat.pass_by(HOLD)
    seat.until(lambda: seat.state(made[1]) is State.DONE)
    assert [payment["aftersale_id"] for payment in seat.counter.platform.book()] == [cases[1].aftersale_id]


def test_a_key_that_is_pressed_twice_at_once_takes_back_two_and_held_down_only_one(seat: Seat) -> None:
    made = [seat.refund(case) for case in seat.counter.cases()[:3]]
    assert not seat.window.menus.take_back.autoRepeat()
    seat.window.undoing.take_back()
    seat.window.undoing.take_back()  # before the first was written
    seat.window.undoing.take_back(made[2].id)
    seat.settle()
    assert [seat.state(attempt) for attempt in made] == [State.HOLDING, State.CANCELLED, State.CANCELLED]
    assert not seat.told
    seat.undo()


def test_in_a_text_field_the_key_belongs_to_the_text(seat: Seat) -> None:
    attempt = seat.refund(seat.counter.case())
    seat.tab.focus_search()
    seat.qtbot.keyClicks(seat.tab.bar.search, "699")
    seat.qtbot.keyClick(seat.tab.bar.search, Qt.Key.Key_Z, CTRL)
    seat.settle()
    assert seat.tab.bar.search.text() == ""
    assert seat.state(attempt) is State.HOLDING


def test_among_what_is_carried_out_the_key_belongs_to_the_ticks(seat: Seat) -> None:
    attempt = seat.refund(seat.counter.case())
    seat.window.rooms.show_todo()
    seat.settle()
    assert not seat.window.menus.take_back.isEnabled(), "or the key would mean two things, and do neither"
    assert seat.strip.rows[attempt.id].button.text() == "Take it back"
    seat.qtbot.keyClick(seat.window.rooms.todo, Qt.Key.Key_Z, CTRL)
    seat.settle()
    assert seat.state(attempt) is State.HOLDING
    seat.go_to("unshipped_review")
    assert "Ctrl+Z" in seat.strip.rows[attempt.id].button.text()
    seat.undo()
    assert seat.state(attempt) is State.CANCELLED


def test_from_the_next_dialog_the_key_takes_back_the_case_before(seat: Seat) -> None:
    attempt = seat.refund(seat.counter.case())
    seat.press(Qt.Key.Key_R)
    dialog = seat.dialog(RefundDialog)
    dialog.activateWindow()
    seat.qtbot.waitUntil(dialog.isActiveWindow)
    seat.qtbot.keyClick(dialog.decide_button, Qt.Key.Key_Z, CTRL)
    seat.settle()
    assert seat.state(attempt) is State.CANCELLED
    assert dialog.isVisible()
    dialog.reject()


def test_too_late_is_said_and_then_what_came_of_it(seat: Seat) -> None:
    case = seat.counter.case()
    attempt = seat.refund(case)
    seat.counter.lines.renew()
    seat.counter.wait(HOLD)  # the strip has not heard of it when the key comes
    assert seat.counter.send(attempt).state is State.DONE
    seat.undo()
    assert "Not taken back: Refund" in seat.told
    assert "under way or over already" in seat.told
    assert len(seat.counter.paid(case)) == 1
    seat.sending.take(LedgerNews(attempt=seat.counter.look(attempt)))
    assert "Too late to take back: Refund" in seat.told
    seat.settle()
    assert not seat.strip.rows


def test_another_window_knows_what_is_held_and_what_was_said(seat: Seat) -> None:
    attempt = seat.refund(seat.counter.case())
    seat.sending.take(LedgerNews(recovered=2))
    old, seat.window = seat.window, MainWindow(seat.desk, seat.lanes, None, seat.sending)
    seat.window.show()
    old.leave()
    seat.settle()
    assert attempt.id in seat.strip.rows
    assert "left when the program ended: 2" in seat.told
    seat.come_back()
    seat.undo()
    assert seat.state(attempt) is State.CANCELLED


def test_too_near_the_deadline_it_is_sent_at_once_and_says_so(seat: Seat) -> None:
    case = min(seat.counter.cases(), key=lambda one: one.deadline_at)
    seat.pass_by(case.deadline_at - seat.desk.clock.now() - 8 * SECOND)
    said: list[str] = []
    seat.window.undoing.said.connect(said.append)
    seat.at(case)
    seat.press(Qt.Key.Key_R)
    dialog = seat.dialog(RefundDialog)
    assert "too near to wait" in dialog.consequence_label.text()
    seat.enter(dialog)
    seat.until(lambda: seat.counter.made(case) and seat.state(seat.counter.made(case)[-1]) is State.DONE)
    seat.settle()
    (payment,) = seat.counter.paid(case)
    assert payment["by"] == "merchant"
    seat.until(lambda: len(said) == 2)
    assert all("Sent at once: the deadline was too near to wait." in words for words in said)
    seat.at(case, "all")
    decided = [label.text() for label in seat.tab.panel.findChildren(QLabel)]
    assert any("At once: the deadline was too near to wait" in words for words in decided)


# conflicts


def test_a_conflict_sends_nothing_and_enter_redoes_it_on_the_new_version(seat: Seat) -> None:
    case = seat.counter.case()
    seat.at(case)
    seat.press(Qt.Key.Key_R)
    dialog = seat.dialog(RefundDialog)
    dialog.remark.setText("已核实")
    seat.counter.ask_less(case, 250)
    seat.counter.sync()
    seat.enter(dialog)
    conflict = seat.conflict()
    assert seat.counter.made(case) == []
    assert [line.name for line in conflict.lines if line.changed] == ["Amount", "Deadline"]
    less = seat.counter.here(case)
    assert less.amount_fen == case.amount_fen - 250
    assert str(less.amount_fen // 100) in dialog.decide_button.text(), "behind it the new version stands, too"
    seat.enter(conflict)
    seat.until(lambda: seat.window.deciding.dialog is None)
    seat.settle()
    (attempt,) = seat.counter.made(case)
    assert (attempt.amount_fen, attempt.parameters.remark) == (less.amount_fen, "已核实")
    seat.pass_by(HOLD)
    seat.until(lambda: seat.state(attempt) is State.DONE)
    (payment,) = seat.counter.paid(case)
    assert payment["amount_fen"] == less.amount_fen
    assert seat.counter.operated == 1


def test_a_conflict_that_is_left_goes_back_to_the_dialog_and_a_further_one_is_shown_anew(seat: Seat) -> None:
    case = seat.counter.case()
    seat.at(case)
    seat.press(Qt.Key.Key_R)
    dialog = seat.dialog(RefundDialog)
    dialog.remark.setText("已核实")
    seat.counter.ask_less(case)
    seat.counter.sync()
    seat.enter(dialog)
    first = seat.conflict()
    seat.counter.ask_less(case)
    seat.counter.sync()
    seat.enter(first)
    seat.until(lambda: seat.window.deciding.conflict not in (None, first))
    second = seat.conflict()
    assert second.lines[0].was == first.lines[0].now, "held against what was looked at last"
    assert seat.counter.made(case) == [], "pressed once, tried once"
    second.reject()
    seat.settle()
    assert dialog.isVisible()
    assert dialog.remark.text() == "已核实"
    assert dialog.case == seat.counter.here(case)
    seat.enter(dialog)
    seat.until(lambda: seat.window.deciding.dialog is None)
    seat.settle()
    assert [one.amount_fen for one in seat.counter.made(case)] == [seat.counter.here(case).amount_fen]


def test_a_case_that_changes_in_the_undo_window_is_not_sent(seat: Seat) -> None:
    case = seat.counter.case()
    attempt = seat.refund(case)
    seat.counter.ask_less(case)
    seat.counter.sync()
    seat.pass_by(HOLD)
    seat.until(lambda: seat.state(attempt) is State.DRAFT)
    seat.until(lambda: "the case changed after" in seat.told)
    assert seat.counter.operated == 0
    seat.qtbot.mouseClick(seat.strip.results.outbox_button, Qt.MouseButton.LeftButton)
    assert seat.window.rooms.currentWidget() is seat.window.rooms.outbox
    assert not seat.strip.isVisible()


# what came of it


def test_a_lost_reply_is_in_doubt_in_the_strip_until_it_is_settled(seat: Seat) -> None:
    case = seat.counter.case()
    attempt = seat.refund(case)
    seat.counter.platform.fail_next("dropped_after")
    seat.counter.lose_reading()
    seat.pass_by(HOLD)
    seat.until(lambda: seat.state(attempt) is State.IN_DOUBT)
    seat.until(lambda: "nobody can say yet" in seat.told)
    assert seat.strip.isVisible()
    assert seat.window.menus.show_results.isEnabled()
    seat.counter.find_reading()
    seat.sending.read_now()
    seat.until(lambda: seat.state(attempt) is State.DONE)
    seat.until(lambda: not seat.strip.isVisible())
    assert "Done: Refund" in seat.window.status.currentMessage()
    assert len(seat.counter.paid(case)) == 1


def test_what_a_colleague_did_already_is_told_with_whom_when_and_how_much(seat: Seat) -> None:
    case = seat.counter.case()
    seat.counter.refund_there(case)
    at = seat.desk.clock.now()
    attempt = seat.refund(case)
    seat.pass_by(HOLD)
    seat.until(lambda: seat.state(attempt) is State.REFUSED)
    seat.until(lambda: "was done already, and not by this desk" in seat.told)
    for part in ("by the shop", f"{at.astimezone():%Y-%m-%d %H:%M}", f"¥{case.amount_fen / 100:.2f}"):
        assert part in seat.told
    assert len(seat.counter.paid(case)) == 1
    seat.come_back()
    seat.qtbot.keyClick(seat.tab.table, Qt.Key.Key_F9)
    assert seat.strip.results.outbox_button.hasFocus()
    seat.qtbot.keyClick(seat.strip.results.outbox_button, Qt.Key.Key_Escape)
    assert not seat.strip.isVisible()
    assert seat.tab.table.hasFocus()


def test_hundreds_of_results_are_counted(seat: Seat) -> None:
    attempt = seat.refund(seat.counter.case())
    for number in range(300):
        state = State.DONE if number < 200 else State.REFUSED
        seat.sending.take(LedgerNews(attempt=_like(attempt, 1000 + number, state)))
    assert seat.window.status.currentMessage().startswith("Done: 200 decisions")
    assert [sentence.text for sentence in seat.strip.results.sentences] == ["Not done: 100"]
    seat.undo()


def _like(attempt: Attempt, number: int, state: AttemptState) -> Attempt:
    return replace(attempt, id=number, state=state)


# what the dialogs say


def test_the_sentence_follows_what_is_in_the_dialog(seat: Seat, picture: Callable[[str], Path]) -> None:
    seat.counter.platform.forbid("open.materialToken")
    case = seat.counter.case(AfterSaleType.RETURN_REFUND)
    seat.at(case, "shipped_review")
    seat.press(Qt.Key.Key_J)
    dialog = seat.dialog(RejectDialog)
    assert "Sent to the platform at once" in dialog.consequence_label.text()
    assert dialog.decide_button.text() == "Reject"
    assert not dialog.by_hand.isVisible()
    dialog.evidence.add([picture("proof.png")])
    seat.until(dialog.by_hand.isVisible)
    dialog.by_hand.click()
    assert "Nothing is sent to the platform from here" in dialog.consequence_label.text()
    assert dialog.decide_button.text() == "Decide: reject"
    seat.qtbot.keyClick(dialog.reasons.list, Qt.Key.Key_3)
    seat.decide(dialog)
    assert seat.counter.made(case)[-1].state is State.TO_DO, "as it was said"


def test_the_shop_s_own_words_go_by_hand_and_it_says_so(seat: Seat) -> None:
    case = seat.counter.case(AfterSaleType.RETURN_REFUND, AfterSaleStatus.AWAITS_BUYER_RETURN)
    seat.at(case, "awaiting_receipt")
    seat.press(Qt.Key.Key_M)
    dialog = seat.dialog(RemindDialog)
    assert "Sent to the platform at once" in dialog.consequence_label.text()
    own = next(one.id for one in templates.listed(seat.desk, "remind") if not one.platform_id)
    dialog.sms.template.setCurrentIndex(dialog.sms.template.findData(own))
    assert "only its own templates, not the shop's own words" in dialog.consequence_label.text()
    assert dialog.decide_button.text() == "Decide: remind"
    seat.decide(dialog)
    assert seat.counter.made(case)[-1].state is State.TO_DO, "as it was said"
    assert seat.counter.platform.texts() == []


def test_an_address_of_this_desk_alone_cannot_be_chosen_and_says_why(seat: Seat) -> None:
    case = seat.counter.case(AfterSaleType.RETURN_REFUND)
    own = addresses.save(seat.desk, replace(HOME, shop_id=case.shop_id, is_default=True))
    seat.at(case, "shipped_review")
    seat.press(Qt.Key.Key_T)
    dialog = seat.dialog(AgreeReturnDialog)
    place = dialog.address.findData(own)
    assert "not on the platform" in dialog.address.itemText(place)
    assert not dialog.address.model().item(place).isEnabled()
    assert dialog.unknown_hint.isVisible()
    assert dialog.new_address.isVisible(), "it makes one there"
    assert dialog.address.currentData() not in (None, own)
    assert "The platform sends the text to the buyer" in dialog.consequence_label.text()
    seat.decide(dialog)
    attempt = seat.counter.made(case)[0]
    assert attempt.parameters.address_platform_id
    seat.until(lambda: seat.state(attempt) is State.DONE)
    assert [one.action for one in seat.counter.made(case)] == ["agree_return", "remind"], "the text, as it was said"
    assert seat.counter.here(case).status == AfterSaleStatus.AWAITS_BUYER_RETURN


def test_a_key_and_enter_agree_to_a_return_and_the_case_waits(seat: Seat) -> None:
    case = seat.counter.case(AfterSaleType.RETURN_REFUND)
    seat.at(case, "shipped_review")
    seat.press(Qt.Key.Key_T)
    dialog = seat.dialog(AgreeReturnDialog)
    assert dialog.why.text() == "Proposed because it is the shop's default."
    assert "the case waits for the buyer" in dialog.consequence_label.text()
    read = dialog.sms.shown.text()
    seat.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    seat.until(lambda: bool(seat.counter.made(case)))
    attempt = seat.counter.made(case)[0]
    seat.until(lambda: seat.state(attempt) is State.DONE)
    assert attempt.parameters.sms_text == read, "as it was shown"
    assert seat.counter.here(case).status == AfterSaleStatus.AWAITS_BUYER_RETURN


def test_another_undo_window_holds_and_is_said(seat: Seat) -> None:
    view = shops.listed(seat.desk)[0]
    draft = ShopDraft(
        name=view.shop.name,
        app_key=view.shop.app_key,
        platform_id=view.shop.platform_id,
        gateway=view.shop.gateway,
        hold_seconds=20,
    )
    shops.change(seat.desk, view.shop.id, draft)
    case = seat.counter.case()
    seat.at(case)
    seat.press(Qt.Key.Key_R)
    dialog = seat.dialog(RefundDialog)
    assert "Sent to the platform 20 s after you decide" in dialog.consequence_label.text()
    assert dialog.decide_button.text() == f"Refund ¥{case.amount_fen / 100:.2f}"
    seat.enter(dialog)
    seat.until(lambda: seat.window.deciding.dialog is None)
    seat.settle()
    (attempt,) = seat.counter.made(case)
    assert seat.strip.rows[attempt.id].face.words == "sent in 20 s"
    seat.come_back()
    seat.undo()
