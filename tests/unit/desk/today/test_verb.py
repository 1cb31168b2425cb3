"""The figures from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from models.desk.desk import Desk
from models.desk.headless.arguments import parser
from models.desk.headless.lines import as_json, as_lines
from models.desk.headless.verbs import VERBS
from models.desk.today.periods import Period
from models.domain.errors import UserError
from tests.factory import NOW
from tests.unit.desk.today.day import HOUR, MINUTE, Day


def run(desk: Desk, *words: str | Path) -> Any:
    given = parser().parse_args([str(word) for word in words])
    data = VERBS[given.verb](desk, given)
    assert list(as_lines(data, str))
    return json.loads(as_json(data, str))


@pytest.fixture
def busy(day: Day) -> Day:
    for place in range(22):
        day.decided("小林", NOW - place * 2 * MINUTE, day.case(deadline_at=NOW + 20 * HOUR), left=30 * MINUTE)
    day.decided("小林", NOW - 25 * HOUR, action="reject")
    return day


def test_the_day_in_figures(busy: Day, desk: Desk) -> None:
    told = run(desk, "today")
    assert told["handled"] == {"cases": 22, "amount_fen": 22 * 12_900}
    assert told["refunds"] == {"number": 22, "of": 22, "percent": 100, "amount_fen": 22 * 12_900}
    assert told["saved"] == {"cases": 22, "amount_fen": 22 * 12_900, "of": 22}
    assert told["handling_seconds"] == {"samples": 21, "median": 120, "p90": 120, "enough": True}
    assert told["people"]["小林"]["handled"]["cases"] == 22
    assert run(desk, "today", "--period", "yesterday")["refunds"] == {
        "number": 0, "of": 1, "percent": 0, "amount_fen": 0,
    }  # fmt: skip


def test_how_it_will_go_on_is_told_as_far_as_it_is_known(busy: Day, desk: Desk) -> None:
    first, second = (busy.case(deadline_at=NOW + minutes * MINUTE) for minutes in (3, 3))
    told = run(desk, "today")["outlook"]
    assert told["unshipped_review"]["lapsing"] == [second.aftersale_id]
    assert told["unshipped_review"]["lost_fen"] == 12_900
    assert told["unshipped_review"]["start_with"] is None
    assert first.aftersale_id not in told["unshipped_review"]["lapsing_at_best"]
    assert told["shipped_review"] == {
        "waiting": 0,
        "more_wait": False,
        "people": 1,
        "handling_seconds": {"samples": 0, "median": None, "p90": None, "enough": False},
    }


def test_a_sheet_beside_it(busy: Day, desk: Desk, tmp_path: Path) -> None:
    told = run(desk, "today", "--period", "7", "--export", tmp_path / "week.xlsx")
    assert told["lines"] > 20
    assert Path(told["file"]).stat().st_size > 0
    with pytest.raises(UserError):
        run(desk, "today", "--export", tmp_path / "week.txt")


def test_the_command_line_has_every_period(desk: Desk) -> None:
    for period in Period:
        assert run(desk, "today", "--period", period.value)["period"] == period.value
