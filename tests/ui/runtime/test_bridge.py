from __future__ import annotations

import threading

from PySide6.QtCore import QEventLoop
from pytestqt.qtbot import QtBot

from ui.runtime.bridge import Bridge


def in_thread(work) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_messages_arrive_in_the_gui_thread_and_in_order(qtbot: QtBot) -> None:
    bridge = Bridge()
    seen: list[tuple[int, int]] = []
    in_thread(lambda: [bridge.post(lambda n=n: seen.append((n, threading.get_ident()))) for n in range(50)])
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == [(n, threading.get_ident()) for n in range(50)]


def test_a_message_with_its_own_event_loop_does_not_hold_up_the_next(qtbot: QtBot) -> None:
    bridge = Bridge()
    seen: list[str] = []
    dialog = QEventLoop()

    def opens_a_dialog() -> None:
        seen.append("opened")
        dialog.exec()
        seen.append("closed")

    bridge.post(opens_a_dialog)
    bridge.post(lambda: (seen.append("next"), dialog.quit()))
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen == ["opened", "next", "closed"]


def test_a_closed_bridge_says_so_and_delivers_nothing(qtbot: QtBot) -> None:
    bridge = Bridge()
    seen: list[str] = []
    assert bridge.post(lambda: seen.append("under way"))
    bridge.close()
    assert not bridge.post(lambda: seen.append("too late"))
    qtbot.wait(20)
    assert seen == []


def test_a_message_that_raises_does_not_lose_the_next(qtbot: QtBot) -> None:
    bridge = Bridge()
    seen: list[str] = []

    def raises() -> None:
        raise ValueError("wrong")

    bridge.post(raises)
    bridge.post(lambda: seen.append("next"))
    with qtbot.captureExceptions() as caught:
        qtbot.waitUntil(lambda: seen == ["next"])
    assert [kind for kind, *_ in caught] == [ValueError]
