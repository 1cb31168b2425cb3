"""The program as whole processes, against a platform that runs in one of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


def run(*arguments: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    """One verb, to its end."""
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments, "--lang", "en"],
        capture_output=True,
        encoding="utf-8",
        input=given,
        timeout=60,
        env=ENVIRONMENT,
    )


def told(*arguments: str | Path, given: str = "") -> Any:
    """What a verb that goes well prints."""
    done = run(*arguments, "--json", given=given)
    warned = "This system has no keychain" in done.stderr
    assert (done.returncode, done.stderr.count("\n")) == (0, warned), done.stderr
    assert warned == ("add" in arguments)
    return json.loads(done.stdout)


@pytest.fixture
def platform() -> Iterator[dict[str, str]]:
    """What `simulate` tells of itself."""
    command = [sys.executable, ROOT / "main.py", "simulate", "--cases", "120", "--quiet", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=ENVIRONMENT) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()


def keys(platform: dict[str, str]) -> list[str]:
    """The options that a platform's shop is added with."""
    return [
        "--app-key", platform["app_key"], "--shop-id", platform["shop_id"], "--gateway", platform["address"]
    ]  # fmt: skip


def look(platform: dict[str, str], what: str) -> Any:
    """What the platform says about itself."""
    with urllib.request.urlopen(f"{platform['address']}/_sim/{what}") as answer:
        return json.load(answer)


def stir(platform: dict[str, str], what: str, **said: object) -> None:
    """Stir the platform."""
    request = urllib.request.Request(f"{platform['address']}/_sim/{what}", json.dumps(said).encode(), method="POST")
    with urllib.request.urlopen(request):
        pass
