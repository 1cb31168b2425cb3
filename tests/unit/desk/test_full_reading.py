"""Keeping the platform's own log: read when it is older than the case, masked, and never older than what is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from models.desk import shops
from models.desk.cases import case_view
from models.desk.desk import Desk
from models.desk.full_reading import FullReading, is_outdated, keep_log, read_in_full
from models.desk.ledger.lines import Lines
from models.desk.paths import DATABASE
from models.domain.aftersale import AfterSale
from models.domain.book import Shop
from models.domain.cancel import CancelToken
from models.domain.clock import FixedClock
from models.domain.codes import Actor
from models.domain.errors import CancelledError
from models.domain.platform_log import LogEntry, PlatformLog
from models.doudian.case_records import Record
from models.simulator.cases import BUYER, Case
from models.simulator.cases import Record as Written
from models.simulator.simulator import Simulator
from models.store import platform_logs
from tests.factory import NOW, make_case
from tests.platform import stored, synced
from tests.unit.desk.helpers import stored as row
from tests.unit.desk.helpers import take

DETAIL = "afterSale.Detail"
SECOND = timedelta(seconds=1)


@pytest.fixture
def lines(desk: Desk, shop: Shop) -> Iterator[Lines]:
    """Lines of a desk whose shop has been read."""
    synced(desk)
    lines = Lines(desk)
    yield lines
    lines.close()


@pytest.fixture
def case(desk: Desk, lines: Lines) -> AfterSale:
    """One of the shop's cases."""
    return min(stored(desk).values(), key=lambda case: case.aftersale_id)


def there(running: Simulator, case: AfterSale) -> Case:
    found = running._world.case(int(case.aftersale_id))
    assert found is not None
    return found


def kept(desk: Desk, case: AfterSale) -> PlatformLog | None:
    with desk.store.reading() as session:
        return platform_logs.get(session, row(desk, case.aftersale_id).row_id)


def test_it_is_read_once_for_each_version(desk: Desk, running: Simulator, lines: Lines, case: AfterSale) -> None:
    assert case_view(desk, case.aftersale_id).outdated
    assert read_in_full(desk, lines, case.aftersale_id) == FullReading(changed=True)
    log = kept(desk, case)
    assert log is not None
    assert (log.version, log.read_at) == (case.updated_at, NOW)
    written = there(running, case).records
    assert [entry.text for entry in reversed(log.entries)] == [record.text for record in written]
    assert [int(entry.by) for entry in reversed(log.entries)] == [record.role for record in written]
    assert not case_view(desk, case.aftersale_id).outdated
    asked = running.calls[DETAIL]
    assert read_in_full(desk, lines, case.aftersale_id) == FullReading()
    assert running.calls[DETAIL] == asked


def test_a_newer_version_is_read_again(
    desk: Desk, running: Simulator, lines: Lines, case: AfterSale, clock: FixedClock
) -> None:
    read_in_full(desk, lines, case.aftersale_id)
    clock.move(SECOND)
    running.advance(0)
    world = running._world
    with world.lock:
        world.write(there(running, case), BUYER, "买家补充了说明")
        world.change(there(running, case))
    assert not case_view(desk, case.aftersale_id).outdated, "nobody here knows yet"
    synced(desk)
    assert case_view(desk, case.aftersale_id).outdated
    assert read_in_full(desk, lines, case.aftersale_id).changed
    assert str(case_view(desk, case.aftersale_id).timeline[0].text) == "买家补充了说明"


def test_who_a_buyer_is_does_not_stay_here(desk: Desk, running: Simulator, lines: Lines, case: AfterSale) -> None:
    text = "请打 13800138000，或寄到浙江省杭州市余杭区良渚街道示例路 1 号 3 幢"
    record = Written(int(NOW.timestamp()), BUYER, "13912345678", "留言", text, ("https://example.com/1.png",))
    there(running, case).records.append(record)
    assert read_in_full(desk, lines, case.aftersale_id).changed
    view = case_view(desk, case.aftersale_id)
    line = next(line for line in view.timeline if line.pictures)
    assert (line.text, line.by) == ("请打 13*******00，或寄到浙江省***", "13*******78")
    written = b"".join(file.read_bytes() for file in desk.folder.glob(f"{DATABASE}*"))
    assert json.dumps("浙江省***").strip('"').encode() in written
    assert b"13800138000" not in written


def test_a_refusal_is_a_sentence_and_no_error(desk: Desk, running: Simulator, lines: Lines, case: AfterSale) -> None:
    running.forbid(DETAIL)
    reading = read_in_full(desk, lines, case.aftersale_id)
    assert not reading.changed
    assert "afterSale.Detail" in str(reading.why_not)
    running.cut()
    assert "cannot be reached" in str(read_in_full(desk, lines, case.aftersale_id).why_not)
    assert kept(desk, case) is None
    assert [line.text for line in case_view(desk, case.aftersale_id).timeline], "the rest is told all the same"


def test_a_case_that_is_not_here_is_a_sentence_too(desk: Desk, lines: Lines) -> None:
    assert "no case 1 here" in str(read_in_full(desk, lines, "1").why_not)


def test_nobody_is_asked_about_a_case_that_came_in_an_export(desk: Desk) -> None:
    case = make_case()
    take(desk, [case])
    assert not case_view(desk, case.aftersale_id).outdated
    lines = Lines(desk)
    assert read_in_full(desk, lines, case.aftersale_id) == FullReading()
    lines.close()


def test_nobody_is_asked_about_a_shop_that_was_removed(desk: Desk, lines: Lines) -> None:
    over = next(case for case in stored(desk).values() if not case.is_open)
    shops.remove(desk, "小店")
    assert read_in_full(desk, lines, over.aftersale_id) == FullReading()


def test_it_can_be_stopped(desk: Desk, running: Simulator, lines: Lines, case: AfterSale) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        read_in_full(desk, lines, case.aftersale_id, cancel=token)
    assert running.calls[DETAIL] == 0
    lines.close()
    with pytest.raises(CancelledError):
        read_in_full(desk, lines, case.aftersale_id)


def test_what_is_kept_is_never_replaced_by_something_older(desk: Desk) -> None:
    case = make_case()
    take(desk, [case])
    written = Record(at=NOW, by_role=Actor.BUYER, operator="", action="留言", text="")
    for version, text in ((NOW, "second"), (NOW - SECOND, "first"), (NOW, "third"), (None, "fourth")):
        with desk.store.writing() as session:
            keep_log(session, case.aftersale_id, version, NOW, [replace(written, text=text)])
        log = kept(desk, case)
        assert log is not None
        assert [entry.text for entry in log.entries] == ["second" if text == "first" else text]
    with desk.store.writing() as session:
        keep_log(session, "1", NOW, NOW, [written])  # a case that is gone meanwhile


def test_an_entry_without_words_has_its_act_for_them(desk: Desk) -> None:
    case = make_case()
    take(desk, [case])
    with desk.store.writing() as session:
        keep_log(
            session,
            case.aftersale_id,
            NOW,
            NOW,
            [Record(at=None, by_role=Actor(9), operator="小美", action="补充凭证", text="")],
        )
    log = kept(desk, case)
    assert log is not None
    assert log.entries == (LogEntry(at=None, by=Actor(9), operator="小美", text="补充凭证"),)
    line = case_view(desk, case.aftersale_id).timeline[-1]
    assert (line.at, line.text, line.by, line.role) == (None, "补充凭证", "小美", None)


def test_what_is_outdated() -> None:
    case = make_case(updated_at=NOW)
    log = PlatformLog(version=NOW, read_at=NOW, entries=())
    assert [
        is_outdated(*one)
        for one in (
            (case, None),
            (case, log),
            (case, replace(log, version=NOW - SECOND)),
            (case, replace(log, version=None)),
            (make_case(), None),
            (replace(case, gone_at=NOW), None),
        )
    ] == [True, False, True, True, False, False]
