"""The part of the status bar that tells how the line to the platform stands, and how right this PC's clock is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.desk.desk import Desk
from models.desk.shops import ShopView
from models.domain.clock import CorrectedClock
from ui.queues.labels import link_button
from ui.runtime.language import translate
from ui.shell.elided_label import ElidedLabel
from ui.shell.line_words import Words, clock_words, lines, together
from ui.shell.syncing import Syncing
from ui.shell.theme import GAP

STEADY = timedelta(seconds=2)
"""The clock's difference is shown anew when it moved by so much; what trembles by a second is not news."""
EVERY_SECONDS = 5
"""How often the age is told anew: a number that changes each second draws the eye for nothing."""


class PlatformLine(QWidget):
    """Hidden on a desk whose shops all work by exports."""

    details_wanted = Signal()

    def __init__(self, desk: Desk, syncing: Syncing | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._syncing = desk, syncing
        self._shops: dict[int, ShopView] = {}
        self._offset: timedelta | None = None
        self.line = ElidedLabel()
        self.details = link_button(translate("line", "Details…"))
        # It goes when all is well again: a click must not leave the focus on it, and from there in the case panel.
        self.details.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.details.clicked.connect(self.details_wanted)
        self.details.hide()
        self.clock = ElidedLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP, 0, 0, 0)
        layout.setSpacing(GAP)
        for widget in (self.line, self.details, self.clock):
            layout.addWidget(widget)
        if syncing is not None:
            syncing.states_changed.connect(self.show_states)
        self.show_states()

    @property
    def there(self) -> bool:
        """Whether there is a shop with a line."""
        return self._syncing is not None and bool(self._syncing.states)

    def know_shops(self, shops: Mapping[int, ShopView]) -> None:
        """What the shops are called, and when they were heard before this start."""
        self._shops = dict(shops)
        self.show_states()

    def show_states(self) -> None:
        """Say how things stand."""
        there, now = self.there, self._desk.clock.now()
        states = self._syncing.states if self._syncing is not None else ()
        words = together(lines(states, self._shops), now) if there else Words("")
        self.line.show_text(words.text, role="missing" if words.alarming else "quiet")
        self.details.setVisible(words.alarming)
        self._show_clock(short=words.alarming)
        self.setVisible(there or bool(self.clock.text()))

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        if now.second % EVERY_SECONDS == 0:
            self.show_states()

    def _show_clock(self, *, short: bool) -> None:
        """Beside a worse trouble it says the half that one needs to know of."""
        offset = self._desk.clock.offset if isinstance(self._desk.clock, CorrectedClock) else None
        if offset is None or self._offset is None or abs(offset - self._offset) >= STEADY:
            self._offset = offset
        words = clock_words(self._offset)
        use = translate("line", "countdowns use the platform's time")
        shown = f"⚠ {words}" if short else f"⚠ {words}; {use}"
        self.clock.show_text(shown if words else "", role="missing", more=use if short else "")
