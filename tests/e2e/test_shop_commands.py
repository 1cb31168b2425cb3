"""Shops without a window: whole processes against a platform that runs in one of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.whole_program import ENVIRONMENT, ROOT, keys, look, platform, run, told

pytestmark = pytest.mark.slow  # each starts the program anew

__all__ = ["platform"]  # a fixture


def test_a_shop_from_being_added_to_being_removed(platform: dict[str, str], data_dir: Path) -> None:
    here = ["--data-dir", str(data_dir)]
    added = told("shop", "add", "小店", *keys(platform), "--secret-stdin", *here, given=platform["app_secret"] + "\n")
    assert [shop["name"] for shop in added] == ["小店"]
    assert told("shop", "test", "小店", *here)["cases"] == 120
    (first,) = told("sync", *here)["shops"]
    assert (first["new"], first["first_fill"], first["error"]) == (120, True, None)
    there = {case["aftersale_id"] for case in look(platform, "cases")}
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


def test_a_shops_undo_window_and_texts_are_given_by_the_command_line(platform: dict[str, str], data_dir: Path) -> None:
    adding = ("shop", "add", "小店", *keys(platform), "--secret-stdin", "--data-dir", str(data_dir))
    refused = run(*adding, "--hold", "31", given=platform["app_secret"])
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "0 to 30 seconds" in refused.stderr
    texts = ("--sms-sign", "小满", "--sms-account", "7a", "--sms-quiet", "6")
    (shop,) = told(*adding, "--hold", "12", *texts, given=platform["app_secret"])
    assert shop["hold_seconds"] == 12
    assert (shop["sms_sign"], shop["sms_account"], shop["sms_quiet_minutes"]) == ("小满", "7a", 360)


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
