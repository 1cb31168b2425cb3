"""A full run of the program in processes of its own, with all that may go wrong in it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import sleep
from typing import Any

from models.desk.vaults import FILE
from tests.e2e.absences import wait_for
from tests.e2e.file_keyring import FOLDER
from tests.e2e.secret_hunt import MARK, WRONG_SECRET, Processes

ROOT = Path(__file__).parents[2]


@dataclass
class Run:
    """Processes of one run, with their own home, and all that they said."""

    folder: Path
    backend: str
    said: list[tuple[str, bytes]] = field(default_factory=list)
    """What it was, what it wrote on stdout and stderr."""

    def __post_init__(self) -> None:
        for name in ("home", "keyring", "temporary"):
            (self.folder / name).mkdir()
        self.profile = self.folder / "home" / "profile"
        home = str(self.folder / "home")
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": home,
            "XDG_DATA_HOME": home,
            "XDG_CONFIG_HOME": home,
            "XDG_STATE_HOME": home,
            "XDG_CACHE_HOME": home,
            "XDG_RUNTIME_DIR": home,
            "TMPDIR": str(self.folder / "temporary"),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": self.backend,
            FOLDER: str(self.folder / "keyring"),
            MARK: self.mark,
        }
        (self.folder / "home").chmod(0o700)

    @property
    def mark(self) -> str:
        return f"run-{self.folder}"

    def start(self, *command: str, **more: Any) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, *command],
            cwd=ROOT,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **more,
        )

    def verb(self, *arguments: str, given: str = "") -> tuple[int, str, str]:
        """One headless verb: exit code, stdout, stderr."""
        process = self.start("main.py", *arguments, "--data-dir", str(self.profile), "--lang", "en")
        out, err = process.communicate(given.encode(), 60)
        self.said.append((" ".join(arguments), out + err))
        return process.returncode, out.decode(), err.decode()

    def left(self) -> dict[str, bytes]:
        """All that it left outside the keychain, and all that it said, by place."""
        roots = (self.folder / "home", self.folder / "temporary")
        files = [file for root in roots for file in root.rglob("*") if file.is_file()]
        said = {f"output {number}, of {name}": text for number, (name, text) in enumerate(self.said)}
        return {str(file): file.read_bytes() for file in files} | said


class Platform:
    """The simulator in its process."""

    def __init__(self, told: Mapping[str, str]) -> None:
        self.told = told

    def shop(self, name: str) -> list[str]:
        """The words of `shop add` but for the secret."""
        keys = ["--app-key", self.told["app_key"], "--shop-id", self.told["shop_id"]]
        return ["shop", "add", name, *keys, "--gateway", self.told["address"], "--secret-stdin"]

    def look(self, what: str) -> Any:
        with urllib.request.urlopen(f"{self.told['address']}/_sim/{what}", timeout=20) as answer:
            return json.load(answer)

    def do(self, what: str, **said: object) -> None:
        body = json.dumps(said).encode()
        request = urllib.request.Request(f"{self.told['address']}/_sim/{what}", body, method="POST")
        with urllib.request.urlopen(request, timeout=20):
            pass

    def fail_next(self, kind: str, times: int = 1) -> None:
        self.do("fail_next", kind=kind, times=times)

    def calls(self, method: str) -> int:
        return int(self.look("status")["calls"].get(method, 0))

    def met(self, kind: str) -> int:
        return int(self.look("status")["met"].get(kind, 0))


@contextmanager
def platform(run: Run) -> Iterator[Platform]:
    process = run.start("main.py", "simulate", "--cases", "60", "--json")
    try:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())  # that it tells its secret is what it is for
        yield Platform(told)
    finally:
        process.terminate()
        run.said.append(("simulate", b"".join(process.communicate())))


@contextmanager
def watched(run: Run) -> Iterator[Processes]:
    processes = Processes(run.mark, run.profile / FILE)
    processes.start()
    try:
        yield processes
    finally:
        processes.stop()


# the run


def headless(run: Run, there: Platform) -> str:
    """Every verb that needs a secret, a token that dies, a refused call, a wrong secret. What `add` warned of."""
    code, _, warned = run.verb(*there.shop("小店"), given=there.told["app_secret"] + "\n")
    assert code == 0
    assert run.verb("shop", "test", "小店")[0] == 0
    assert run.verb("sync", "--json")[0] == 0
    assert run.verb("shop", "list", "--json")[0] == 0
    there.fail_next("token_expired")
    assert run.verb("sync")[0] == 0
    assert there.met("token_expired") == 1
    assert there.calls("token.refresh") == 1
    there.fail_next("busy", 4)  # as often as a read is tried
    code, _, said = run.verb("sync")
    assert code == 1
    assert "busy" in said
    _wrong_secret(run, there)
    return warned


def _wrong_secret(run: Run, there: Platform) -> None:
    words = [word.replace(there.told["shop_id"], "1234567") for word in there.shop("别家")]
    assert run.verb(*words, given=WRONG_SECRET)[0] == 0
    code, _, said = run.verb("shop", "test", "别家")
    assert code == 1
    assert "do not belong together" in said
    assert run.verb("shop", "remove", "别家")[0] == 0


class Window:
    """The window in its process."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._process = run.start("-m", "tests.e2e.window_with_a_bug", str(run.profile), preexec_fn=_no_core)

    @property
    def log(self) -> str:
        log = self._run.profile / "logs" / "desk.log"
        return log.read_text("utf-8") if log.exists() else ""

    def order(self, word: str) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{word}\n".encode())
        self._process.stdin.flush()
        assert self._process.stdout.readline() == f"{word}\n".encode()

    def looked(self) -> bool:
        """Have it ask the platform now."""
        self.order("look")
        sleep(0.1)
        return True

    def abort(self) -> None:
        """Die as of a crash below Python."""
        self._process.send_signal(signal.SIGABRT)
        self._end("window that died")

    def close(self) -> int:
        self.order("close")
        return self._end("window that was closed")

    def _end(self, name: str) -> int:
        out, err = self._process.communicate(timeout=30)
        self._run.said.append((name, out + err))
        return self._process.returncode

    def kill(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.communicate()


def _no_core() -> None:
    """A dump of the memory holds everything; whether one is written is up to the system."""
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextmanager
def window(run: Run) -> Iterator[Window]:
    made = Window(run)
    try:
        yield made
    finally:
        made.kill()


def with_windows(run: Run, there: Platform) -> None:
    """The background at work, through everything that writes a log or a crash file."""
    with window(run) as first:
        asked = there.calls("afterSale.List")
        wait_for(lambda: there.calls("afterSale.List") > asked, "the first round")
        for kind in ("token_expired", "http_500", "cut_off", "dropped_after"):
            there.fail_next(kind)
            wait_for(lambda kind=kind: first.looked() and there.met(kind), kind)
        first.order("round")
        wait_for(lambda: first.looked() and "a bug with" in first.log, "the bug in a round")
        first.order("slot")
        first.order("thread")
        wait_for(lambda: "a bug in a slot" in first.log and "a bug in a thread" in first.log, "the crash path")
        first.abort()
    with window(run) as second:
        wait_for(lambda: "the program died the last time" in second.log, "the crash file")
        assert second.close() == 0
    assert (run.profile / "logs" / "faults-last.log").stat().st_size > 0
