"""What `verify` says of a day's work, of a trail that was tampered with, and of a saved head."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from models.desk import todo
from models.desk.desk import Desk
from models.desk.paths import DATABASE
from models.desk.trail import Verdict, read_head, save_head, verify
from models.domain.aftersale import AfterSale
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus
from models.domain.errors import UserError
from models.domain.trail import BEGINNING, Fault, Head
from models.store import trail
from tests.factory import NOW, make_case, make_return, moved
from tests.unit.desk.helpers import HOUR, decide, take

RECORDS = 11


@pytest.fixture
def worked(desk: Desk, clock: FixedClock) -> list[AfterSale]:
    """A day's work on three cases, an hour for each step: eleven records."""
    done, wrong, waiting = make_case(), make_case(), make_return(AfterSaleStatus.AWAITS_BUYER_RETURN)
    take(desk, [done, wrong, waiting])
    for case in (done, wrong):
        todo.tick(desk, decide(desk, case).id, "小李")
        clock.move(HOUR)
    reminder = decide(desk, waiting, "remind", sms_text="请寄回")
    todo.tick(desk, reminder.id, "阿杰")
    todo.untick(desk, reminder.id, "阿杰")
    clock.move(HOUR)
    take(desk, [moved(done, AfterSaleStatus.REFUNDED), wrong], at=clock.now(), by="店长")
    todo.acknowledge(desk, todo.contradictions(desk)[0].attempt.id, "小林")
    return [done, wrong, waiting]


def tamper(desk: Desk, *statements: str) -> None:
    """Write to the file from outside, as who wants to rewrite history would."""
    with closing(sqlite3.connect(desk.folder / DATABASE)) as outside, outside:
        for name in ("trail_unchanged", "trail_kept", "trail_in_order"):
            outside.execute(f"DROP TRIGGER IF EXISTS {name}")
        for statement in statements:
            outside.execute(statement)


def told(verdict: Verdict) -> str:
    assert not verdict.whole
    return str(verdict.sentence)


def test_a_day_s_work_is_whole(desk: Desk, worked: list[AfterSale]) -> None:
    verdict = verify(desk)
    assert verdict.whole
    assert verdict.head is not None
    assert verdict.head.number == RECORDS
    assert str(verdict.sentence) == f"The trail is whole. Records: {RECORDS}."


def test_every_step_has_the_name_of_who_took_it(desk: Desk, worked: list[AfterSale]) -> None:
    done, wrong, waiting = worked
    with desk.store.reading() as session:
        by = {
            case.aftersale_id: [(r.step.detail["step"], r.step.by) for r in trail.records(session, case.aftersale_id)]
            for case in worked
        }
    start = [("make", "小王"), ("tick", "小李"), ("settle", "店长")]
    assert by[done.aftersale_id] == start
    assert by[wrong.aftersale_id] == [*start, ("acknowledge", "小林")]
    assert by[waiting.aftersale_id] == [("make", "小王"), ("tick", "阿杰"), ("settle", "阿杰"), ("reopen", "阿杰")]


def test_a_new_profile_is_whole(desk: Desk) -> None:
    assert verify(desk).whole


@pytest.mark.parametrize("number", range(1, RECORDS + 1))
def test_a_changed_byte_is_named_with_its_record_case_and_time(
    desk: Desk, worked: list[AfterSale], number: int
) -> None:
    tamper(desk, f"UPDATE trail SET detail = replace(detail, '{{\"', '{{#') WHERE id = {number}")
    verdict = verify(desk)
    assert verdict.broken is not None
    assert (verdict.broken.fault, verdict.broken.number) == (Fault.CHANGED, number)
    assert verdict.broken.at is not None
    assert NOW <= verdict.broken.at <= NOW + 3 * HOUR
    case, at = verdict.broken.aftersale_id, verdict.broken.at
    assert case in {case.aftersale_id for case in worked}
    assert told(verdict) == f"Record {number} of the trail (case {case}, {at}) was changed after it was written."


def test_a_removed_record_is_named(desk: Desk, worked: list[AfterSale]) -> None:
    tamper(desk, "DELETE FROM trail WHERE id = 3")
    sentence = f"Record 3 of the trail is missing; the next one there is record 4 (case {worked[1].aftersale_id}, "
    assert told(verify(desk)).startswith(sentence)
    tamper(desk, "DELETE FROM trail WHERE id < 5")
    sentence = f"Records 1 to 4 of the trail are missing; the next one there is record 5 (case {worked[2].aftersale_id}"
    assert told(verify(desk)).startswith(sentence)


def test_the_newest_five_removed_are_named_with_a_saved_head(
    desk: Desk, worked: list[AfterSale], tmp_path: Path
) -> None:
    save_head(desk, tmp_path / "head.json")
    tamper(desk, f"DELETE FROM trail WHERE id > {RECORDS - 5}")
    verdict = verify(desk, read_head(tmp_path / "head.json"))
    case = worked[2].aftersale_id
    assert told(verdict) == (
        f"Records {RECORDS - 4} to {RECORDS} of the trail are missing at its end: they were there when the head was "
        f"saved ({NOW + 3 * HOUR}), and the last one now is record {RECORDS - 5} (case {case}, {NOW + 2 * HOUR})."
    )
    tamper(desk, "DELETE FROM trail")
    assert told(verify(desk, read_head(tmp_path / "head.json"))).startswith("All records of the trail are missing")


def test_a_cut_off_tail_shows_in_the_ledger_without_a_head(desk: Desk, worked: list[AfterSale]) -> None:
    tamper(desk, f"DELETE FROM trail WHERE id > {RECORDS - 5}")
    verdict = verify(desk)
    assert verdict.stray is not None
    assert "stands at “confirmed” without a record" in told(verdict)


def test_an_attempt_changed_outside_is_named(desk: Desk, worked: list[AfterSale]) -> None:
    tamper(desk, "UPDATE attempts SET state = 'cancelled' WHERE id = 1")
    sentence = f"Decision 1 on case {worked[0].aftersale_id} stands at “cancelled” without a record: the newest one"
    assert told(verify(desk)).startswith(sentence)
    tamper(desk, "DELETE FROM attempts WHERE id = 1")
    assert told(verify(desk)).startswith(f"Decision 1 on case {worked[0].aftersale_id} is gone")


def test_a_decision_put_in_outside_is_named(desk: Desk, worked: list[AfterSale]) -> None:
    columns = 'case_id, action, lane, state, parameters, amount_fen, status_seen, "by", made_at'
    tamper(desk, f"INSERT INTO attempts (key, {columns}) SELECT 'forged', {columns} FROM attempts WHERE id = 1")
    case = worked[0].aftersale_id
    assert told(verify(desk)) == f"Decision 4 on case {case} has no record in the trail."


def test_text_that_is_none_any_more_is_no_crash(desk: Desk, worked: list[AfterSale]) -> None:
    for column in ("by", "aftersale_id", "hash", "at"):
        tamper(desk, f"UPDATE trail SET \"{column}\" = CAST(x'ff00fe' AS TEXT) WHERE id = {RECORDS}")
        assert told(verify(desk)).startswith(f"Record {RECORDS} of the trail (case ")


def test_a_saved_head_may_be_older_than_the_trail(
    desk: Desk, clock: FixedClock, worked: list[AfterSale], tmp_path: Path
) -> None:
    file = tmp_path / "head.json"
    saved = save_head(desk, file)
    clock.move(timedelta(days=1))
    todo.withdraw(desk, todo.todos(desk)[0].attempt.id)
    assert read_head(file) == saved
    verdict = verify(desk, saved)
    assert verdict.whole
    assert f"goes on from the head saved {saved.saved_at} (record {RECORDS})" in str(verdict.sentence)
    assert f"Records: {RECORDS + 1}." in str(verdict.sentence)


def test_another_trail_does_not_go_on_from_it(desk: Desk, worked: list[AfterSale], tmp_path: Path) -> None:
    save_head(desk, tmp_path / "head.json", Head(4, "a" * 64))
    sentence = told(verify(desk, read_head(tmp_path / "head.json")))
    assert sentence.startswith("Record 4 of the trail (case ")
    assert "is not the one that was there when the head was saved" in sentence


def test_saving_takes_the_place_of_the_head_before(desk: Desk, worked: list[AfterSale], tmp_path: Path) -> None:
    file = tmp_path / "head.json"
    save_head(desk, file, Head())
    assert read_head(file).head == Head(0, BEGINNING)
    save_head(desk, file)
    assert read_head(file).head.number == RECORDS
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["head.json"]


def test_a_place_that_cannot_be_written_to_is_a_sentence(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for place in (tmp_path / "nowhere" / "head.json", tmp_path / "folder"):
        with pytest.raises(UserError, match="could not be written"):
            save_head(desk, place)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


GOOD: dict[str, Any] = {
    "kind": "aftersale-desk trail head",
    "number": 1,
    "hash": "a" * 64,
    "saved_at": "2026-11-23T04:00:00+00:00",
}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "1",
        "[" * 100_000,
        "\udcff",
        *(json.dumps({key: value for key, value in GOOD.items() if key != left_out}) for left_out in GOOD),
        *(json.dumps({**GOOD, "number": wrong}) for wrong in ("1", -1, 1.5, True, None)),
        *(json.dumps({**GOOD, "hash": wrong}) for wrong in ("", "A" * 64, "a" * 63, 5, ["a"] * 64)),
        *(json.dumps({**GOOD, "saved_at": wrong}) for wrong in ("", "yesterday", "2026-11-23T04:00:00", 5)),
        json.dumps({**GOOD, "kind": "something else"}),
    ],
)
def test_what_is_no_saved_head_is_a_sentence(tmp_path: Path, content: str) -> None:
    file = tmp_path / "head.json"
    file.write_bytes(content.encode(errors="surrogateescape"))
    with pytest.raises(UserError, match="not a saved head of the trail, or it is damaged"):
        read_head(file)


def test_a_head_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read: No such file"):
        read_head(tmp_path / "head.json")
