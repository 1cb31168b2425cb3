"""Whatever is done to the trail from outside is found, and the first record it was done to is named."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.orm import Session

from models.domain.trail import BEGINNING, Broken, Fault, Head
from models.store import chain, trail
from models.store.store import Store, open_store
from models.store.tables import Trail
from tests.factory import NOW
from tests.unit.store.trails import RECORDS, tampering, work

COLUMNS = [column.name for column in Trail.__table__.columns]
NUMBERS = ("id", "at", "attempt_id")
SETTINGS = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


@pytest.fixture
def worked(store: Store) -> Store:
    """A store with a trail of twenty records."""
    work(store)
    with store.reading() as session:
        assert trail.broken(session) is None
        assert trail.stray(session) is None
        assert trail.head(session).number == RECORDS
    return store


def put_in(session: Session, number: int, column: str, value: object) -> None:
    session.execute(
        text(f'UPDATE trail SET "{column}" = :value WHERE id = :number'), {"value": value, "number": number}
    )


def value_of(session: Session, number: int, column: str) -> object:
    return session.scalar(text(f'SELECT "{column}" FROM trail WHERE id = :number'), {"number": number})


def changed_at(value: object, place: int) -> object:
    """The value with one character, or one bit of a number, changed."""
    if isinstance(value, int):
        return value ^ (1 << place % 31)
    assert isinstance(value, str)
    if not value:
        return "x"
    place %= len(value)
    return value[:place] + ("y" if value[place] == "x" else "x") + value[place + 1 :]


def found_in(session: Session, saved: Head | None = None) -> Broken:
    found = trail.broken(session, saved)
    assert found is not None
    return found


@pytest.mark.parametrize("column", COLUMNS)
def test_a_change_in_any_field_of_any_record_is_named(worked: Store, column: str) -> None:
    for number in range(1, RECORDS + 1):
        with tampering(worked) as session:
            at, case = value_of(session, number, "at"), value_of(session, number, "aftersale_id")
            value = 1000 + number if column == "id" else changed_at(value_of(session, number, column), 3)
            put_in(session, number, column, value)
            found = found_in(session)
        assert found.number == number
        if column != "id":
            assert found.fault is Fault.CHANGED
            assert found.beside == number
        if column not in ("id", "at", "aftersale_id"):
            assert found.at == NOW + timedelta(milliseconds=int(str(at)) - NOW.timestamp() * 1000)
            assert found.aftersale_id == case


@SETTINGS
@given(column=st.sampled_from(COLUMNS[1:]), number=st.integers(1, RECORDS), place=st.integers(0, 400))
def test_a_change_at_any_place_of_a_field_is_named(worked: Store, column: str, number: int, place: int) -> None:
    with tampering(worked) as session:
        put_in(session, number, column, changed_at(value_of(session, number, column), place))
        assert (found_in(session).fault, found_in(session).number) == (Fault.CHANGED, number)


@SETTINGS
@given(
    column=st.sampled_from([c for c in COLUMNS if c not in NUMBERS]),
    number=st.integers(1, RECORDS),
    value=st.text("a0\n ü王'\\"),
)
def test_another_text_in_any_field_is_named(worked: Store, column: str, number: int, value: str) -> None:
    with tampering(worked) as session:
        before = value_of(session, number, column)
        put_in(session, number, column, value[:32])
        found = trail.broken(session)
    assert (None if value[:32] == before else number) == (found and found.number)


def test_a_record_that_was_taken_out_is_named(worked: Store) -> None:
    for number in range(1, RECORDS):
        with tampering(worked) as session:
            session.execute(text(f"DELETE FROM trail WHERE id = {number}"))
            found = found_in(session)
        assert (found.fault, found.number, found.through) == (Fault.MISSING, number, number)
        assert found.beside == number + 1


def take_out_and_close_up(session: Session, number: int) -> None:
    session.execute(text(f"DELETE FROM trail WHERE id = {number}"))
    for later in range(number + 1, RECORDS + 1):
        put_in(session, later, "id", later - 1)


def test_closing_the_gap_does_not_hide_it(worked: Store) -> None:
    for number in range(1, RECORDS):
        with tampering(worked) as session:
            take_out_and_close_up(session, number)
            found = found_in(session)
        assert (found.fault, found.number) == (Fault.CHANGED, number)


def test_nor_do_new_hashes_for_the_records_behind_it(worked: Store) -> None:
    for number in (1, 2, 9, RECORDS - 1):
        with tampering(worked) as session:
            take_out_and_close_up(session, number)
            for later in range(number, RECORDS):
                rehash(session, later)
            found = found_in(session)
        assert (found.fault, found.number) == (Fault.UNFOLLOWING, number)


def rehash(session: Session, number: int) -> None:
    """Make a record sound in itself."""
    row = session.execute(text("SELECT * FROM trail WHERE id = :number"), {"number": number}).mappings().one()
    put_in(session, number, "hash", chain.digest(chain.as_bytes(row[name]) for name in chain.HASHED))


def test_a_record_changed_with_a_new_hash_breaks_the_next_one(worked: Store) -> None:
    with tampering(worked) as session:
        put_in(session, 7, "by", "某人")
        rehash(session, 7)
        found = found_in(session)
    assert (found.fault, found.number) == (Fault.UNFOLLOWING, 8)


def test_the_beginning_cut_off_is_named(worked: Store) -> None:
    with tampering(worked) as session:
        session.execute(text("DELETE FROM trail WHERE id < 5"))
        found = found_in(session)
    assert (found.fault, found.number, found.through, found.beside) == (Fault.MISSING, 1, 4, 5)


def insert_copy(session: Session, of: int, number: int) -> None:
    columns = ", ".join(f'"{name}"' for name in COLUMNS[1:])
    session.execute(text(f"INSERT INTO trail (id, {columns}) SELECT {number}, {columns} FROM trail WHERE id = {of}"))


@pytest.mark.parametrize("place", [1, 2, 9, RECORDS])
def test_a_record_put_in_between_is_named(worked: Store, place: int) -> None:
    with tampering(worked) as session:
        for later in range(RECORDS, place - 1, -1):
            put_in(session, later, "id", later + 1)
        insert_copy(session, place + 1, place)
        rehash(session, place)
        found = found_in(session)
    # it is sound itself: its place shows in the one that it pushed back
    assert (found.fault, found.number) == (Fault.CHANGED, place + 1)


@pytest.mark.parametrize(
    ("number", "fault"), [(0, Fault.FOREIGN), (-3, Fault.FOREIGN), (RECORDS + 1, Fault.UNFOLLOWING)]
)
def test_a_record_put_in_before_or_behind_is_named(worked: Store, number: int, fault: Fault) -> None:
    with tampering(worked) as session:
        insert_copy(session, 4, number)
        rehash(session, number)
        found = found_in(session)
    assert (found.fault, found.number) == (fault, number)


def test_two_records_that_changed_places_are_named(worked: Store) -> None:
    with tampering(worked) as session:
        for number, to in ((5, 500), (6, 5), (500, 6)):
            put_in(session, number, "id", to)
        assert (found_in(session).fault, found_in(session).number) == (Fault.CHANGED, 5)


@pytest.mark.parametrize("newest", [1, 5, RECORDS - 1])
def test_the_newest_cut_off_are_named_with_a_saved_head(worked: Store, newest: int) -> None:
    with worked.reading() as session:
        saved = trail.head(session)
    with tampering(worked) as session:
        session.execute(text(f"DELETE FROM trail WHERE id > {RECORDS - newest}"))
        assert trail.broken(session) is None  # what is left is sound
        found = found_in(session, saved)
    assert (found.fault, found.number, found.through) == (Fault.CUT_OFF, RECORDS - newest + 1, RECORDS)
    assert found.beside == RECORDS - newest
    assert found.aftersale_id


def test_all_of_it_gone_is_found_with_a_saved_head(worked: Store) -> None:
    with tampering(worked) as session:
        session.execute(text("DELETE FROM trail"))
        found = found_in(session, Head(RECORDS, "a" * 64))
    assert (found.fault, found.number, found.through, found.at) == (Fault.CUT_OFF, 1, RECORDS, None)


def test_a_tail_written_anew_is_found_with_a_saved_head(worked: Store) -> None:
    with worked.reading() as session:
        saved = trail.head(session)
    with tampering(worked) as session:
        before = str(value_of(session, 13, "hash"))
        for number in range(14, RECORDS + 1):
            put_in(session, number, "by", "某人")
            put_in(session, number, "before_hash", before)
            rehash(session, number)
            before = str(value_of(session, number, "hash"))
        assert trail.broken(session) is None
        found = found_in(session, saved)
    assert (found.fault, found.number) == (Fault.REWRITTEN, RECORDS)


def test_a_trail_may_go_on_from_a_saved_head(worked: Store) -> None:
    with worked.reading() as session:
        for number in range(1, RECORDS + 1):
            assert trail.broken(session, Head(number, str(value_of(session, number, "hash")))) is None
        assert trail.broken(session, Head(0, BEGINNING)) is None


def test_checking_goes_page_by_page(worked: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for size in (1, 5, RECORDS):
        monkeypatch.setattr(trail, "PAGE", size)
        with tampering(worked) as session:
            assert trail.broken(session) is None
            put_in(session, RECORDS, "by", "某人")
            assert found_in(session).number == RECORDS


# an attempt behind the trail's back


@pytest.mark.parametrize(
    ("statement", "state", "became"),
    [
        ("UPDATE attempts SET state = 'cancelled' WHERE id = 1", "cancelled", "confirmed"),
        ("UPDATE attempts SET key = 'another' WHERE id = 1", "confirmed", "confirmed"),
        ("DELETE FROM attempts WHERE id = 1", None, "confirmed"),
        ("DELETE FROM trail WHERE attempt_id = 1", "confirmed", None),
    ],
)
def test_an_attempt_that_moved_without_a_record_is_named(worked: Store, statement: str, state, became) -> None:
    with tampering(worked) as session:
        session.execute(text(statement))
        found = trail.stray(session)
    assert found is not None
    assert (found.attempt_id, found.state, found.became) == (1, state, became)


# bytes of the file


@pytest.fixture
def file(tmp_path: Path, sqlite_template: Path) -> Path:
    """A closed SQLite file with a trail."""
    path = Path(shutil.copy(sqlite_template, tmp_path / "bytes.db"))
    with closing(open_store(path)) as store:
        work(store)
    with closing(sqlite3.connect(path)) as closed:
        closed.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        closed.execute("PRAGMA journal_mode = DELETE")
    return path


def check(path: Path) -> Broken | None:
    with closing(open_store(path)) as store, store.reading() as session:
        return trail.broken(session)


@pytest.mark.parametrize("mask", [0x01, 0x80])
def test_no_byte_of_a_record_in_the_file_changes_unseen(file: Path, mask: int) -> None:
    """Text that is no UTF-8 any more, and text that turned into a blob with the same bytes, among others."""
    whole = file.read_bytes()
    with closing(sqlite3.connect(file)) as opened:
        row = opened.execute(
            'SELECT attempt_key, aftersale_id, "by", what, became, detail, before_hash, hash FROM trail WHERE id = 9'
        ).fetchone()
    body = "".join(row).encode()
    assert whole.count(body) == 1
    start = whole.index(body)
    kinds = 11  # the header before the body: its length, then the kind of each field but the two numbers' bytes
    numbers = len(sqlite_number(NOW_MS)) + 1
    for place in range(start - numbers - kinds + 2, start + len(body)):
        damaged = bytearray(whole)
        damaged[place] ^= mask
        file.write_bytes(damaged)
        found = check(file)
        assert found is not None, f"byte {place - start} of the record's body"
        assert found.number == 9


NOW_MS = int(NOW.timestamp() * 1000)


def sqlite_number(value: int) -> bytes:
    """A time as SQLite keeps it: six bytes."""
    return value.to_bytes(6, "big")
