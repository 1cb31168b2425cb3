"""Taking cases in hand and letting them wait, as their keys ask."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.desk.alerts import claiming, snoozing
from models.desk.alerts.claiming import TakenError
from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.domain.alerts import Claim, Snooze
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.alerts.snooze_dialog import SnoozeDialog
from ui.dialogs.confirm import ask
from ui.runtime.jobs import Callback, LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.runtime.spans import near_time

CASES = Changes(cases=True)


class Holding(QObject):
    """One window's. What came of it is said in the status bar, and seen in the list."""

    said = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window = desk, lanes, window

    def claim(self, aftersale_ids: Sequence[str]) -> None:
        """Take one case in hand or let go of it; of several take those that nobody else has."""
        if len(aftersale_ids) == 1:
            number = aftersale_ids[0]
            self._run(claiming.toggle, number, done=self._claimed, failed=partial(self._not_claimed, number))
        elif aftersale_ids:
            self._run(claiming.claim_many, list(aftersale_ids), done=self._claimed_many, failed=self._refused)

    def snooze(self, view: CaseView) -> None:
        """Ask until when a case is to wait, and why; one that waits is woken."""
        now, case = self._desk.clock.now(), view.case
        if view.snooze is not None and view.snooze.holds(now):
            woken = translate("alerts", "You are told of the case again.")
            self._run(snoozing.wake, case.aftersale_id, done=lambda _: self.said.emit(woken), failed=self._refused)
            return
        ends = snoozing.ends_for(self._desk, case) if case.is_open else ()
        if not ends:
            self.said.emit(
                translate("alerts", "Too little time is left to let it wait. Decide it, or take it in hand.")
            )
            return
        dialog = SnoozeDialog(case, ends, now, self._window)
        dialog.wanted.connect(partial(self._snooze, case.aftersale_id, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _snooze(self, aftersale_id: str, dialog: SnoozeDialog, until: datetime, reason: str) -> None:
        done = partial(self._snoozed, dialog)
        self._run(snoozing.snooze, aftersale_id, until, reason, done=done, failed=dialog.refused)

    def _snoozed(self, dialog: SnoozeDialog, made: Snooze) -> None:
        dialog.kept()
        words = translate("alerts", "Nobody is told of it until {time}.")
        self.said.emit(words.format(time=near_time(made.until, self._desk.clock.now())))

    def _claimed(self, made: Claim | None) -> None:
        if made is None:
            self.said.emit(translate("alerts", "You let go of the case."))
            return
        words = translate("alerts", "The case is in your hands until {time}; each step on it goes on from there.")
        self.said.emit(words.format(time=near_time(made.until, self._desk.clock.now())))

    def _claimed_many(self, numbers: tuple[int, int]) -> None:
        taken, left = numbers
        words = translate(
            "alerts", "Taken in hand: {n}. Left out, because others have them or they are finished: {left}."
        )
        all_of = translate("alerts", "Taken in hand: {n}.")
        self.said.emit((words if left else all_of).format(n=taken, left=left))

    def _not_claimed(self, aftersale_id: str, error: BaseException) -> None:
        if not isinstance(error, TakenError):
            self._refused(error)
            return
        ask(
            self._window,
            translate("alerts", "Take the case over?"),
            say(error.text),
            translate("alerts", "Take it over"),
            partial(self._take_over, aftersale_id),
        )

    def _take_over(self, aftersale_id: str) -> None:
        self._run(_taken_over, aftersale_id, done=self._claimed, failed=self._refused)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.said.emit(say(error.text))

    def _run(self, fn: Callback, *args: object, done: Callback, failed: Callback) -> None:
        self._lanes.run(LaneName.WRITE, fn, self._desk, *args, done=done, failed=failed, owner=self, changes=CASES)


def _taken_over(desk: Desk, aftersale_id: str) -> Claim:
    return claiming.claim(desk, aftersale_id, take_over=True)
