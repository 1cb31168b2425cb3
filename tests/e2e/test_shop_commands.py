"""Shops without a window: whole processes against a platform that runs in one of its own."""

from __future__ import annotations

import json
import os
import signal
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
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments, "--lang", "en"],
        capture_output=True,
        encoding="utf-8",
        input=given,
        timeout=60,
        env=ENVIRONMENT,
    )


def told(*arguments: str | Path, given: str = "") -> Any:
    done = run(*arguments, "--json", given=given)
    warned = "This system has no keychain" in done.stderr
    assert (done.returncode, done.stderr.count("\n")) == (0, warned)
    assert warned == ("add" in arguments)
    return json.loads(done.stdout)


@pytest.fixture
def platform() -> Iterator[dict[str, str]]:
    command = [sys.executable, ROOT / "main.py", "simulate", "--cases", "120", "--quiet", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=ENVIRONMENT) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()


def keys(platform: dict[str, str]) -> list[str]:
    return [
        "--app-key", platform["app_key"], "--shop-id", platform["shop_id"], "--gateway", platform["address"]
    ]  # fmt: skip


def test_a_shop_from_being_added_to_being_removed(platform: dict[str, str], data_dir: Path) -> None:
    here = ["--data-dir", str(data_dir)]
    added = told("shop", "add", "小店", *keys(platform), "--secret-stdin", *here, given=platform["app_secret"] + "\n")
    assert [shop["name"] for shop in added] == ["小店"]
    assert told("shop", "test", "小店", *here)["cases"] == 120
    (first,) = told("sync", *here)["shops"]
    assert (first["new"], first["first_fill"], first["error"]) == (120, True, None)
    with urllib.request.urlopen(platform["address"] + "/_sim/cases") as answer:
        there = {case["aftersale_id"] for case in json.load(answer)}
    listed = told("cases", "--shop", "小店", "--limit", "1000", *here)
    assert {case["aftersale_id"] for case in listed} == there
    assert {case["shop"] for case in listed} == {"小店"}
    (again,) = told("sync", "--check", *here)["shops"]
    assert (again["new"], again["changed"], again["compared_all_open"]) == (0, 0, True)
    assert told("address", "--shop", "小店", *here)
    (shop,) = told("shop", "list", *here)
    assert shop["open_cases"] == sum(case["open"] for case in listed)
    assert told("shop", "remove", "小店", *here) == {"left_their_queues": shop["open_cases"]}
    assert [one["name"] for one in told("shop", "list", *here)] == ["本店"]
    assert told("sync", *here) == {"shops": [], "errors": []}


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"app_secret": "wrong"}, "App key and app secret do not belong together"),
        ({"shop_id": "1"}, "authoris"),
        ({"address": "http://127.0.0.1:9"}, "cannot be reached"),
    ],
)
def test_what_is_wrong_is_one_sentence_and_exit_code_1(
    platform: dict[str, str], data_dir: Path, changed: dict[str, str], says: str
) -> None:
    wrong, here = {**platform, **changed}, ["--data-dir", str(data_dir)]
    told("shop", "add", "小店", *keys(wrong), "--secret-stdin", *here, given=wrong["app_secret"])
    for verb in (["shop", "test", "小店"], ["sync"]):
        done = run(*verb, *here)
        assert done.returncode == 1
        assert says in done.stderr
        assert done.stderr.count("\n") == 1
        assert wrong["app_secret"] not in done.stdout + done.stderr


def test_a_secret_is_never_taken_from_the_command_line(data_dir: Path) -> None:
    done = run("shop", "add", "小店", "--app-key", "1", "--shop-id", "2", "--data-dir", str(data_dir))
    assert done.returncode == 2
    assert "--secret-stdin" in done.stderr
    done = run("shop", "add", "小店", "--app-key", "1", "--shop-id", "2", "--secret", "x", "--data-dir", str(data_dir))
    assert done.returncode == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_platform_stops_when_it_is_told_to(number: signal.Signals) -> None:
    command = [sys.executable, ROOT / "main.py", "simulate", "--cases", "5"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=ENVIRONMENT) as process:
        assert process.stdout is not None
        assert "127.0.0.1" in process.stdout.readline()
        process.send_signal(number)
        assert process.wait(10) == 0
