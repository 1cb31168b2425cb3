"""The page of settings: finding, changing, refusing, putting back, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from itertools import pairwise
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from models.desk.choices import register as r
from models.desk.choices.keeping import all_values, keep
from models.desk.choices.setting import Door, Group, Setting
from models.desk.desk import Desk
from models.domain.alerts import QuietHours
from models.domain.changes import Changes
from models.domain.deadlines import Band, BandLimits
from models.domain.errors import UserError
from models.domain.text import Text
from tests.ui.dialogs.conftest import compose
from tests.unit.desk.choices.test_register import each, other
from ui.runtime.lanes import Lanes
from ui.runtime.language import install_language
from ui.settings.control import Control
from ui.settings.entry_row import SettingRow
from ui.settings.making import value_words
from ui.settings.settings_dialog import SettingsDialog
from ui.shell.theme import DARK, Scheme, colours, dress

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
Settle = Callable[[], None]
Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Settle) -> Callable[..., SettingsDialog]:
    """Opened and loaded."""

    def opened(*, has_tray: bool = True) -> SettingsDialog:
        dialog = SettingsDialog(desk, lanes, has_tray=has_tray)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        settle()
        return dialog

    return opened


def shown(dialog: SettingsDialog) -> set[str]:
    return {key for key, entry in dialog.page.entries.items() if entry.isVisible()}


def row_of(dialog: SettingsDialog, setting: Setting[Any]) -> SettingRow:
    return dialog.page.rows[setting.key]


def in_view(dialog: SettingsDialog, widget: QWidget) -> bool:
    port = dialog.page.viewport()
    top = widget.mapTo(port, QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= port.height()


def type_into(field: QWidget, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Key.Key_Return)


# finding


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("sound", {"alerts.sound"}),
        ("声音", {"alerts.sound"}),
        ("SOUND", {"alerts.sound"}),
        ("ｓｏｕｎｄ", {"alerts.sound"}),
        ("备份 天数", {"backups.days"}),
        ("backup days", {"backups.days"}),
        ("英文", {"language"}),
        ("深色", {"look.scheme"}),
        ("撤回", {"shops.hold"}),
        ("undo", {"shops.hold"}),
        ("免打扰", {"alerts.quiet"}),
        ("urgency", {one.key for one in r.URGENCY.values()}),
        ("no such thing", set()),
    ],
)
def test_what_is_looked_for_is_found_in_both_languages(
    page: Callable[..., SettingsDialog], typed: str, found: set[str]
) -> None:
    dialog = page()
    compose(dialog.search, typed)
    assert shown(dialog) == found
    assert dialog.nothing.isVisible() == (not found)
    dialog.search.clear()
    assert shown(dialog) == {one.key for one in r.ENTRIES}


@pytest.mark.parametrize("typed", ["sound", "声音"])
def test_it_is_found_whichever_language_is_spoken(
    qapp: QApplication, page: Callable[..., SettingsDialog], typed: str
) -> None:
    install_language(qapp, "zh_CN")
    try:
        dialog = page()
        compose(dialog.search, typed)
        assert shown(dialog) == {"alerts.sound"}
    finally:
        install_language(qapp, "en")


def test_groups_without_a_hit_go(page: Callable[..., SettingsDialog]) -> None:
    dialog = page()
    compose(dialog.search, "backup")
    names = [dialog.groups.item(place).text() for place in range(dialog.groups.count())]
    there = [name for place, name in enumerate(names) if not dialog.groups.item(place).isHidden()]
    assert there == ["Data and backups"]


def test_esc_empties_the_search_before_it_closes(page: Callable[..., SettingsDialog]) -> None:
    dialog = page()
    compose(dialog.search, "sound")
    QTest.keyClick(dialog.search, Key.Key_Escape)
    assert dialog.isVisible() and not dialog.search.text()
    QTest.keyClick(dialog.search, Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_group_is_gone_to_and_the_list_follows_the_keyboard(page: Callable[..., SettingsDialog]) -> None:
    dialog = page()
    dialog.groups.setFocus()
    QTest.keyClick(dialog.groups, Key.Key_End)
    assert in_view(dialog, row_of(dialog, r.BACKUP_DAYS).title)
    QTest.keyClick(dialog.groups, Key.Key_Tab)
    assert row_of(dialog, r.CLERK).control.edit.hasFocus()
    assert dialog.groups.currentRow() == list(Group).index(Group.GENERAL)
    assert in_view(dialog, row_of(dialog, r.CLERK).title)


@pytest.mark.parametrize("key", [one.key for one in r.ENTRIES])
def test_each_can_be_opened_directly(qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Settle, key: str) -> None:
    dialog = SettingsDialog(desk, lanes, has_tray=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.open_at(key)
    settle()
    entry = dialog.page.entries[key]
    fields = [field for field, _ in entry.control.fields] if isinstance(entry, SettingRow) else [entry.open_button]
    assert QApplication.focusWidget() is fields[0]
    assert in_view(dialog, entry)


# changing


def test_by_keyboard_alone(desk: Desk, lanes: Lanes, page: Callable[..., SettingsDialog], settle: Settle) -> None:
    dialog = page()
    seen: list[Changes] = []
    lanes.changed.connect(seen.append)
    QTest.keyClicks(QApplication.focusWidget(), "sound")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    settle()
    assert all_values(desk)["alerts.sound"] is False
    assert seen == [Changes(settings=True, cases=True)]
    row = row_of(dialog, r.ALERT_SOUND)
    assert row.mark.isVisible() and row.back_button.text() == "Back to: on"
    while QApplication.focusWidget() is not row.back_button:
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Backtab)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    settle()
    assert all_values(desk)["alerts.sound"] is True
    assert row.control.box.hasFocus() and row.control.box.isChecked()
    assert not row.mark.isVisible() and not row.back_button.isVisible()


def change(control: Control, setting: Setting[Any]) -> None:
    """As somebody would: another value of each kind."""
    match setting.key.split("."):
        case ["urgency", _]:
            type_into(control.boxes["near"], "24h")
            type_into(control.boxes["warm"], "21h")
            type_into(control.boxes["hot"], "1min")
        case ["alerts", "bands"]:
            for band, box in control.boxes.items():
                if box.isChecked() != (band is Band.HOT):
                    box.click()
        case ["alerts", "repeat" | "quiet"]:
            control.on.click()
        case ["alerts", "sound" | "tray"]:
            control.box.click()
        case ["language"] | ["look", "scheme"]:
            control.box.setFocus()
            while control.value != other(setting):
                QTest.keyClick(control.box, Key.Key_Down)
        case _ if isinstance(setting.default, int):
            control.box.lineEdit().selectAll()
            QTest.keyClicks(control.box, str(other(setting)))
            QTest.keyClick(control.box, Key.Key_Return)
        case _:
            control.edit.selectAll()
            compose(control.edit, other(setting))
            QTest.keyClick(control.edit, Key.Key_Return)


@each()
def test_each_is_kept_at_once_and_put_back(
    desk: Desk, page: Callable[..., SettingsDialog], settle: Settle, setting: Setting[Any]
) -> None:
    dialog = page()
    row = row_of(dialog, setting)
    assert not row.mark.isVisible()
    change(row.control, setting)
    settle()
    assert all_values(desk)[setting.key] == other(setting)
    assert dialog.isVisible()
    assert row.mark.isVisible() and not row.problem.isVisible()
    again = page()
    assert row_of(again, setting).control.value == other(setting)
    row.back_button.click()
    settle()
    assert all_values(desk)[setting.key] == setting.default == row.control.value
    assert not row.mark.isVisible()
    dress(QApplication.instance(), Scheme.SYSTEM)


def test_what_is_out_of_range_is_said_beside_its_field_and_not_kept(
    desk: Desk, page: Callable[..., SettingsDialog], settle: Settle
) -> None:
    row = row_of(page(), r.BACKUP_DAYS)
    type_into(row.control.box.lineEdit(), "61")
    settle()
    assert row.problem.isVisible() and row.problem.text() == "Choose from 1 to 60."
    assert row.control.box.accessibleDescription().startswith("Choose from 1 to 60.")
    assert row.control.value == 61  # it is there to be mended
    assert all_values(desk)["backups.days"] == 7
    type_into(row.control.box.lineEdit(), "60")
    settle()
    assert not row.problem.isVisible()
    assert all_values(desk)["backups.days"] == 60


def test_what_is_refused_can_be_put_back_as_well(
    desk: Desk, page: Callable[..., SettingsDialog], settle: Settle
) -> None:
    row = row_of(page(), r.BACK_OFFICE)
    type_into(row.control.edit, "file:///etc/passwd")
    settle()
    assert "https://" in row.problem.text() and row.problem.isVisible()
    row.back_button.click()
    settle()
    assert row.control.value == r.BACK_OFFICE.default and not row.problem.isVisible()


def test_limits_out_of_order_are_not_kept(desk: Desk, page: Callable[..., SettingsDialog], settle: Settle) -> None:
    row = row_of(page(), r.URGENCY["refused"])
    type_into(row.control.boxes["hot"], "5 h")
    settle()
    assert row.problem.text().startswith("Each band must begin later")
    assert desk.limits.own == {}
    type_into(row.control.boxes["warm"], "6 h")
    settle()
    assert not row.problem.isVisible()
    assert desk.limits.own == {"refused": BandLimits(near=12 * HOUR, warm=6 * HOUR, hot=5 * HOUR)}


def test_the_arrows_stay_within_the_range(desk: Desk, page: Callable[..., SettingsDialog], settle: Settle) -> None:
    box = row_of(page(), r.PICTURES_MB).control.box
    type_into(box.lineEdit(), "51")
    for _ in range(3):
        QTest.keyClick(box, Key.Key_Down)
    settle()
    assert all_values(desk)["pictures.most"] == 50


def test_times_and_waits_are_kept(desk: Desk, page: Callable[..., SettingsDialog], settle: Settle) -> None:
    dialog = page()
    quiet, repeat = row_of(dialog, r.ALERT_QUIET).control, row_of(dialog, r.ALERT_REPEAT).control
    quiet.start.setFocus()
    QTest.keyClick(quiet.start, Key.Key_Up)
    type_into(repeat.waits[1].lineEdit(), "20")
    settle()
    values = all_values(desk)
    assert values["alerts.quiet"] == QuietHours(time(23), time(8))
    assert values["alerts.repeat"] == (15 * MINUTE, 20 * MINUTE, 5 * MINUTE)
    repeat.on.click()
    assert not repeat.waits[0].isEnabled()


def test_what_was_typed_last_counts_when_it_is_closed(
    desk: Desk, page: Callable[..., SettingsDialog], settle: Settle
) -> None:
    dialog = page()
    edit = row_of(dialog, r.CLERK).control.edit
    edit.setFocus()
    compose(edit, "小林")
    QTest.keyClick(dialog, Key.Key_Escape)
    settle()
    assert not dialog.isVisible()
    assert all_values(desk)["clerk"] == "小林"


def test_a_wheel_that_passes_changes_nothing(page: Callable[..., SettingsDialog]) -> None:
    dialog = page()
    dialog.search.setFocus()
    for setting in (r.BACKUP_DAYS, r.LANGUAGE):
        box = row_of(dialog, setting).control.box
        down, nowhere = QPoint(0, -120), QPointF(5, 5)
        turn = QWheelEvent(
            nowhere,
            QPointF(box.mapToGlobal(QPoint(5, 5))),
            QPoint(),
            down,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, turn)
        assert row_of(dialog, setting).control.value == setting.default


def test_a_file_with_news_is_chosen(
    desk: Desk, page: Callable[..., SettingsDialog], settle: Settle, tmp_path: Path
) -> None:
    dialog = page()
    control = row_of(dialog, r.UPDATES_FROM).control
    control.choose_button.click()
    (chooser,) = control.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "news.json"))
    chooser.reject()
    settle()
    assert all_values(desk)["updates.from"] == str(tmp_path / "news.json")


# what comes from elsewhere


def test_what_is_changed_elsewhere_is_shown(
    desk: Desk, lanes: Lanes, page: Callable[..., SettingsDialog], settle: Settle
) -> None:
    dialog = page()
    keep(desk, r.PEOPLE, 4)
    lanes.changed.emit(Changes(settings=True))
    settle()
    assert row_of(dialog, r.PEOPLE).control.value == 4


def test_a_look_that_came_too_early_is_not_the_last(
    desk: Desk, lanes: Lanes, page: Callable[..., SettingsDialog], settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = page()
    looked, go_on = Event(), Event()

    def slow(desk: Desk) -> dict[str, Any]:
        found = all_values(desk)
        looked.set()
        go_on.wait(10)
        return found

    monkeypatch.setattr("ui.settings.settings_dialog.keeping.all_values", slow)
    lanes.changed.emit(Changes(settings=True))
    assert looked.wait(10)
    keep(desk, r.PEOPLE, 4)
    lanes.changed.emit(Changes(settings=True))
    go_on.set()
    settle()
    assert row_of(dialog, r.PEOPLE).control.value == 4


def test_what_somebody_types_just_now_is_left_to_them(
    desk: Desk, lanes: Lanes, page: Callable[..., SettingsDialog], settle: Settle
) -> None:
    dialog = page()
    edit = row_of(dialog, r.CLERK).control.edit
    edit.setFocus()
    compose(edit, "小")
    keep(desk, r.PEOPLE, 4)
    lanes.changed.emit(Changes(settings=True))
    settle()
    assert edit.text() == "小"
    assert row_of(dialog, r.PEOPLE).control.value == 4


def test_a_store_that_cannot_be_written_is_said_there_too(
    page: Callable[..., SettingsDialog], settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_kwargs: object) -> None:
        raise UserError(Text("The disk is full."))

    monkeypatch.setattr("models.desk.choices.keeping.put", full)
    row = row_of(page(), r.ALERT_SOUND)
    row.control.box.click()
    settle()
    assert row.problem.text() == "The disk is full."


# what follows


def test_colours_change_at_once(page: Callable[..., SettingsDialog], settle: Settle) -> None:
    row = row_of(page(), r.SCHEME)
    row.control.show_value("dark")
    row.control.changed.emit()
    settle()
    assert colours() is DARK
    row.back_button.click()
    settle()
    dress(QApplication.instance(), Scheme.SYSTEM)


def test_a_language_is_kept_and_asked_for(
    qtbot: QtBot, desk: Desk, page: Callable[..., SettingsDialog], settle: Settle
) -> None:
    dialog = page()
    with qtbot.waitSignal(dialog.language_chosen) as chosen:
        change(row_of(dialog, r.LANGUAGE).control, r.LANGUAGE)
        settle()
    assert all_values(desk)["language"] in ("zh_CN", "en")
    assert chosen.args[0] in ("zh_CN", "en")


def test_doors_lead_to_the_screens_where_things_are_set(page: Callable[..., SettingsDialog]) -> None:
    dialog = page()
    wanted: list[Door] = []
    dialog.door_wanted.connect(wanted.append)
    for door in dialog.page.doors.values():
        QTest.keyClick(door.open_button, Key.Key_Space)
    assert wanted == [Door.SHOPS, Door.SHOPS, Door.BACKUPS]


def test_without_a_tray_there_is_nothing_to_choose_about_it(page: Callable[..., SettingsDialog]) -> None:
    row = row_of(page(has_tray=False), r.ALERT_TRAY)
    assert not row.control.isVisible()
    assert row.about.text().endswith("This desktop shows no tray.")


# for who cannot see it


def test_tab_goes_through_all_of_it_as_one_reads(page: Callable[..., SettingsDialog]) -> None:
    dialog = page()
    dialog.search.setFocus()
    seen: list[QWidget] = []
    while not seen or (now := QApplication.focusWidget()) is not dialog.search:
        now = QApplication.focusWidget()
        if not seen or seen[-1] is not now:  # hours and minutes are two stops of one field
            seen.append(now)
        assert now not in dialog.page.stops or in_view(dialog, now)
        QTest.keyClick(now, Key.Key_Tab)
    assert seen[:2] == [dialog.search, dialog.groups]
    assert seen[2:-1] == [stop for stop in dialog.page.stops if stop.isVisible() and stop.isEnabled()]
    inside = dialog.page.widget()
    places = [stop.mapTo(inside, QPoint(0, stop.height() // 2)) for stop in seen[2:-1]]
    assert all(b.y() - a.y() > 4 or b.x() > a.x() for a, b in pairwise(places))


def test_each_field_says_what_it_is(page: Callable[..., SettingsDialog]) -> None:
    dialog = page()
    for row in dialog.page.rows.values():
        names = [field.accessibleName() for field, _ in row.control.fields]
        assert all(name.startswith(row.title.text()) for name in names)
        assert len(set(names)) == len(names)
        assert all(field.accessibleDescription() == row.about.text() for field, _ in row.control.fields)
        assert row.back_button.accessibleName().startswith(row.title.text())


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        (r.CLERK, "empty"),
        (r.SCHEME, "As this computer"),
        (r.ALERT_BANDS, "Most urgent · Urgent · Overdue"),
        (r.ALERT_REPEAT, "15 min · 10 min · 5 min"),
        (r.ALERT_SOUND, "on"),
        (r.ALERT_QUIET, "22:00–08:00"),
        (r.LAST_WARNING, "10 min"),
        (r.URGENCY["refused"], "12 h · 4 h · 1 h"),
        (r.QUIET_BY_HAND, "12 h"),
        (r.PICTURES_MB, "500 MB"),
        (r.BACKUP_DAYS, "7"),
    ],
)
def test_a_default_is_named(setting: Setting[Any], words: str) -> None:
    assert value_words(setting, setting.default) == words
