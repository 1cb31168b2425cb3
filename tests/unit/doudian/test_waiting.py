"""Waiting that can be called off."""

from __future__ import annotations

import threading
import time

import pytest

from models.domain.cancel import CancelToken
from models.domain.errors import CancelledError
from models.doudian.waiting import pause


@pytest.mark.parametrize("cancel", [None, CancelToken()])
def test_the_seconds_pass(cancel: CancelToken | None) -> None:
    begun = time.monotonic()
    pause(0.12, cancel)
    assert 0.12 <= time.monotonic() - begun < 0.5
    pause(0.0, cancel)
    pause(-1.0, cancel)


def test_calling_off_ends_it() -> None:
    cancel = CancelToken()
    threading.Timer(0.1, cancel.cancel).start()
    begun = time.monotonic()
    with pytest.raises(CancelledError):
        pause(30.0, cancel)
    assert time.monotonic() - begun < 1
    with pytest.raises(CancelledError):
        pause(0.0, cancel)
