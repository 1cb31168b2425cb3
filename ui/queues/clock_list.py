"""The clocks of a case beside the one that leads. Each has digits of its own; one whose chance is gone says so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from models.domain.clocks import Clock
from models.domain.deadlines import BandLimits
from ui.queues import clock_words
from ui.queues.countdown_badge import CountdownBadge
from ui.queues.countdown_face import face
from ui.queues.labels import data_label, link_button, plain_tip
from ui.queues.pill import TABLE_POINTS
from ui.runtime.language import say, translate
from ui.shell.theme import GAP, TIGHT

CLOSED_SIGN = "✕"
_TOP = Qt.AlignmentFlag.AlignTop


class _Row:
    """Digits, and beside them the name over what happens at zero; at the end what can be done about it."""

    def __init__(self, owner: ClockList, line: int) -> None:
        self.badge = CountdownBadge(TABLE_POINTS)
        self.name, self.then = data_label("strong"), data_label("quiet")
        self.then.setContentsMargins(0, 0, 0, TIGHT)
        self.why, self.keep = link_button("?"), link_button(translate("queues", "Kept ✓"))
        self.clock: Clock | None = None
        self.why.clicked.connect(lambda: owner.why_requested.emit(self.clock))
        self.keep.clicked.connect(lambda: owner.keep_requested.emit(self._promise_id()))
        ends = QHBoxLayout()
        ends.setSpacing(0)
        ends.addWidget(self.keep)
        ends.addWidget(self.why)
        grid = owner.grid
        grid.addWidget(self.badge, line * 2, 0, 2, 1, _TOP)
        grid.addWidget(self.name, line * 2, 1)
        grid.addLayout(ends, line * 2, 2, _TOP)
        grid.addWidget(self.then, line * 2 + 1, 1, 1, 2)

    def show(self, clock: Clock, why_closed: str) -> None:
        """Show a clock, all but its digits."""
        self.clock = clock
        name = say(clock.name)
        self.name.setText(f"{CLOSED_SIGN} {name}" if why_closed else name)
        self.then.setText(why_closed or clock_words.until_then(clock))
        self.name.setToolTip(plain_tip(clock_words.source(clock)))
        self.name.setAccessibleDescription(clock_words.source(clock))
        why, kept = translate("queues", "Why this time?"), translate("queues", "Kept ✓")
        self.why.setAccessibleName(f"{why} {name}")
        self.why.setToolTip(why)
        self.keep.setAccessibleName(f"{kept} {name}")

    def set_visible(self, there: bool, *, counts: bool) -> None:
        """Come and go."""
        for part in (self.name, self.then, self.why):
            part.setVisible(there)
        self.keep.setVisible(there and bool(self._promise_id()))
        self.badge.setVisible(there and counts)

    def _promise_id(self) -> int:
        return self.clock.promise.id if self.clock is not None and self.clock.promise is not None else 0


class ClockList(QWidget):
    """Its rows are kept and filled anew. Digits tick with the window's ticker."""

    why_requested = Signal(object)
    """The `Clock` that somebody wants explained."""
    keep_requested = Signal(int)
    """The id of the promise that was kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clocks: tuple[Clock, ...] = ()
        self._closed: tuple[str, ...] = ()
        self.rows: list[_Row] = []
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, TIGHT, 0, 0)
        self.grid.setHorizontalSpacing(GAP)
        self.grid.setVerticalSpacing(0)
        self.grid.setColumnStretch(1, 1)
        self.hide()

    def show_clocks(self, clocks: Sequence[Clock], now: datetime, limits: BandLimits) -> None:
        """Show these and no others, as they stand `now`."""
        closed = tuple(clock_words.closed(clock, now) for clock in clocks)
        if (tuple(clocks), closed) != (self._clocks, self._closed):
            self._clocks, self._closed = tuple(clocks), closed
            self._fill()
        for row, clock, why in zip(self.rows, self._clocks, self._closed, strict=False):
            if not why:
                row.badge.show_face(face(clock.at, True, now, limits))

    def shown(self) -> list[tuple[str, str, str]]:
        """Digits, name and what happens then of each that stands there now; "" for digits that do not count."""
        return [
            ("" if row.badge.isHidden() else row.badge.accessibleName(), row.name.text(), row.then.text())
            for row in self.rows
            if not row.name.isHidden()
        ]

    def _fill(self) -> None:
        while len(self.rows) < len(self._clocks):
            self.rows.append(_Row(self, len(self.rows)))
        for number, row in enumerate(self.rows):
            there = number < len(self._clocks)
            if there:
                row.show(self._clocks[number], self._closed[number])
            row.set_visible(there, counts=there and not self._closed[number])
        self.setVisible(bool(self._clocks))
