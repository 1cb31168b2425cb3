"""The tray's icon, as far as a desktop without one can show it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from models.domain.alerts import AlertCase, Group, Stage, Urgency
from models.domain.deadlines import Band
from models.domain.limits import Limits
from tests.factory import NOW
from tests.ui.alerts.conftest import HOUR
from ui.alerts.badge_icon import SIZES, label
from ui.alerts.tray import Tray

CASE = AlertCase(
    aftersale_id="1",
    product_name="杯子 & 盘子",
    queue="unshipped_review",
    shop_id=1,
    amount_fen=100,
    due_at=NOW + HOUR,
    stage=Stage.HOT,
    step=1,
)


@pytest.fixture
def tray(qapp: QApplication) -> Iterator[Tray]:
    made = Tray(Limits())
    yield made
    made.close()
    made.deleteLater()


def test_the_tooltip_has_the_counts_and_the_menu_the_nearest(tray: Tray) -> None:
    assert not tray.actions["nearest"].isEnabled()
    tray.show_state({Band.HOT: Group(3, 300), Band.WARM: Group(8, 800)}, CASE, NOW)
    assert tray.icon.toolTip() == "▲ Under 1 h: 3 · ◆ Under 4 h: 8"
    assert tray.actions["nearest"].isEnabled()
    assert "杯子 && 盘子" in tray.actions["nearest"].text()
    went: list[str] = []
    tray.case_wanted.connect(went.append)
    tray.actions["nearest"].trigger()
    assert went == ["1"]


def test_the_icon_changes_with_band_and_number(tray: Tray) -> None:
    pictures = []
    for bands in ({}, {Band.HOT: Group(3, 0)}, {Band.HOT: Group(4, 0)}, {Band.WARM: Group(3, 0)}):
        tray.show_state(bands, None, NOW)
        pictures.append(tray.icon.icon().pixmap(32, 32).toImage())
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])
    assert {size.width() for size in tray.icon.icon().availableSizes()} == set(SIZES)


def test_it_counts_as_far_as_there_is_room() -> None:
    assert [label(n, 16) for n in (1, 9, 10)] == ["1", "9", "9+"]
    assert [label(n, 32) for n in (10, 99, 100)] == ["10", "99", "99+"]


def test_a_click_brings_the_window_and_each_entry_asks_for_its_own(tray: Tray) -> None:
    heard: list[str] = []
    for name in ("window_wanted", "wall_wanted", "silence_wanted", "settings_wanted", "quit_wanted"):
        getattr(tray, name).connect(lambda name=name: heard.append(name))
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    for key in ("open", "wall", "silence", "settings", "quit"):
        tray.actions[key].trigger()
    assert heard == [
        "window_wanted",
        "window_wanted",
        "wall_wanted",
        "silence_wanted",
        "settings_wanted",
        "quit_wanted",
    ]


def test_where_there_is_no_tray_nothing_fails(tray: Tray) -> None:
    if QSystemTrayIcon.isSystemTrayAvailable():
        pytest.skip("this desktop has a tray")
    tray.show()
    assert not tray.there and not tray.icon.isVisible()
    assert not tray.show_message("title", "body", Urgency.URGENT)
