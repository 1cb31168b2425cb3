"""From the first start of the whole program to the first decision carried out, with keys alone (acceptance 6)."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from models.desk import first_run, shops
from models.desk.bootstrap import open_desk
from models.desk.vaults import MemoryVault
from models.domain.book import ShopKind
from tests.e2e.whole_program import ENVIRONMENT, ROOT

STEPS = 4
"""So many keys lead from the first start to the first decision."""


def _walked(folder: Path, walk: str) -> Any:
    command = [sys.executable, "-m", "tests.e2e.first_run_drill", str(folder), walk]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT, env=ENVIRONMENT, timeout=120)
    told = json.loads(done.stdout or "{}")
    assert (done.returncode, told.get("error")) == (0, None), done.stderr
    assert "Traceback" not in done.stderr
    return told


def _is_untouched(folder: Path) -> bool:
    """Whether nothing of the demo came into somebody's own desk."""
    with closing(open_desk(folder, vault=MemoryVault())) as desk:
        kinds = {view.shop.kind for view in shops.listed(desk)}
        return first_run.first_queue(desk) is None and ShopKind.API not in kinds


def _guide_comes_again(folder: Path) -> bool:
    with closing(open_desk(folder, vault=MemoryVault())) as desk:
        return first_run.guide_wanted(desk)


def test_from_the_first_start_to_the_first_decision_in_four_keys(data_dir: Path) -> None:
    told = _walked(data_dir, "to-the-first-decision")
    assert told["keys"] == ["Key_Return", "Key_3", "Key_R", "Key_Return"]
    assert len(told["keys"]) == STEPS
    assert told["first"] == told["on top"]
    assert "R Refund" in told["hint"]
    assert "Ctrl+Z" in told["after"]
    assert told["title"].endswith("Demo")
    assert _is_untouched(data_dir)
    assert _guide_comes_again(data_dir)  # looking round has set up nothing


def test_from_the_demo_back_to_ones_own_desk_where_the_guide_goes_on(data_dir: Path) -> None:
    told = _walked(data_dir, "to-the-demo-and-back")
    assert told["own folder"] == str(data_dir)
    assert "Demo" not in told["own title"]
    assert _is_untouched(data_dir)
    assert not _guide_comes_again(data_dir)  # it was skipped
