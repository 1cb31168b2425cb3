from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel

from models.desk import decide, evidence
from models.desk.inputs import ActInput
from models.domain.book import Side
from models.domain.codes import NOT_MAPPED
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.store import cases
from tests.factory import NOW, make_case, make_return
from ui.queues.case_panel import CasePanel
from ui.queues.labels import breakable
from ui.runtime.language import format_local_time


@pytest.fixture
def panel(qtbot, desk, lanes, settle):
    made = CasePanel(desk, lanes)
    qtbot.addWidget(made)
    made.resize(432, 700)
    made.show()
    yield made
    settle()


@pytest.fixture
def show(panel, add, settle):
    """Store a case and show it."""

    def show_it(case):
        add([case])
        panel.show_case(case.aftersale_id)
        settle()
        return case

    return show_it


def texts(panel):
    return [label.text() for label in panel.page.findChildren(QLabel) if not label.isHidden()]


def test_it_shows_what_is_known(panel, show):
    case = show(
        make_case(
            amount_fen=129_900,
            paid_fen=130_000,
            ship_waybill="SF1234567890",
            return_address="浙江省杭州市",
            arbitration_text="仲裁中",
            aftersale_remark="老客户",
        )
    )
    shown = dict(panel.page.sections.shown())
    assert panel.page.header.amount.text() == "¥1,299.00"
    assert shown["Order"] == case.order_id
    assert shown["Waybill to the buyer"] == "SF1234567890"
    assert shown["Address"] == "浙江省杭州市"
    assert shown["State"] == "仲裁中"
    assert panel.page.remarks.remarks.shown() == [("On the case", "老客户")]
    assert panel.page.words.text() == "“不想要了”"
    assert ("2026-11-22 " in panel.page.timeline.shown()[0][0], panel.page.timeline.shown()[0][1]) == (
        True,
        "The buyer applied",
    )


def test_what_only_the_platform_tells_is_shown(panel, show):
    show(make_case(pieces=2, sms_left=0, tags="大额\n极速退", auto_approvals="2,99", updated_at=NOW))
    shown = texts(panel)
    assert {"The platform says", "2", "0", "大额 · 极速退", format_local_time(NOW)} <= set(shown)
    assert "Helper agreed to the refund · Automatic approval 99" in shown


def test_columns_that_nobody_knows_are_shown(panel, desk, settle):
    case = make_case()
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {"直播间": "一号"})], NOW)
    panel.show_case(case.aftersale_id)
    settle()
    assert ("直播间", "一号") in panel.page.sections.shown()


def test_words_from_outside_are_never_html(panel, show):
    show(make_case(buyer_words="<b>x</b>", product_name="<img src=x>"))
    assert panel.page.header.product.text() == "<img src=x>"
    formats = {label.textFormat() for label in panel.page.findChildren(QLabel) if label.text().startswith(("<", "“<"))}
    assert formats == {Qt.TextFormat.PlainText}


def test_actions_are_open_or_say_why_not(panel, show):
    show(make_return(Status.AWAITS_BUYER_RETURN))
    box = panel.page.action_box
    assert {key for key, button in box.buttons.items() if button.isEnabled()} == {"refund", "remind"}
    assert "not sent the goods back yet" in box.reasons["reject"].text()
    assert not box.reasons["reject"].isHidden()
    assert box.reasons["refund"].isHidden()
    assert "(R)" in box.buttons["refund"].text()


def test_a_reason_that_all_share_is_said_once(panel, show):
    show(make_case(status=Status.CLOSED, final_at=NOW))
    box = panel.page.action_box
    assert not box.shared.isHidden()
    assert all(label.isHidden() for label in box.reasons.values())
    assert box.buttons["refund"].accessibleDescription() == box.shared.text()


def test_an_open_action_is_asked_for_with_the_case(panel, show, qtbot):
    case = show(make_case())
    with qtbot.waitSignal(panel.action_requested) as heard:
        panel.page.action_box.buttons["refund"].click()
    view, key = heard.args
    assert (view.case.aftersale_id, key) == (case.aftersale_id, "refund")


def test_a_closed_action_says_why(panel, show, qtbot):
    show(make_case())
    with qtbot.waitSignal(panel.said) as heard, qtbot.assertNotEmitted(panel.action_requested):
        panel.act("agree_return")
    assert "never shipped" in heard.args[0]


def test_a_key_pressed_while_the_case_is_read_is_for_that_case(panel, show, add, settle, qtbot):
    show(make_case())
    another = make_case()
    add([another])
    panel.show_case(another.aftersale_id)
    assert panel.current_view is None
    with qtbot.waitSignal(panel.action_requested) as heard:
        panel.act("refund")
    assert heard.args[0].case.aftersale_id == another.aftersale_id


def test_a_late_case_is_dropped(panel, show, add, settle):
    first = show(make_case())
    second, third = make_case(), make_case()
    add([second, third])
    seen = []
    panel.shown.connect(lambda view: seen.append(view.case.aftersale_id))
    panel.show_case(second.aftersale_id)
    panel.show_case(third.aftersale_id)
    settle()
    assert seen == [third.aftersale_id]
    assert first.aftersale_id != panel.current_view.case.aftersale_id


def test_more_than_was_paid_is_warned_of(panel, show):
    show(make_case(amount_fen=200, paid_fen=100))
    assert not panel.page.header.exceeds.isHidden()
    show(make_case(amount_fen=100, paid_fen=100))
    assert panel.page.header.exceeds.isHidden()


def test_the_countdown_runs(panel, show, clock):
    show(make_case(deadline_at=NOW + timedelta(hours=1)))
    assert panel.page.header.badge.accessibleName() == "Under 4 h 01:00:00"
    clock.move(timedelta(seconds=1))
    panel.tick(clock.now())
    assert panel.page.header.badge.accessibleName() == "Under 1 h 00:59:59"


def test_unknown_words_can_be_taught(panel, show, qtbot):
    show(make_case(type=Type(NOT_MAPPED), type_text="新类型", status=Status(NOT_MAPPED), status_text="新状态"))
    taught = []
    panel.teach_requested.connect(lambda kind, word: taught.append((kind, word)))
    for _, teach in panel.page.header.notices.unknown:
        teach.click()
    assert taught == [("type", "新类型"), ("status", "新状态")]
    assert any("新状态" in text for text in texts(panel))


def test_a_decision_stands_across_the_case(panel, show, desk, settle, qtbot):
    case = show(make_case())
    decide.act(desk, case.aftersale_id, "refund", ActInput(by="小林"))
    panel.reload()
    settle()
    assert "小林" in panel.page.header.notices.decision.text()
    with qtbot.waitSignal(panel.todo_requested) as heard:
        panel.page.header.notices.to_todo.click()
    assert heard.args == [case.aftersale_id]
    assert "Refund · ☐ To be carried out" in texts(panel)


def test_numbers_are_copied_whole(panel, show, qtbot):
    case = show(make_case())
    copy = next(
        b for b in panel.page.sections.findChildren(type(panel.page.see_evidence)) if "Order" in b.accessibleName()
    )
    with qtbot.waitSignal(panel.said):
        copy.click()
    assert QGuiApplication.clipboard().text() == case.order_id


def test_long_words_can_be_broken_and_numbers_stay_whole():
    assert breakable("6920000000000110585") == "6920000000000110585"
    assert breakable("x" * 80).replace("\u200b", "") == "x" * 80
    assert "\u200b" in breakable("x" * 80)


def test_other_cases_of_the_order_are_links(panel, add, settle, qtbot):
    case = make_case()
    sibling = replace(make_case(), order_id=case.order_id)
    add([case, sibling])
    panel.show_case(case.aftersale_id)
    settle()
    link = panel.page.siblings.findChildren(type(panel.page.see_evidence))[0]
    with qtbot.waitSignal(panel.case_requested) as heard:
        link.click()
    assert heard.args == [sibling.aftersale_id]


def test_evidence_is_a_strip_of_pictures(panel, show, desk, settle, qtbot, tmp_path):
    case = show(make_case())
    picture, broken = tmp_path / "hole.png", tmp_path / "note.pdf"
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(picture))
    broken.write_bytes(b"%PDF-1.4")
    evidence.add(desk, case.aftersale_id, [picture, broken], Side.BUYER, "lin")
    panel.reload()
    settle()
    settle()
    first, second = panel.page.evidence.buttons
    assert not first.icon().isNull()
    assert second.accessibleDescription() == "PDF"
    name = panel.current_view.evidence[0][0].name
    first.setFocus()
    with qtbot.waitSignal(panel.evidence_requested) as heard:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert heard.args == [panel.current_view, name]
    with qtbot.waitSignal(panel.evidence_requested) as heard:
        panel.act("evidence")
    assert heard.args == [panel.current_view, ""]


def test_a_case_that_is_gone_is_explained(panel, settle):
    panel.show_case("0000")
    settle()
    assert panel.current_view is None
    assert "0000" in panel.hint.text()


def test_nothing_is_wider_than_the_panel(panel, show):
    show(
        make_case(
            product_name="https://example.com/" + "x" * 300,
            buyer_words="y" * 400,
            order_remark="z" * 300,
            ship_waybill="SF" + "1" * 40,
        )
    )
    assert panel.page.width() <= panel.scroller.viewport().width()


def test_another_case_of_the_order_does_not_widen_the_panel(panel, add, settle):
    case = make_case()
    add([case, replace(make_case(), order_id=case.order_id)])
    panel.show_case(case.aftersale_id)
    settle()
    assert panel.page.siblings.isVisible()
    assert panel.page.siblings.minimumSizeHint().width() < 100
