"""How every state of a decision shows in the lists and across its case."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from models.desk import queues
from models.desk.cases import case_view
from models.desk.ledger import outbox
from models.domain.attempt import OPEN_STATES, AttemptState
from models.domain.codes import AfterSaleStatus as Status
from models.domain.limits import Limits
from models.domain.listing import PageRequest
from models.doudian.kinds import RefusalKind
from tests.factory import NOW, make_case, make_return
from ui.queues import facts
from ui.queues.attempt_signs import ALARMING, sign_of
from ui.queues.case_panel import CasePanel
from ui.queues.case_table import CaseTable
from ui.queues.columns import COLUMNS, INDEX, Moment, decided
from ui.shell.theme import colours

MAKE = {
    AttemptState.DRAFT: lambda ledger: ledger.asked_about(),
    AttemptState.HOLDING: lambda ledger: ledger.held(),
    AttemptState.SENDING: lambda ledger: ledger.under_way(),
    AttemptState.IN_DOUBT: lambda ledger: ledger.in_doubt(),
    AttemptState.REFUSED: lambda ledger: ledger.refused(RefusalKind.BUSY),
    AttemptState.TO_DO: lambda ledger: ledger.to_do(),
    AttemptState.CONTRADICTED: lambda ledger: ledger.contradicted(),
}
IN_THE_LIST = {
    AttemptState.DRAFT: "◇ Not sent yet: Refund",
    AttemptState.HOLDING: "◔ About to be sent: Refund",
    AttemptState.SENDING: "➜ Being sent: Refund",
    AttemptState.IN_DOUBT: "? In doubt: Refund",
    AttemptState.REFUSED: "✕ Not done: Refund",
    AttemptState.TO_DO: "☐ To be carried out: Refund",
    AttemptState.CONTRADICTED: "⚠ Contradicted by the platform: Refund",
}
BY_HAND = {AttemptState.TO_DO, AttemptState.CONTRADICTED}


@pytest.fixture
def panel(qtbot, desk, lanes, settle):
    made = CasePanel(desk, lanes)
    qtbot.addWidget(made)
    made.resize(432, 700)
    made.show()
    yield made
    settle()


@pytest.fixture
def banner(panel, settle):
    """What stands across the case of a decision."""

    def of(attempt):
        panel.show_case(attempt.aftersale_id)
        settle()
        return panel.page.header.notices

    return of


@pytest.mark.parametrize("state", MAKE)
def test_the_list_says_how_it_stands_in_a_sign_and_words(desk, ledger, state):
    MAKE[state](ledger)
    row = queues.page(desk, PageRequest("all")).rows[0]
    column, moment = COLUMNS[INDEX["decision"]], Moment(NOW, Limits())
    assert column.text(row, moment) == IN_THE_LIST[state]
    assert decided(row) == (state in OPEN_STATES)
    assert len(column.tooltip(row, moment)) >= len(IN_THE_LIST[state])


def test_each_state_has_a_sign_of_its_own():
    signs = [sign_of(state) for state in MAKE]
    assert len(set(signs)) == len(signs)


def test_the_list_says_that_what_is_in_doubt_blocks_the_case(desk, ledger):
    ledger.in_doubt()
    row = queues.page(desk, PageRequest("all")).rows[0]
    told = COLUMNS[INDEX["decision"]].tooltip(row, Moment(NOW, Limits()))
    assert "nobody can say yet" in told
    assert "nothing else may be decided" in told


@pytest.fixture
def table(qtbot, desk, lanes, settle):
    made = CaseTable(desk, lanes, "all")
    qtbot.addWidget(made)
    yield made
    settle()


@pytest.mark.parametrize("state", MAKE)
def test_what_somebody_should_see_stands_out(desk, ledger, table, settle, state):
    MAKE[state](ledger)
    table.cases.first_page()
    settle()
    ink = table.cases.index(0, INDEX["decision"]).data(Qt.ItemDataRole.ForegroundRole)
    assert (ink == QColor(colours().danger)) == (state in ALARMING)


def test_the_next_case_without_a_decision_is_none_that_is_under_way(qtbot, ledger, add, table, settle):
    add([make_case(deadline_at=NOW)])
    for state in sorted(OPEN_STATES):
        MAKE[state](ledger)
    last = make_case(deadline_at=None)
    add([last])
    table.show()
    table.cases.first_page()
    settle()
    table.select_next()
    assert table.current_id == last.aftersale_id


@pytest.mark.parametrize("state", MAKE)
def test_the_banner_says_how_it_stands_and_leads_on(ledger, panel, banner, qtbot, state):
    made = MAKE[state](ledger)
    notices = banner(made)
    assert notices.decision.text().startswith(sign_of(state))
    assert "“Refund”" in notices.decision.text()
    assert "小林" in notices.decision.text()
    assert (notices.to_todo.isHidden(), notices.to_outbox.isHidden()) == (state not in BY_HAND, state in BY_HAND)
    shown, signal = (
        (notices.to_todo, panel.todo_requested) if state in BY_HAND else (notices.to_outbox, panel.outbox_requested)
    )
    with qtbot.waitSignal(signal) as heard:
        shown.click()
    assert heard.args == [made.aftersale_id]


def test_the_banner_says_why_it_was_not_done(ledger, banner):
    assert "The platform is busy" in banner(ledger.refused(RefusalKind.BUSY)).decision.text()


def test_what_is_over_stands_across_nothing(desk, ledger, banner):
    made = ledger.refused(RefusalKind.BUSY)
    outbox.acknowledge(desk, made.id)
    assert banner(made).isHidden()


def test_a_decision_in_doubt_is_not_hidden_by_a_later_reminder(ledger, banner):
    case = make_return(Status.AWAITS_BUYER_RETURN)
    ledger.in_doubt(case)
    reminder = ledger.held(case, "remind")
    assert "In doubt: “Refund”" in banner(reminder).decision.text()


def test_the_decision_tells_when_it_was_sent_and_how_often(desk, ledger):
    made = ledger.not_done()
    (section,) = facts.decisions(case_view(desk, made.aftersale_id))
    assert section.title == "Refund · ✕ Not done"
    assert {fact.name: fact.value for fact in section.facts}["Sent"].count("·") == 0
    again = ledger.held(at_once=True)
    (section,) = facts.decisions(case_view(desk, again.aftersale_id))
    told = {fact.name: fact.value for fact in section.facts}
    assert told["Sent"] == "At once: the deadline was too near to wait"
