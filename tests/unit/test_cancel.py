"""models/domain/cancel.py"""

from __future__ import annotations

import threading

import pytest

from models.domain.cancel import CancelToken
from models.domain.errors import CancelledError


def test_a_fresh_token_lets_work_go_on() -> None:
    token = CancelToken()
    token.check()
    assert not token.cancelled


def test_cancelling_from_another_thread_stops_the_work() -> None:
    token = CancelToken()
    thread = threading.Thread(target=token.cancel)
    thread.start()
    thread.join()
    assert token.cancelled
    with pytest.raises(CancelledError):
        token.check()


def test_cancelling_twice_is_once() -> None:
    token = CancelToken()
    token.cancel()
    token.cancel()
    assert token.cancelled
