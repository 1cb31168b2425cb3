"""The bucket, and the cases that appear for what lies in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from models.desk.cases import case_view
from models.desk.desk import Desk
from models.desk.parcels import strays
from models.desk.parcels.strays import InBucketError, StrayInput
from models.domain.book import Side
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus as S
from models.domain.errors import UserError
from models.simulator.simulator import Simulator
from models.store import cases
from tests.factory import NOW, make_return
from tests.platform import stored
from tests.unit.desk.helpers import HOUR, picture

WAYBILL = "YT9678566151072"


def lies(desk: Desk, waybill: str = WAYBILL, **parts: object) -> strays.Stray:
    return strays.put(desk, StrayInput(waybill=waybill, by="小王", **parts))


def test_parcels_of_a_platform_that_was_not_read_yet_get_their_cases_after_a_sync(
    desk: Desk, running: Simulator, sync: Callable[..., object], tmp_path: Path
) -> None:
    numbers = [case["return_waybill"] for case in running.cases() if case["return_waybill"] and case["open"]]
    for place, number in enumerate(numbers[:3]):
        lies(desk, number.lower(), note="面单破损", photos=(picture(tmp_path, f"{place}.png", b"\x89PNG%d" % place),))
    lies(desk, "SF0000000000000")
    sync()
    matched = strays.newly_matched(desk, NOW)
    by_waybill = {case.return_waybill: case.aftersale_id for case in stored(desk).values() if case.is_open}
    assert {one.waybill: one.aftersale_id for one in matched} == {number: by_waybill[number] for number in numbers[:3]}
    assert strays.match_now(desk) == []
    bucket = strays.listed(desk)
    assert list(bucket.matched) == matched
    assert [one.waybill for one in bucket.waiting] == ["SF0000000000000"]
    view = case_view(desk, matched[0].aftersale_id)
    assert [(file.side, file.by) for file, _ in view.evidence] == [(Side.RETURNED, "小王")]
    assert any(f"The parcel {matched[0].waybill}, in the bucket" in str(line.text) for line in view.timeline)


def test_the_oldest_is_first(desk: Desk, clock: FixedClock) -> None:
    first = lies(desk, "SF0000000000001")
    clock.move(HOUR)
    second = lies(desk, "SF0000000000002", note="无面单，黑色袋子")
    assert strays.listed(desk).waiting == (first, second)
    assert second.at == NOW + HOUR


def test_a_parcel_lies_there_once_and_who_put_it_there_is_told(desk: Desk) -> None:
    first = lies(desk)
    with pytest.raises(
        InBucketError, match=rf"The parcel {WAYBILL} lies in the bucket already: 小王 put it there"
    ) as e:
        lies(desk, f"运单号：{WAYBILL.lower()}")
    assert e.value.stray == first
    strays.close(desk, first.id, "退回给快递员")
    assert lies(desk).id != first.id  # it came again


def test_one_whose_case_is_known_by_now_is_matched_at_once(desk: Desk) -> None:
    case = make_return(S.BUYER_RETURNED, return_waybill=WAYBILL)
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {})], NOW)
    assert lies(desk).aftersale_id == case.aftersale_id


def test_by_hand(desk: Desk) -> None:
    case = make_return(S.AWAITS_BUYER_RETURN)
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {})], NOW)
    mine = lies(desk)
    assert strays.match_by_hand(desk, mine.id, case.aftersale_id, "阿杰").aftersale_id == case.aftersale_id
    assert [one.id for one in strays.listed(desk).matched] == [mine.id]
    with pytest.raises(UserError, match="There is no case 1 here"):
        strays.match_by_hand(desk, mine.id, "1")


def test_it_is_closed_with_a_word(desk: Desk) -> None:
    mine = lies(desk, note="无面单")
    with pytest.raises(UserError, match="Say in a word"):
        strays.close(desk, mine.id, "  ")
    strays.close(desk, mine.id, "不是本店的", "阿杰")
    assert not strays.listed(desk)
    with pytest.raises(UserError, match="no parcel"):
        strays.close(desk, mine.id, "again")
    with pytest.raises(UserError, match="no parcel"):
        strays.match_by_hand(desk, mine.id, "1")


@pytest.mark.parametrize("waybill", ["", "谢谢", "12345", "X" * 40 + "1"])
def test_what_has_no_number_stays_out(desk: Desk, waybill: str) -> None:
    with pytest.raises(UserError, match="does not look like one"):
        lies(desk, waybill)
    assert not strays.listed(desk)


def test_a_long_note_and_a_wrong_photo(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="longer than 500"):
        lies(desk, note="字" * 501)
    with pytest.raises(UserError, match="no picture"):
        lies(desk, photos=(picture(tmp_path, "页.html"),))
    assert not strays.listed(desk)
