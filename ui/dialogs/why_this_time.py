"""Why this time? Of each clock of a case: who gave it, when it was read, how it moved, and what happens at zero."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from models.desk.cases import CaseView
from models.desk.deadlines.why import Move, Why, why_of_case
from models.desk.desk import Desk
from models.domain.clocks import Clock
from models.domain.errors import UserError
from ui.dialogs.case_card import facts_grid
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import card, label, notice, outside_label, row, rule, say_in
from ui.dialogs.why_words import at_zero, clock_of_pc, facts, move_words, title, told_words
from ui.queues.clock_words import held
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import CARD_MARGINS, DIALOG_MARGINS, GAP, SNUG, TIGHT

SIZE = (720, 560)


class WhyDialog(GrowingDialog):
    """A card for each clock, beginning with the one that was asked about."""

    def __init__(
        self, view: CaseView, desk: Desk, lanes: Lanes, first: Clock | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._first = desk, first
        self._offset: timedelta | None = None
        heading = translate("why", "Why this time?")
        self.setWindowTitle(heading)
        self.resize(*SIZE)
        self.cards: list[ClockCard] = []
        self.held = notice("warning")
        self.offset = label("", "quiet", wrap=True)
        self.problem = notice("warning")
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, GAP, 0)
        self._column.setSpacing(GAP)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setAccessibleName(self.windowTitle())
        self.area.setProperty("role", "read")
        self.area.setWidgetResizable(True)
        self.area.setWidget(inside)
        close = QPushButton(translate("why", "Close"))
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self._lay_out(heading, view, close)
        lanes.run(
            LaneName.READ,
            why_of_case,
            desk,
            view.case.aftersale_id,
            done=self.show_reasons,
            failed=self._not_read,
            owner=self,
        )
        close.setFocus()

    def show_reasons(self, found: Sequence[Why]) -> None:
        """Show these clocks, the one that was asked about first."""
        for number, why in enumerate(sorted(found, key=lambda why: not self._is_first(why.clock))):
            made = ClockCard(why)
            self.cards.append(made)
            self._column.insertWidget(number, made.frame)
        self.offset.setText(clock_of_pc(found[0].offset_now if found else None))
        say_in(self.held, held(self._desk.shown.held))

    def _is_first(self, clock: Clock) -> bool:
        asked = self._first
        return asked is not None and (clock.kind, clock.at, clock.promise) == (asked.kind, asked.at, asked.promise)

    def _lay_out(self, heading: str, view: CaseView, close: QPushButton) -> None:
        case = view.case
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(heading, "title"))
        layout.addWidget(outside_label("  ·  ".join(filter(None, (case.aftersale_id, case.product_name))), "quiet"))
        layout.addWidget(self.held)
        layout.addWidget(self.problem)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.offset)
        layout.addLayout(row(None, close))

    def _not_read(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            say_in(self.problem, say(error.text))


class ClockCard:
    """One clock."""

    def __init__(self, why: Why) -> None:
        self.why = why
        self.frame: QFrame = card()
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(*CARD_MARGINS)
        column.setSpacing(TIGHT)
        column.addWidget(outside_label(title(why), "strong"))
        column.addWidget(outside_label(at_zero(why)))
        self.facts = facts(why)
        column.addLayout(facts_grid(self.facts))
        column.addWidget(rule())
        self.moves = [(move_words(move), told_words(move)) for move in why.moves]
        for part in self._history(why.moves):
            column.addWidget(part)

    def _history(self, moves: Sequence[Move]) -> list[QWidget]:
        if not moves:
            return [label(translate("why", "It has not moved since it was first read."), "quiet", wrap=True)]
        parts: list[QWidget] = [label(translate("why", "How it moved"), "heading")]
        for words, told in reversed(self.moves):  # the newest first, as in the timeline
            line, below = outside_label(words), outside_label(told, "quiet")
            line.setAlignment(Qt.AlignmentFlag.AlignLeft)
            parts += [line, below]
        return parts
