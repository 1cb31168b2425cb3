"""The programs that are killed: what they tell is heard up to their last moment."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import IO, Any, Protocol

from tests.soak.bookkeeping import Accepted
from tests.soak.traffic import ROOT
from tests.soak.worker import WITH_COURIER, Orders, work

NO_KEYCHAIN = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
"""Secrets lie in a file of the profile."""
COURIER_SECONDS = 3.0
"""A courier is at it as soon as its thread runs, on a machine that has other things to do."""
METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that a program told, and when it was heard, in real seconds."""

    what: str
    about: tuple[Any, ...]
    at: float


class Program(Protocol):
    """A running one."""

    marks: list[Mark]
    takes_over_within: float
    """Seconds after it is there in which it takes over what the dead had in hand."""

    def runs(self) -> bool:
        """Whether it is alive."""

    def kill(self) -> bool:
        """SIGKILL, and hear it out. False: it had ended by itself."""

    def complaint(self) -> str:
        """What it wrote of its own end."""


def accepted(program: Program) -> list[Accepted]:
    """The decisions of which the clerk at this program was told that they are recorded."""
    return [Accepted(*mark.about) for mark in program.marks if mark.what == "accepted"]


def wait_for(program: Program, what: str, number: int, seconds: float) -> bool:
    """Wait until it has told that so often; False when it ended before, or it never comes."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and program.runs():
        if sum(mark.what == what for mark in program.marks) >= number:
            return True
        time.sleep(0.001)
    return False


def _context() -> Any:
    """A process that has loaded everything waits to be forked, so that a program is there at once."""
    context = multiprocessing.get_context(METHOD)
    context.set_forkserver_preload(["__main__", "tests.soak.worker", "models.doudian.client"])
    return context


class Worker:
    """`tests.soak.worker`, forked off a process that has loaded everything already."""

    def __init__(self, orders: Orders) -> None:
        context = _context()
        self.takes_over_within = COURIER_SECONDS if orders.manner == WITH_COURIER else 0.0
        self.marks: list[Mark] = []
        self._ears, mouth = context.Pipe(duplex=False)
        self._process = context.Process(target=work, args=(orders, mouth), daemon=True)
        self._process.start()
        mouth.close()  # or its end would never be heard
        self._listener = threading.Thread(target=self._listen, args=(self._ears,))
        self._listener.start()

    def _listen(self, ears: Connection) -> None:
        with suppress(EOFError, OSError):
            while True:
                what, *about = ears.recv()
                self.marks.append(Mark(what, tuple(about), time.time()))

    def runs(self) -> bool:
        """See `Program`."""
        return self._process.is_alive()

    def kill(self) -> bool:
        """See `Program`."""
        killed = self.runs()
        self._process.kill()
        self._process.join()
        self._listener.join()
        self._ears.close()
        return killed

    def complaint(self) -> str:
        """See `Program`."""
        return f"a worker ended with {self._process.exitcode}; its traceback stands above"


class Command:
    """A process of its own whose output is a line of JSON for each thing it does, or one at the end."""

    takes_over_within = COURIER_SECONDS

    def __init__(self, *command: str) -> None:
        self.marks: list[Mark] = []
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed in `kill`
        environment = {**os.environ, **NO_KEYCHAIN, "QT_QPA_PLATFORM": "offscreen"}
        self._process = subprocess.Popen(
            [sys.executable, *command],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            encoding="utf-8",
        )
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            for what, *about in self.read(line):
                self.marks.append(Mark(what, tuple(about), time.time()))

    def read(self, line: str) -> Iterator[list[Any]]:
        """What a line tells."""
        with suppress(ValueError):  # a line that a kill cut off
            yield json.loads(line)

    def runs(self) -> bool:
        """See `Program`."""
        return self._process.poll() is None

    def kill(self) -> bool:
        """See `Program`."""
        killed = self.runs()
        self._process.kill()
        self._process.wait()
        self._listener.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
        return killed

    def complaint(self) -> str:
        """See `Program`."""
        self._errors.seek(0)
        return f"ended with {self._process.poll()}: {self._errors.read().decode()[-2000:]}"


class Verb(Command):
    """A verb of the real command line, which prints what came of it when it is over."""

    def __init__(self, folder: Path, *verb: str) -> None:
        super().__init__("main.py", *verb, "--data-dir", str(folder), "--json", "--lang", "en")

    def read(self, line: str) -> Iterator[list[Any]]:
        """The decision that it printed."""
        with suppress(ValueError):
            told = json.loads(line)
            if "key" in told:
                yield ["accepted", told["aftersale_id"], told["action"], told["key"]]


class Window(Command):
    """The whole program, with a clerk at its window."""

    def __init__(self, folder: Path, seed: int) -> None:
        super().__init__("-m", "tests.soak.window_worker", str(folder), str(seed))
