"""What a start reads goes to the file without SQLAlchemy, and says the same as a session."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from models.domain.alerts import Claim
from models.domain.deadline_change import DeadlineRead, ReadFrom
from models.domain.limits import Limits
from models.domain.listing import CaseFilter, PageRequest, SortKey
from models.domain.promise import Promise
from models.domain.queues import ALL
from models.domain.trouble import Trouble, TroubleError
from models.store import cases, claims, deadline_changes, listing, promises, settings, shops
from models.store.file_reader import FileReader, FileReaders
from models.store.plain_sql import ask
from models.store.store import Store, open_store
from tests.factory import NOW, make_case

FIRST = PageRequest(ALL.key, CaseFilter(), limit=50)
SOON = NOW + timedelta(hours=1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"


@pytest.fixture
def in_file(file: Path) -> Store:
    store = open_store(file)
    with store.writing() as session:
        shops.save(session, shops.Shop(name="本店"))
    store.close()
    return Store(file)


def test_a_list_says_the_same_whichever_way_it_is_read(store: Store) -> None:
    made = [make_case(aftersale_id=str(1000 + n), deadline_at=SOON + timedelta(minutes=n)) for n in range(4)]
    with store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], NOW)
        rows = {one.aftersale_id: cases.find(session, one.aftersale_id).row_id for one in made}  # type: ignore[union-attr]
        promise = Promise(id=0, due_at=SOON, words="", at=NOW, by="", kept_at=None, kept_by="")
        promises.add(session, rows["1000"], promise)
        promises.add(session, rows["1000"], replace(promise, due_at=SOON - timedelta(minutes=5)))
        promises.add(session, rows["1003"], replace(promise, kept_at=NOW, kept_by="x"))
        claims.take(session, rows["1001"], "小王", NOW)
        read = DeadlineRead(at=NOW, deadline_at=made[2].deadline_at, source=ReadFrom.HAND, offset=None)
        deadline_changes.add(session, [(rows["1002"], read)])
    with store.reading() as session:
        one = listing.page(session, FIRST, NOW, Limits())
    with store.asking() as asked:
        other = listing.page(asked, FIRST, NOW, Limits())
    assert one == other
    shown = {row.aftersale_id: row for row in other.rows}
    assert shown["1000"].promise_at == SOON - timedelta(minutes=5)
    assert shown["1003"].promise_at is None
    claim = shown["1001"].claim
    assert isinstance(claim, Claim)
    assert (claim.by, claim.at) == ("小王", NOW)
    assert [row.typed for row in other.rows] == [False, False, True, False]


def test_a_newer_reading_takes_the_place_of_a_typed_deadline(store: Store) -> None:
    case = make_case(aftersale_id="1", deadline_at=SOON)
    with store.writing() as session:
        cases.add_many(session, [(case, {})], NOW)
        row_id = cases.find(session, "1").row_id  # type: ignore[union-attr]
        for source in (ReadFrom.HAND, ReadFrom.PLATFORM):
            read = DeadlineRead(at=NOW, deadline_at=SOON, source=source, offset=None)
            deadline_changes.add(session, [(row_id, read)])
    with store.asking() as asked:
        assert not listing.page(asked, FIRST, NOW, Limits()).rows[0].typed


@pytest.mark.parametrize("value", [None, "zh_CN", 7, 0.5, True, ["一", {"二": None}]])
def test_a_setting_comes_back_as_it_was_kept(store: Store, value: object) -> None:
    with store.writing() as session:
        settings.save(session, "some", value)
        assert settings.get(session, "some") == value  # within the transaction as well
    with store.asking() as asked:
        assert settings.get(asked, "some") == value
        assert settings.get(asked, "other") is None


def test_shops_come_back_as_they_were_kept(store: Store) -> None:
    with store.writing() as session:
        made = shops.get(session, shops.save(session, shops.Shop(name="二店", colour="#123456", sms_sign="签")))
        assert made is not None
        shops.note_mark(session, made.id, read_to=NOW)
        shops.note_reading(session, made.id, SOON)
        cases.add_many(session, [(make_case(aftersale_id="5", shop_id=made.id), {})], NOW)
    with store.asking() as asked:
        assert shops.listed(asked)[-1] == made
        assert shops.mark(asked, made.id).read_to == SOON
        assert shops.mark(asked, 77) == shops.SyncMark()
        newest = shops.newest_case(asked)
        assert shops.has_any(asked, made.id)
        assert not shops.has_any(asked, made.id, behind=newest)
        assert shops.has_open(asked, made.id)
        assert not shops.has_open(asked, 77)


def test_one_look_sees_one_state(in_file: Store) -> None:
    with in_file.asking() as asked:
        assert len(shops.listed(asked)) == 1
        with in_file.writing() as session:
            shops.save(session, shops.Shop(name="后来"))
        assert len(shops.listed(asked)) == 1
    with in_file.asking() as asked:
        assert len(shops.listed(asked)) == 2
    in_file.close()


def test_a_file_at_this_version_is_opened_without_an_engine(file: Path, in_file: Store) -> None:
    store = open_store(file)
    with store.asking() as asked:
        assert isinstance(asked, FileReader)
    assert "engine" not in vars(store)
    store.close()
    assert "engine" not in vars(store)


def test_the_last_to_leave_clears_the_log_away(file: Path, in_file: Store) -> None:
    with in_file.asking() as asked, in_file.writing() as session:
        settings.save(session, "x", 1)
        assert asked is not None
    in_file.close()
    assert not file.with_name("desk.db-wal").exists()


def test_the_order_at_stake_is_asked_of_a_session(in_file: Store) -> None:
    with in_file.asking() as asked, pytest.raises(TypeError):
        listing.page(asked, replace(FIRST, sort=SortKey.STAKE), NOW, Limits())
    in_file.close()


def test_connections_are_kept_and_dropped_when_something_went_wrong(file: Path, in_file: Store) -> None:
    readers = FileReaders(file)
    with readers.reader() as one:
        first = one._connection
    with readers.reader() as again, readers.reader() as beside:
        assert again._connection is first
        assert beside._connection is not first
    with pytest.raises(sqlite3.OperationalError), readers.reader() as broken:
        dropped = broken._connection
        broken.rows("SELECT nothing FROM nowhere")
    with readers.reader() as fresh:
        assert fresh._connection is not dropped
        readers.close()  # while somebody looks
    with pytest.raises(sqlite3.ProgrammingError):
        fresh.rows("SELECT 1")
    in_file.close()


def test_damage_is_told_as_damage(file: Path, in_file: Store) -> None:
    in_file.close()
    whole = bytearray(file.read_bytes())
    whole[4096:] = b"\xff" * (len(whole) - 4096)
    file.write_bytes(whole)
    store = Store(file)
    with pytest.raises(TroubleError) as raised, store.asking() as asked:
        ask(asked, "SELECT * FROM cases")
    assert raised.value.trouble is Trouble.DAMAGED
    store.close()
