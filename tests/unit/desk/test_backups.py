"""Each day's copy."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from models.desk.backups import back_up_today
from models.desk.choices.register import BACKUP_DAYS
from models.desk.desk import Desk
from models.domain.clock import FixedClock
from models.domain.errors import UserError
from tests.factory import make_case
from tests.unit.desk.helpers import take


def test_today_s_copy_is_whole_and_made_once(desk: Desk) -> None:
    take(desk, [make_case(), make_case()])
    copy = back_up_today(desk)
    assert copy is not None
    assert copy.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute("SELECT count(*) FROM cases").fetchone() == (2,)
    assert back_up_today(desk) is None


def test_the_last_days_are_kept(desk: Desk, clock: FixedClock) -> None:
    for _ in range(BACKUP_DAYS.default + 3):
        back_up_today(desk)
        clock.move(timedelta(days=1))
    assert len(list((desk.folder / "backups").glob("*.db"))) == BACKUP_DAYS.default


def test_a_copy_that_cannot_be_made_is_a_sentence(desk: Desk) -> None:
    (desk.folder / "backups").write_text("in the way")
    with pytest.raises(UserError, match="could not be made"):
        back_up_today(desk)
