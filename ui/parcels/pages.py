"""What stands below the field: one page for each thing that a number can lead to.

Each page says with `confirm` what Enter does, with `step` what up and down do, and with
`go_on` what Ctrl+Enter does, for the field has the keys.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from models.desk.cases import ActionView
from models.desk.desk import Desk
from models.desk.parcels.finding import Candidate
from models.desk.parcels.receiving import Opened, Received
from models.desk.parcels.receiving_words import summary
from models.domain.money import yuan_from_fen
from models.domain.names import ACTIONS
from ui.decisions.empty_page import empty_page
from ui.dialogs.parts import button, label, notice, outside_label, row
from ui.dialogs.receive import done_words, no_money_words
from ui.dialogs.receiving_form import ReceivingForm
from ui.dialogs.two_lines import TwoLineList
from ui.parcels.words import candidate_line
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import GAP, SNUG

MONEY = "refund"


class Page(QWidget):
    """Does nothing on any key, and loses nothing when it goes."""

    @property
    def touched(self) -> bool:
        """Whether somebody has entered something that would be lost."""
        return False

    def confirm(self) -> None:
        """Enter in the empty field."""

    def go_on(self) -> None:
        """Ctrl+Enter."""
        self.confirm()

    def step(self, _by: int) -> bool:
        """Up and down; whether they were of use here."""
        return False


class IdlePage(Page):
    """Nothing is in hand."""

    def __init__(self, type_number: Callable[[], object]) -> None:
        """`type_number` puts the keys into the field."""
        super().__init__()
        text = translate(
            "parcels",
            "The scanner types the number and presses Enter; the case opens where its goods are received. A parcel "
            "that belongs to no case goes into the bucket, and is found again when its case appears.",
        )
        layout = QVBoxLayout(self)
        type_it = button(translate("parcels", "T&ype the number"), type_number)
        layout.addWidget(empty_page(translate("parcels", "Ready for the next parcel"), text, type_it))


class ChoicePage(Page):
    """Several cases may be meant, the likeliest first."""

    chosen = Signal(object)
    """The `Candidate`."""
    none_fits = Signal()

    def __init__(self, candidates: Sequence[Candidate], title: str, none_words: str) -> None:
        super().__init__()
        self._candidates = tuple(candidates)
        self.list = TwoLineList(title)
        self.list.fill([candidate_line(place, one) for place, one in enumerate(candidates)], 0)
        self.list.wanted.connect(lambda place: self.chosen.emit(self._candidates[place]))
        self.none_button = button(none_words, self.none_fits.emit, "link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(label(title, "strong", wrap=True))
        layout.addWidget(self.list, 1)
        keys = translate("parcels", "↑ ↓ choose, Enter opens, Esc leaves.")
        layout.addLayout(row(label(keys, "quiet"), None, self.none_button))

    def confirm(self) -> None:
        """Take the current one."""
        if self.list.key is not None:
            self.list.wanted.emit(self.list.key)

    def step(self, by: int) -> bool:
        """To the next case or the one before."""
        at = self.list.currentIndex().row() + by
        if 0 <= at < len(self._candidates):
            self.list.setCurrentIndex(self.list.model().index(at, 0))
        return True


class ReceivingPage(Page):
    """The receiving step of one case."""

    finished = Signal()
    """Everything that is needed stands there."""
    case_wanted = Signal(str)

    def __init__(self, opened: Opened, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self.opened = opened
        self.form = ReceivingForm(opened, desk, lanes)
        self.missing_label = label("", "missing", wrap=True)
        words = translate("parcels", "{do}  (Enter)").format(do=done_words(opened))
        self.finish_button = button(words, self.confirm, "primary")
        self._lay_out()
        self.form.changed.connect(self._show)
        self.form.note.returnPressed.connect(self.confirm)
        self._show()

    @property
    def touched(self) -> bool:
        """Whether somebody has entered something that would be lost."""
        return self.form.touched

    def confirm(self) -> None:
        """Write it down, if nothing is missing."""
        if not self.form.lacking():
            self.finished.emit()

    def _show(self) -> None:
        lacks = self.form.lacking()
        self.missing_label.setText("\n".join(lacks))
        self.finish_button.setEnabled(not lacks)

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setAccessibleName(translate("parcels", "What came in the parcel"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, GAP, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        area.setWidget(inside)
        open_case = button(
            translate("parcels", "Open the &case"),
            lambda: self.case_wanted.emit(self.opened.case.aftersale_id),
            "link",
        )
        last = row(self.missing_label, open_case, self.finish_button)
        last.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(area, 1)
        layout.addWidget(label(no_money_words(), "quiet", wrap=True))
        layout.addLayout(last)


class ReceivedPage(Page):
    """It is written down. The step that it leads to is one key away, and the field is ready for the next parcel."""

    action_wanted = Signal(str)
    case_wanted = Signal(str)

    def __init__(self, done: Received) -> None:
        super().__init__()
        self.done = done
        self.buttons: dict[str, QPushButton] = {}
        good = notice("good" if done.receiving.all_good else "warning", self._sentence())
        case = done.case
        product = outside_label(f"{case.product_name or case.aftersale_id}  ·  ¥{yuan_from_fen(case.amount_fen)}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SNUG)
        layout.addWidget(good)
        layout.addWidget(product)
        self._proposed = next((step.key for step in done.steps if step.open), "")
        for step in done.steps:
            layout.addLayout(row(self._button(step), label(_why_not(step), "quiet", wrap=True), None))
        open_case = button(
            translate("parcels", "Open the &case"), lambda: self.case_wanted.emit(case.aftersale_id), "link"
        )
        layout.addLayout(row(open_case, None))
        layout.addWidget(label(translate("parcels", "Or scan the next parcel."), "quiet"))
        layout.addStretch(1)

    def confirm(self) -> None:
        """Enter does nothing here: it would be the scanner's second one, and this is about money."""

    def go_on(self) -> None:
        """To the step that is proposed."""
        if self._proposed:
            self.action_wanted.emit(self._proposed)

    def _sentence(self) -> str:
        words = say(summary(self.done.receiving, self.done.expected))
        if self.done.corrected:
            return translate("parcels", "Corrected: {what}").format(what=words)
        return translate("parcels", "Received: {what}").format(what=words)

    def _button(self, step: ActionView) -> QPushButton:
        name = say(ACTIONS[step.key])
        if step.key == MONEY:
            name = f"{name} ¥{yuan_from_fen(self.done.case.amount_fen)}"
        first = step.key == self._proposed
        if first:
            name = translate("parcels", "{do}  (Ctrl+Enter)").format(do=name)
        made = button(name, partial(self.action_wanted.emit, step.key), "primary" if first else "")
        made.setEnabled(step.open)
        self.buttons[step.key] = made
        return made


def _why_not(step: ActionView) -> str:
    return "" if step.why_closed is None else say(step.why_closed)
