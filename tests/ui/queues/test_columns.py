from __future__ import annotations

import pytest

from models.desk import decide, queues, todo
from models.desk.inputs import ActInput
from models.domain.codes import AfterSaleStatus as Status
from models.domain.limits import Limits
from models.domain.listing import PageRequest
from models.domain.queues import QUEUES
from tests.factory import NOW, make_case, make_return
from ui.queues.columns import COLUMNS, INDEX, Moment, decided

MOMENT = Moment(NOW, Limits())


@pytest.fixture
def row(desk, add):
    """The stored row of a case on which something may have been decided."""

    def of(case, action="", *, tick=False, **given):
        add([case])
        if action:
            attempt = decide.act(desk, case.aftersale_id, action, ActInput(by="lin", **given))
            if tick:
                todo.tick(desk, attempt.id, "lin")
        return queues.page(desk, PageRequest("all")).rows[0]

    return of


def decision(row):
    return COLUMNS[INDEX["decision"]].text(row, MOMENT)


def test_a_case_without_a_decision(row):
    found = row(make_case())
    assert (decision(found), decided(found)) == ("", False)


def test_a_decision_to_be_carried_out(row):
    found = row(make_case(), "refund")
    assert (decision(found), decided(found)) == ("☐ To be carried out: Refund", True)


def test_a_ticked_decision_has_another_sign(row):
    assert decision(row(make_case(), "refund", tick=True)).startswith("☑")


def test_a_reminder_leaves_the_case_undecided(row):
    found = row(make_return(Status.AWAITS_BUYER_RETURN), "remind", sms_text="请寄回")
    assert decision(found) == "☐ To be carried out: Remind the buyer"
    assert not decided(found)


@pytest.mark.parametrize("queue", QUEUES, ids=lambda queue: queue.key)
def test_every_queue_shows_what_a_decision_is_made_by(queue):
    shown = {column.key for column in COLUMNS if column.shown_at_first(queue.key)}
    assert shown >= {"countdown", "type", "product", "amount", "reason", "words", "order", "applied"}


def test_keys_and_titles_are_unique():
    assert len(INDEX) == len(COLUMNS) == len({column.heading for column in COLUMNS})


@pytest.mark.parametrize(("code", "name"), [(3, "Green flag"), (0, ""), (None, "")])
def test_the_flag_is_named(row, code, name):
    assert COLUMNS[INDEX["flag"]].text(row(make_case(order_flag=code)), MOMENT) == name
