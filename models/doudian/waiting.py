"""Waiting that can be called off."""

from __future__ import annotations

import time

from models.domain.cancel import CancelToken

GLANCE_SECONDS = 0.05
"""How often somebody who waits looks whether it was called off."""


def pause(seconds: float, cancel: CancelToken | None) -> None:
    """Let `seconds` pass.

    Raises:
        CancelledError: it was called off, before or meanwhile.
    """
    if cancel is None:
        time.sleep(max(seconds, 0.0))
        return
    until = time.monotonic() + seconds
    cancel.check()
    while (left := until - time.monotonic()) > 0:
        time.sleep(min(left, GLANCE_SECONDS))
        cancel.check()
