from __future__ import annotations

import json
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.desk import backups
from models.desk.choices.keeping import keep
from models.desk.choices.register import UPDATES_FROM
from models.domain.errors import UserError
from models.domain.trouble import TroubleError
from ui.safety.update_line import UpdateLine
from ui.safety.upkeep import Upkeep


@pytest.fixture
def upkeep(qtbot, desk, lanes):
    made = Upkeep(desk, lanes)
    yield made
    made.stop()


def test_each_day_has_its_copy_however_long_the_window_is_open(upkeep, desk, clock, settle):
    upkeep.start(ended_badly=False)
    settle()
    clock.move(timedelta(days=1))
    upkeep._timer.timeout.emit()
    settle()
    assert len(backups.listed(desk.folder)) == 2


def test_what_goes_wrong_is_told_once_a_day(upkeep, desk, clock, settle):
    told = []
    upkeep.failed.connect(told.append)
    (desk.folder / "backups").write_text("in the way")
    upkeep.start(ended_badly=False)
    settle()
    upkeep._timer.timeout.emit()
    settle()
    assert len(told) == 1
    assert isinstance(told[0], UserError)
    clock.move(timedelta(days=1))
    upkeep._timer.timeout.emit()
    settle()
    assert len(told) == 2


def damage(desk):
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(desk.folder / "desk.db")) as behind, behind:
        behind.execute("PRAGMA writable_schema = ON")
        behind.execute("UPDATE sqlite_master SET rootpage = 2 WHERE name = 'ix_trail_case'")


def test_after_a_bad_end_and_a_bug_the_data_is_looked_over(upkeep, desk, settle):
    told = []
    upkeep.failed.connect(told.append)
    upkeep.suspect(RuntimeError("a bug"))
    settle()
    assert told == []
    damage(desk)
    upkeep.suspect(UserError(None))  # a sentence is no sign of damage
    settle()
    assert told == []
    upkeep.suspect(RuntimeError("a bug"))
    settle()
    assert len(told) == 1
    assert isinstance(told[0], TroubleError)


def test_a_newer_version_is_a_line_that_stays_away_once_dismissed(qtbot, upkeep, desk, settle, tmp_path):
    news = tmp_path / "news.json"
    news.write_text(json.dumps({"version": "9.1", "words": "<b>Imports</b> are mended"}))
    keep(desk, UPDATES_FROM, str(news))
    line = UpdateLine()
    qtbot.addWidget(line)
    upkeep.update_known.connect(line.show_update)
    line.dismissed.connect(upkeep.dismiss)
    upkeep.start(ended_badly=False)
    settle()
    assert line.isVisible()
    assert line.accessibleName() == "Version 9.1 of the program is there. <b>Imports</b> are mended"
    assert line.text.textFormat() is not Qt.TextFormat.RichText
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    settle()
    assert not line.isVisible()
    upkeep._timer.timeout.emit()
    settle()
    assert not line.isVisible()
    assert upkeep.update is None
