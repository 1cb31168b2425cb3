from __future__ import annotations

from datetime import timedelta

from models.domain.codes import Actor
from models.domain.platform_log import LogEntry, PlatformLog
from models.store import platform_logs
from models.store.store import Store
from tests.factory import NOW, make_case
from tests.unit.store.helpers import put, row_id

HOUR = timedelta(hours=1)
APPLIED = LogEntry(at=NOW, by=Actor.BUYER, operator="买家", text="买家申请“仅退款”", pictures=("https://p/1.png",))
AGREED = LogEntry(at=None, by=Actor.MERCHANT, operator="小林", text="商家同意")


def test_the_newest_reading_takes_the_place_of_the_one_before(store: Store) -> None:
    case, other = make_case(), make_case()
    put(store, [case, other])
    first = PlatformLog(version=NOW, read_at=NOW, entries=(APPLIED,))
    second = PlatformLog(version=None, read_at=NOW + HOUR, entries=(APPLIED, AGREED))
    with store.writing() as session:
        row = row_id(session, case)
        assert platform_logs.get(session, row) is None
        platform_logs.put(session, row, first)
        assert platform_logs.get(session, row) == first
        platform_logs.put(session, row, second)
    with store.reading() as session:
        assert platform_logs.get(session, row) == second
        assert platform_logs.get(session, row_id(session, other)) is None


def test_a_log_may_be_empty(store: Store) -> None:
    case = make_case()
    put(store, [case])
    empty = PlatformLog(version=NOW, read_at=NOW, entries=())
    with store.writing() as session:
        platform_logs.put(session, row_id(session, case), empty)
        assert platform_logs.get(session, row_id(session, case)) == empty


def test_who_acted_may_be_somebody_that_nobody_knows() -> None:
    entry = LogEntry(at=NOW, by=Actor(77), operator="", text="?")
    assert LogEntry.from_plain(entry.to_plain()) == entry
