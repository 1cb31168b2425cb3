"""The status bar: how old the data is, what is not settled, to be carried out, or contradicted by the platform.

It is never calm while something is open: the numbers stand there as buttons.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStatusBar, QWidget

from models.desk import shops
from models.desk.desk import Desk
from models.desk.shops import ShopView
from models.desk.standing import LastImport, Standing, standing
from models.domain.changes import Changes
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, translate
from ui.shell.elided_label import ElidedLabel
from ui.shell.export_words import exports_matter, in_full, in_short
from ui.shell.line_words import Words
from ui.shell.platform_line import PlatformLine
from ui.shell.syncing import Syncing
from ui.shell.theme import GAP

SAID_MS = 3_000


def look(desk: Desk) -> tuple[Standing, list[ShopView]]:
    """What the status bar tells of, for the read lane."""
    return standing(desk), shops.in_use(desk)


def _side_by_side(*widgets: QWidget) -> QWidget:
    """One widget for the bar to hide behind a message: those that show and hide themselves would come up under it."""
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return held


class StatusLine(QStatusBar):
    """Tells how things stand."""

    todo_wanted = Signal()
    contradictions_wanted = Signal()
    outbox_wanted = Signal()
    details_wanted = Signal()
    """How the line to each shop stands."""
    counted = Signal(int)
    """How many decisions are still to be carried out."""
    outbox_counted = Signal(int)
    """How many are not settled, these included."""

    def __init__(self, desk: Desk, lanes: Lanes, syncing: Syncing | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._last: LastImport | None = None
        self._shops: list[ShopView] = []
        self.platform = PlatformLine(desk, syncing)
        self.platform.details_wanted.connect(self.details_wanted)
        self._data = ElidedLabel("quiet")
        self._data.setContentsMargins(GAP, 0, 0, 0)
        self._clock = QLabel()
        self._to_do = self._button(self.todo_wanted)
        self._contradicted = self._button(self.contradictions_wanted)
        self._unsettled = self._button(self.outbox_wanted)
        self._clock.setContentsMargins(0, 0, GAP, 0)
        self._standing = _side_by_side(self.platform, self._data)
        self.setSizeGripEnabled(False)
        self.addWidget(self._standing, 1)
        for widget in (self._unsettled, self._contradicted, self._to_do, self._clock):
            self.addPermanentWidget(widget)
        if syncing is not None:
            syncing.states_changed.connect(self._show_age)
        self.refresh(Changes.everything())

    def _button(self, wanted: SignalInstance) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "link")
        button.clicked.connect(lambda: wanted.emit())
        button.hide()
        return button

    def refresh(self, changes: Changes) -> None:
        """Look again if something changed that is told here."""
        if changes.cases or changes.todos or changes.shops:
            self._lanes.run(LaneName.READ, look, self._desk, done=self._show, owner=self)

    def _show(self, found: tuple[Standing, list[ShopView]]) -> None:
        now, self._shops = found
        self._last = now.last
        self._to_do.setText(translate("shell", "To be carried out: {n}").format(n=now.to_do))
        self._to_do.setVisible(bool(now.to_do))
        self._contradicted.setText(translate("shell", "Contradicted by the platform: {n}").format(n=now.contradicted))
        self._contradicted.setVisible(bool(now.contradicted))
        sent_from_here = now.outbox - now.to_do - now.contradicted  # those two have buttons of their own
        self._unsettled.setText(translate("shell", "Not settled: {n}").format(n=sent_from_here))
        self._unsettled.setVisible(bool(sent_from_here))
        self.counted.emit(now.to_do + now.contradicted)
        self.outbox_counted.emit(now.outbox)
        self.platform.know_shops({view.shop.id: view for view in self._shops})
        self._show_age()

    def say(self, words: str) -> None:
        """Say something for some seconds."""
        self.showMessage(words, SAID_MS)

    def tick(self, now: datetime) -> None:
        """Show the time, and how old the data is by now."""
        self._clock.setText(format_local_time(now, seconds=True))
        self.platform.tick(now)
        if now.second == 0:
            self._show_age()

    def _show_age(self) -> None:
        words = self._age()
        more = "" if self._last is None else self._last.file_name
        self._data.show_text(words.text, role="missing" if words.alarming else "quiet", more=more)

    def _age(self) -> Words:
        now = self._desk.clock.now()
        if not self.platform.there:
            return in_full(self._last, now)
        return in_short(self._last, now) if exports_matter(self._shops) else Words("")
