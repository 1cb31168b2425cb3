from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.desk import importing, shops
from models.desk.desk import Desk
from models.desk.shops import ShopDraft
from models.desk.standing import LastImport
from models.desk.sync.news import News, ShopState, Standing
from models.domain.changes import Changes
from models.domain.clock import CorrectedClock, FixedClock
from models.domain.text import Text
from models.store import shops as stored
from tests.factory import NOW, make_case, name_at, write_export
from tests.ui.ledger import Ledger
from ui.runtime.lanes import Lanes
from ui.shell.export_words import STALE, exports_matter, in_full, in_short
from ui.shell.platform_line import PlatformLine
from ui.shell.status_line import StatusLine
from ui.shell.syncing import Syncing

DRAFT = ShopDraft(name="小店", app_key="1", platform_id="2", secret="x")


@pytest.fixture
def status(qtbot: QtBot, desk: Desk, lanes: Lanes, syncing: Syncing, settle: Callable[[], None]) -> StatusLine:
    line = StatusLine(desk, lanes, syncing)
    qtbot.addWidget(line)
    line.resize(1400, 30)
    line.show()
    settle()
    return line


def tell(syncing: Syncing, shop_id: int, standing: Standing = Standing.GOOD, **fields: object) -> None:
    heard = NOW - timedelta(seconds=12)
    syncing.take(News(states=(ShopState(shop_id=shop_id, standing=standing, answered_at=heard, **fields),)))


def export(desk: Desk, folder: Path, at: object = NOW) -> None:
    importing.import_file(desk, write_export(folder / name_at(at), [make_case()]))


def test_without_a_shop_with_a_line_it_speaks_of_exports_alone(status: StatusLine) -> None:
    assert not status.platform.isVisible()
    assert status._data.text() == "No export has been imported yet."


def test_with_a_line_it_says_how_that_stands(status: StatusLine, syncing: Syncing, desk: Desk) -> None:
    tell(syncing, shops.add(desk, DRAFT).id)
    assert status.platform.line.text() == "✓ Up to date · 12 s ago"
    assert status.platform.line.property("role") == "quiet"
    assert status._data.isHidden()
    assert status.platform.details.isHidden()


def test_exports_are_told_beside_it_while_somebody_works_by_them(
    status: StatusLine, syncing: Syncing, desk: Desk, tmp_path: Path, settle: Callable[[], None]
) -> None:
    tell(syncing, shops.add(desk, DRAFT).id)
    export(desk, tmp_path)
    status.refresh(Changes(cases=True))
    settle()
    assert status._data.text().startswith("Export of ")
    assert status._data.property("role") == "quiet"
    assert name_at(NOW) in status._data.toolTip()


def test_trouble_says_why_and_leads_on(status: StatusLine, syncing: Syncing, desk: Desk, qtbot: QtBot) -> None:
    tell(syncing, shops.add(desk, DRAFT).id, Standing.TROUBLE, why=Text("The app key is wrong."))
    assert status.platform.line.text() == "⚠ The app key is wrong."
    assert status.platform.line.property("role") == "missing"
    with qtbot.waitSignal(status.details_wanted):
        status.platform.details.click()


def test_a_shop_is_named_where_there_are_others(
    status: StatusLine, syncing: Syncing, desk: Desk, settle: Callable[[], None]
) -> None:
    shop = shops.add(desk, DRAFT)
    status.refresh(Changes(shops=True))
    settle()
    heard = ShopState(shop_id=99, standing=Standing.GOOD, answered_at=NOW)
    syncing.take(News(states=(heard, ShopState(shop_id=shop.id, standing=Standing.OFFLINE))))
    assert status.platform.line.text() == "⚠ 小店: No line to the platform, and nothing was read yet"


def test_a_shop_not_heard_since_the_start_was_heard_before(
    status: StatusLine, syncing: Syncing, desk: Desk, settle: Callable[[], None]
) -> None:
    shop = shops.add(desk, DRAFT)
    with desk.store.writing() as session:
        stored.note_mark(session, shop.id, answered_at=NOW - timedelta(hours=1))
    syncing.take(News(states=(ShopState(shop_id=shop.id, standing=Standing.OFFLINE),)))
    status.refresh(Changes(shops=True))
    settle()
    assert "since" in status.platform.line.text()


def test_the_age_grows_with_the_clock(status: StatusLine, syncing: Syncing, desk: Desk, clock: FixedClock) -> None:
    tell(syncing, shops.add(desk, DRAFT).id)
    clock.move(timedelta(minutes=10))
    status.tick(clock.now())
    assert status.platform.line.text().startswith("⚠ Last word from the platform 10 min ago")


def test_old_exports_are_called_old() -> None:
    last = LastImport("a.xlsx", NOW - STALE - timedelta(minutes=1))
    for words in (in_full(last, NOW), in_short(last, NOW)):
        assert words.alarming
        assert "older than 2 h" in words.text
    assert not in_full(last, NOW - timedelta(minutes=2)).alarming
    assert in_short(None, NOW).text == ""


def test_exports_matter_while_cases_of_theirs_are_open(desk: Desk, tmp_path: Path) -> None:
    assert not exports_matter(shops.listed(desk))
    export(desk, tmp_path)
    assert exports_matter(shops.listed(desk))


class Wrong:
    """A desk on a PC whose clock is wrong by so much."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.clock = CorrectedClock(lambda: NOW + timedelta(seconds=self.seconds), lambda: 0.0)
        for _ in range(2):
            self.clock.told(NOW - timedelta(seconds=0.5), 0.0, 0.0)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(200, "⚠ This PC's clock is 3 min 20 s fast; countdowns use the platform's time"), (4, ""), (0, "")],
)
def test_a_wrong_clock_is_told(qtbot: QtBot, seconds: float, words: str) -> None:
    line = PlatformLine(Wrong(seconds), None)
    qtbot.addWidget(line)
    assert line.clock.text() == words
    assert line.isHidden() == (not words)


def test_a_clock_that_trembles_is_not_told_anew(qtbot: QtBot) -> None:
    desk = Wrong(200)
    line = PlatformLine(desk, None)
    qtbot.addWidget(line)
    desk.seconds = 201.5
    line.show_states()
    assert "3 min 20 s" in line.clock.text()
    desk.seconds = 202.5
    line.show_states()
    assert "3 min 22 s" in line.clock.text()
    desk.seconds = 1
    line.show_states()
    assert line.clock.text() == ""


def test_beside_trouble_the_clock_is_told_in_short(qtbot: QtBot, syncing: Syncing) -> None:
    line = PlatformLine(Wrong(200), syncing)
    qtbot.addWidget(line)
    tell(syncing, 2, Standing.OFFLINE)
    assert line.clock.text() == "⚠ This PC's clock is 3 min 20 s fast"
    assert "countdowns use the platform" in line.clock.toolTip()


def test_what_it_says_for_a_moment_stands_alone(
    status: StatusLine, syncing: Syncing, desk: Desk, tmp_path: Path, settle: Callable[[], None]
) -> None:
    tell(syncing, shops.add(desk, DRAFT).id)
    export(desk, tmp_path)
    status.say("Looking at the platform…")
    tell(syncing, 2, Standing.OFFLINE)
    status.refresh(Changes.everything())
    settle()
    assert not status.platform.isVisible()
    assert not status._data.isVisible()
    status.clearMessage()
    assert status.platform.isVisible()


def test_each_number_leads_to_what_it_counts(status: StatusLine, qtbot: QtBot) -> None:
    with qtbot.waitSignal(status.contradictions_wanted), qtbot.assertNotEmitted(status.todo_wanted):
        status._contradicted.click()
    with qtbot.waitSignal(status.todo_wanted), qtbot.assertNotEmitted(status.contradictions_wanted):
        status._to_do.click()


def test_what_is_sent_from_here_and_not_settled_has_a_number_of_its_own(
    status: StatusLine, ledger: Ledger, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    assert status._unsettled.isHidden()
    ledger.to_do()
    ledger.contradicted()
    status.refresh(Changes(todos=True))
    settle()
    assert status._unsettled.isHidden()
    for make in (ledger.held, ledger.under_way, ledger.in_doubt, ledger.not_done):
        make()
    with qtbot.waitSignal(status.outbox_counted) as counted:
        status.refresh(Changes(todos=True))
        settle()
    assert counted.args == [6]
    assert [button.text() for button in (status._unsettled, status._contradicted, status._to_do)] == [
        "Not settled: 4",
        "Contradicted by the platform: 1",
        "To be carried out: 1",
    ]
    with qtbot.waitSignal(status.outbox_wanted):
        status._unsettled.click()


def test_a_message_hides_no_open_number(status: StatusLine, ledger: Ledger, settle: Callable[[], None]) -> None:
    ledger.in_doubt()
    status.refresh(Changes(todos=True))
    settle()
    status.say("Looking at the platform…")
    assert status._unsettled.isVisible()
