"""A gate that another thread opens and closes."""

from __future__ import annotations

import threading

from models.domain.gate import Gate


def test_it_is_open_at_first_and_as_it_was_left_then() -> None:
    gate = Gate()
    assert gate.is_open
    gate.close()
    assert not gate.is_open
    gate.open()
    assert gate.is_open


def test_what_one_thread_does_the_others_see() -> None:
    gate = Gate()
    closing = threading.Thread(target=gate.close)
    closing.start()
    closing.join()
    assert not gate.is_open
