from __future__ import annotations

from datetime import datetime, timedelta

from models.desk.sync.news import Absence
from models.domain.alerts import AlertCase, Alerts, Group, Stage, Told
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


# cases that come near their deadline


def told(*hours: float, at: datetime = NOW) -> Told:
    """A telling of cases with so much time left; all of them still wait."""
    cases = tuple(
        AlertCase(
            aftersale_id=str(left),
            product_name="杯子",
            queue="unshipped_review",
            shop_id=1,
            amount_fen=100,
            due_at=NOW + timedelta(hours=left),
            stage=Stage.HOT,
            step=1,
        )
        for left in hours
    )
    groups = {Stage.HOT: Group(len(cases), 100 * len(cases))} if cases else {}
    alerts = Alerts(at=at, groups=groups, cases=cases)
    return Told(fresh=alerts, standing=alerts)


def test_what_comes_near_stands_first_and_in_one_notice() -> None:
    board = NoticeBoard()
    board.add([happened(Kind.DEADLINE_EARLIER, "9")], NOW)
    board.add_alerts(told(0.5))
    board.add_alerts(told(0.5, 0.7, at=NOW + timedelta(minutes=5)))
    assert topics(board) == [Topic.ALERT, Topic.EARLIER]
    assert board.notices[0].cases == ("0.5", "0.7")
    assert board.told_since == NOW


def test_what_nobody_waits_for_any_more_goes() -> None:
    board = NoticeBoard()
    board.add_alerts(told(0.5, 0.7))
    assert board.stand(told(0.7).standing) and board.notices[0].cases == ("0.7",)
    assert not board.stand(told(0.7).standing)
    assert board.stand(told().standing)
    assert board.notices == () and board.told_since is None


def test_after_a_gap_it_stands_with_what_was_missed_whichever_comes_first() -> None:
    for first in ("absence", "alerts"):
        board = NoticeBoard()
        if first == "absence":
            board.add_absence(an_absence(Kind.NEW))
        board.add_alerts(told(0.5), after_gap=True, since=NOW - timedelta(hours=1))
        if first == "alerts":
            board.add_absence(an_absence(Kind.NEW))
        assert topics(board) == [Topic.ABSENCE]
        assert board.notices[0].alerts is not None and len(board.notices[0].happenings) == 1
        board.stand(told().standing)
        assert topics(board) == [Topic.ABSENCE]  # what was missed is still to be read


def test_an_absence_from_before_the_gap_is_another_notice() -> None:
    board = NoticeBoard()
    board.add_absence(an_absence())
    board.add_alerts(told(0.5), after_gap=True, since=NOW + timedelta(hours=3))
    assert topics(board) == [Topic.ALERT, Topic.ABSENCE]


def test_one_that_was_put_away_comes_back_with_what_is_told_next() -> None:
    board = NoticeBoard()
    board.add_alerts(told(0.5))
    board.put_away(board.notices[0].number, NOW)
    assert board.notices == () and not board.stand(told(0.5).standing)
    board.add_alerts(told(0.7))
    assert board.notices[0].cases == ("0.7",)
