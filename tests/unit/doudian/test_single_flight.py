"""Work that many want at once, done once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from models.domain.cancel import CancelToken
from models.domain.errors import CancelledError, UserError
from models.domain.text import Text
from models.doudian.kinds import RefusalKind
from models.doudian.refusals import Refusal, RefusedError
from models.doudian.single_flight import SingleFlight

MANY = 64


class Crowd:
    """Threads that all want the same while the first is at it."""

    def __init__(self, work: Callable[[int], str]) -> None:
        self.flight: SingleFlight[str] = SingleFlight()
        self.works = 0
        self.results: list[str] = []
        self.errors: list[BaseException] = []
        self._work = work
        self._threads = [threading.Thread(target=self._want) for _ in range(MANY)]

    def run(self) -> None:
        for thread in self._threads:
            thread.start()
        for thread in self._threads:
            thread.join()

    def _want(self) -> None:
        try:
            self.results.append(self.flight.run(self._once))
        except BaseException as error:
            self.errors.append(error)

    def _once(self) -> str:
        self.works += 1
        time.sleep(0.3)  # until all are here
        return self._work(self.works)


def test_one_does_it_for_all() -> None:
    crowd = Crowd(lambda number: f"result {number}")
    crowd.run()
    assert crowd.results == ["result 1"] * MANY
    assert not crowd.flight.busy


def test_a_refusal_is_shared_but_not_its_exception() -> None:
    def refuse(number: int) -> str:
        raise RefusedError(Refusal(kind=RefusalKind.UNREACHABLE, code=str(number)))

    crowd = Crowd(refuse)
    crowd.run()
    assert crowd.works == 1
    assert {error.refusal.code for error in crowd.errors if isinstance(error, RefusedError)} == {"1"}
    assert len({id(error) for error in crowd.errors}) == MANY


def test_another_user_error_is_shared_too() -> None:
    def refuse(_: int) -> str:
        raise UserError(Text("The keychain is locked."))

    crowd = Crowd(refuse)
    crowd.run()
    assert crowd.works == 1
    assert {str(error) for error in crowd.errors} == {"The keychain is locked."}


def test_where_the_one_who_does_it_dies_another_takes_over() -> None:
    def die_once(number: int) -> str:
        if number == 1:
            raise SystemExit
        return "done"

    crowd = Crowd(die_once)
    crowd.run()
    assert crowd.works == 2
    assert crowd.results == ["done"] * (MANY - 1)
    assert [type(error) for error in crowd.errors] == [SystemExit]


def test_who_is_called_off_leaves_the_others_their_result() -> None:
    flight: SingleFlight[str] = SingleFlight()
    begun, go_on = threading.Event(), threading.Event()
    results: list[str] = []

    def work() -> str:
        begun.set()
        go_on.wait(5)
        return "done"

    thread = threading.Thread(target=lambda: results.append(flight.run(work)))
    thread.start()
    assert begun.wait(5)
    cancel = CancelToken()
    threading.Timer(0.1, cancel.cancel).start()
    with pytest.raises(CancelledError):
        flight.run(work, cancel)
    assert flight.busy
    go_on.set()
    thread.join()
    assert results == ["done"]


def test_own_work_comes_after_what_is_under_way() -> None:
    flight: SingleFlight[str] = SingleFlight()
    begun = threading.Event()

    def work() -> str:
        begun.set()
        time.sleep(0.2)
        return "theirs"

    thread = threading.Thread(target=lambda: flight.run(work))
    thread.start()
    assert begun.wait(5)
    assert flight.run_own(lambda: "mine", CancelToken()) == "mine"
    thread.join()
