"""A whole day without a mouse: import, ten cases in three queues, a batch, a reminder, an export, and home."""

from __future__ import annotations

import shutil
from collections import Counter as Tally
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from python_calamine import CalamineWorkbook

from models.desk import queues
from models.domain.attempt import AttemptState
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.listing import CaseRow
from models.store import attempts
from tests.e2e.guide import ENTER, Walk, a_walk, rows  # noqa: F401 - fixtures
from tests.e2e.seat import CTRL, a_desk, a_platform, a_seat  # noqa: F401 - fixtures
from ui.dialogs.batch_state import Phase
from ui.dialogs.import_result import ImportResultDialog

pytestmark = pytest.mark.slow

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
SAMPLE = Path(__file__).parents[1] / "samples" / "售后单-2026-11-23 09_00_00.xlsx"
WAYBILL = "SF1234567890123"
TEN = 10
EXPORTS = 1
"""The shop that exports go to: what is decided there is carried out by hand."""
UNSHIPPED, SHIPPED, RECEIPT, EVERYTHING, TO_DO = Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_7, Key.Key_8
"""With Ctrl, the tabs."""


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """What the back office wrote, under a name that a test can type."""
    return Path(shutil.copy(SAMPLE, tmp_path / "export.xlsx"))


class Day:
    """A clerk who has a keyboard, and nothing else."""

    def __init__(self, walk: Walk) -> None:
        self.walk, self.seat = walk, walk.seat
        self.decided: list[tuple[str, str]] = []
        """Case and action, in the order in which they were decided."""

    @property
    def here(self) -> CaseRow:
        """The case under the keys."""
        table = self.seat.tab.table
        return table.cases.rows[table.currentIndex().row()]

    def ask_for_file(self, key: Key, path: Path) -> None:
        """Press the key that asks for a file, and paste where it lies."""
        asked: list[QFileDialog] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog):
                field = dialog.focusWidget()
                assert isinstance(field, QLineEdit)  # where the keyboard is when it opens
                if not asked:
                    asked.append(dialog)
                    field.selectAll()
                    QApplication.clipboard().setText(str(path))
                    self.seat.qtbot.keyClick(field, Key.Key_V, CTRL)
                self.seat.qtbot.keyClick(field, ENTER)  # the first may go to what the field proposes

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(50)
        self.walk.press(key, CTRL)
        timer.stop()
        assert asked

    def go_to(self, queue: Key) -> None:
        """The tab of a queue, the list under the keys."""
        self.walk.press(queue, CTRL)
        self.walk.press(Key.Key_Home)

    def find(self, fits: Callable[[CaseRow], bool]) -> CaseRow:
        """Walk down the list to the first case that fits, by the arrow."""
        for _ in range(len(self.seat.tab.table.cases.rows)):
            if fits(self.here) and self.here.aftersale_id not in dict(self.decided):
                return self.here
            self.walk.press(Key.Key_Down)
        raise AssertionError("there is no such case in this list")

    def decide(self, action: str, *keys: Key, then: Callable[[], None] | None = None) -> None:
        """Press the action's keys on the case under the keys."""
        case = self.here.aftersale_id
        for number, key in enumerate(keys):
            if number == len(keys) - 1 and then is not None:
                then()
            self.walk.press(key)
        self.seat.until(lambda: self.seat.window.deciding.dialog is None)
        self.decided.append((case, action))
        self.walk.sit_out_the_undo_window()


def of_platform(kind: Type, status: Status = Status.AWAITS_REVIEW) -> Callable[[CaseRow], bool]:
    """Cases of the shop whose decisions are sent."""
    return lambda row: (row.type, row.status) == (kind, status) and row.shop_id != EXPORTS


def test_a_whole_day(walk: Walk, exported: Path, tmp_path: Path) -> None:
    seat, day = walk.seat, Day(walk)
    platform = seat.counter.platform

    # In the morning: what the back office wrote.
    before = len(seat.tab.table.cases.rows)
    day.ask_for_file(Key.Key_O, exported)
    seat.until(lambda: isinstance(QApplication.activeModalWidget(), ImportResultDialog))
    walk.press(Key.Key_Escape)
    seat.come_back()

    # Ten cases in three queues.
    day.go_to(UNSHIPPED)
    assert len(seat.tab.table.cases.rows) > before
    for _ in range(3):
        day.find(of_platform(Type.UNSHIPPED_REFUND))
        day.decide("refund", Key.Key_R, ENTER)
    day.find(of_platform(Type.UNSHIPPED_REFUND))
    day.decide("reject", Key.Key_J, ENTER, then=lambda: walk.scan(WAYBILL))
    day.go_to(SHIPPED)
    day.find(of_platform(Type.SHIPPED_REFUND))
    day.decide("refund", Key.Key_R, ENTER)
    day.find(of_platform(Type.SHIPPED_REFUND))
    day.decide("reject", Key.Key_J, Key.Key_3, ENTER)
    day.find(of_platform(Type.RETURN_REFUND))
    day.decide("agree_return", Key.Key_T, ENTER)
    day.go_to(RECEIPT)
    day.find(of_platform(Type.RETURN_REFUND, Status.BUYER_RETURNED))
    day.decide("refund", Key.Key_R, ENTER)
    day.find(of_platform(Type.RETURN_REFUND, Status.BUYER_RETURNED))
    day.decide("reject", Key.Key_J, Key.Key_3, ENTER, then=walk.paste_picture)
    day.find(of_platform(Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN))
    day.decide("remind", Key.Key_M, ENTER)
    assert len(day.decided) == TEN

    # One of the export's, which is carried out by hand and ticked off.
    day.go_to(UNSHIPPED)
    by_hand = day.find(lambda row: row.shop_id == EXPORTS)
    day.decide("refund", Key.Key_R, ENTER)
    walk.press(TO_DO, CTRL)
    walk.press(Key.Key_Home)
    walk.press(Key.Key_Space)
    with seat.desk.store.reading() as session:
        (ticked,) = attempts.of_case(session, by_hand.aftersale_id)
    assert ticked.ticked_at is not None

    # What is left of the unshipped refunds, at once.
    day.go_to(UNSHIPPED)
    day.find(of_platform(Type.UNSHIPPED_REFUND))
    walk.press(Key.Key_Down, SHIFT)
    walk.press(Key.Key_Down, SHIFT)
    chosen = seat.tab.table.selected()
    walk.press(Key.Key_R)
    batching = seat.window.batching
    seat.until(lambda: batching.dialog is not None and batching.dialog.plan is not None)
    walk.press_and_wait(ENTER)
    walk.wait_for(lambda: batching.runs[-1].state.phase is Phase.OVER)
    walk.press(Key.Key_Escape)

    # In the evening: what there was, as a sheet, and home.
    sheet = tmp_path / "evening.xlsx"
    walk.press(EVERYTHING, CTRL)
    day.ask_for_file(Key.Key_E, sheet)
    seat.until(sheet.exists)
    seat.settle()
    (head, *lines) = CalamineWorkbook.from_path(str(sheet)).get_sheet_by_index(0).to_python()
    assert len(lines) == queues.counts(seat.desk)["all"].count
    assert {case for case, _ in day.decided} <= {str(line[head.index("售后单号")]) for line in lines}
    walk.press(Key.Key_Q, CTRL)
    seat.until(lambda: not seat.window.isVisible())

    # What the platform made of it: each refund paid once, and everything else done once.
    refunded = [case for case, action in day.decided if action == "refund" and case != by_hand.aftersale_id]
    refunded += [row.aftersale_id for row in chosen if row.shop_id != EXPORTS]
    assert Tally(str(payment["aftersale_id"]) for payment in platform.book()) == Tally(refunded)
    with seat.desk.store.reading() as session:
        for row in chosen:
            state = AttemptState.TO_DO if row.shop_id == EXPORTS else AttemptState.DONE
            assert [one.state for one in attempts.of_case(session, row.aftersale_id)] == [state]
        for case, action in day.decided[:TEN]:
            made = [one for one in attempts.of_case(session, case) if one.action == action]
            assert [one.state for one in made] == [AttemptState.DONE], (case, action)
