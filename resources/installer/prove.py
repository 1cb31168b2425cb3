"""Proves that a packaged program works where there is no Python: `python resources/installer/prove.py PROGRAM`.

Started with an empty search path and a home of its own, without a screen, it checks itself, and takes the demo's first
case to its end: a platform on this computer, a shop added to a new profile, a refund that the platform then shows.
On Windows PROGRAM is the one for the command line. Exit code 1 and a sentence when something does not work.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SELF_TEST_SECONDS = 1800
SHOWN_LINES = 20
ALLOWED = (
    # where nobody is signed in to a desktop; the program says so once, and that is right
    re.compile(r"This system has no keychain\. App secrets are kept in the file .*"),
)
"""What a program without a screen may say on standard error; every other line is a fault."""
KEPT = ("SYSTEMROOT", "WINDIR", "SYSTEMDRIVE", "COMSPEC", "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE", "USERNAME")
"""What Windows cannot start a program without."""


class NotProvenError(Exception):
    """The program did not do what it should."""


class Frozen:
    """The packaged program, with nothing of this system but what every program gets."""

    def __init__(self, program: Path, home: Path) -> None:
        self._program = program.resolve()
        self._home = home
        self._nothing = home / "nothing"
        self._nothing.mkdir()

    def told(self, *arguments: str, typed: str = "") -> Any:
        """Run it to its end, and give the JSON it printed. Raises NotProvenError when it failed or said more."""
        done = subprocess.run(
            [str(self._program), *arguments],
            env=self._environment(),
            cwd=self._home,
            input=typed,
            capture_output=True,
            encoding="utf-8",
            timeout=SELF_TEST_SECONDS,
            check=False,
        )
        said = [line for line in done.stderr.splitlines() if line and not any(one.fullmatch(line) for one in ALLOWED)]
        if done.returncode != 0 or said:
            last = "\n".join(said[-SHOWN_LINES:]) or done.stdout
            raise NotProvenError(f"{arguments[0]} ended with {done.returncode} and said:\n{last}")
        lines = done.stdout.splitlines()
        if len(lines) != 1:
            raise NotProvenError(f"{arguments[0]} printed {len(lines)} lines in place of one: {lines}")
        return json.loads(lines[0])

    @contextmanager
    def platform(self) -> Iterator[dict[str, str]]:
        """A platform on this computer, run by the same program."""
        command = [str(self._program), "simulate", "--json", "--quiet", "--cases", "60", "--lang", "en"]
        running = subprocess.Popen(command, env=self._environment(), cwd=self._home, stdout=subprocess.PIPE)
        try:
            yield json.loads(running.stdout.readline() if running.stdout else b"")
        finally:
            running.terminate()
            running.communicate(timeout=30)

    def _environment(self) -> dict[str, str]:
        own = {"PATH": str(self._nothing), "QT_QPA_PLATFORM": "offscreen"}
        own |= {name: str(self._home) for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TEMP", "TMP")}
        own |= {"LANG": "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8", "TMPDIR": str(self._home)}
        return own | {name: os.environ[name] for name in KEPT if name in os.environ}


def self_test(frozen: Frozen) -> dict[str, Any]:
    """Its version, every migration, every screen in both languages, a refund."""
    found: dict[str, Any] = frozen.told("--self-test")
    if not found["ok"] or not found["version"] or found["action"] != "done" or len(found["screens"]) != 2:
        raise NotProvenError(f"the self-test found {found}")
    return found


def first_action(frozen: Frozen) -> dict[str, Any]:
    """Refund the case with the least time left in the first queue; what the program then says of it."""
    place = ("--json", "--lang", "en", "--data-dir", "profile")
    with frozen.platform() as shop:
        known = ("--app-key", shop["app_key"], "--shop-id", shop["shop_id"], "--gateway", shop["address"])
        secret = f"{shop['app_secret']}\n"
        frozen.told("shop", "add", "Demo", *known, "--hold", "0", "--secret-stdin", *place, typed=secret)
        frozen.told("sync", *place)
        case = frozen.told("cases", "--queue", "unshipped_review", "--limit", "1", *place)[0]
        attempt: dict[str, Any] = frozen.told("act", case["aftersale_id"], "refund", "--by", "proof", *place)
    if attempt["state"] != "done":
        raise NotProvenError(f"a refund ended as {attempt['state']}: {attempt['why']}")
    return attempt


def main() -> int:
    """Both, on the program that is named."""
    given = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    given.add_argument("program", type=Path, metavar="PROGRAM")
    with tempfile.TemporaryDirectory(prefix="aftersale-proof-", ignore_cleanup_errors=True) as home:
        frozen = Frozen(given.parse_args().program, Path(home))
        try:
            print("self-test:", json.dumps(self_test(frozen)))
            print("first action:", first_action(frozen)["outcome"])
        except NotProvenError as error:
            print(f"not proven: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
