"""From a start that cannot work to an open desk: by each way, with the real dialogs."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from models.desk import backups, paths
from models.desk.bootstrap import open_desk
from models.desk.vaults import MemoryVault
from models.store import file_reader
from tests.factory import make_case
from tests.unit.desk.helpers import take
from ui.dialogs.confirm import ConfirmDialog
from ui.safety.backups_dialog import BackupsDialog
from ui.safety.crash_dialog import CrashDialog
from ui.safety.opening import Opening
from ui.safety.trouble_dialog import TroubleDialog
from ui.safety.ways import Way

Step = Callable[[QDialog], bool]


class Hand:
    """Presses what the steps say, one after the other, as soon as their dialog is there."""

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps)
        self.seen: list[str] = []
        self.timer = QTimer()
        self.timer.setInterval(5)
        self.timer.timeout.connect(self._look)
        self.timer.start()

    def _look(self) -> None:
        for top in QApplication.topLevelWidgets():
            if self.steps and isinstance(top, QDialog) and top.isVisible() and self.steps[0](top):
                self.seen.append(type(top).__name__)
                self.steps.pop(0)
                return


def way(chosen: Way) -> Step:
    def press(dialog: QDialog) -> bool:
        if not isinstance(dialog, TroubleDialog):
            return False
        (dialog.leave_button if chosen is Way.LEAVE else dialog.buttons[chosen]).click()
        return True

    return press


def choose_backup(dialog: QDialog) -> bool:
    if not isinstance(dialog, BackupsDialog) or not dialog.restore_button.isEnabled():
        return False
    dialog.restore_button.click()
    return True


def confirm(dialog: QDialog) -> bool:
    if not isinstance(dialog, ConfirmDialog):
        return False
    dialog.do_button.click()
    return True


def close(kind: type[QDialog]) -> Step:
    def press(dialog: QDialog) -> bool:
        if not isinstance(dialog, kind):
            return False
        dialog.reject()
        return True

    return press


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed profile with two cases and a backup of them."""
    place = tmp_path / "profile"
    desk = open_desk(place, vault=MemoryVault())
    take(desk, [make_case(), make_case()])
    backups.make(desk)
    desk.close()
    return place


@pytest.fixture
def start(qapp) -> Iterator[Callable[..., tuple[Opening, Hand, int | None]]]:
    """Open a folder with a hand on the dialogs; the number of cases of the desk that came of it."""
    opened: list[Opening] = []

    def run(folder: Path | None, *steps: Step) -> tuple[Opening, Hand, int | None]:
        opening, hand = Opening(folder, MemoryVault()), Hand(*steps)
        opened.append(opening)
        try:
            desk = opening.desk()
        finally:
            hand.timer.stop()
        assert hand.steps == []
        if desk is None:
            return opening, hand, None
        with desk.store.reading() as session:
            cases = session.connection().exec_driver_sql("SELECT count(*) FROM cases").scalar()
        desk.close()
        return opening, hand, cases

    yield run
    for opening in opened:
        opening.close()


def damage(folder: Path) -> bytes:
    file = folder / "desk.db"
    file.write_bytes(b"\xff" * 9_000)
    return file.read_bytes()


def test_what_is_well_opens_without_a_word(folder, start):
    _, hand, cases = start(folder)
    assert (hand.seen, cases) == ([], 2)


def test_damaged_a_backup_is_put_back(folder, start):
    damaged = damage(folder)
    _, _hand, cases = start(folder, way(Way.RESTORE), choose_backup, confirm)
    assert cases == 2
    (aside,) = (folder / "kept-aside").iterdir()
    assert (aside / "desk.db").read_bytes() == damaged


def test_somebody_may_think_better_of_it_and_leave(folder, start):
    damaged = damage(folder)
    opening, _hand, cases = start(folder, way(Way.RESTORE), close(BackupsDialog), way(Way.LEAVE))
    assert (cases, opening.code) == (None, 1)
    assert (folder / "desk.db").read_bytes() == damaged


def test_damaged_one_begins_empty(folder, start):
    damaged = damage(folder)
    _, _, cases = start(folder, way(Way.EMPTY))
    assert cases == 0
    (aside,) = (folder / "kept-aside").iterdir()
    assert (aside / "desk.db").read_bytes() == damaged


def test_a_folder_that_cannot_be_used_leads_to_another_that_is_remembered(tmp_path, folder, start, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setattr(paths, "_note", lambda: tmp_path / "config" / "folder")
    monkeypatch.setattr(paths, "default_folder", lambda real=paths.default_folder: paths._chosen() or tmp_path / "file")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    opening, _, cases = start(None, way(Way.FOLDER))
    assert (cases, opening.folder) == (2, folder)
    assert paths.default_folder() == folder


def test_locked_one_tries_again(folder, start, monkeypatch):
    monkeypatch.setattr(file_reader, "BUSY_SECONDS", 0.05)
    greedy = sqlite3.connect(folder / "desk.db")
    greedy.execute("PRAGMA locking_mode = EXCLUSIVE")
    greedy.execute("BEGIN EXCLUSIVE")

    def let_go(dialog: QDialog) -> bool:
        greedy.close()
        return way(Way.AGAIN)(dialog)

    _, hand, cases = start(folder, way(Way.AGAIN), let_go)
    assert (hand.seen, cases) == (["TroubleDialog"] * 2, 2)


def test_behind_a_bug_damage_is_found(folder, start):
    with closing(sqlite3.connect(folder / "desk.db")) as behind, behind:
        behind.execute("INSERT OR REPLACE INTO settings (key, value) VALUES ('clock_offset_seconds', '{{')")
        behind.execute("PRAGMA writable_schema = ON")
        behind.execute("UPDATE sqlite_master SET rootpage = 2 WHERE name = 'ix_trail_case'")
    _, _, cases = start(folder, way(Way.RESTORE), choose_backup, confirm)
    assert cases == 2


def test_a_bug_without_damage_is_shown_and_ends_the_start(folder, start):
    with closing(sqlite3.connect(folder / "desk.db")) as behind, behind:
        behind.execute("INSERT OR REPLACE INTO settings (key, value) VALUES ('clock_offset_seconds', '{{')")
    opening, hand, cases = start(folder, close(CrashDialog))
    assert (hand.seen, cases, opening.code) == (["CrashDialog"], None, 1)


def test_a_second_start_opens_nothing_and_raises_the_first(qtbot, folder, start):
    first = Opening(folder, MemoryVault())
    desk = first.desk()
    assert desk is not None
    assert first.only is not None
    with qtbot.waitSignal(first.only.raised):
        opening, hand, cases = start(folder)
    assert (hand.seen, cases, opening.code) == ([], None, 0)
    desk.close()
    first.close()


def test_a_restore_that_fails_is_told_and_the_desk_opens_as_it_was(folder, start):
    opening = Opening(folder, MemoryVault())
    (backup,) = backups.listed(folder)
    backup.file.write_bytes(b"damaged too")
    hand = Hand(way(Way.AGAIN))
    opening.restore(backup)
    hand.timer.stop()
    assert hand.seen == ["TroubleDialog"]
    _, _, cases = start(folder)
    assert cases == 2
    opening.close()
