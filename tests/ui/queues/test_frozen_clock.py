"""The countdown with the clock standing still: every edge, every zone, both days on which clocks are changed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus, ArbitrationStatus
from models.domain.deadlines import Band, BandLimits
from models.domain.dossier import ArbitrationSeen, Dossier
from models.domain.limits import USUAL
from models.store import cases, dossiers
from tests.factory import NOW, make_case, make_return
from tests.ui.queues.conftest import AddCases, OpenTab
from ui.queues.columns import COUNTDOWN
from ui.queues.countdown_face import Face, face
from ui.queues.queue_tab import QueueTab

SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)

TABLE = [
    (timedelta(days=5), "5 d 00:00", Band.CALM),
    (100 * HOUR, "4 d 04:00", Band.CALM),
    (100 * HOUR - SECOND, "99:59:59", Band.CALM),
    (48 * HOUR - SECOND, "47:59:59", Band.CALM),
    (12 * HOUR, "12:00:00", Band.CALM),
    (12 * HOUR - SECOND, "11:59:59", Band.NEAR),
    (4 * HOUR, "04:00:00", Band.NEAR),
    (4 * HOUR - SECOND, "03:59:59", Band.WARM),
    (HOUR, "01:00:00", Band.WARM),
    (HOUR - SECOND, "00:59:59", Band.HOT),
    (SECOND, "00:00:01", Band.HOT),
    (timedelta(0), "over 00:00:00", Band.OVERDUE),
    (-SECOND, "over 00:00:01", Band.OVERDUE),
    (-26 * HOUR, "over 26:00:00", Band.OVERDUE),
    (None, "–", Band.UNKNOWN),
]


@pytest.mark.parametrize(("left", "digits", "band"), TABLE)
def test_what_a_countdown_shows(left: timedelta | None, digits: str, band: Band) -> None:
    shown = face(None if left is None else NOW + left, True, NOW, USUAL)
    assert (shown.digits, shown.band) == (digits, band)


def test_a_finished_case_shows_none() -> None:
    assert face(NOW + HOUR, False, NOW, USUAL) == Face(Band.UNKNOWN, "", "")


@pytest.mark.parametrize(
    ("left", "band"),
    [
        (90 * SECOND * 60, Band.CALM),
        (90 * SECOND * 60 - SECOND, Band.NEAR),
        (30 * SECOND * 60 - SECOND, Band.WARM),
        (5 * SECOND * 60 - SECOND, Band.HOT),
        (timedelta(0), Band.OVERDUE),
    ],
)
def test_the_edges_of_limits_that_were_set(left: timedelta, band: Band) -> None:
    minute = 60 * SECOND
    assert face(NOW + left, True, NOW, BandLimits(90 * minute, 30 * minute, 5 * minute)).band is band


def test_the_list_shows_the_table(add: AddCases, open_tab: OpenTab) -> None:
    made = {digits: make_case(deadline_at=None if left is None else NOW + left) for left, digits, _ in TABLE}
    add([*made.values()])
    tab = open_tab()
    shown = {row.aftersale_id: spoken(tab, place) for place, row in enumerate(tab.table.cases.rows)}
    for digits, case in made.items():
        assert shown[case.aftersale_id].endswith("No deadline known" if digits == "–" else digits)


def spoken(tab: QueueTab, place: int) -> str:
    found: str = tab.table.cases.data(tab.table.cases.index(place, COUNTDOWN), Qt.ItemDataRole.AccessibleTextRole)
    return found


# zones


@pytest.fixture
def zone() -> Iterator[Callable[[str], None]]:
    """Put this PC into another zone."""
    with pytest.MonkeyPatch.context() as patch:

        def move(name: str) -> None:
            patch.setenv("TZ", name)
            time.tzset()

        yield move
    time.tzset()


@pytest.mark.parametrize(
    ("where", "local"),
    [
        ("Asia/Shanghai", "2026-11-24 08:00"),
        ("Europe/Berlin", "2026-11-24 01:00"),
        ("America/New_York", "2026-11-23 19:00"),
        ("Asia/Kolkata", "2026-11-24 05:30"),
        ("Pacific/Kiritimati", "2026-11-24 14:00"),
    ],
)
def test_the_zone_changes_the_time_of_day_and_no_digit(
    zone: Callable[[str], None], add: AddCases, open_tab: OpenTab, where: str, local: str
) -> None:
    zone(where)
    add([make_case()])
    tab = open_tab()
    assert spoken(tab, 0) == "12 h or more 20:00:00"
    header = tab.panel.page.header
    assert (header.badge.accessibleName(), local in header.until.text()) == ("12 h or more 20:00:00", True)


SWITCHES = [
    pytest.param(datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC), "2026-03-29 01:59", "2026-03-29 03:00", id="to summer"),
    pytest.param(datetime(2026, 10, 25, 0, 59, 59, tzinfo=UTC), "2026-10-25 02:59", "2026-10-25 02:00", id="to winter"),
]


@pytest.mark.parametrize(("before", "wall_before", "wall_after"), SWITCHES)
def test_no_hour_is_won_or_lost_when_clocks_are_changed(
    zone: Callable[[str], None],
    desk: Desk,
    clock: FixedClock,
    add: AddCases,
    open_tab: OpenTab,
    before: datetime,
    wall_before: str,
    wall_after: str,
) -> None:
    zone("Europe/Berlin")
    clock.move(before - NOW)
    add([make_case(deadline_at=before + HOUR), make_case(deadline_at=before), make_case(deadline_at=before + SECOND)])
    tab = open_tab()
    told = [" ".join(row.split()) for row in tips(tab)]
    assert any(f"at {wall_before}" in tip for tip in told)
    assert any(f"at {wall_after}" in tip for tip in told)
    digits = {spoken(tab, place).rsplit(" ", 1)[1] for place in range(3)}
    assert digits == {"01:00:00", "00:00:00", "00:00:01"}
    clock.move(SECOND)
    assert {spoken(tab, place).rsplit(" ", 1)[1] for place in range(3)} == {"00:59:59", "00:00:01", "00:00:00"}


def tips(tab: QueueTab) -> Sequence[str]:
    model = tab.table.cases
    return [model.data(model.index(place, COUNTDOWN), Qt.ItemDataRole.ToolTipRole) for place in range(model.rowCount())]


# several clocks of a case


def test_two_clocks_and_one_that_is_closed(
    desk: Desk, clock: FixedClock, open_tab: OpenTab, settle: Callable[[], None]
) -> None:
    case: AfterSale = make_return(
        AfterSaleStatus.REFUSED_SECOND, deadline_at=NOW + 48 * HOUR, arbitration=ArbitrationStatus.AWAITS_EVIDENCE
    )
    seen = ArbitrationSeen(
        status=ArbitrationStatus.AWAITS_EVIDENCE,
        deadline_at=None,
        needs_evidence=True,
        evidence_due_at=NOW + SECOND,
        evidence_words="",
    )
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {})], NOW)
        stored = cases.find(session, case.aftersale_id)
        assert stored is not None
        dossiers.put(session, stored.row_id, Dossier(read_at=NOW, version=NOW, arbitration=seen))
    header = open_tab().panel.page.header
    assert header.badge.accessibleName() == "Under 1 h 00:00:01"
    assert header.clocks.shown()[0][:2] == ("12 h or more 48:00:00", "This step of the case")
    clock.move(SECOND)
    header.tick(desk.shown.now())
    assert header.badge.accessibleName() == "12 h or more 47:59:59"
    assert header.clocks.shown()[0][1] == "✕ Our evidence for customer service"
