"""The shop's books from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.test_commands import run, told

pytestmark = pytest.mark.slow


def test_canned_texts_go_out_and_come_back(data_dir: Path, tmp_path: Path) -> None:
    profile = ("--data-dir", data_dir)
    file = tmp_path / "常用语.xlsx"
    kept = told("canned", *profile)
    assert told("canned", "--export", file, *profile) == {"rows": len(kept), "file": str(file)}
    assert told("canned", "--import", file, *profile) == {"added": 0, "changed": 0, "unchanged": len(kept)}


@pytest.mark.parametrize("verb", ["address", "templates", "canned"])
def test_a_bad_row_is_named_in_one_sentence(data_dir: Path, tmp_path: Path, verb: str) -> None:
    file = tmp_path / "a.csv"
    file.write_text("名称,收件人,地区,详细地址,内容\n好,小林,浙江省,1 号,\n", encoding="utf-8")
    done = run(verb, "--import", file, "--data-dir", data_dir)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Row 2:" in done.stderr
