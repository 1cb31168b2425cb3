"""A batch that was written down: its undo window, how far it is, and at the end what did not go through and what helps.

It decides nothing: what its buttons ask for is done by `ui.shell.batching`.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSplitter, QVBoxLayout, QWidget

from models.desk.ledger.batches import by_class
from models.domain.actions import BY_KEY
from models.domain.attempt import AttemptState
from ui.dialogs.batch_cure_card import CureCard
from ui.dialogs.batch_groups import EVERYTHING, Group, groups_of, worst
from ui.dialogs.batch_state import BatchState, Phase
from ui.dialogs.batch_table import BatchTable
from ui.dialogs.batch_words import case_number, heading, yuan
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, label, row, say_in
from ui.dialogs.two_lines import Line, TwoLineList
from ui.runtime.fitting import within_screen
from ui.runtime.language import say, translate
from ui.shell.theme import DIALOG_MARGINS, GAP, SNUG

SIZE = (1120, 700)


class BatchRunDialog(GrowingDialog):
    """Not modal: one works on beside it. Esc takes back, then pauses, then closes."""

    take_back_wanted = Signal()
    pause_wanted = Signal()
    go_on_wanted = Signal()
    stop_wanted = Signal()
    rest_wanted = Signal()
    """Send what is left."""
    drop_wanted = Signal()
    """Take back what is left."""
    cure_wanted = Signal(object)
    """Do what helps with a class: a `Failed`."""
    case_wanted = Signal(str)
    """The 售后单号 of a case to go to."""
    todo_wanted = Signal()

    def __init__(self, state: BatchState, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._groups: dict[str, Group] = {}
        self._keys: list[str] = []
        self._order = {entry.attempt.id: place for place, entry in enumerate(state.report.entries)}
        self.title = label("", "title")
        self.strip = label("", "warning", wrap=True)
        self.bar = QProgressBar()
        self.step = label("", "strong", wrap=True)
        self.groups = TwoLineList(translate("batch", "How the cases stand"))
        self.table = BatchTable()
        self.card = CureCard()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.show_state(state, now)
        if state.phase is Phase.OVER:
            self._lead_to(self.rest_button if state.report.left and state.can_send else self.close_button)

    def show_state(self, state: BatchState, now: datetime) -> None:
        """Show how it stands now."""
        before, self._state = self._state, state
        ended = state.phase is Phase.OVER and before.phase is not Phase.OVER
        if ended or state.report is not before.report or not self._groups:
            self.title.setText(heading(state.report))
            self.setWindowTitle(self.title.text())
            self._show_groups(go_to_worst=ended or not self._groups)
        self._show_buttons()
        self.tick(now)
        if state.phase is not before.phase:
            self._lead_to({Phase.PAUSED: self.go_on_button, Phase.OVER: self.close_button}.get(state.phase))

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        state = self._state
        say_in(self.strip, _strip_words(state, now))
        self.bar.setVisible(state.phase is not Phase.OVER)
        self.bar.setRange(0, max(1, state.total))
        self.bar.setValue(state.done)
        self.step.setText(_step_words(state))
        if state.phase is Phase.SENDING and not self.table.hasFocus():
            self.table.keep_in_sight(self._next_up())

    @property
    def phase(self) -> Phase:
        """What it shows to be going on."""
        return self._state.phase

    def reject(self) -> None:
        """Esc: the first thing that is safe."""
        if self._state.phase is Phase.HOLDING:
            self.take_back_wanted.emit()
        elif self._state.phase is Phase.SENDING:
            self.pause_wanted.emit()
        else:
            super().reject()

    def leave(self) -> None:
        """Close; what is under way goes on."""
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own button hides it; what is under way goes on."""
        self.leave()
        event.accept()

    # groups and cases

    def _next_up(self) -> str:
        """The case that is under way, or is next."""
        found = (self._groups[key] for key in ("under_way", "waiting") if key in self._groups)
        return next((group.items[0].aftersale_id for group in found), "")

    def _show_groups(self, *, go_to_worst: bool) -> None:
        found = groups_of(self._state, self._order)
        self._groups = {group.key: group for group in found}
        self._keys += [key for key in self._groups if key not in self._keys]
        bad = worst(found) if go_to_worst and self._state.phase is Phase.OVER else None
        with QSignalBlocker(self.groups):  # each of its lines would be shown for a moment
            self.groups.fill(list(map(self._line, found)), None if bad is None else self._keys.index(bad.key))
        self._show_group()

    def _line(self, group: Group) -> Line:
        rest = case_number(len(group.items))
        if self._with_money:
            rest = f"{rest}  ·  {yuan(sum(item.amount_fen for item in group.items))}"
        return Line(self._keys.index(group.key), group.name, rest)

    @property
    def _with_money(self) -> bool:
        return BY_KEY[self._state.report.batch.action].moves_money

    @property
    def group(self) -> Group | None:
        """The group whose cases are shown."""
        place = self.groups.key
        return self._groups.get(self._keys[place] if place is not None else EVERYTHING)

    def _show_group(self) -> None:
        group = self.group
        self.table.fill(group.items if group else ())
        self.card.show_group(group, idle=self._state.phase is Phase.OVER)

    # buttons

    def _make_buttons(self) -> None:
        self.back_button = button(translate("batch", "Take all back  (Esc)"), self.take_back_wanted.emit)
        self.pause_button = button(translate("batch", "Pause  (Esc)"), self.pause_wanted.emit)
        self.go_on_button = button(translate("batch", "Go on"), self.go_on_wanted.emit, "primary")
        self.stop_button = button(translate("batch", "Stop"), self.stop_wanted.emit)
        self.hide_button = button(translate("batch", "Go on in the &background"), self.leave)
        self.drop_button = button("", self.drop_wanted.emit)
        self.rest_button = button("", self.rest_wanted.emit, "primary")
        self.close_button = button(translate("batch", "Close"), self.leave)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo)

    def _undo(self) -> None:
        if self._state.phase is Phase.HOLDING:
            self.take_back_wanted.emit()

    def _lead_to(self, wanted: QPushButton | None) -> None:
        """Have Enter press this button, or none: nothing that is under way hangs on one key too many."""
        for one in (self.go_on_button, self.rest_button, self.close_button):
            one.setDefault(one is wanted)
        if not self.table.hasFocus():  # somebody may be at the cases just now
            (wanted or self.groups).setFocus()

    def _show_buttons(self) -> None:
        phase, left = self._state.phase, self._state.report.left
        over = phase is Phase.OVER
        shown = {
            self.back_button: phase is Phase.HOLDING,
            self.pause_button: phase is Phase.SENDING,
            self.go_on_button: phase is Phase.PAUSED,
            self.stop_button: phase in (Phase.SENDING, Phase.PAUSED),
            self.hide_button: phase in (Phase.HOLDING, Phase.SENDING),
            self.drop_button: over and bool(left),
            self.rest_button: over and bool(left) and self._state.can_send,
            self.close_button: over or phase is Phase.PAUSED,
        }
        self.drop_button.setText(translate("batch", "Take back what is left: {n}").format(n=f"{left:,}"))
        self.rest_button.setText(translate("batch", "Send what is left: {n}").format(n=f"{left:,}"))
        for one, visible in shown.items():
            one.setVisible(visible)

    def _lay_out(self) -> None:
        self.resize(within_screen(self, *SIZE))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(GAP)
        self.bar.setAccessibleName(translate("batch", "Progress"))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.table, 1)
        column.addWidget(self.card)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.groups)
        parts.addWidget(right)
        parts.setStretchFactor(1, 1)
        parts.setSizes([GAP * 34, GAP * 100])
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        for part in (self.title, self.strip, self.bar, self.step):
            layout.addWidget(part)
        layout.addWidget(parts, 1)
        layout.addLayout(self._button_row())

    def _button_row(self) -> QHBoxLayout:
        return row(
            self.back_button,
            self.stop_button,
            self.drop_button,
            None,
            self.hide_button,
            self.close_button,
            self.pause_button,
            self.go_on_button,
            self.rest_button,
        )

    def _connect(self) -> None:
        self.groups.moved.connect(self._show_group)
        self.groups.wanted.connect(lambda _key: self.table.setFocus())
        self.table.chosen.connect(self.case_wanted)
        self.table.moved.connect(lambda: self.card.show_item(self.table.current))
        self.card.cure_wanted.connect(self.cure_wanted)
        self.card.todo_wanted.connect(self.todo_wanted)


def _strip_words(state: BatchState, now: datetime) -> str:
    """What one must not overlook."""
    if state.phase is Phase.HOLDING:
        source = translate("batch", "Nothing is sent yet. All of it can be taken back for {n} s.")
        if state.report.numbers.get(AttemptState.DONE):
            source = translate("batch", "The rest can be taken back for {n} s. Cases near their deadline did not wait.")
        return source.format(n=state.seconds_left(now))
    if state.phase is Phase.OVER and state.report.stopped is not None and state.report.left:
        return say(state.report.stopped)
    return ""


def _step_words(state: BatchState) -> str:
    """How far it is."""
    n, total = f"{state.done:,}", f"{state.total:,}"
    left = f"{max(0, state.total - state.done):,}"
    if state.phase is Phase.OVER:
        return _result_words(state)
    sources = {
        Phase.HOLDING: translate("batch", "{n} of {total}"),
        Phase.SENDING: translate("batch", "{n} of {total}"),
        Phase.PAUSED: translate("batch", "Paused at {n} of {total}. The others wait."),
        Phase.STOPPING: translate(
            "batch", "Stopping after the case that is under way. {left} wait and can be sent later."
        ),
    }
    return sources[state.phase].format(n=n, total=total, left=left)


def _result_words(state: BatchState) -> str:
    report = state.report
    parts = [translate("batch", "Done: {n} of {total}").format(n=f"{report.done:,}", total=f"{len(report.entries):,}")]
    not_done = sum(len(one.entries) for one in by_class(report))
    if not_done:
        parts.append(translate("batch", "Not done: {n}").format(n=f"{not_done:,}"))
    taken_back = report.numbers.get(AttemptState.CANCELLED)
    if taken_back:
        parts.append(translate("batch", "Taken back: {n}").format(n=f"{taken_back:,}"))
    if report.by_hand:
        parts.append(translate("batch", "To be carried out by hand: {n}").format(n=f"{report.by_hand:,}"))
    if report.left:
        parts.append(translate("batch", "{n} wait and can be sent later").format(n=f"{report.left:,}"))
    if state.left_out:
        parts.append(translate("batch", "Left out: {n}").format(n=f"{len(state.left_out):,}"))
    return "  ·  ".join(parts)
