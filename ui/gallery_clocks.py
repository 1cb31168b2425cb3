"""Samples of clocks for the gallery: a deadline that moved twice, a promise, one typed by hand, the limits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QDialog

from models.desk.cases import CaseView
from models.desk.deadlines.why import Move, Why
from models.desk.desk import Desk
from models.domain.clocks import leading
from models.domain.deadline_change import ReadFrom
from models.domain.text import QT_TRANSLATE_NOOP, Text
from ui.dialogs.promise import PromiseDialog
from ui.dialogs.typed_deadline import TypedDeadlineDialog
from ui.dialogs.why_this_time import WhyDialog
from ui.runtime.lanes import Lanes

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
SERVICE, SHORTER = "客服小美", "平台缩短了处理时间"  # untranslated: the platform's words
CALL = "电话回复"  # untranslated: a clerk's words


class ClockSamples:
    """Dialogs about the clocks of a case."""

    def __init__(
        self, desk: Desk, lanes: Lanes, waiting: Callable[[], CaseView], undated: Callable[[], CaseView]
    ) -> None:
        """`waiting` gives a case with a deadline, `undated` one without."""
        self._desk, self._lanes, self._waiting, self._undated = desk, lanes, waiting, undated

    def builders(self) -> dict[str, Callable[[], QDialog]]:
        """By the names of their pictures."""
        return {
            "why-this-time": self._why,
            "promise": lambda: self._promise("+5m"),
            "promise-too-late": lambda: self._promise("+30h"),
            "typed-deadline": self._typed,
        }

    def _why(self) -> QDialog:
        view = self._waiting()
        return _Told(view, self._desk, self._lanes, leading(view.clocks, self._desk.clock.now()))

    def _promise(self, until: str) -> QDialog:
        dialog = PromiseDialog(self._waiting(), self._desk, self._lanes)
        dialog.when.field.setText(until)
        dialog.words.setText(CALL)
        return dialog

    def _typed(self) -> QDialog:
        dialog = TypedDeadlineDialog(self._undated(), self._desk, self._lanes)
        dialog.when.field.setText("+1d")  # untranslated: what somebody types
        return dialog


class _Told(WhyDialog):
    """With a history that the demo has not had the time for."""

    def show_reasons(self, found: Sequence[Why]) -> None:
        """Show the first clock as if it had moved twice."""
        first, *others = found
        at, now = first.clock.at, self._desk.clock.now()
        log = QT_TRANSLATE_NOOP("models", "In the platform's log at {time}, {who}: {words}")
        told = Text(log, {"time": now - 26 * MINUTE, "who": SERVICE, "words": SHORTER})
        early = Move(
            was=at + 8 * HOUR,
            became=at - 2 * HOUR,
            last_read=now - 31 * MINUTE,
            at=now - 25 * MINUTE,
            source=ReadFrom.PLATFORM,
            offset=timedelta(minutes=-3, seconds=-20),
            told=(told,),
        )
        late = replace(early, was=early.became, became=at, last_read=now - 9 * MINUTE, at=now - 4 * MINUTE, told=())
        offset = timedelta(minutes=-3, seconds=-20)
        shown = replace(first, moves=(early, late), offset_then=offset, offset_now=timedelta(seconds=1))
        super().show_reasons((shown, *others))
