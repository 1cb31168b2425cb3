"""Searching for secrets in everything that a run of the program left or showed."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.e2e.file_keyring import HISTORY

MARK = "AFTERSALE_TEST_RUN"
"""Stands in the environment of every process of a run."""
WRONG_SECRET = "0badc0de-5ec2-4e75-9abc-0123456789ab"
"""Of a shop that was entered with another's secret."""


class Processes(threading.Thread):
    """Looks again and again at the command line and the environment of every process of a run.

    It also remembers what ever stood in the file of secrets that a system without a keychain has.
    """

    def __init__(self, mark: str, file: Path) -> None:
        super().__init__(name="processes")
        self._mark, self._file = f"{MARK}={mark}".encode(), file
        self.kept: list[str] = []
        self._ended = threading.Event()
        self.seen: dict[str, bytes] = {}
        """What stood there, by process and part."""
        self.looks = 0

    def run(self) -> None:
        while not self._ended.wait(0.02):
            self._look()

    def stop(self) -> None:
        self._ended.set()
        self.join()

    def _look(self) -> None:
        self.looks += 1
        self._look_at_file()
        for process in Path("/proc").iterdir():
            if process.name.isdigit():
                self._take(process)

    def _look_at_file(self) -> None:
        if self._file.exists():
            self.kept += set(json.loads(self._file.read_text("utf-8")).values()) - set(self.kept)

    def _take(self, process: Path) -> None:
        try:
            environment = (process / "environ").read_bytes()
            line = (process / "cmdline").read_bytes()
        except OSError:  # it has ended, or is somebody else's
            return
        if self._mark in environment:
            words = line.replace(b"\0", b" ").decode("utf-8", "replace")
            self.seen[f"{process}/environ of {words}"] = environment
            self.seen[f"{process}/cmdline of {words}"] = line


def needles(told: Mapping[str, str], kept: Sequence[str]) -> dict[str, bytes]:
    """What must not be anywhere: secrets whole and without their dashes, of tokens the part made by chance."""
    found = {"app secret": told["app_secret"], "wrong secret": WRONG_SECRET}
    for number, token in enumerate(tokens_in(kept)):
        found[f"token {number}"] = token.rpartition("-")[2]
    plain = {name: text.encode() for name, text in found.items()}
    return plain | {f"{name}, run together": text.replace(b"-", b"") for name, text in plain.items()}


def tokens_in(kept: Sequence[str]) -> list[str]:
    """Every token in what was ever put into a vault, oldest first."""
    sets = [json.loads(text) for text in kept if text.startswith("{")]
    both = [part[name] for part in sets for name in ("access_token", "refresh_token")]
    return list(dict.fromkeys(both))


def put_into_keychain(folder: Path) -> list[str]:
    """All that was ever put into a `FileKeyring`."""
    history = folder / HISTORY
    return [json.loads(line) for line in history.read_text("utf-8").splitlines()] if history.exists() else []


def hits(places: Mapping[str, bytes], wanted: Mapping[str, bytes]) -> list[str]:
    """Where any of it stands."""
    return [f"{name} in {place}" for place, text in places.items() for name, needle in wanted.items() if needle in text]
