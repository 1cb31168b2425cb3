from __future__ import annotations

from datetime import timedelta

from models.desk.sync.news import Absence
from models.domain.happenings import Kind
from models.domain.listing import CaseRow
from tests.factory import NOW, make_case
from tests.ui.shell.conftest import happened
from ui.shell.notice_board import HELD_BACK, NoticeBoard, Topic


def an_absence(*kinds: Kind) -> Absence:
    return Absence(since=NOW - timedelta(hours=1), until=NOW, happenings=tuple(happened(kind) for kind in kinds))


def row(aftersale_id: str, *, was: float | None, due: float = 1, is_open: bool = True) -> CaseRow:
    case = make_case()
    return CaseRow(
        aftersale_id=aftersale_id,
        **{name: getattr(case, name) for name in ("order_id", "type", "status", "type_text", "status_text", "reason")},
        **{name: getattr(case, name) for name in ("product_name", "amount_fen", "buyer_words", "return_waybill")},
        applied_at=None,
        deadline_at=NOW + timedelta(hours=due),
        deadline_was=None if was is None else NOW + timedelta(hours=was),
        is_open=is_open,
    )


def topics(board: NoticeBoard) -> list[Topic]:
    return [notice.topic for notice in board.notices]


def test_each_absence_is_one_notice_whatever_it_holds():
    board = NoticeBoard()
    board.add_absence(an_absence(Kind.REFUNDED_BY_PLATFORM, Kind.DEADLINE_EARLIER, Kind.NEW))
    assert topics(board) == [Topic.ABSENCE]
    board.add_absence(an_absence())
    assert topics(board) == [Topic.ABSENCE, Topic.ABSENCE]


def test_new_cases_and_what_buyers_do_make_no_notice():
    board = NoticeBoard()
    board.add([happened(Kind.NEW), happened(Kind.WITHDRAWN), happened(Kind.PARCEL), happened(Kind.REFUNDED)], NOW)
    assert board.notices == ()


def test_what_can_still_be_acted_upon_comes_first():
    board = NoticeBoard()
    board.add([happened(Kind.REFUNDED_BY_PLATFORM, "1")], NOW)
    board.add_absence(an_absence(Kind.NEW))
    board.add([happened(Kind.DEADLINE_EARLIER, "2")], NOW)
    assert topics(board) == [Topic.EARLIER, Topic.ABSENCE, Topic.WITHOUT_US]


def test_several_moved_deadlines_are_one_notice_that_tells_the_nearest():
    board = NoticeBoard()
    board.add([happened(Kind.DEADLINE_EARLIER, "1")], NOW)
    board.add([happened(Kind.DEADLINE_EARLIER, "2"), happened(Kind.DEADLINE_EARLIER, "1")], NOW)
    assert board.look({"1": row("1", was=5, due=2), "2": row("2", was=6, due=1)})
    (notice,) = board.notices
    assert (notice.cases, notice.due) == (("1", "2"), NOW + timedelta(hours=1))


def test_a_deadline_that_is_no_longer_earlier_falls_out():
    board = NoticeBoard()
    board.add([happened(Kind.DEADLINE_EARLIER, key) for key in "1234"], NOW)
    rows = {"1": row("1", was=5), "2": row("2", was=0.5), "3": row("3", was=5, is_open=False)}
    assert board.look(rows)
    assert board.earlier == ("1",)
    assert board.look({"1": row("1", was=None)})
    assert board.notices == ()
    assert not board.look({})


def test_what_is_put_away_stays_away():
    board = NoticeBoard()
    board.add([happened(Kind.REFUNDED_BY_PLATFORM, "1")], NOW)
    board.put_away(board.notices[0].number, NOW)
    assert board.notices == ()
    board.put_away(77, NOW)
    board.add([happened(Kind.REFUNDED_BY_PLATFORM, "2")], NOW)
    assert board.notices[0].cases == ("2",)


def test_automatic_approvals_alone_do_not_come_back_at_once():
    board = NoticeBoard()
    board.add([happened(Kind.AUTO_APPROVED, "1")], NOW)
    board.put_away(board.notices[0].number, NOW)
    board.add([happened(Kind.AUTO_APPROVED, "2")], NOW + timedelta(minutes=1))
    assert board.notices == ()
    board.add([happened(Kind.REFUNDED_BY_PLATFORM, "3")], NOW + timedelta(minutes=2))
    assert board.notices[0].cases == ("2", "3")


def test_automatic_approvals_come_back_after_a_while():
    board = NoticeBoard()
    board.add([happened(Kind.AUTO_APPROVED, "1")], NOW)
    board.put_away(board.notices[0].number, NOW)
    board.add([happened(Kind.AUTO_APPROVED, "2")], NOW + HELD_BACK)
    assert board.notices[0].cases == ("2",)


def test_other_news_does_not_bring_back_what_was_put_away():
    board = NoticeBoard()
    board.add([happened(Kind.GONE, "1")], NOW)
    board.put_away(board.notices[0].number, NOW)
    board.add([happened(Kind.NEW, "2")], NOW)
    assert board.notices == ()
