"""Reading and keeping settings: typed, falling back, and leaving alone what it does not know."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Any

import pytest

from models.desk import settings, who
from models.desk.alerts.choices import choices_of, silence
from models.desk.choices import keeping, reading
from models.desk.choices import register as r
from models.desk.choices.keeping import all_values, keep
from models.desk.choices.setting import Setting
from models.desk.desk import Desk
from models.domain.alerts import AlertChoices
from models.domain.book import ShopKind
from models.domain.deadlines import BandLimits
from models.domain.errors import UserError
from models.store import claims, shops
from tests.unit.desk.choices.test_register import HOUR, WIDE, each, other

ME = "小林"
WRONG: dict[type, Any] = {int: 10**6, str: "x" * 5000, BandLimits: BandLimits(near=HOUR, warm=HOUR, hot=HOUR)}
NEWER = {
    "theme.of_next_year": {"a": 1},
    f"alerts.{ME}": {"colour": "violet", "bands": ["hot"], "silent_until": "2026-11-23T10:00:00+00:00"},
    "alerts.team": {"claim": 45, "of_next_year": [1, 2]},
    "band_limits": {"refused": {"near": 60, "warm": 30, "hot": 10}, "queue_of_next_year": {"near": 5}},
    "backups_kept": {"days": 14, "hours": 3},
}
"""Rows as a newer version of the program may have written them."""


def reset(desk: Desk, setting: Setting[Any]) -> Any:
    """As the page puts it back."""
    return keep(desk, setting, setting.default)


@pytest.fixture
def me(desk: Desk) -> str:
    keep(desk, r.CLERK, ME)
    return ME


def test_without_a_choice_the_defaults_hold(desk: Desk) -> None:
    assert all_values(desk) == {one.key: one.default for one in r.SETTINGS}


@each()
def test_what_is_kept_is_read_and_put_back(desk: Desk, me: str, setting: Setting[Any]) -> None:
    assert keep(desk, setting, other(setting)) == other(setting)
    person = who.me(desk)
    assert reading.value(desk, setting, person) == other(setting)
    assert reset(desk, setting) == setting.default
    assert reading.value(desk, setting, person) == setting.default


@each(tuple(one for one in r.SETTINGS if one is not r.CLERK))
@pytest.mark.parametrize("stored", [{"x": 1}, [[]], "\0 nonsense", -(10**9), 1.5, [None], {"near": None}])
def test_what_makes_no_sense_is_the_default_and_a_line_in_the_log(
    desk: Desk, me: str, setting: Setting[Any], stored: Any, caplog: pytest.LogCaptureFixture
) -> None:
    settings.put(desk, setting.row_of(ME), {setting.part: stored} if setting.part else stored)
    with caplog.at_level(logging.WARNING):
        assert reading.value(desk, setting, ME) == setting.default
        assert reading.value(desk, setting, ME) == setting.default
    told = [line for line in caplog.messages if line.startswith(f"setting {setting.key}:")]
    assert len(told) <= 1  # and not at every look
    assert "nonsense" not in caplog.text  # whatever it is, it may be somebody's


@pytest.mark.parametrize(("setting", "stored"), [(r.PICTURES_MB, 49), (r.LANGUAGE, "fr"), (r.ALERT_SOUND, "loud")])
def test_the_log_says_which(
    desk: Desk, setting: Setting[Any], stored: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.desk.choices.setting._told", set())
    settings.put(desk, setting.row_of(ME), {setting.part: stored} if setting.part else stored)
    assert reading.value(desk, setting, ME) == setting.default
    assert [line.split(":")[0] for line in caplog.messages] == [f"setting {setting.key}"]


@pytest.mark.parametrize(("setting", "stored"), [(r.PEOPLE, True), (r.ALERT_SOUND, 1), (r.ALERT_SOUND, None)])
def test_true_is_no_number_and_a_number_is_no_switch(desk: Desk, setting: Setting[Any], stored: Any) -> None:
    settings.put(desk, setting.row_of(ME), {setting.part: stored} if setting.part else stored)
    assert reading.value(desk, setting, ME) == setting.default


@pytest.mark.parametrize("row", ["many", ["x"], 7])
def test_a_row_that_has_no_parts_is_as_if_it_were_empty(desk: Desk, row: Any) -> None:
    settings.put(desk, "backups_kept", row)
    assert reading.value(desk, r.BACKUP_DAYS) == 7
    keep(desk, r.BACKUP_DAYS, 9)
    assert settings.get(desk, "backups_kept") == {"days": 9}


@each(tuple(one for one in r.SETTINGS if type(one.default) in WRONG))
def test_what_is_refused_changes_nothing(desk: Desk, me: str, setting: Setting[Any]) -> None:
    keep(desk, setting, other(setting))
    with pytest.raises(UserError):
        keep(desk, setting, WRONG[type(setting.default)])
    assert reading.value(desk, setting, who.me(desk)) == other(setting)


def test_what_a_newer_version_wrote_survives_saving_all_and_putting_one_back(desk: Desk, me: str) -> None:
    for key, value in NEWER.items():
        settings.put(desk, key, value)
    for setting in r.SETTINGS:
        if setting is not r.CLERK:  # the rows are this person's
            keep(desk, setting, other(setting))
    reset(desk, r.BACKUP_DAYS)
    reset(desk, r.ALERT_BANDS)
    assert settings.get(desk, "theme.of_next_year") == {"a": 1}
    mine = settings.get(desk, f"alerts.{ME}")
    assert (mine["colour"], mine["silent_until"]) == ("violet", "2026-11-23T10:00:00+00:00")
    assert "bands" not in mine
    assert settings.get(desk, "alerts.team") == {"claim": 240, "last": 0, "of_next_year": [1, 2]}
    assert settings.get(desk, "band_limits")["queue_of_next_year"] == {"near": 5}
    assert settings.get(desk, "backups_kept") == {"before": 1, "asked": 60, "hours": 3}


def test_what_stands_as_older_versions_wrote_it_is_read(desk: Desk, me: str) -> None:
    older = {
        "bands": ["hot", "near"],
        "repeat": [7, 3],
        "sound": False,
        "quiet": ["21:30:00", "07:00:00"],
        "keep_in_tray": False,
        "silent_until": None,
    }
    settings.put(desk, f"alerts.{ME}", older)
    found = choices_of(desk, ME)
    assert (found.sound, found.keep_in_tray, len(found.repeat), found.silent_until) == (False, False, 2, None)
    assert found.quiet is not None
    assert f"{found.quiet.start:%H:%M}" == "21:30"


def test_an_hour_of_silence_and_what_is_chosen_stand_beside_each_other(desk: Desk, me: str) -> None:
    keep(desk, r.ALERT_SOUND, False)
    end = silence(desk, ME, HOUR)
    keep(desk, r.ALERT_QUIET, None)
    assert choices_of(desk, ME) == AlertChoices(sound=False, quiet=None, silent_until=end)


def test_each_person_has_their_own(desk: Desk) -> None:
    keep(desk, r.ALERT_SOUND, False, person=ME)
    assert not reading.value(desk, r.ALERT_SOUND, ME)
    assert reading.value(desk, r.ALERT_SOUND, "阿杰")
    keep(desk, r.CLERK, ME)
    assert not all_values(desk)["alerts.sound"]
    with pytest.raises(ValueError, match="whose"):
        reading.value(desk, r.ALERT_SOUND)


def test_limits_are_in_force_as_soon_as_they_are_kept(desk: Desk) -> None:
    keep(desk, r.URGENCY["refused"], WIDE)
    assert desk.limits.own == {"refused": WIDE}
    reset(desk, r.URGENCY["refused"])
    assert desk.limits.of("refused") == BandLimits()


def test_the_quiet_period_reaches_the_shop_that_is_worked_by_hand_alone(desk: Desk) -> None:
    with desk.store.writing() as session:
        (hand,) = shops.listed(session)
        shops.save(session, type(hand)(name="api", kind=ShopKind.API, app_key="k", platform_id="1", gateway="g"))
    keep(desk, r.QUIET_BY_HAND, 48)
    with desk.store.reading() as session:
        assert [shop.sms_quiet_minutes for shop in shops.listed(session)] == [48 * 60, 720]


def test_no_name_is_the_login(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(who, "_login", lambda: "login")
    assert who.me(desk) == "login"
    keep(desk, r.CLERK, " 小林 ")
    assert who.me(desk) == "小林"
    assert who.me(desk, " 阿杰 ") == "阿杰"


def test_nothing_reads_a_setting_past_the_register() -> None:
    """A default that stood beside a loose key would be another one some day."""
    rows = "|".join(re.escape(one.row.removesuffix("{person}")) for one in r.SETTINGS)
    loose = re.compile(rf"""settings\.(get|put|save)\([^"']*["']({rows})""")
    here = Path(keeping.__file__).parents[3]
    files = [*(here / "models" / "desk").rglob("*.py"), *(here / "ui").rglob("*.py")]
    assert len(files) > 300
    assert [file.name for file in files if loose.search(file.read_text("utf-8"))] == []
    assert r.CLAIM_LASTS.row == r.LAST_WARNING.row == claims.TEAM  # the store's own rule reads it
