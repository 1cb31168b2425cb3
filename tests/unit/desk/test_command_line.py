"""The command line of the window is understood without describing any verb, and everything else as before."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from models.desk.headless.arguments import parser
from models.desk.headless.command_line import understood

VERBS = "models.desk.headless.arguments"
WINDOWS = [
    [],
    ["--demo"],
    ["--self-test"],
    ["--lang", "en"],
    ["--lang=zh_CN", "--data-dir", "queues"],
    ["--data-dir=/x y", "--json", "--demo"],
]


@pytest.mark.parametrize("words", WINDOWS)
def test_a_window_is_understood_as_by_the_whole_parser(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, VERBS)
    given = understood(words)
    assert VERBS not in sys.modules
    assert given == parser().parse_args(words)
    assert given.verb is None


@pytest.mark.parametrize(
    "words", [["queues"], ["--data-dir", "/x", "cases", "--limit", "3"], ["queues", "--lang", "en"]]
)
def test_verbs_are_understood(words: list[str]) -> None:
    assert understood(words) == parser().parse_args(words)
    assert understood(words).verb in words


@pytest.mark.parametrize("words", [["--lang", "xx"], ["--lang"], ["--dem"], ["--data-dir"], ["nothing"], ["--nothing"]])
def test_a_wrong_one_is_told_by_the_whole_parser(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        understood(words)
    assert raised.value.code == 2
    told = capsys.readouterr().err
    with pytest.raises(SystemExit):
        parser().parse_args(words)
    assert told == capsys.readouterr().err


def test_help_names_the_verbs(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        understood(["-h"])
    assert raised.value.code == 0
    assert "take-back" in capsys.readouterr().out


def test_a_folder_is_a_path() -> None:
    assert understood(["--data-dir", "/x"]).data_dir == Path("/x")
