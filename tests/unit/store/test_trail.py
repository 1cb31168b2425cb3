"""Writing the trail: one record after another, together with what it tells of, and never changed again."""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from models.domain.actions import Lane
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState, Parameters
from models.domain.text import Text
from models.domain.trail import BEGINNING, Head, TrailStep
from models.store import attempt_steps, trail
from models.store.store import Store, open_store
from tests.factory import NOW, make_case
from tests.unit.store.helpers import decide, make_attempt, put, row_id
from tests.unit.store.test_store import in_threads
from tests.unit.store.trails import RECORDS, tampering, work

MODELS = Path(__file__).resolve().parents[3] / "models"
SECOND = timedelta(seconds=1)


@pytest.fixture
def case(store: Store) -> AfterSale:
    """A stored case."""
    case = make_case()
    put(store, [case])
    return case


def steps(store: Store, case: AfterSale) -> list[TrailStep]:
    with store.reading() as session:
        return [record.step for record in trail.records(session, case.aftersale_id)]


def told(store: Store, case: AfterSale) -> list[tuple[str, str, str, str]]:
    return [(step.detail["step"], step.what, step.became, step.by) for step in steps(store, case)]


def test_an_empty_trail_has_a_head_too(store: Store) -> None:
    with store.reading() as session:
        assert trail.head(session) == Head(0, BEGINNING)
        assert trail.broken(session) is None
        assert trail.broken(session, Head()) is None
        assert trail.stray(session) is None


def test_a_record_is_bound_to_the_one_before_by_a_hash_that_anybody_can_reckon(store: Store) -> None:
    step = TrailStep(
        at=NOW, attempt_id=7, attempt_key="k", aftersale_id="69", by="小王", what="", became="to_do", detail={"a": "值"}
    )
    with store.writing() as session:
        first, second = trail.append(session, step), trail.append(session, step)
    at = b"i%d" % (NOW.timestamp() * 1000)
    for number, before, head in ((1, BEGINNING, first), (2, first.hash, second)):
        fields = (b"i%d" % number, at, b"i7", b"tk", b"t69", "t小王".encode(), b"t", b"tto_do", 't{"a":"值"}'.encode())
        content = b"".join(b"%d:%s," % (len(field), field) for field in (*fields, b"t" + before.encode()))
        assert head == Head(number, hashlib.sha256(content).hexdigest())
    with store.reading() as session:
        assert trail.head(session) == second
        assert [(r.number, r.step, r.hash) for r in trail.records(session, "69")] == [
            (1, step, first.hash),
            (2, step, second.hash),
        ]


def test_every_step_says_who_when_and_what_changed(store: Store, case: AfterSale) -> None:
    number = decide(store, case)
    outcome = Text("x")
    with store.writing() as session:
        assert attempt_steps.tick(session, number, NOW + SECOND, "小李")
        assert attempt_steps.untick(session, number, NOW + 2 * SECOND, "阿杰")
        assert attempt_steps.settle(session, number, AttemptState.CONTRADICTED, NOW + 3 * SECOND, outcome, "")
        assert attempt_steps.acknowledge(session, number, NOW + 4 * SECOND, "小林")
    assert told(store, case) == [
        ("make", "", "to_do", "小王"),
        ("tick", "to_do", "to_do", "小李"),
        ("untick", "to_do", "to_do", "阿杰"),
        ("settle", "to_do", "contradicted", ""),
        ("acknowledge", "contradicted", "contradicted", "小林"),
    ]
    written = steps(store, case)
    assert [step.at for step in written] == [NOW + n * SECOND for n in range(5)]
    assert {(step.attempt_id, step.aftersale_id) for step in written} == {(number, case.aftersale_id)}
    assert {(step.detail["action"], step.detail["amount_fen"]) for step in written} == {("refund", 12_900)}
    moments = [(NOW + n * SECOND).isoformat() for n in range(5)]
    assert [step.detail["changed"] for step in written[1:]] == [
        {"ticked_at": [None, moments[1]], "ticked_by": [None, "小李"]},
        {"ticked_at": [moments[1], None], "ticked_by": ["小李", ""]},
        {"settled_at": [None, moments[3]], "outcome": [None, outcome.to_json()]},
        {"acknowledged_at": [None, moments[4]]},
    ]


def test_reopening_is_written_too(store: Store, case: AfterSale) -> None:
    number = decide(store, case, lane=Lane.NOTICE, action="remind")
    with store.writing() as session:
        attempt_steps.settle(session, number, AttemptState.CONFIRMED, NOW, Text("x"), "小李")
        attempt_steps.reopen(session, number, NOW, "阿杰")
    assert told(store, case)[-1] == ("reopen", "confirmed", "to_do", "阿杰")


def test_what_did_not_happen_is_not_written(store: Store, case: AfterSale) -> None:
    number = decide(store, case, lane=Lane.NOTICE, action="remind")
    with store.writing() as session:
        attempt_steps.settle(session, number, AttemptState.CONFIRMED, NOW, Text("x"), "")
        assert not attempt_steps.tick(session, number, NOW, "小李")
        assert not attempt_steps.acknowledge(session, number, NOW, "小李")
        assert not attempt_steps.settle(session, 99, AttemptState.CONFIRMED, NOW, Text("x"), "")
    decide(store, case, lane=Lane.NOTICE, action="remind")
    with store.writing() as session:
        with suppress(attempt_steps.OpenAttemptError):
            attempt_steps.reopen(session, number, NOW, "小李")  # its lane is taken
        with suppress(attempt_steps.OpenAttemptError):
            attempt_steps.add(session, row_id(session, case), make_attempt(case, lane=Lane.NOTICE))
        assert trail.broken(session) is None
        assert trail.stray(session) is None
    assert [step for step, *_ in told(store, case)] == ["make", "settle", "make"]


def test_a_step_that_is_rolled_back_leaves_no_record(store: Store, case: AfterSale) -> None:
    number = decide(store, case)
    with pytest.raises(RuntimeError), store.writing() as session:
        attempt_steps.tick(session, number, NOW, "小李")
        raise RuntimeError("power cut")
    assert [step for step, *_ in told(store, case)] == ["make"]
    decide(store, case, action="remind", lane=Lane.NOTICE)
    with store.reading() as session:
        assert trail.broken(session) is None


def test_nothing_in_it_tells_who_a_buyer_is(store: Store, case: AfterSale) -> None:
    private: dict[str, Any] = {
        "address_text": "王芳 13800138000 浙江省杭州市示例路 1 号",
        "sms_text": "王芳您好",
        "remark": "电话 13800138000",
    }
    with store.writing() as session:
        attempt_steps.add(session, row_id(session, case), make_attempt(case, parameters=Parameters(**private)))
    (step,) = steps(store, case)
    assert not any(word in str(step) for word in ("王芳", "13800138000", "示例路"))
    assert re.fullmatch("sha256:[0-9a-f]{64}", step.detail["parameters"])


def test_writers_at_the_same_time_make_one_chain(store: Store, url: Any) -> None:
    cases = [make_case() for _ in range(4)]
    put(store, cases)
    other = open_store(url)  # a second program
    waiting = list(zip(cases, (store, other, store, other), strict=True))

    def act() -> None:
        case, mine = waiting.pop()
        for _ in range(5):
            number = decide(mine, case)
            with mine.writing() as session:
                attempt_steps.settle(session, number, AttemptState.CANCELLED, NOW, Text("x"), "小李")

    assert in_threads(4, act) == []
    other.close()
    with store.reading() as session:
        assert trail.head(session).number == 40
        assert trail.broken(session) is None
        assert trail.stray(session) is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE trail SET became = 'confirmed' WHERE id = 3",
        "UPDATE trail SET id = 99 WHERE id = 20",
        "DELETE FROM trail WHERE id = 20",
        "DELETE FROM trail",
    ],
)
def test_the_database_refuses_to_rewrite_it(store: Store, statement: str) -> None:
    work(store)
    with pytest.raises(DBAPIError, match="a record of the trail is never"), store.writing() as session:
        session.execute(text(statement))
    with store.reading() as session:
        assert trail.head(session).number == RECORDS
        assert trail.broken(session) is None


def test_no_record_can_take_another_s_place(store: Store) -> None:
    work(store)
    copied = 'SELECT {}, at, attempt_id, attempt_key, aftersale_id, "by", what, became, detail, before_hash, hash'
    for number in (3, 0, -1):
        with pytest.raises(DBAPIError), store.writing() as session:
            verb = "INSERT OR REPLACE" if session.get_bind().dialect.name == "sqlite" else "INSERT"
            where = "id = 4" if number == 3 or verb == "INSERT OR REPLACE" else "id = 0 / (id - id)"
            session.execute(text(f"{verb} INTO trail {copied.format(number)} FROM trail WHERE {where}"))


def test_a_damaged_head_does_not_stop_the_work(store: Store, case: AfterSale) -> None:
    decide(store, case)
    with tampering(store) as session:
        session.execute(text("UPDATE trail SET hash = 'short'"))
        attempt_steps.add(session, row_id(session, case), make_attempt(case, lane=Lane.NOTICE))
        found = trail.broken(session)
    assert found is not None
    assert found.number == 1


OTHER_ROW = re.compile(r"^Row = tables\.(?!Attempt\b)", re.MULTILINE)
"""In such a file `Row` is another table, and the one of attempts is only joined."""


def test_the_ledger_is_written_in_one_place() -> None:
    """Whoever else changes the table of attempts would leave no record."""
    writes = re.compile(r"(update|insert|delete)\((tables\.)?(Attempt|Row)\b|tables\.Attempt\(")
    lines = [
        (file.relative_to(MODELS).as_posix(), line.strip())
        for file in sorted(MODELS.rglob("*.py"))
        if not OTHER_ROW.search(file.read_text("utf-8"))
        for line in file.read_text("utf-8").splitlines()
        if writes.search(line)
    ]
    update = "result = session.execute(update(Row).where(Row.id == attempt_id, Row.state == before).values(**values))"
    assert lines == [("store/attempt_steps.py", update)]
