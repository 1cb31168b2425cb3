"""`main.py verify` as it is started: whole is 0, broken is 1 and one sentence."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from models.desk.paths import DATABASE
from tests.e2e.test_commands import run, told
from tests.factory import make_case, write_export

pytestmark = pytest.mark.slow  # each starts the program anew

CASES = [make_case() for _ in range(6)]


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with six decisions, one of them ticked off."""
    folder = tmp_path_factory.mktemp("verify")
    told("import", write_export(folder / "export.csv", CASES), "--data-dir", folder / "profile")
    for case in CASES:
        made = told("act", case.aftersale_id, "refund", "--by", "小林", "--data-dir", folder / "profile")
    told("tick", str(made["attempt"]), "--by", "阿杰", "--data-dir", folder / "profile")
    return folder / "profile"


def tamper(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / DATABASE)) as outside, outside:
        for name in ("trail_unchanged", "trail_kept"):
            outside.execute(f"DROP TRIGGER IF EXISTS {name}")
        outside.execute(statement)


def test_whole_then_cut_off_then_changed(finished: Path, tmp_path: Path) -> None:
    head = tmp_path / "head.json"
    answer = told("verify", "--save-head", head, "--data-dir", finished)
    assert (answer["whole"], answer["records"]) == (True, 7)
    assert json.loads(head.read_text("utf-8"))["hash"] == answer["head"]
    done = run("verify", "--head", head, "--save-head", head, "--data-dir", finished, lang="en")
    assert (done.returncode, done.stderr) == (0, "")
    assert "goes on from the head saved" in done.stdout

    tamper(finished, "DELETE FROM trail WHERE id > 2")
    before = head.read_bytes()
    done = run("verify", "--head", head, "--save-head", head, "--json", "--data-dir", finished)
    assert done.returncode == 1
    assert done.stderr.startswith("Records 3 to 7 of the trail are missing at its end")
    assert done.stderr.count("\n") == 1
    found = json.loads(done.stdout)
    assert (found["whole"], found["fault"], found["record"], found["case"]) == (
        False,
        "cut_off",
        3,
        CASES[1].aftersale_id,
    )
    assert head.read_bytes() == before, "the head of a broken trail is not saved"

    tamper(finished, "UPDATE trail SET \"by\" = '阿林' WHERE id = 2")
    done = run("verify", "--data-dir", finished)
    assert done.returncode == 1
    assert done.stderr.startswith(f"Record 2 of the trail (case {CASES[1].aftersale_id}, ")
    assert done.stderr.strip().endswith("was changed after it was written.")


def test_a_head_that_is_not_there_is_one_sentence(data_dir: Path, tmp_path: Path) -> None:
    done = run("verify", "--head", tmp_path / "gone.json", "--data-dir", data_dir)
    assert (done.returncode, done.stdout) == (1, "")
    assert "cannot be read" in done.stderr
