"""A case's clocks from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from models.desk.desk import Desk
from models.desk.headless.arguments import parser
from models.desk.headless.lines import as_json
from models.desk.headless.verbs import VERBS
from models.domain.aftersale import AfterSale
from models.domain.clock import FixedClock
from models.domain.errors import UserError
from models.store import cases
from tests.factory import NOW, make_case

HOUR = timedelta(hours=1)
Run = Callable[..., Any]


@pytest.fixture
def run(desk: Desk) -> Run:
    """A verb, as the command line runs it."""

    def run_it(*words: str) -> Any:
        given = parser().parse_args(list(words))
        return json.loads(as_json(VERBS[given.verb](desk, given), str))

    return run_it


def stored(desk: Desk, **fields: Any) -> AfterSale:
    case = make_case(**fields)
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {})], NOW)
    return case


def test_a_promise_is_kept_shown_and_ticked_off(run: Run, desk: Desk, clock: FixedClock) -> None:
    case = stored(desk, deadline_at=clock.now() + 5 * HOUR)
    (made,) = run("promise", case.aftersale_id, "2小时", "--words", "回电", "--by", "小林")
    assert (made["due_at"], made["words"], made["by"]) == ((clock.now() + 2 * HOUR).isoformat(), "回电", "小林")
    first, second = run("why", case.aftersale_id)
    assert (first["kind"], first["source"], first["by"], first["seconds_left"]) == ("promise", "shop", "小林", 7200)
    assert (second["kind"], second["seconds_left"]) == ("step", 5 * 3600)
    (ticked,) = run("promise", case.aftersale_id, "--kept", str(made["id"]), "--by", "阿杰")
    assert ticked["kept_by"] == "阿杰"
    assert [one["kind"] for one in run("why", case.aftersale_id)] == ["step"]


def test_a_deadline_is_typed_and_taken_off(run: Run, desk: Desk, clock: FixedClock) -> None:
    case = stored(desk, deadline_at=None)
    (found,) = run("deadline", case.aftersale_id, "3小时", "--by", "小林")
    assert (found["source"], found["by"], found["at"]) == ("hand", "小林", (clock.now() + 3 * HOUR).isoformat())
    assert [one["became"] for one in found["moves"]] == [found["at"]]
    assert run("deadline", case.aftersale_id, "--forget") == []


def test_what_is_no_time_is_said(run: Run, desk: Desk) -> None:
    case = stored(desk, deadline_at=None)
    with pytest.raises(UserError, match="soon is no time"):
        run("deadline", case.aftersale_id, "soon")
