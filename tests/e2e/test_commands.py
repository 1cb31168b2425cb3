"""The program as it is started: whole processes, exit codes, one sentence on stderr."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.factory import make_case, make_return, write_export

ROOT = Path(__file__).parents[2]


def run(*arguments: str | Path, lang: str = "en", timeout: float = 60) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments, "--lang", lang],
        capture_output=True,
        encoding="utf-8",
        timeout=timeout,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def told(*arguments: str | Path) -> object:
    done = run(*arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


@pytest.fixture
def profile(data_dir: Path, tmp_path: Path) -> list[str | Path]:
    """A profile with one unshipped and one returned case, as options."""
    file = write_export(tmp_path / "export.csv", [CASE, RETURN])
    options: list[str | Path] = ["--data-dir", data_dir]
    told("import", file, *options)
    return options


CASE = make_case()
RETURN = make_return()


def test_a_day_without_a_window(profile: list[str | Path], tmp_path: Path) -> None:
    counts = told("queues", *profile)
    assert {key: told["count"] for key, told in counts.items()} == {
        "unshipped_review": 1,
        "shipped_review": 1,
        "awaiting_receipt": 0,
        "other_review": 0,
        "refused": 0,
        "no_deadline": 0,
        "all": 2,
    }
    (line,) = told("cases", "--queue", "unshipped_review", "--limit", "5", *profile)
    assert line["aftersale_id"] == CASE.aftersale_id
    assert line["queue"] == "unshipped_review"
    assert told("actions", CASE.aftersale_id, *profile)["remind"]["open"] is False
    attempt = told("act", CASE.aftersale_id, "refund", "--by", "小林", *profile)
    assert (attempt["state"], attempt["amount_fen"], attempt["by"]) == ("to_do", 12_900, "小林")
    (waiting,) = told("todo", *profile)["to_do"]
    assert waiting["attempt"] == attempt["attempt"]
    assert told("tick", str(attempt["attempt"]), *profile)["ticked_at"]
    assert told("export", "--queue", "all", tmp_path / "out.xlsx", *profile)["cases"] == 2


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [("en", "The waybill number is missing."), ("zh_CN", "缺少快递单号。")],
)
def test_an_error_is_one_sentence_in_the_language(profile: list[str | Path], lang: str, sentence: str) -> None:
    done = run("act", CASE.aftersale_id, "reject", "--company", "yuantong", *profile, lang=lang)
    assert (done.returncode, done.stdout, done.stderr.strip()) == (1, "", sentence)


def test_one_bad_file_does_not_keep_the_others_out(data_dir: Path, tmp_path: Path) -> None:
    good = write_export(tmp_path / "good.csv", [CASE])
    done = run("import", tmp_path / "gone.xlsx", good, "--json", "--data-dir", data_dir)
    assert done.returncode == 1
    assert json.loads(done.stdout)["new"] == 1
    assert done.stderr.count("\n") == 1
    assert "gone.xlsx" in done.stderr


def test_a_second_clerk_is_told_who_decided(profile: list[str | Path]) -> None:
    told("act", CASE.aftersale_id, "refund", "--by", "小林", *profile)
    done = run("act", CASE.aftersale_id, "refund", "--by", "阿杰", *profile)
    assert done.returncode == 1
    assert done.stderr.startswith("小林 decided “Refund” for this case already")


def test_a_wrong_command_line_is_no_crash(data_dir: Path) -> None:
    done = run("act", "--data-dir", data_dir)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_the_self_test_prints_one_line() -> None:
    done = run("--self-test", timeout=300)  # every screen in both languages
    assert (done.returncode, done.stderr) == (0, "")
    (line,) = done.stdout.splitlines()
    assert json.loads(line)["ok"] is True


def test_the_desk_loads_no_qt() -> None:
    code = (
        "import importlib, pkgutil, sys, models\n"
        "names = [m.name for m in pkgutil.walk_packages(models.__path__, 'models.') if 'migrations' not in m.name]\n"
        "[importlib.import_module(name) for name in names]\n"
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=60).returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("tick", "9" * 23),
        ("cases", "--limit", "9" * 19),
        ("cases", "--text", "\udcff"),
        ("act", CASE.aftersale_id, "refund", "--by", "\udcff"),
        ("actions", "\udcff"),
    ],
)
def test_what_the_database_cannot_hold_is_refused_as_a_wrong_command_line(data_dir: Path, arguments) -> None:
    done = run(*arguments, "--data-dir", data_dir)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
