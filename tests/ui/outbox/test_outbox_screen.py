from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from models.desk import shops
from models.desk.inputs import ActInput
from models.desk.ledger import batch_plans, batches, outbox
from models.desk.ledger.outbox import OutboxEntry, Remedy
from models.desk.ledger.refusals import remedy_of
from models.desk.shops import ShopDraft
from models.desk.standing import standing
from models.domain.attempt import AttemptState
from models.domain.changes import Changes
from models.domain.seen import Seen
from models.doudian.kinds import RefusalKind as Kind
from models.store import cases
from tests.factory import NOW, make_case
from tests.ui.outbox.conftest import CTRL
from ui.dialogs.confirm import ConfirmDialog
from ui.outbox.offers import Do, offer_of
from ui.outbox.outbox_row import OutboxRow
from ui.runtime.ticker import Ticker

MONEY_GONE = ("has been refunded", "money was sent", "paid out", "refunded to")


def said(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def shown(screen):
    model = screen.section.list.model()
    return [model.row(place) for place in range(model.rowCount())]


def spoken(screen):
    model = screen.section.list.model()
    return [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]


def go_to(screen, attempt):
    screen.section.list.select(attempt.id)


@pytest.fixture
def batch(desk):
    """A batch in a shop with a line, of which everything waits; gives its number."""

    def begin(number):
        shop = shops.add(desk, ShopDraft(name="小店", app_key="1", platform_id="2", secret="x"))
        hours = range(2, number + 2)
        made = [make_case(shop_id=shop.id, amount_fen=1_000, deadline_at=NOW + timedelta(hours=n)) for n in hours]
        with desk.store.writing() as session:
            cases.add_many(session, [(case, {}) for case in made], NOW)
        seen = {case.aftersale_id: Seen.of(case) for case in made}
        return batch_plans.begin(desk, "refund", ActInput(by="小林"), seen)[0].batch.id

    return begin


def test_an_empty_outbox_says_what_comes_here(open_screen):
    screen = open_screen()
    assert screen.section.is_empty
    assert "stands here until the platform shows that it was done" in said(screen)


def test_everything_that_is_not_settled_is_listed_oldest_first_with_sign_and_word(ledger, clock, open_screen):
    made = []
    for make in (
        ledger.asked_about,
        ledger.held,
        ledger.under_way,
        ledger.in_doubt,
        ledger.not_done,
        ledger.to_do,
        ledger.contradicted,
    ):
        made.append(make())
        clock.move(timedelta(seconds=1))
    clock.move(timedelta(seconds=-7))
    screen = open_screen()
    assert [row.attempt.id for row in shown(screen)] == [attempt.id for attempt in made]
    states = [line.rpartition(", ")[2] for line in spoken(screen)]
    assert states == [
        "◇ Not sent yet",
        "◔ About to be sent: 6 s",
        "➜ Being sent",
        "? In doubt",
        "✕ Not done",
        "☐ To be carried out",
        "⚠ Contradicted by the platform",
    ]
    assert spoken(screen)[0].startswith("Refund, ¥129.00, 陶瓷保温杯 500ml · ")
    for row in shown(screen):
        go_to(screen, row.attempt)
        assert not [claim for claim in MONEY_GONE if claim in said(screen.page).lower()]


# each has exactly one button, or none


@pytest.mark.parametrize(
    ("kind", "first", "others"),
    [
        (Kind.BUSY, Do.SEND_AGAIN, (Do.BY_HAND, Do.ACKNOWLEDGE)),
        (Kind.UNREACHABLE, Do.SEND_AGAIN, (Do.BY_HAND, Do.ACKNOWLEDGE)),
        (Kind.CLOCK, Do.SEND_AGAIN, (Do.BY_HAND, Do.ACKNOWLEDGE)),
        (Kind.STATUS_CHANGED, Do.OPEN_CASE, (Do.ACKNOWLEDGE,)),
        (Kind.NOT_THROUGH_API, Do.BACK_OFFICE, (Do.ACKNOWLEDGE,)),
        (Kind.UNKNOWN, Do.BACK_OFFICE, (Do.ACKNOWLEDGE,)),
        (Kind.PARCEL_INVALID, Do.DECIDE_ANEW, (Do.ACKNOWLEDGE,)),
        (Kind.NOT_AUTHORISED, Do.OPEN_SHOP, (Do.SEND_AGAIN, Do.BY_HAND, Do.ACKNOWLEDGE)),
        (Kind.SIGNATURE, Do.OPEN_SHOP, (Do.SEND_AGAIN, Do.BY_HAND, Do.ACKNOWLEDGE)),
    ],
)
def test_the_class_of_the_refusal_decides_the_button(ledger, open_screen, kind, first, others):
    ledger.refused(kind)
    screen = open_screen()
    assert (screen.page.offer.first, screen.page.offer.others) == (first, others)
    primary = [do for do, button in screen.page.buttons.items() if button.property("role") == "primary"]
    assert primary == [first]
    assert "不行" in screen.page.sentence.text()


@pytest.mark.parametrize("kind", Kind)
def test_no_refusal_is_left_without_a_button(ledger, desk, kind):
    made = ledger.refused(kind)
    entry = OutboxEntry(attempt=made, case=make_case(), shop="", remedy=remedy_of(made))
    assert entry.remedy in Remedy
    assert offer_of(OutboxRow((entry,))).first is not None


def test_what_is_being_sent_has_no_button_and_no_key(ledger, open_screen, press):
    made = ledger.under_way()
    screen = open_screen()
    assert screen.page.buttons == {}
    assert "under way" in screen.page.sentence.text()
    press(screen)
    press(screen, Qt.Key.Key_Delete)
    assert ledger.now(made) == made


def test_what_is_in_doubt_says_that_it_settles_by_itself_and_blocks(ledger, open_screen):
    ledger.in_doubt()
    screen = open_screen()
    assert screen.page.offer.first is Do.READ_AGAIN
    text = said(screen.page)
    assert "settles by itself" in text
    assert "stays blocked" in text


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete])
def test_what_is_held_is_taken_back_by_key(ledger, open_screen, press, key):
    made = ledger.held()
    screen = open_screen()
    press(screen, key)
    assert ledger.now(made).state is AttemptState.CANCELLED
    assert screen.section.is_empty


def test_a_draft_is_taken_back_by_its_quiet_button(ledger, open_screen, settle):
    made = ledger.asked_about()
    screen = open_screen()
    screen.page.buttons[Do.TAKE_BACK].click()
    settle()
    assert ledger.now(made).state is AttemptState.CANCELLED


def test_the_back_office_gets_what_the_platform_takes_only_there(ledger, open_screen, press, qtbot):
    made = ledger.refused(Kind.NOT_THROUGH_API)
    screen = open_screen()
    with qtbot.waitSignal(screen.todo_wanted):
        press(screen)
    assert ledger.now(made).state is AttemptState.TO_DO


@pytest.mark.parametrize("kind", [Kind.STATUS_CHANGED, Kind.INPUT_INVALID])
def test_what_has_to_be_looked_at_leads_to_the_case(ledger, open_screen, press, qtbot, kind):
    made = ledger.refused(kind)
    screen = open_screen()
    with qtbot.waitSignal(screen.open_case) as asked:
        press(screen)
    assert asked.args == [made.aftersale_id]
    assert ledger.now(made).acknowledged_at is None  # seen is not dealt with


@pytest.mark.parametrize(
    ("make", "signal"),
    [
        (lambda ledger: ledger.refused(Kind.REFRESH_TOKEN_DEAD), "shops_wanted"),
        (lambda ledger: ledger.to_do(), "todo_wanted"),
        (lambda ledger: ledger.contradicted(), "contradictions_wanted"),
    ],
)
def test_what_is_settled_elsewhere_leads_there(ledger, open_screen, press, qtbot, make, signal):
    made = make(ledger)
    screen = open_screen()
    with qtbot.waitSignal(getattr(screen, signal)):
        press(screen, Qt.Key.Key_Return, CTRL)
    assert ledger.now(made) == made


def test_what_was_dealt_with_leaves_the_outbox(desk, ledger, open_screen, settle):
    made = ledger.refused(Kind.BUSY)
    screen = open_screen()
    screen.page.buttons[Do.ACKNOWLEDGE].click()
    settle()
    assert ledger.now(made).acknowledged_at == NOW
    assert screen.section.is_empty
    assert standing(desk).outbox == 0


def test_what_could_be_sent_can_be_carried_out_by_hand(ledger, open_screen, settle, qtbot):
    made = ledger.not_done()
    screen = open_screen()
    with qtbot.waitSignal(screen.todo_wanted):
        screen.page.buttons[Do.BY_HAND].click()
    settle()
    assert ledger.now(made).state is AttemptState.TO_DO


# batches


def test_what_waits_of_a_batch_is_one_line(batch, ledger, open_screen, press, qtbot):
    number = batch(40)
    held = ledger.held()
    screen = open_screen()
    assert [row.batch_id for row in shown(screen)] == [number, None]
    assert spoken(screen)[0].startswith("Batch: Refund · 40 wait, ¥400.00, ")
    assert "40 decisions of this batch still wait" in screen.page.sentence.text()
    assert "and 32 more" in said(screen.page)
    with qtbot.waitSignal(screen.batch_wanted) as asked:
        press(screen)
    assert asked.args == [number]
    go_to(screen, held)
    assert screen.page.offer.first is Do.TAKE_BACK


def test_the_rest_of_a_batch_is_taken_back_after_a_question(desk, batch, open_screen, press, settle):
    number = batch(3)
    screen = open_screen()
    press(screen, Qt.Key.Key_Delete)
    screen.findChild(ConfirmDialog).reject()
    settle()
    assert batches.report(desk, number).waiting == 3
    screen.activateWindow()
    screen.page.buttons[Do.DROP_REST].click()
    screen.findChildren(ConfirmDialog)[-1].do_button.click()
    settle()
    assert batches.report(desk, number).waiting == 0
    assert screen.section.is_empty


def test_a_batch_keeps_its_place_while_it_shrinks(desk, batch, ledger, open_screen, settle):
    number = batch(3)
    ledger.held()
    screen = open_screen()
    assert screen.current.batch_id == number
    outbox.take_back(desk, screen.current.attempt.id)
    screen.refresh(Changes(todos=True))
    settle()
    assert screen.current.batch_id == number
    assert len(screen.current.entries) == 2
    assert not screen.just_changed


# what changes while one looks


def test_a_key_meant_for_what_stood_there_before_does_nothing(desk, ledger, open_screen, settle, qtbot, press):
    first, second = ledger.held(), ledger.asked_about()
    screen = open_screen()
    outbox.take_back(desk, first.id)
    screen.refresh(Changes(todos=True))
    settle()
    assert screen.current.attempt.id == second.id
    qtbot.keyClick(screen.section.list, Qt.Key.Key_Return)
    qtbot.keyClick(screen.section.list, Qt.Key.Key_Delete)
    settle()
    assert "just changed" in screen.problem.text()
    assert ledger.now(second) == second
    press(screen)
    assert ledger.now(second).state is AttemptState.HOLDING
    assert screen.problem.isHidden()


def test_what_a_colleague_did_meanwhile_is_said_and_the_list_is_read_again(desk, ledger, open_screen, press):
    made = ledger.asked_about()
    screen = open_screen()
    outbox.take_back(desk, made.id)
    press(screen)
    assert "under way or over already" in screen.problem.text()
    assert screen.section.is_empty


def test_it_reads_only_when_it_is_seen(lanes, ledger, open_screen, settle):
    screen = open_screen(show=False)
    ledger.held()
    screen.refresh(Changes(todos=True))
    assert lanes.pending == 0
    screen.show()
    settle()
    assert len(shown(screen)) == 1
    screen.refresh(Changes(addresses=True))
    assert lanes.pending == 0


def test_a_change_during_reading_is_not_lost(ledger, open_screen, settle):
    screen = open_screen()
    screen.refresh(Changes(todos=True))
    ledger.held()
    screen.refresh(Changes(todos=True))
    settle()
    assert len(shown(screen)) == 1


def test_reading_again_keeps_place_and_focus(ledger, open_screen, settle):
    ledger.held()
    second = ledger.not_done()
    screen = open_screen()
    go_to(screen, second)
    button = screen.page.buttons[Do.BY_HAND]
    button.setFocus()
    ledger.held()
    screen.refresh(Changes(todos=True))
    settle()
    assert screen.current.attempt.id == second.id
    assert button.hasFocus()


def test_one_is_led_to_the_decision_on_a_case(batch, ledger, open_screen, settle):
    ledger.held()
    made = ledger.in_doubt()
    number = batch(3)
    screen = open_screen(show=False)
    screen.show_case(made.aftersale_id)
    screen.show()
    settle()
    assert screen.current.attempt.id == made.id
    of_batch = next(row for row in shown(screen) if row.batch_id == number)
    screen.show_case(of_batch.entries[2].case.aftersale_id)
    assert screen.current.batch_id == number


def test_the_seconds_and_the_countdown_follow_the_ticker(qtbot, desk, clock, ledger, open_screen):
    ledger.held()
    screen = open_screen()
    ticker = Ticker(clock)
    ticker.subscribe(screen, screen.tick)
    before = screen.page.head.badge.accessibleName()
    clock.move(timedelta(seconds=2))
    screen.tick(clock.now())
    assert screen.page.sentence.text() == "It is sent in 3 s. Until then it can be taken back."
    assert spoken(screen)[0].endswith("About to be sent: 3 s")
    assert screen.page.head.badge.accessibleName() != before
    clock.move(timedelta(seconds=4))
    screen.tick(clock.now())
    assert screen.page.sentence.text() == "It is being sent now."
    ticker.stop()


def test_what_cannot_wait_says_so(ledger, open_screen):
    ledger.held(hold_until=NOW, at_once=True)
    screen = open_screen()
    assert "too near to wait" in screen.page.sentence.text()


@pytest.mark.parametrize("users_words", ["<b>fat</b>", "a & b", "第一行\n第二行", "w" * 300])
def test_users_words_are_shown_as_they_are(qtbot, ledger, open_screen, users_words):
    ledger.held(make_case(product_name=users_words, buyer_words=users_words))
    screen = open_screen()
    assert users_words in said(screen.page).replace("\u200b", "")
    qtbot.waitUntil(lambda: screen.page.widget().width() == screen.page.viewport().width())  # and push nothing out
