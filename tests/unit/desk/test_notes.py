"""Private notes: what is kept, what is refused, and that they never leave the desk."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from models.desk import exporting, notes
from models.desk.cases import case_view
from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.clock import FixedClock
from models.domain.errors import UserError
from tests.factory import make_case
from tests.unit.desk.choosing import call_me
from tests.unit.desk.helpers import take


@pytest.fixture
def case(desk: Desk) -> AfterSale:
    made = make_case()
    take(desk, [made])
    return made


def test_the_newest_note_comes_first_with_who_and_when(desk: Desk, case: AfterSale, clock: FixedClock) -> None:
    first_at = clock.now()
    notes.add(desk, case.aftersale_id, "  已电话沟通\n买家同意补差价 ", "小林")
    clock.move(timedelta(minutes=1))
    found = notes.add(desk, case.aftersale_id, "明天再看", "阿杰")
    assert [(note.body, note.by) for note in found] == [("明天再看", "阿杰"), ("已电话沟通\n买家同意补差价", "小林")]
    assert [note.at for note in found] == [clock.now(), first_at]
    assert list(case_view(desk, case.aftersale_id).notes) == found == notes.listed(desk, case.aftersale_id)


def test_of_one_moment_the_later_one_comes_first(desk: Desk, case: AfterSale) -> None:
    notes.add(desk, case.aftersale_id, "一")
    assert [note.body for note in notes.add(desk, case.aftersale_id, "二")] == ["二", "一"]


def test_the_clerk_at_the_desk_wrote_it(desk: Desk, case: AfterSale) -> None:
    call_me(desk, "小美")
    assert notes.add(desk, case.aftersale_id, "好")[0].by == "小美"


@pytest.mark.parametrize("nothing", ["", "  \n\t ", "\x00\x07", "\ud800"])
def test_an_empty_note_is_refused(desk: Desk, case: AfterSale, nothing: str) -> None:
    with pytest.raises(UserError, match="empty"):
        notes.add(desk, case.aftersale_id, nothing)
    assert notes.listed(desk, case.aftersale_id) == []


def test_a_note_has_a_longest_length(desk: Desk, case: AfterSale) -> None:
    assert notes.add(desk, case.aftersale_id, "字" * notes.LONGEST)
    with pytest.raises(UserError, match="1001 characters; at most 1000"):
        notes.add(desk, case.aftersale_id, "字" * (notes.LONGEST + 1))
    assert len(notes.listed(desk, case.aftersale_id)) == 1


def test_what_a_database_refuses_is_taken_out(desk: Desk, case: AfterSale) -> None:
    assert notes.add(desk, case.aftersale_id, "a\x00b\ud800c")[0].body == "abc"


def test_a_note_needs_its_case(desk: Desk) -> None:
    with pytest.raises(UserError, match="0000"):
        notes.add(desk, "0000", "x")
    with pytest.raises(UserError, match="0000"):
        notes.listed(desk, "0000")


def test_a_note_is_on_its_case_alone_and_in_no_export(desk: Desk, case: AfterSale, tmp_path: Path) -> None:
    other = make_case()
    take(desk, [other])
    notes.add(desk, case.aftersale_id, "绝不外传")
    assert notes.listed(desk, other.aftersale_id) == []
    written = tmp_path / "all.csv"
    assert exporting.export_queue(desk, "all", written) == 2
    assert "绝不外传" not in written.read_text(encoding="utf-8-sig")
