"""After a full run no secret and no token stands anywhere but in the keychain, nor was one ever shown."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from models.desk.vaults import FILE
from tests.e2e.file_keyring import BACKEND
from tests.e2e.secrecy_drill import Run, headless, platform, watched, with_windows
from tests.e2e.secret_hunt import WRONG_SECRET, Processes, hits, needles, put_into_keychain, tokens_in

TOKENS = 6
"""All that the platform hands out in the run: a pair at first, and one after each of two early ends."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="no list of processes to look at"),
]


def full_run(folder: Path, backend: str) -> tuple[Run, Processes, dict[str, str], str]:
    """All of it; with what the platform told of itself, and what adding the shop warned of."""
    run = Run(folder, backend)
    with watched(run) as processes, platform(run) as there:
        warned = headless(run, there)
        with_windows(run, there)
        told = dict(there.told)
    assert processes.looks > 100
    for shown in ("simulate", "shop add", "shop test", "sync", "window_with_a_bug"):
        assert any(f" {shown}" in name or f".{shown}" in name for name in processes.seen), shown
    return run, processes, told, warned


def test_with_a_keychain_it_is_nowhere_else(tmp_path: Path) -> None:
    run, processes, told, warned = full_run(tmp_path, BACKEND)
    assert warned == ""
    kept = put_into_keychain(run.folder / "keyring")
    assert told["app_secret"] in kept
    assert len(tokens_in(kept)) == TOKENS
    assert hits(run.left() | processes.seen, needles(told, kept)) == []
    assert not (run.profile / FILE).exists()
    (run.profile / "note.txt").write_text(f"it was {tokens_in(kept)[0]}")
    assert hits(run.left() | processes.seen, needles(told, kept)) != []  # the search does find


def test_without_one_it_stands_in_the_owners_file_alone_and_that_is_said(tmp_path: Path) -> None:
    run, processes, told, warned = full_run(tmp_path, "keyring.backends.fail.Keyring")
    assert "This system has no keychain" in warned
    assert str(run.profile / FILE) in warned
    file = run.profile / FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert told["app_secret"] in processes.kept
    assert len(tokens_in(processes.kept)) == TOKENS
    found = hits(run.left() | processes.seen, needles(told, processes.kept))
    assert found
    assert {place.rpartition(" in ")[2] for place in found} == {str(file)}
    assert WRONG_SECRET not in file.read_text("utf-8")  # its shop was removed
