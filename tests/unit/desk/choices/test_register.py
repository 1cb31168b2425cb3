"""Every setting: its type, its range, its default, and how it is called."""

from __future__ import annotations

import json
from datetime import time, timedelta
from typing import Any

import pytest

from models.desk.choices import register as r
from models.desk.choices.kinds import Number, OneOf, Words
from models.desk.choices.setting import Elsewhere, Group, Setting, Whose
from models.domain.alerts import AlertChoices, QuietHours, TeamChoices
from models.domain.backup import Origin
from models.domain.book import Shop
from models.domain.deadlines import Band, BandLimits
from models.domain.errors import UserError
from ui.runtime.language import LANGUAGES
from ui.shell.theme import Scheme

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
BEFORE = {
    "clerk": "",
    "language": "",
    "look.scheme": "system",
    "back_office": "https://fxg.jinritemai.com/",
    "updates.from": "",
    "alerts.bands": frozenset({Band.OVERDUE, Band.HOT, Band.WARM}),
    "alerts.repeat": (15 * MINUTE, 10 * MINUTE, 5 * MINUTE),
    "alerts.sound": True,
    "alerts.quiet": QuietHours(time(22), time(8)),
    "alerts.tray": True,
    "alerts.last": 10,
    **{
        f"urgency.{queue}": BandLimits(near=12 * HOUR, warm=4 * HOUR, hot=HOUR)
        for queue in ("unshipped_review", "shipped_review", "awaiting_receipt", "other_review", "refused")
    },
    "team.claim": 30,
    "team.people": 0,
    "texts.quiet_by_hand": 12,
    "backups.days": 7,
    "backups.before": 3,
    "backups.asked": 10,
    "pictures.most": 500,
}
"""What was in force before there was a register: nobody's desk may change by its coming."""
OTHER = {
    "clerk": "小林",
    "language": "en",
    "look.scheme": "contrast",
    "back_office": "https://example.com/x",
    "updates.from": "https://example.com/n.json",
    "alerts.bands": frozenset({Band.HOT}),
    "alerts.repeat": (),
    "alerts.sound": False,
    "alerts.quiet": None,
    "alerts.tray": False,
    "alerts.last": 0,
    "team.claim": 240,
    "team.people": 500,
    "texts.quiet_by_hand": 0,
    "backups.days": 60,
    "backups.before": 1,
    "backups.asked": 60,
    "pictures.most": 20_000,
}
"""Of each setting another allowed value; of numbers one at an end."""
WIDE = BandLimits(near=24 * HOUR, warm=21 * HOUR, hot=MINUTE)


def other(setting: Setting[Any]) -> Any:
    return WIDE if setting.group is Group.URGENCY else OTHER[setting.key]


def each(settings: Any = r.SETTINGS) -> Any:
    return pytest.mark.parametrize("setting", settings, ids=lambda one: one.key)


def test_the_defaults_are_those_that_were_in_force() -> None:
    assert {one.key: one.default for one in r.SETTINGS} == BEFORE


def test_the_defaults_of_rules_are_the_rules_own() -> None:
    alerts, team = AlertChoices(), TeamChoices()
    assert (r.ALERT_BANDS.default, r.ALERT_REPEAT.default) == (alerts.bands, alerts.repeat)
    assert (r.ALERT_SOUND.default, r.ALERT_QUIET.default, r.ALERT_TRAY.default) == (True, alerts.quiet, True)
    assert (r.CLAIM_LASTS.default * MINUTE, r.LAST_WARNING.default * MINUTE) == (team.claim_lasts, team.last_minutes)
    assert r.QUIET_BY_HAND.default * 60 == Shop(name="x").sms_quiet_minutes
    assert r.KEPT.keys() == set(Origin)


@each()
def test_a_default_is_allowed_and_comes_back(setting: Setting[Any]) -> None:
    plain = json.loads(json.dumps(setting.kind.plain(setting.default)))
    assert setting.kind.read(plain) == setting.default


@each()
def test_another_value_comes_back_from_its_row(setting: Setting[Any]) -> None:
    stored = json.loads(json.dumps(setting.put_into(None, other(setting))))
    assert setting.value_in(stored) == other(setting) != setting.default


@each(tuple(one for one in r.SETTINGS if isinstance(one.kind, Number)))
@pytest.mark.parametrize("beyond", [-1, 1])
def test_beyond_the_range_of_a_number_a_sentence_says_what_is_allowed(setting: Setting[int], beyond: int) -> None:
    kind = setting.kind
    assert isinstance(kind, Number)
    assert kind.checked(kind.least) == kind.least
    assert kind.checked(kind.most) == kind.most
    wrong = kind.most + 1 if beyond > 0 else kind.least - 1
    with pytest.raises(UserError, match=f"Choose from {kind.least}.* to {kind.most}"):
        kind.checked(wrong)


@pytest.mark.parametrize(
    ("setting", "wrong"),
    [
        (r.BACK_OFFICE, ""),
        (r.BACK_OFFICE, "fxg.jinritemai.com"),
        (r.BACK_OFFICE, "file:///etc/passwd"),
        (r.BACK_OFFICE, "javascript:alert(1)"),
        (r.BACK_OFFICE, "https:///x"),
        (r.BACK_OFFICE, "https://[x"),
        (r.UPDATES_FROM, "http://example.com/n.json"),
        (r.UPDATES_FROM, "ftp://x/y"),
        (r.UPDATES_FROM, "news.json"),
        (r.LANGUAGE, "fr"),
        (r.SCHEME, ""),
        (r.CLERK, "x" * 81),
        (r.ALERT_BANDS, frozenset({Band.CALM})),
        (r.ALERT_REPEAT, (0 * MINUTE,)),
        (r.ALERT_REPEAT, (241 * MINUTE,)),
        (r.ALERT_REPEAT, (MINUTE,) * 11),
        (r.ALERT_QUIET, QuietHours(time(8), time(8))),
        (r.URGENCY["refused"], BandLimits(near=HOUR, warm=2 * HOUR, hot=MINUTE)),
        (r.URGENCY["refused"], BandLimits(near=timedelta(days=31))),
    ],
)
def test_what_is_not_allowed_is_refused_with_a_sentence(setting: Setting[Any], wrong: Any) -> None:
    with pytest.raises(UserError):
        setting.kind.checked(wrong)


def test_lines_are_kept_without_blanks_around_them() -> None:
    assert r.CLERK.kind.checked("  小 \n 林 ") == "小 林"
    assert r.BACK_OFFICE.kind.checked(" https://example.com/ ") == "https://example.com/"
    assert Words(3).checked("   abc   ") == "abc"


def test_keys_and_places_are_each_there_once() -> None:
    keys = [one.key for one in r.ENTRIES]
    places = [(one.row, one.part) for one in r.SETTINGS]
    assert len(set(keys)) == len(keys)
    assert len(set(places)) == len(places)


def test_each_says_what_it_is_in_a_sentence() -> None:
    for one in r.ENTRIES:
        assert str(one.about).endswith("."), one.key
        assert not str(one.title).endswith("."), one.key
        assert any("\u4e00" <= sign <= "\u9fff" for sign in one.words), one.key
        assert any(sign.isascii() and sign.isalpha() for sign in one.words), one.key


def test_groups_are_whole_and_stand_together() -> None:
    groups = [one.group for one in r.ENTRIES]
    in_order = sorted(groups, key=list(Group).index)
    assert groups == in_order
    assert set(groups) == set(Group) == r.GROUPS.keys()
    assert [one for group in Group for one in r.of_group(group)] == list(r.ENTRIES)


def test_only_what_a_person_chooses_is_a_person_s() -> None:
    for one in r.SETTINGS:
        assert not one.personal or one.whose is Whose.CLERK
    assert not any(isinstance(one, Elsewhere) for one in r.SETTINGS)


def test_languages_and_looks_are_those_that_there_are() -> None:
    assert isinstance(r.LANGUAGE.kind, OneOf)
    assert isinstance(r.SCHEME.kind, OneOf)
    assert {**r.LANGUAGE.kind.names, "": None} == {**LANGUAGES, "": None}
    assert set(r.SCHEME.kind.names) == {one.value for one in Scheme}
