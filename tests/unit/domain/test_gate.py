from __future__ import annotations

import threading

import pytest

from models.domain.cancel import CancelToken
from models.domain.errors import CancelledError
from models.domain.gate import Gate

WAIT_SECONDS = 10.0


def passing(gate: Gate, cancel: CancelToken) -> tuple[threading.Thread, list[str]]:
    """Somebody at the gate, and what became of them."""
    said: list[str] = []

    def walk() -> None:
        try:
            gate.pass_through(cancel)
            said.append("through")
        except CancelledError:
            said.append("called off")

    walker = threading.Thread(target=walk)
    walker.start()
    return walker, said


def test_it_is_open_at_first() -> None:
    gate = Gate()
    assert gate.is_open
    gate.pass_through(CancelToken())


def test_closed_it_lets_nobody_through_until_it_opens() -> None:
    gate = Gate()
    gate.close()
    assert not gate.is_open
    walker, said = passing(gate, CancelToken())
    walker.join(0.3)  # longer than the waiting one takes to look round
    assert (walker.is_alive(), said) == (True, [])
    gate.open()
    walker.join(WAIT_SECONDS)
    assert said == ["through"]


def test_who_waits_can_be_called_off() -> None:
    gate, cancel = Gate(), CancelToken()
    gate.close()
    walker, said = passing(gate, cancel)
    cancel.cancel()
    walker.join(WAIT_SECONDS)
    assert said == ["called off"]


def test_what_was_called_off_does_not_even_pass_an_open_gate() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        Gate().pass_through(cancel)
