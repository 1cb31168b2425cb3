"""The benchmarks work. How fast the desk is, is no matter here: a busy machine must not turn this red."""

from __future__ import annotations

import json

import pytest

from tests.bench.__main__ import BENCHES, main

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", BENCHES)
def test_a_benchmark_tells_what_it_measured(qapp, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--small", "--json", name]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told
    for figure in told:
        assert {"name", "value", "floor", "ratio", "aim", "unit"} <= figure.keys()
        assert figure["value"] > 0 and figure["floor"] > 0 and figure["ratio"] > 0


def test_a_name_that_is_none_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["nonsense"])
    assert "nonsense" in capsys.readouterr().err
