"""What cannot work ends in one sentence and the right exit code, never in a traceback."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
MAIN = [sys.executable, str(ROOT / "main.py")]


def run(*arguments: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [*MAIN, *map(str, arguments), "--lang", "en"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", input=given, timeout=60, env=ENVIRONMENT)


@pytest.mark.parametrize(
    "options",
    [
        ["--port", "65536"],
        ["--port", "-1"],
        ["--port", "x"],
        ["--faults", "2"],
        ["--faults", "nan"],
        ["--speed", "-1"],
        ["--cases", "0"],
    ],
)
def test_an_option_that_no_simulator_can_have_is_a_wrong_command_line(options: list[str]) -> None:
    done = run("simulate", *options)
    assert done.returncode == 2
    assert done.stderr.startswith("usage:")


def test_a_port_that_another_program_holds_is_said_in_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = run("simulate", "--cases", "1", "--port", str(port))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.startswith(f"Port {port} is not to be had")


@pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
def test_a_window_that_is_interrupted_goes_quietly(short_folder: Path) -> None:
    folder = {"TMPDIR": str(short_folder)}
    with subprocess.Popen([*MAIN, "--demo"], stderr=subprocess.PIPE, env=ENVIRONMENT | folder) as process:
        wait_for(lambda: any(short_folder.glob("aftersale-demo-*/backups/*.db")))  # by then the window stands
        process.send_signal(signal.SIGINT)
        _, complaints = process.communicate(timeout=30)
    assert (process.returncode, complaints) == (130, b"")
    assert not any(short_folder.glob("aftersale-demo-*"))


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """Where a socket can be: its whole path has room in 108 bytes."""
    with tempfile.TemporaryDirectory(prefix="ad-") as folder:
        yield Path(folder)


def wait_for(true: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.1)


@pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
def test_a_simulator_that_is_interrupted_ends_quietly() -> None:
    command = [*MAIN, "simulate", "--cases", "1", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, complaints = process.communicate(timeout=30)
    assert (process.returncode, complaints) == (0, b"")


def test_shops_that_cannot_be_read_are_told_apart(data_dir: Path) -> None:
    with socket.socket() as nobody:  # holds a port and answers nothing
        nobody.bind(("127.0.0.1", 0))
        gateway = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        for number, name in enumerate(("East", "West"), 1):
            keys = ["--app-key", "1", "--shop-id", str(number), "--gateway", gateway]
            run("shop", "add", name, *keys, "--secret-stdin", "--data-dir", data_dir, given="secret\n")
        done = run("sync", "--json", "--data-dir", data_dir)
    assert done.returncode == 1
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["East", "West"]
