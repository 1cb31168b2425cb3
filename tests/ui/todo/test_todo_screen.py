from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel

from models.desk import settings, todo
from models.desk.cases import case_view
from models.domain.changes import Changes
from models.domain.codes import AfterSaleStatus
from tests.factory import NOW, make_case, make_return, moved
from ui.dialogs.confirm import ConfirmDialog
from ui.runtime.ticker import Ticker
from ui.todo.todo_screen import TodoScreen

CTRL = Qt.KeyboardModifier.ControlModifier


def clipboard():
    return QGuiApplication.clipboard().text()


def said(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def shown(section):
    model = section.list.model()
    return [model.row(row).attempt.aftersale_id for row in range(model.rowCount())]


def test_an_empty_list_says_where_decisions_come_from(open_screen):
    screen = open_screen()
    assert screen.carrying.is_empty
    assert "each decision comes here" in said(screen.carrying)
    assert screen.contradictions.is_empty


def test_the_nearest_deadline_stands_first(decided, open_screen):
    late = decided(make_case(deadline_at=NOW + timedelta(hours=9)))
    soon = decided(make_case(deadline_at=NOW + timedelta(minutes=20)))
    screen = open_screen()
    assert shown(screen.carrying) == [soon.aftersale_id, late.aftersale_id]
    assert screen.carrying.list.current.attempt.id == soon.id
    assert screen.tabs.tabText(0) == "To be carried out: 2 · ticked off: 0"


def test_a_word_without_end_pushes_no_button_off_the_page(qtbot, decided, open_screen):
    endless = "https://example.com/" + "w" * 300
    decided(make_case(buyer_words=endless, product_name=endless), remark=endless)
    screen = open_screen()
    lead = screen.carrying.lead
    qtbot.waitUntil(lambda: lead.widget().width() == lead.viewport().width())
    qtbot.keyClick(screen.carrying.list, Qt.Key.Key_3)
    assert clipboard() == endless  # what is copied has no places to break it at


def test_number_keys_copy_the_fields_and_mark_them(qtbot, decided, open_screen):
    case = make_case()
    decided(case, "reject", company="shunfeng", waybill="SF1234567890123", remark="已发出")
    screen = open_screen()
    fields = screen.carrying.lead.fields
    wanted = [case.aftersale_id, case.order_id, "顺丰速运", "SF1234567890123", "已发出"]
    for number, value in enumerate(wanted):
        assert fields.marks[number].isHidden()
        qtbot.keyClick(screen.carrying.list, Qt.Key.Key_1 + number)
        assert clipboard() == value
        assert not fields.marks[number].isHidden()
    qtbot.keyClick(screen.carrying.list, Qt.Key.Key_9)
    assert clipboard() == "已发出"


def test_what_was_copied_stays_marked_when_one_comes_back(qtbot, decided, open_screen):
    decided(make_case(deadline_at=NOW + timedelta(hours=1)))
    decided(make_case(deadline_at=NOW + timedelta(hours=2)))
    screen = open_screen()
    qtbot.keyClick(screen.carrying.list, Qt.Key.Key_2)
    qtbot.keyClick(screen.carrying.list, Qt.Key.Key_Down)
    assert screen.carrying.lead.fields.marks[1].isHidden()
    qtbot.keyClick(screen.carrying.list, Qt.Key.Key_Up)
    assert not screen.carrying.lead.fields.marks[1].isHidden()


def test_evidence_is_copied_as_a_file(qtbot, desk, decided, open_screen, tmp_path):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(tmp_path / "a.png"))
    made = decided(
        make_return(AfterSaleStatus.BUYER_RETURNED), "reject", reason_code=12, evidence=(tmp_path / "a.png",)
    )
    screen = open_screen()
    number = len(screen.carrying.lead.fields.buttons)
    qtbot.keyClick(screen.carrying.list, Qt.Key.Key_0 + number)
    kept = desk.evidence_folder / made.parameters.evidence[0]
    assert clipboard() == str(kept)
    assert QGuiApplication.clipboard().mimeData().urls()[0].toLocalFile() == str(kept)


def test_ticking_goes_on_to_the_next_and_claims_nothing(qtbot, desk, decided, open_screen, settle):
    first = decided(make_case(deadline_at=NOW + timedelta(hours=1)))
    second = decided(make_case(deadline_at=NOW + timedelta(hours=2)))
    screen = open_screen()
    qtbot.keyClick(screen.carrying.list, Qt.Key.Key_Space)
    settle()
    assert [bool(one.attempt.ticked_at) for one in todo.todos(desk)] == [True, False]
    assert screen.carrying.list.current.attempt.id == second.id
    assert shown(screen.carrying) == [first.aftersale_id, second.aftersale_id]
    assert screen.tabs.tabText(0) == "To be carried out: 1 · ticked off: 1"
    screen.carrying.list.select(first.id)
    text = said(screen.carrying.lead)
    assert "This is not proof yet" in text
    for claim in ("refunded to", "has been refunded", "money was sent", "paid out", "done."):
        assert claim not in text


def test_ctrl_enter_ticks_wherever_the_focus_is_but_space_presses_a_focused_button(
    qtbot, desk, decided, open_screen, settle
):
    decided(make_case())
    screen = open_screen()
    copy = screen.carrying.lead.fields.buttons[1]
    copy.setFocus()
    qtbot.keyClick(copy, Qt.Key.Key_Space)
    assert not screen.carrying.lead.fields.marks[1].isHidden()
    assert todo.todos(desk)[0].attempt.ticked_at is None
    qtbot.keyClick(copy, Qt.Key.Key_Return, CTRL)
    settle()
    assert todo.todos(desk)[0].attempt.ticked_at is not None


def test_a_tick_can_be_undone_by_key_and_by_button(qtbot, desk, decided, open_screen, settle):
    made = decided(make_case())
    screen = open_screen()
    screen.carrying.lead.tick_button.click()
    settle()
    assert not screen.carrying.undo_strip.isHidden()
    qtbot.keyClick(screen.carrying.list, Qt.Key.Key_Z, CTRL)
    settle()
    assert todo.todos(desk)[0].attempt.ticked_at is None
    assert screen.carrying.undo_strip.isHidden()
    screen.carrying.lead.tick_button.click()
    settle()
    screen.carrying.list.select(made.id)
    assert "Undo" in screen.carrying.lead.tick_button.text()
    screen.carrying.lead.tick_button.click()
    settle()
    assert todo.todos(desk)[0].attempt.ticked_at is None


def test_a_ticked_reminder_leaves_the_list_and_can_be_brought_back(qtbot, desk, decided, open_screen, settle):
    decided(make_return(AfterSaleStatus.AWAITS_BUYER_RETURN), "remind", sms_text="请寄回")
    screen = open_screen()
    qtbot.keyClick(screen.carrying.list, Qt.Key.Key_Space)
    settle()
    assert screen.carrying.is_empty is False or todo.todos(desk) == []
    assert todo.todos(desk) == []
    screen.carrying.undo()
    settle()
    assert len(shown(screen.carrying)) == 1


def test_what_is_ticked_can_be_hidden(qtbot, desk, decided, open_screen, settle):
    made = decided(make_case(deadline_at=NOW + timedelta(hours=1)))
    other = decided(make_case(deadline_at=NOW + timedelta(hours=2)))
    todo.tick(desk, made.id)
    screen = open_screen()
    screen.carrying.hide_ticked.setChecked(True)
    assert shown(screen.carrying) == [other.aftersale_id]
    qtbot.keyClick(screen.carrying.list, Qt.Key.Key_Space)
    settle()
    assert shown(screen.carrying) == []
    assert not screen.carrying.is_empty
    screen.carrying.hide_ticked.setChecked(False)
    assert len(shown(screen.carrying)) == 2


def test_withdrawing_asks_first(qtbot, desk, decided, open_screen, settle):
    made = decided(make_case())
    screen = open_screen()
    qtbot.keyClick(screen.carrying.list, Qt.Key.Key_Delete)
    screen.findChild(ConfirmDialog).reject()
    settle()
    assert len(todo.todos(desk)) == 1
    screen.carrying.withdraw_current().do_button.click()
    settle()
    assert todo.todos(desk) == []
    assert screen.carrying.is_empty
    assert all(action.open for action in case_view(desk, made.aftersale_id).actions if action.key == "refund")


def test_a_ticked_decision_cannot_be_withdrawn(desk, decided, open_screen):
    todo.tick(desk, decided(make_case()).id)
    assert open_screen().carrying.withdraw_current() is None


def test_what_a_colleague_settled_meanwhile_is_said_and_the_list_is_read_again(
    qtbot, desk, decided, open_screen, settle
):
    made = decided(make_case())
    screen = open_screen()
    todo.withdraw(desk, made.id)
    qtbot.keyClick(screen.carrying.list, Qt.Key.Key_Space)
    settle()
    assert "settled already" in screen.problem.text()
    assert shown(screen.carrying) == []


def test_the_back_office_opens_where_the_setting_says(qtbot, desk, decided, open_screen, monkeypatch):
    settings.put(desk, "back_office", "https://example.com/x")
    decided(make_case())
    screen = open_screen()
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    screen.carrying.lead.browse()
    assert opened[0].toString() == "https://example.com/x"


def test_money_is_warned_about_before_the_tick_only(desk, decided, open_screen):
    made = decided(make_case(amount_fen=129_900))
    screen = open_screen()
    assert "sends ¥1,299.00 to the buyer" in said(screen.carrying.lead)
    todo.tick(desk, made.id)
    screen.refresh(Changes(todos=True))


def test_a_contradiction_has_its_sentence_and_is_put_away(qtbot, desk, clock, decided, imported, open_screen, settle):
    case = make_case()
    made = decided(case)
    todo.tick(desk, made.id, "小王")
    clock.move(timedelta(hours=1))
    imported(moved(case, AfterSaleStatus.CLOSED, final_at=NOW))
    screen = open_screen()
    screen.show_contradictions()
    assert screen.tabs.tabText(1) == "Contradictions: 1"
    page = screen.contradictions.page
    assert "the platform shows" in page.sentence.text()
    assert "小王" in said(page)
    with qtbot.waitSignal(screen.open_case) as asked:
        page.head.open_button.click()
    assert asked.args == [case.aftersale_id]
    screen.contradictions.list.setFocus()
    qtbot.keyClick(screen.contradictions.list, Qt.Key.Key_Return, CTRL)
    settle()
    assert todo.contradictions(desk) == []
    assert screen.contradictions.is_empty


def test_what_an_import_confirms_leaves_the_list(desk, clock, decided, imported, open_screen, settle):
    case = make_case()
    decided(case)
    screen = open_screen()
    clock.move(timedelta(hours=1))
    imported(moved(case, AfterSaleStatus.REFUNDED, final_at=NOW))
    screen.refresh(Changes(cases=True, todos=True))
    settle()
    assert screen.carrying.is_empty


def test_it_reads_only_when_it_is_seen(desk, lanes, decided, open_screen, settle):
    screen = open_screen(show=False)
    decided(make_case())
    screen.refresh(Changes(todos=True))
    assert lanes.pending == 0
    screen.show()
    settle()
    assert len(shown(screen.carrying)) == 1
    screen.refresh(Changes(addresses=True))
    assert lanes.pending == 0


def test_a_change_during_reading_is_not_lost(desk, lanes, decided, open_screen, settle):
    screen = open_screen()
    screen.refresh(Changes(todos=True))
    decided(make_case())
    screen.refresh(Changes(todos=True))
    settle()
    assert len(shown(screen.carrying)) == 1


def test_reading_again_keeps_place_and_focus(qtbot, decided, open_screen, settle):
    decided(make_case(deadline_at=NOW + timedelta(hours=1)))
    second = decided(make_case(deadline_at=NOW + timedelta(hours=2)))
    screen = open_screen()
    screen.carrying.list.select(second.id)
    button = screen.carrying.lead.fields.buttons[0]
    button.setFocus()
    decided(make_case(deadline_at=NOW + timedelta(minutes=5)))
    screen.refresh(Changes(todos=True))
    settle()
    assert screen.carrying.list.current.attempt.id == second.id
    assert button.hasFocus()


@pytest.mark.parametrize("users_words", ["<b>fat</b>", "a & b", "${x}", "第一行\n第二行"])
def test_users_words_are_shown_as_they_are(decided, open_screen, users_words):
    decided(make_case(product_name=users_words), remark=users_words)
    assert users_words in said(open_screen().carrying.lead)


def test_the_countdown_follows_the_ticker(qtbot, desk, lanes, clock, decided, settle):
    decided(make_case(deadline_at=NOW + timedelta(hours=2)))
    ticker = Ticker(clock)
    screen = TodoScreen(desk, lanes, ticker)
    qtbot.addWidget(screen)
    screen.show()
    settle()
    badge = screen.carrying.lead.head.badge
    before = badge.accessibleName()
    clock.move(timedelta(seconds=90))
    screen.tick(clock.now())
    assert badge.accessibleName() != before
    ticker.stop()


def test_a_screen_reader_hears_a_whole_sentence(decided, open_screen):
    decided(make_case(amount_fen=129_900))
    screen = open_screen()
    spoken = screen.carrying.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Refund, ¥1,299.00, 陶瓷保温杯 500ml, not carried out yet"


def test_with_nothing_to_carry_out_it_opens_on_what_the_platform_contradicts(
    desk, clock, decided, imported, open_screen, settle
):
    case, later = make_case(), make_case()
    todo.tick(desk, decided(case).id)
    clock.move(timedelta(hours=1))
    imported(moved(case, AfterSaleStatus.CLOSED, final_at=NOW))
    screen = open_screen()
    assert screen.tabs.currentWidget() is screen.contradictions
    decided(later)
    screen.show_decisions()
    assert screen.tabs.currentWidget() is screen.carrying
    screen.refresh(Changes(todos=True))
    settle()
    assert screen.tabs.currentWidget() is screen.carrying


def test_whoever_is_there_is_not_moved(desk, clock, decided, imported, open_screen, settle):
    case = make_case()
    todo.tick(desk, decided(case).id)
    screen = open_screen()
    clock.move(timedelta(hours=1))
    imported(moved(case, AfterSaleStatus.CLOSED, final_at=NOW))
    screen.refresh(Changes(cases=True, todos=True))
    settle()
    assert not screen.contradictions.is_empty
    assert screen.tabs.currentWidget() is screen.carrying
