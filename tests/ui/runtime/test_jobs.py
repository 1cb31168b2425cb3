from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from models.domain.cancel import CancelToken
from models.domain.errors import CancelledError, UserError
from models.domain.text import Text
from ui.runtime.jobs import Job, LaneName, Task, owner_of, refuse_window_objects


def run(fn, *args, token: CancelToken | None = None):
    return Task(fn, args, {}, token or CancelToken()).run()


def test_a_result_is_an_outcome() -> None:
    outcome = run(divmod, 7, 2)
    assert (outcome.result, outcome.error) == ((3, 1), None)


def test_a_bug_is_an_outcome_and_stands_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    outcome = run(divmod, 7, 0)
    assert isinstance(outcome.error, ZeroDivisionError)
    assert caplog.records[0].levelno == logging.ERROR
    assert caplog.records[0].exc_info


def test_even_an_exit_is_an_outcome() -> None:
    def leave() -> None:
        raise SystemExit(3)

    assert isinstance(run(leave).error, SystemExit)


def test_a_user_error_is_no_alarm_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    def refuse() -> None:
        raise UserError(Text("No such file."))

    with caplog.at_level(logging.INFO):
        assert isinstance(run(refuse).error, UserError)
    assert [record.levelno for record in caplog.records] == [logging.INFO]
    assert "No such file." in caplog.text


def test_work_cancelled_before_its_turn_is_not_begun() -> None:
    token = CancelToken()
    token.cancel()
    begun: list[int] = []
    assert isinstance(run(begun.append, 1, token=token).error, CancelledError)
    assert begun == []


def test_nobody_is_told_after_the_owner_is_gone(qapp) -> None:
    owner = QObject()
    job = Job(LaneName.READ, owner=owner)
    told: list[int] = []
    assert job.tell(told.append, 1)
    delete(owner)
    assert not job.tell(told.append, 2)
    assert told == [1]


def test_dropping_a_read_stops_it_and_dropping_a_write_does_not() -> None:
    read, write = Job(LaneName.READ), Job(LaneName.WRITE)
    read.drop()
    write.drop()
    assert read.token.cancelled
    assert not write.token.cancelled
    assert not read.heard
    assert not write.heard


def test_the_owner_is_found_in_the_callbacks(qapp) -> None:
    class Screen(QObject):
        def show_it(self) -> None: ...

    screen = Screen()
    assert owner_of(None, print, screen.show_it) is screen
    assert owner_of(None, print) is None


def test_work_may_not_carry_window_objects(qapp) -> None:
    screen = QObject()
    with pytest.raises(TypeError, match="Qt objects"):
        refuse_window_objects(print, (screen,))
    with pytest.raises(TypeError, match="Qt objects"):
        refuse_window_objects(screen.objectName, ())
    refuse_window_objects(print, ("text",))
