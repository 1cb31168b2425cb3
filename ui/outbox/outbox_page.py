"""The right side: the decision, how it stands, and the one button that helps."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.domain.attempt import AttemptState
from ui.decisions.case_head import CaseHead
from ui.decisions.decision_page import DecisionPage
from ui.dialogs.parts import button, label, notice, row, say_in
from ui.outbox.batch_head import BatchHead
from ui.outbox.offers import Do, Offer, offer_of
from ui.outbox.outbox_row import OutboxRow
from ui.outbox.words import button_text, hint, is_loud, sentence, story
from ui.runtime.language import translate
from ui.shell.theme import GAP, SNUG


class OutboxPage(DecisionPage[OutboxRow]):
    """Says what its buttons ask for; the screen does it."""

    wanted = Signal(object)
    """What to `Do` about the line that is shown."""

    def __init__(self, desk: Desk, *, can_read: bool, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._can_read = can_read
        self.offer = Offer(None)
        self.buttons: dict[Do, QPushButton] = {}
        self.sentence: QLabel
        self.said: QLabel

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        super().tick(now)
        if self._row is not None and self._row.attempt.state is AttemptState.HOLDING:
            self.sentence.setText(sentence(self._row, now))

    def say(self, text: str) -> None:
        """Say below the buttons what was done, until another page is shown."""
        if self._row is not None:
            say_in(self.said, text)

    def _fill(self, page: QWidget, row: OutboxRow) -> None:
        self.offer = offer_of(row)
        self.head = self._head(row)
        text, loud = sentence(row, self._desk.clock.now()), is_loud(row.attempt)
        self.sentence = label(text, "warning" if loud else "strong", wrap=True)
        self.said = notice("good")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(SNUG)
        for part in (self.sentence, self.head):
            layout.addWidget(part)
        layout.addLayout(self._buttons())
        layout.addWidget(self.said)
        layout.addWidget(label(hint(row, self.offer.first), "quiet", wrap=True))
        layout.addStretch(1)

    def _head(self, row: OutboxRow) -> CaseHead | BatchHead:
        if row.batch_id is not None:
            return BatchHead(row, self._desk.limits)
        head = CaseHead(row, self._desk.limits, self.open_case.emit, story(row))
        head.open_button.setVisible(self.offer.first is not Do.OPEN_CASE)  # one button for one thing
        return head

    def _buttons(self) -> QHBoxLayout:
        self.buttons = {}
        if self.offer.first is not None:
            with_key = translate("outbox", "{do}  (Enter)").format(do=button_text(self.offer.first))
            self._add_button(self.offer.first, with_key, "primary")
        for do in self.offer.others:
            self._add_button(do, button_text(do))
        return row(*self.buttons.values(), None)

    def _add_button(self, do: Do, text: str, role: str = "") -> None:
        made = button(text, partial(self.wanted.emit, do), role)
        made.setToolTip(_KEYS.get(do, ""))
        made.setEnabled(do is not Do.READ_AGAIN or self._can_read)
        self.buttons[do] = made


_KEYS = {Do.TAKE_BACK: "Delete", Do.DROP_REST: "Delete"}  # untranslated: keys
