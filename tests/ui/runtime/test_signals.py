from __future__ import annotations

import signal

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from ui.runtime.signals import SIGNALS, leaving_on_signals


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_ends_the_loop_and_not_the_program(qapp, number: signal.Signals) -> None:
    loop, before = QEventLoop(), signal.getsignal(number)
    QTimer.singleShot(0, loop, lambda: signal.raise_signal(number))
    with leaving_on_signals(loop):
        assert loop.exec() == 128 + number
    assert signal.getsignal(number) is before
