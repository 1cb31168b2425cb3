from __future__ import annotations

import pytest

from tests.e2e.killed_import import drill

pytestmark = pytest.mark.slow  # each starts the program anew


def test_a_killed_import_leaves_all_of_the_file_or_nothing() -> None:
    """The small form; `python -m tests.e2e.killed_import` is the large one."""
    figures = drill(rows=5_000, kills=4, seed=20261123)
    assert sum(figures["left"].values()) == 4
    assert any(what.startswith("none") for what in figures["left"])
