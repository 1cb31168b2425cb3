"""The case page on a real shop, read from the platform: clocks, goods, amounts, remarks, notes, the whole order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.desk import notes
from models.desk.desk import Desk
from models.desk.full_reading import read_in_full
from models.desk.ledger.lines import Lines
from models.domain.aftersale import AfterSale
from models.domain.book import Shop
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import ArbitrationStatus as Arbitration
from models.domain.dossier import Dossier, GoodsSeen
from models.domain.money import yuan_from_fen
from models.doudian.aftersale_actions import add_remark
from models.simulator.simulator import Simulator
from models.store import cases, dossiers, platform_logs
from tests.factory import NOW, make_case
from tests.platform import stored, synced
from tests.unit.desk.choosing import call_me
from ui.queues.case_page import CasePage
from ui.queues.case_panel import CasePanel
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time

HOUR = timedelta(hours=1)
SECOND = timedelta(seconds=1)
Settle = Callable[[], None]


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Settle) -> Iterator[CasePanel]:
    made = CasePanel(desk, lanes)
    qtbot.addWidget(made)
    made.resize(440, 900)
    made.show()
    yield made
    made.hide()  # whoever is gone waits for no picture
    settle()


@pytest.fixture
def show(panel: CasePanel, settle: Settle) -> Callable[[str], CasePage]:
    def show_it(aftersale_id: str) -> CasePage:
        panel.show_case(aftersale_id)
        settle()
        return panel.page

    return show_it


@pytest.fixture
def read(desk: Desk, shop: Shop, running: Simulator) -> dict[str, AfterSale]:
    """The shop's cases, read from the platform."""
    synced(desk)
    return stored(desk)


@pytest.fixture
def in_full(desk: Desk, shop: Shop, read: dict[str, AfterSale]) -> Callable[[str], Dossier]:
    """Read a case in full, and give what is kept of it then."""

    def run(aftersale_id: str) -> Dossier:
        with closing(Lines(desk)) as lines:
            assert read_in_full(desk, lines, aftersale_id).why_not is None
        return dossier_of(desk, aftersale_id)

    return run


def row_id(desk: Desk, aftersale_id: str) -> int:
    with desk.store.reading() as session:
        found = cases.find(session, aftersale_id)
    assert found is not None
    return found.row_id


def dossier_of(desk: Desk, aftersale_id: str) -> Dossier:
    number = row_id(desk, aftersale_id)
    with desk.store.reading() as session:
        kept = dossiers.get(session, number)
    assert kept is not None
    return kept


def keep(desk: Desk, aftersale_id: str, dossier: Dossier) -> None:
    number = row_id(desk, aftersale_id)
    with desk.store.writing() as session:
        dossiers.put(session, number, dossier)


def add(desk: Desk, *made: AfterSale) -> None:
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], NOW)


def visible(widget: QWidget) -> bool:
    return not widget.isHidden()


# clocks


def in_arbitration(read: dict[str, AfterSale]) -> AfterSale:
    return next(case for case in read.values() if case.arbitration is Arbitration.AWAITS_EVIDENCE and case.is_open)


def test_a_case_in_arbitration_counts_to_the_evidence(
    read: dict[str, AfterSale], in_full: Callable[[str], Dossier], show: Callable[[str], CasePage]
) -> None:
    case = in_arbitration(read)
    seen = in_full(case.aftersale_id).arbitration
    assert seen is not None
    page = show(case.aftersale_id)
    assert page.header.at_zero.text().startswith("Our evidence for customer service  ·  at zero: No more evidence")
    assert format_local_time(seen.evidence_due_at) in page.header.until.text()
    assert page.header.clocks.shown() == [], "the platform gives one end three times"
    assert dict(page.sections.shown())["Evidence wanted"] == seen.evidence_words != ""


def test_every_clock_ticks_and_the_next_one_takes_over(
    desk: Desk,
    read: dict[str, AfterSale],
    in_full: Callable[[str], Dossier],
    show: Callable[[str], CasePage],
) -> None:
    case = in_arbitration(read)
    dossier = in_full(case.aftersale_id)
    due = _at(case.deadline_at) - HOUR
    assert dossier.arbitration is not None
    apart = replace(dossier.arbitration, evidence_due_at=due, deadline_at=due + 30 * HOUR)
    keep(desk, case.aftersale_id, replace(dossier, arbitration=apart))
    page = show(case.aftersale_id)
    assert [name for _, name, _ in page.header.clocks.shown()] == ["This step of the case", "Customer service"]
    page.tick(due - SECOND)
    assert page.header.badge.accessibleName() == "Under 1 h 00:00:01"
    assert [digits for digits, _, _ in page.header.clocks.shown()] == ["Under 4 h 01:00:01", "12 h or more 30:00:01"]
    page.tick(due)
    assert page.header.badge.accessibleName() == "Under 4 h 01:00:00"
    assert page.header.at_zero.text().startswith("This step of the case")
    assert page.header.clocks.shown()[0] == (
        "",
        "✕ Our evidence for customer service",
        "Closed: the time for evidence is over.",
    )


def test_a_case_of_an_export_has_its_one_clock_and_says_what_comes(desk: Desk, show: Callable[[str], CasePage]) -> None:
    case, finished = make_case(), make_case(status=Status.CLOSED, final_at=NOW)
    add(desk, case, finished)
    header = show(case.aftersale_id).header
    assert header.at_zero.text() == "Our review  ·  at zero: The platform agrees by itself: ¥129.00 goes to the buyer."
    assert header.until.accessibleDescription() == "This time comes from the export."
    assert not visible(header.clocks)
    header = show(finished.aftersale_id).header
    assert (visible(header.badge), visible(header.at_zero), header.until.text()) == (False, False, "Finished")


def _at(moment: datetime | None) -> datetime:
    assert moment is not None
    return moment


# goods and amounts


def test_an_order_of_several_goods_shows_which_the_case_is_about(
    qtbot: QtBot,
    desk: Desk,
    running: Simulator,
    read: dict[str, AfterSale],
    in_full: Callable[[str], Dossier],
    panel: CasePanel,
    show: Callable[[str], CasePage],
) -> None:
    case = partly_returned(running, read)
    dossier = in_full(case.aftersale_id)
    mine, other = sorted(dossier.goods, key=lambda line: not line.of_this_case)[:2]
    page = show(case.aftersale_id)
    shown = page.goods.shown()
    assert shown[0][0] == mine.name
    assert shown[0][1].startswith(f"● In this case  ·  {mine.spec}  ·  ×{mine.pieces}")
    assert shown[1][0] == other.name
    assert shown[1][1].startswith("○ Not in this case")
    facts = dict(page.sections.shown())
    assert (facts["Receiver"], facts["Phone"]) == (dossier.buyer_masked, dossier.phone_masked)
    assert "*" in facts["Receiver"]
    assert "*" in facts["Phone"]
    assert facts["Paid at"] == format_local_time(dossier.order_paid_at)
    qtbot.waitUntil(lambda: all(row.tile.has_picture for row in page.goods.rows[:2]), timeout=10_000)
    with qtbot.waitSignal(panel.said):
        page.goods.rows[0].copy.click()
    assert QGuiApplication.clipboard().text() == mine.sku_code
    assert page.width() <= panel.scroller.viewport().width()


def partly_returned(running: Simulator, read: dict[str, AfterSale]) -> AfterSale:
    """A case about some of its order's goods."""
    world = running._world
    for case in read.values():
        found = world.case(int(case.aftersale_id))
        if found is not None and case.is_open and len(found.lines) < len(found.order.lines):
            return case
    raise AssertionError("the shop has no such case")


def test_goods_whose_picture_does_not_come_show_their_first_sign(
    qtbot: QtBot, desk: Desk, lanes: Lanes, show: Callable[[str], CasePage]
) -> None:
    case = make_case(updated_at=NOW)
    add(desk, case)
    line = GoodsSeen(
        name="丝巾", spec="", sku_code="", picture="file:///etc/passwd", pieces=None, paid_fen=None, of_this_case=True
    )
    keep(desk, case.aftersale_id, Dossier(read_at=NOW, version=NOW, goods=(line,)))
    page = show(case.aftersale_id)
    qtbot.waitUntil(lambda: page.goods_pictures._fetching.found("file:///etc/passwd") is not None)
    assert page.goods.shown() == [("丝巾", "● In this case")]
    assert not page.goods.rows[0].tile.has_picture
    assert page.goods.rows[0].copy.isHidden()


def test_the_refund_is_a_sum_and_says_when_it_is_none(desk: Desk, show: Callable[[str], CasePage]) -> None:
    sums = make_case(amount_fen=12_500, refund_goods_fen=11_900, refund_freight_fen=600, refund_discount_fen=300)
    gap = make_case(amount_fen=500, refund_goods_fen=None, refund_freight_fen=600)
    silent = make_case(amount_fen=500, refund_goods_fen=None)
    add(desk, sums, gap, silent)
    page = show(sums.aftersale_id)
    assert page.amounts.shown() == [
        ("Goods", "¥119.00"),
        ("Freight", "¥6.00"),
        ("Leaves the shop", "¥125.00"),
        ("Payment discount taken back", "¥3.00"),
    ]
    assert not visible(page.amounts.gaps)
    assert page.header.split.text() == "Goods ¥119.00 + Freight ¥6.00"
    page = show(gap.aftersale_id)
    assert page.amounts.gaps.text() == "≠ The parts make ¥6.00, but ¥5.00 leaves the shop: a difference of ¥1.00."
    assert visible(page.amounts.gaps)
    assert not visible(show(silent.aftersale_id).amounts)


def test_the_platforms_own_amounts_agree(
    read: dict[str, AfterSale], in_full: Callable[[str], Dossier], show: Callable[[str], CasePage]
) -> None:
    done = next(case for case in read.values() if case.status is Status.REFUNDED and case.refund_goods_fen)
    dossier = in_full(done.aftersale_id)
    page = show(done.aftersale_id)
    assert dossier.real_refund_fen == done.amount_fen
    assert page.amounts.shown()[-1] == ("Went back", f"¥{yuan_from_fen(done.amount_fen)}")
    assert not visible(page.amounts.gaps)


# the order's other cases


def test_other_cases_count_down_too_and_the_order_is_summed(
    qtbot: QtBot, desk: Desk, panel: CasePanel, clock: FixedClock, show: Callable[[str], CasePage]
) -> None:
    case = make_case(amount_fen=10_000, updated_at=NOW)
    running = make_case(order_id=case.order_id, amount_fen=5_000, deadline_at=NOW + HOUR)
    refunded = make_case(order_id=case.order_id, amount_fen=2_000, status=Status.REFUNDED, final_at=NOW)
    add(desk, case, running, refunded)
    lines = tuple(
        GoodsSeen(name="杯", spec="", sku_code="", picture="", pieces=1, paid_fen=8_000, of_this_case=mine)
        for mine in (True, False)
    )
    keep(desk, case.aftersale_id, Dossier(read_at=NOW, version=NOW, goods=lines))
    siblings = show(case.aftersale_id).siblings
    assert [row.left.text() for row in siblings.rows] == ["◆ 01:00:00", "Finished"]
    assert (
        siblings.sum.text()
        == "All cases of the order: ¥20.00 refunded, ¥150.00 asked for. Paid for the order: ¥160.00."
    )
    assert visible(siblings.exceeds)
    clock.move(SECOND)
    panel.tick(clock.now())
    assert siblings.rows[0].left.text() == "▲ 00:59:59"
    with qtbot.waitSignal(panel.case_requested) as heard:
        siblings.rows[1].link.click()
    assert heard.args == [refunded.aftersale_id]
    assert not visible(show(make_lonely(desk)).siblings)


def make_lonely(desk: Desk) -> str:
    case = make_case()
    add(desk, case)
    return case.aftersale_id


# remarks, notes, flags, the log's pictures


def test_remarks_of_the_platform_stand_there_and_one_can_be_added(
    qtbot: QtBot,
    desk: Desk,
    shop: Shop,
    read: dict[str, AfterSale],
    in_full: Callable[[str], Dossier],
    panel: CasePanel,
    show: Callable[[str], CasePage],
) -> None:
    case = next(case for case in read.values() if case.is_open)
    with closing(Lines(desk)) as lines:
        for words in ("老客户，请优先处理", "已答应补发"):
            add_remark(lines.of(shop.id).client, case.aftersale_id, words)
    dossier = in_full(case.aftersale_id)
    page = show(case.aftersale_id)
    assert {words for _, words in page.remarks.remarks.shown()} == {"老客户，请优先处理", "已答应补发"}
    assert page.remarks.remarks.notes() == [remark.by for remark in dossier.remarks]
    with qtbot.waitSignal(panel.action_requested) as heard:
        page.remarks.add.click()
    assert (heard.args[0].case.aftersale_id, heard.args[1]) == (case.aftersale_id, "remark")


def test_a_note_is_written_in_place_and_stands_on_top(
    qtbot: QtBot, desk: Desk, panel: CasePanel, settle: Settle, show: Callable[[str], CasePage]
) -> None:
    call_me(desk, "小林")
    case = make_lonely(desk)
    page = show(case)
    assert not visible(page.header.note)
    panel.begin_note()
    qtbot.keyClicks(page.notes.field, "call back")
    qtbot.keyClick(page.notes.field, Qt.Key.Key_Return)
    qtbot.keyClick(page.notes.field, Qt.Key.Key_Return)
    settle()
    assert [note.body for note in notes.listed(desk, case)] == ["call back"]
    assert page.notes.notes.shown() == [(format_local_time(NOW), "call back")]
    assert page.notes.notes.notes() == ["小林"]
    assert page.header.note.text() == "✎ 小林: call back"
    assert page.notes.field.text() == ""
    assert not page.notes.field.isReadOnly()


def test_a_note_that_is_refused_says_why_and_keeps_its_words(
    qtbot: QtBot, desk: Desk, settle: Settle, show: Callable[[str], CasePage]
) -> None:
    box = show(make_lonely(desk)).notes
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settle()
    assert "empty" in box.complaint.text()
    assert visible(box.complaint)
    box.field.setText("x" * (notes.LONGEST + 1))
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settle()
    assert "1001 characters" in box.complaint.text()
    assert len(box.field.text()) == notes.LONGEST + 1
    qtbot.keyClick(box.field, Qt.Key.Key_Backspace)
    assert not visible(box.complaint)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settle()
    assert len(box.notes.shown()) == 1


def test_what_was_begun_on_a_case_is_there_when_one_comes_back(desk: Desk, show: Callable[[str], CasePage]) -> None:
    first, second = make_lonely(desk), make_lonely(desk)
    box = show(first).notes
    box.field.setText("half a thought")
    assert show(second).notes.field.text() == ""
    assert show(first).notes.field.text() == "half a thought"


@pytest.mark.parametrize(("code", "name"), [(5, "Red flag"), (1, "Purple flag"), (0, ""), (None, ""), (77, "")])
def test_a_flag_has_a_name(desk: Desk, show: Callable[[str], CasePage], code: int | None, name: str) -> None:
    case = make_case(order_flag=code)
    add(desk, case)
    page = show(case.aftersale_id)
    assert (visible(page.header.flag), page.header.flag.name.text()) == (bool(name), name)
    assert dict(page.sections.shown()).get("Flag", "") == ("Grey flag" if code == 0 else name)


def test_pictures_of_the_platforms_log_open_the_viewer_at_the_first(
    qtbot: QtBot,
    desk: Desk,
    running: Simulator,
    read: dict[str, AfterSale],
    in_full: Callable[[str], Any],
    panel: CasePanel,
    show: Callable[[str], CasePage],
) -> None:
    case = next(case for case in read.values() if _pictures(running, case) and case.is_open)
    in_full(case.aftersale_id)
    number = row_id(desk, case.aftersale_id)
    with desk.store.reading() as session:
        log = platform_logs.get(session, number)
    assert log is not None
    shown = next(entry.pictures for entry in log.entries if entry.pictures)
    page = show(case.aftersale_id)
    (link,) = (row.see for row in page.timeline._rows if row.see is not None)
    assert link.text() == f"View pictures: {len(shown)}"
    with qtbot.waitSignal(panel.evidence_requested) as heard:
        link.click()
    assert heard.args == [panel.current_view, shown[0]]


def _pictures(running: Simulator, case: AfterSale) -> bool:
    found = running._world.case(int(case.aftersale_id))
    return found is not None and bool(found.pictures)


def test_going_from_case_to_case_builds_nothing_anew(
    desk: Desk,
    read: dict[str, AfterSale],
    in_full: Callable[[str], Dossier],
    panel: CasePanel,
    show: Callable[[str], CasePage],
) -> None:
    looked_at = list(read)[:3]
    for aftersale_id in looked_at:
        in_full(aftersale_id)
        show(aftersale_id)
    parts = set(map(id, panel.page.findChildren(QWidget)))
    for aftersale_id in looked_at:
        show(aftersale_id)
        assert set(map(id, panel.page.findChildren(QWidget))) == parts
