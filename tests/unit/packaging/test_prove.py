"""The proof of a packaged program fails when the program does, or says what nobody expects."""

from __future__ import annotations

from pathlib import Path

import pytest
from prove import Frozen, NotProvenError, self_test

GOOD = '{"version": "1.2", "action": "done", "screens": {"zh_CN": 9, "en": 9}, "ok": true}'


def test_one_line_of_json_is_what_it_wants(tmp_path: Path) -> None:
    assert self_test(_program(tmp_path, f"echo '{GOOD}'"))["ok"] is True


def test_what_it_may_say_is_let_pass(tmp_path: Path) -> None:
    said = "This system has no keychain. App secrets are kept in the file secrets.json, which only you can read."
    assert _program(tmp_path, f"echo '{said}' >&2; echo '{GOOD}'").told("--self-test")["ok"] is True


@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        (f"echo 'Qt: no such plugin' >&2; echo '{GOOD}'", "no such plugin"),
        (f"echo '{GOOD}'; exit 1", "ended with 1"),
        (f"echo hello; echo '{GOOD}'", "2 lines"),
        ("true", "0 lines"),
        (
            """echo '{"version": "1.2", "action": "in_doubt", "screens": {"zh_CN": 9, "en": 9}, "ok": true}'""",
            "in_doubt",
        ),
        ("""echo '{"version": "1.2", "action": "done", "screens": {"en": 9}, "ok": true}'""", "found"),
        ("""echo '{"version": "", "action": "done", "screens": {"zh_CN": 9, "en": 9}, "ok": true}'""", "found"),
    ],
)
def test_anything_else_is_no_proof(script: str, complaint: str, tmp_path: Path) -> None:
    with pytest.raises(NotProvenError, match=complaint):
        self_test(_program(tmp_path, script))


def test_it_finds_no_other_program(tmp_path: Path) -> None:
    assert _program(tmp_path, f"command -v python3 ls && exit 1; echo '{GOOD}'").told("--self-test")["ok"] is True


def _program(folder: Path, script: str) -> Frozen:
    file = folder / "program"
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    home = folder / "home"
    home.mkdir()
    return Frozen(file, home)
