"""`main.py note` as it is started: private notes are kept, told, and refused in one sentence."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.whole_program import run, told
from tests.factory import make_case, write_export


def test_a_note_is_kept_and_told(data_dir: Path, tmp_path: Path) -> None:
    here = ["--data-dir", data_dir]
    case = make_case()
    told("import", write_export(tmp_path / "export.csv", [case]), *here)
    (kept,) = told("note", case.aftersale_id, "已电话沟通", "--by", "小林", *here)
    assert set(kept) == {"at", "by", "note"}
    assert (kept["by"], kept["note"]) == ("小林", "已电话沟通")
    refused = run("note", case.aftersale_id, " ", *here)
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (1, "", 1)
    assert "empty" in refused.stderr
