"""A backup was put back: what is not in it, so that nobody decides twice what was decided already."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models.desk.safety.aftermath import Aftermath, Lost
from models.domain.names import ACTIONS, STATES
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import label, notice, row, value_label
from ui.dialogs.two_lines import Line, TwoLineList
from ui.runtime.language import format_local_time, say, translate
from ui.shell.theme import DIALOG_MARGINS, SNUG


class AftermathDialog(GrowingDialog):
    """Enter on a case goes to it."""

    case_wanted = Signal(str)
    """A 售后单号."""

    def __init__(self, found: Aftermath, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lost = found.lost
        heading = translate("safety", "A backup was put back")
        self.setWindowTitle(heading)
        self.resize(680, 460 if found.lost else 240)
        self.sentence = value_label(_sentence(found))
        self.list = TwoLineList(translate("safety", "Decisions that are not in the backup"))
        self.list.fill([_line(place, one) for place, one in enumerate(found.lost)])
        self.list.wanted.connect(self._go)
        close = QPushButton(translate("safety", "Close"))
        close.setProperty("role", "primary")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(heading, "title"))
        layout.addWidget(self.sentence)
        if not found.complete:
            layout.addWidget(notice("warning", _cut_off()))
        layout.addWidget(self.list, 1)
        self.list.setVisible(bool(found.lost))
        layout.addWidget(label(_aside(found), "quiet", wrap=True))
        layout.addLayout(row(None, close))
        (self.list if found.lost else close).setFocus()

    def _go(self, place: int) -> None:
        self.accept()
        self.case_wanted.emit(self._lost[place].aftersale_id)


def _sentence(found: Aftermath) -> str:
    when = format_local_time(found.made_at)
    if not found.lost:
        source = translate(
            "safety",
            "The desk stands as it did at {time}. All cases are being read again; what was under way is looked up, "
            "and what waited to be sent is asked about in the outbox.",
        )
        return source.format(time=when)
    source = translate(
        "safety",
        "The desk stands as it did at {time}. Decisions that came or went on later: {n}. Look at each case before you "
        "decide it again: it may have been carried out. All cases are being read again.",
    )
    return source.format(time=when, n=len(found.lost))


def _cut_off() -> str:
    return translate(
        "safety",
        "The data that was replaced could not be read to its end: there may be more than is listed here.",
    )


def _aside(found: Aftermath) -> str:
    return translate("safety", "What was replaced is kept in {folder}.").format(folder=found.aside)


def _line(place: int, one: Lost) -> Line:
    action = say(ACTIONS[one.action]) if one.action in ACTIONS else one.action
    then = say(STATES[one.state])
    now = say(STATES[one.state_now]) if one.state_now else translate("safety", "not known")
    rest = translate("safety", "was: {then} · here now: {now}").format(then=then, now=now)
    return Line(place, f"{one.aftersale_id} · {action}", f"{rest} · {one.by}" if one.by else rest)
