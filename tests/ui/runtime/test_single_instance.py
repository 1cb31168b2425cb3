from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from ui.runtime.single_instance import SingleInstance, _socket_name

Start = Callable[[Path], SingleInstance]


@pytest.fixture
def start(qapp) -> Iterator[Start]:
    started: list[SingleInstance] = []

    def make(folder: Path) -> SingleInstance:
        started.append(SingleInstance(folder))
        return started[-1]

    yield make
    for instance in started:
        instance.close()


def test_the_second_start_raises_the_first(qtbot: QtBot, data_dir: Path, start: Start) -> None:
    first = start(data_dir)
    assert first.claim()
    for _ in range(2):
        with qtbot.waitSignal(first.raised):
            assert not start(data_dir).claim()


def test_each_folder_has_its_own(data_dir: Path, tmp_path: Path, start: Start) -> None:
    assert start(data_dir).claim()
    assert start(tmp_path).claim()


def test_one_folder_by_two_names_is_one(data_dir: Path, start: Start) -> None:
    assert start(data_dir).claim()
    assert not start(data_dir / ".." / data_dir.name).claim()


def test_after_the_first_is_closed_the_next_is_the_first(data_dir: Path, start: Start) -> None:
    first = start(data_dir)
    assert first.claim()
    first.close()
    assert start(data_dir).claim()


def test_a_socket_left_by_a_killed_program_is_no_obstacle(qtbot: QtBot, data_dir: Path, start: Start) -> None:
    left = QLocalServer()
    assert left.listen(_socket_name(data_dir))
    first = start(data_dir)
    assert first.claim()
    with qtbot.waitSignal(first.raised):
        assert not start(data_dir).claim()
    left.close()


def test_a_first_that_does_not_answer_still_is_the_first(
    data_dir: Path, start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    first = start(data_dir)
    assert first.claim()
    assert first._server
    first._server.close()
    assert not start(data_dir).claim()
    assert "does not answer" in caplog.text


def test_other_words_raise_nothing(qtbot: QtBot, data_dir: Path, start: Start) -> None:
    first = start(data_dir)
    assert first.claim()
    with qtbot.assertNotEmitted(first.raised, wait=100):
        stranger = QLocalSocket()
        stranger.connectToServer(_socket_name(data_dir))
        assert stranger.waitForConnected(1000)
        stranger.write(b"hello\n")
        stranger.waitForBytesWritten(1000)
        stranger.disconnectFromServer()


def test_its_name_is_short_enough_for_a_socket(tmp_path: Path) -> None:
    assert len(_socket_name(tmp_path / ("x" * 200))) < 50
