"""The figures against a day that was written by hand: two people, two shops, lapses, decisions taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.desk.desk import Desk
from models.desk.today.counting import figures
from models.desk.today.figures import Figures, Share
from models.desk.today.periods import Period, span_of
from models.desk.today.sheet import export_figures
from models.domain.attempt import AttemptState
from models.domain.cancel import CancelToken
from models.domain.codes import Actor
from models.domain.codes import AfterSaleStatus as S
from models.domain.deadlines import Band
from models.domain.errors import CancelledError
from models.domain.happenings import Kind
from models.exchange.sheets import find_sheet
from tests.factory import NOW, moved
from tests.unit.desk.today.day import HOUR, MINUTE, Day

TODAY, YESTERDAY = Period.TODAY, Period.YESTERDAY


@pytest.fixture
def written(day: Day, desk: Desk) -> Figures:
    """Xiao Lin and A Jie at work from nine (China), at noon. `NOW` is noon in China."""
    nine = NOW - 3 * HOUR
    shop = day.shop("旗舰店")
    # 小林: five decisions in one session and one after a pause; one of them taken back and decided anew
    day.decided("小林", nine, day.case(reason="质量问题", amount_fen=10_000), left=2 * HOUR)
    day.decided("小林", nine + 2 * MINUTE, day.case(reason="质量问题", amount_fen=5_000), left=30 * MINUTE)
    again = day.decided("小林", nine + 3 * MINUTE, state=AttemptState.CANCELLED, left=MINUTE)
    day.decided("小林", nine + 6 * MINUTE, again, "reject", left=20 * MINUTE)
    day.decided("小林", nine + 7 * MINUTE, day.case(reason="质量问题", shop_id=shop), "reject", left=None)
    day.decided("小林", nine + 50 * MINUTE, day.case(shop_id=shop, amount_fen=300), left=-MINUTE)
    # a reminder is no decision, but the next one was not begun before it
    reminded = day.case(reason="少件", shop_id=shop)
    day.decided("小林", nine + 52 * MINUTE, reminded, "remind")
    day.decided("小林", nine + 53 * MINUTE, reminded, left=13 * HOUR)
    # 阿杰: one on its own, a batch of three, one after it; one that the platform refused
    day.decided("阿杰", nine + 10 * MINUTE, left=5 * HOUR)
    batch = day.batch("阿杰", nine + 15 * MINUTE)
    for _ in range(3):
        day.decided("阿杰", nine + 15 * MINUTE, batch=batch, left=6 * HOUR, state=AttemptState.TO_DO)
    day.decided("阿杰", nine + 19 * MINUTE, left=6 * HOUR)
    day.decided("阿杰", nine + 21 * MINUTE, state=AttemptState.REFUSED, left=10 * MINUTE)
    # the platform: two refunds and a return by itself; one case that somebody decided too late
    for minutes, amount in ((60, 20_000), (90, 1)):
        lapsed = day.case(deadline_at=nine + minutes * MINUTE, amount_fen=amount, shop_id=shop)
        day.read(moved(lapsed, S.REFUNDED), NOW)
    late = day.case(deadline_at=nine + 30 * MINUTE, amount_fen=700)
    day.decided("阿杰", nine + 29 * MINUTE, late, left=MINUTE)
    day.read(moved(late, S.REFUNDED), NOW)
    # another day
    day.decided("小林", NOW - 24 * HOUR)
    return figures(desk, TODAY)


def test_what_was_handled_counts_once_per_case_and_not_what_was_taken_back_or_refused(written: Figures) -> None:
    assert written.whole.handled.cases == 12
    assert [(line.name, line.tally.handled.cases) for line in written.people] == [("小林", 6), ("阿杰", 6)]
    assert [(line.name, line.tally.handled.cases) for line in written.shops] == [("本店", 9), ("旗舰店", 3)]


def test_each_rate_has_its_denominator(written: Figures) -> None:
    assert written.whole.refund_rate == Share(10, 12)
    assert written.whole.refund_rate.percent == 83
    assert [line.tally.refund_rate for line in written.people] == [Share(4, 6), Share(6, 6)]
    by_words = {reason.words: reason.refunds for reason in written.reasons}
    assert by_words["多拍/错拍/不想要"] == Share(7, 8)
    assert by_words["质量问题"] == Share(2, 3)
    assert by_words["少件"] == Share(1, 1)
    assert sum(share.of for share in by_words.values()) == 12


def test_what_was_saved_was_decided_in_the_last_band_and_did_not_lapse(written: Figures) -> None:
    assert written.whole.saved.cases == 2
    assert written.whole.saved.amount_fen == 5_000 + 12_900
    assert [line.tally.saved.cases for line in written.people] == [2, 0]


def test_what_lapsed_is_told_by_shop_and_by_what_the_platform_did(written: Figures) -> None:
    assert (written.whole.lapsed.cases, written.whole.lapsed.amount_fen) == (3, 20_701)
    assert [(line.name, line.tally.lapsed.cases) for line in written.shops] == [("本店", 1), ("旗舰店", 2)]
    assert {kind: total.cases for kind, total in written.kinds.items()} == {Kind.REFUNDED_BY_PLATFORM: 3}
    assert written.whole.lapse_rate == Share(3, 15)
    assert written.blind_shops == ("本店",), "whatever an export shows, it does not say who acted"


def test_the_bands_hold_every_handled_case(written: Figures) -> None:
    assert sum(written.bands.values()) == 12
    assert written.bands[Band.HOT] == 3
    assert written.bands[Band.OVERDUE] == 1
    assert written.bands[Band.WARM] == 1
    assert written.bands[Band.UNKNOWN] == 1
    assert written.bands[Band.CALM] == 1


def test_handling_time_is_from_decision_to_decision_within_a_session(written: Figures) -> None:
    lin, jie = written.people
    assert sorted(lin.pace.seconds.elements()) == [60, 60, 120, 240], "a pause of 43 minutes is none of them"
    assert sorted(jie.pace.seconds.elements()) == [120, 240, 480], "a batch is one act; after it the time begins anew"
    assert (lin.pace.median, lin.pace.p90) == (60, 240)
    assert written.pace.samples == 7
    assert (written.pace.median, written.pace.p90) == (120, 480)


def test_the_hours_of_a_day_are_chinas(written: Figures) -> None:
    assert len(written.handled_per_step) == 24
    assert written.handled_per_step[9] == 12
    assert {hour: n for hour, n in enumerate(written.lapsed_per_step) if n} == {9: 1, 10: 2}


def test_yesterday_and_the_last_days(written: Figures, desk: Desk) -> None:
    assert figures(desk, YESTERDAY).whole.handled.cases == 1
    week = figures(desk, Period.WEEK)
    assert week.whole.handled.cases == 13
    assert week.handled_per_step == (0, 0, 0, 0, 0, 1, 12)
    assert figures(desk, Period.MONTH).handled_per_step[-2:] == (1, 12)


def test_nothing_is_an_empty_page_and_no_rate(desk: Desk) -> None:
    found = figures(desk, TODAY)
    assert found.empty
    assert found.whole.refund_rate.percent is None
    assert found.pace.samples == 0


def test_a_day_begins_at_midnight_in_china() -> None:
    late = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)  # half past midnight of the 24th there
    assert span_of(TODAY, late).since == datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
    assert span_of(YESTERDAY, late).until == datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
    assert span_of(Period.WEEK, late).since == datetime(2026, 11, 17, 16, 0, tzinfo=UTC)


def test_a_lapse_is_written_once_however_often_the_case_is_read(day: Day, desk: Desk) -> None:
    case = day.case(deadline_at=NOW - HOUR, amount_fen=900)
    shown = moved(case, S.REFUNDED)
    for minutes in range(3):
        day.read(shown, NOW + minutes * MINUTE)
    day.read(replace(shown, buyer_words="?"), NOW + 4 * MINUTE)
    day.read(moved(case, S.AWAITS_REVIEW), NOW + 5 * MINUTE)  # it comes back to life, and ends again
    day.read(shown, NOW + 6 * MINUTE)
    found = figures(desk, TODAY)
    assert (found.whole.lapsed.cases, found.whole.lapsed.amount_fen) == (1, 900)
    assert found.lapsed_per_step[11] == 1, "when the time ran out, not when it was read"


def test_what_a_person_or_a_rule_did_is_no_lapse(day: Day, desk: Desk) -> None:
    for who, fields in ((Actor.MERCHANT, {}), (Actor.SERVICE, {}), (Actor.SYSTEM, {"auto_approvals": "1"})):
        case = day.case(deadline_at=NOW - HOUR)
        day.read(moved(case, S.REFUNDED, **fields), NOW, {case.aftersale_id: who})
    assert figures(desk, TODAY).whole.lapsed.cases == 0


def test_an_order_of_rows_that_is_not_that_of_time_loses_nothing(day: Day, desk: Desk) -> None:
    for minutes in (5, 300, 100, 2, 40, 301):
        day.decided("小林", NOW - minutes * MINUTE)
    for days in (9, 8, 3):
        day.decided("小林", NOW - days * 24 * HOUR)
    day.decided("小林", NOW - MINUTE)
    assert figures(desk, TODAY).whole.handled.cases == 7
    assert figures(desk, Period.WEEK).whole.handled.cases == 8


def test_it_can_be_called_off(day: Day, desk: Desk) -> None:
    day.decided("小林", NOW - MINUTE)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        figures(desk, TODAY, cancel)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_the_sheet_has_every_figure_and_nothing_that_runs(
    written: Figures, day: Day, desk: Desk, tmp_path: Path, suffix: str
) -> None:
    day.decided("=HYPERLINK(1)", NOW - timedelta(seconds=5))
    path = tmp_path / f"day{suffix}"
    number = export_figures(figures(desk, TODAY), path, str)
    sheet = find_sheet(path, lambda names: "Figure" in names)
    assert sheet is not None
    lines = [[str(cell) for cell in cells] for _, cells in sheet.rows]
    assert len(lines) == number
    told = {(line[0], line[1]): line[2:] for line in lines}
    assert [float(cell) for cell in told["Refunded", "All"][:3]] == [11, 13, 85]
    assert float(told["Lapsed", "All"][3]) == 207.01
    assert [float(cell) for cell in told["Handling time", "Person: 小林"][4:6]] == [60, 240]
    assert ("Lapsed", "Person: 小林") not in told
    assert not any(cell.startswith("=") for line in lines for cell in line)
