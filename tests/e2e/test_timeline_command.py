"""`main.py timeline` as it is started: one merged timeline, with the platform's own log when it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.whole_program import keys, platform, run, stir, told

pytestmark = pytest.mark.slow  # each starts the program anew

__all__ = ["platform"]  # a fixture


def connect(platform: dict[str, str], *here: str | Path) -> None:
    secret = platform["app_secret"]
    told("shop", "add", "小店", *keys(platform), "--hold", "0", "--secret-stdin", *here, given=secret)
    told("sync", *here)


def test_a_refund_and_what_the_platform_says_of_it(platform: dict[str, str], data_dir: Path) -> None:
    here = ["--data-dir", data_dir]
    connect(platform, *here)
    case = told("cases", "--queue", "unshipped_review", "--limit", "200", *here)[-1]["aftersale_id"]
    assert [line["text"] for line in told("timeline", case, *here)] == ["The buyer applied"]
    assert told("act", case, "refund", "--by", "小林", *here)["state"] == "done"
    found = told("timeline", case, "--read", *here)
    assert all(set(line) == {"at", "by", "role", "source", "text", "pictures"} for line in found)
    sent = next(n for n, line in enumerate(found) if line["text"].startswith("Sent: Refund ¥"))
    refunded = next(n for n, line in enumerate(found) if line["text"] == "商家同意退款，退款成功")
    assert refunded == sent - 1, "newest first: it was sent, then the platform did it"
    assert (found[sent]["source"], found[sent]["by"]) == ("desk", "")
    assert (found[refunded]["source"], found[refunded]["role"]) == ("platform", "Merchant")
    assert (found[-1]["text"], found[-1]["role"]) == ("买家发起售后申请", "Buyer")
    assert "商家同意退款" in run("timeline", case, *here).stdout


def test_a_platform_that_cannot_be_asked_is_one_sentence(platform: dict[str, str], data_dir: Path) -> None:
    here = ["--data-dir", data_dir]
    connect(platform, *here)
    case = told("cases", "--limit", "1", *here)[0]["aftersale_id"]
    stir(platform, "cut", seconds=60)
    done = run("timeline", case, "--read", *here)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert told("timeline", case, *here), "what is known is told all the same"
