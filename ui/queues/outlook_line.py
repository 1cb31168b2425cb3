"""The line above a list that tells whether it will be made in time, and where to start if not."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from models.desk.choices import keeping
from models.desk.choices.register import PEOPLE, PEOPLE_NUMBER
from models.desk.desk import Desk
from models.desk.triage import outlook
from models.desk.triage.feasibility import Job
from models.desk.triage.outlook import HISTORY, QUEUES, SHIFT, Outlook
from models.desk.triage.pace import ENOUGH, LONGEST
from models.domain.changes import Changes
from models.domain.money import yuan_from_fen
from models.domain.names import span_name
from ui.queues.labels import data_label, link_button, plain_tip
from ui.runtime.jobs import Job as LaneJob
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.runtime.span_words import seconds_words
from ui.shell.theme import GAP, TIGHT, inset


class OutlookLine(QWidget):
    """Reads nothing until it is asked to. Not there while there is nothing to say."""

    case_wanted = Signal(str)
    """The 售后单号 of the case to start with."""

    def __init__(self, desk: Desk, lanes: Lanes, queue: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._queue = desk, lanes, queue
        self._job: LaneJob | None = None
        self._shown: Outlook | None = None
        self.words = data_label("quiet")
        self.start = link_button("")
        self.on_shift = QLabel(translate("queues", "On shift:"))
        self.on_shift.setProperty("role", "quiet")
        self.people = QSpinBox()
        inset(self.people)
        self._lay_out()
        self.start.clicked.connect(self._start)
        self.people.editingFinished.connect(self._choose_people)
        self.hide()

    @property
    def shown(self) -> Outlook | None:
        """What is told."""
        return self._shown

    def look(self) -> None:
        """Reckon anew. What is told stays until that is done."""
        if self._queue not in QUEUES or self._job is not None:
            return
        self._job = self._lanes.run(
            LaneName.READ,
            outlook.outlook,
            self._desk,
            self._queue,
            done=self.show_outlook,
            failed=self._fell,
            owner=self,
        )

    def tick(self, now: datetime) -> None:
        """A second has passed; what is told is a minute old at most. Called only while the list is seen."""
        if now.second == 0:
            self.look()

    def show_outlook(self, found: Outlook) -> None:
        """Tell an outlook."""
        self._job, self._shown = None, found
        words = sentence(found)
        self.words.setText(words)
        self.words.setProperty("role", "strong" if found.lapsing else "quiet")
        self.words.style().polish(self.words)
        self.words.setToolTip(plain_tip(basis(found)))
        self.words.setAccessibleDescription(basis(found))
        self._offer_start(found.start)
        self._show_people(found)
        self.setVisible(bool(words))

    def _offer_start(self, job: Job | None) -> None:
        self.start.setVisible(job is not None)
        if job is not None:
            left = seconds_words(self._left(job))
            words = translate("queues", "Start with ¥{amount}, {left} left")
            self.start.setText(words.format(amount=yuan_from_fen(job.amount_fen), left=left))

    def _left(self, job: Job) -> int:
        return job.left // 60 * 60 if job.left >= 3600 else job.left

    def _show_people(self, found: Outlook) -> None:
        if self.people.hasFocus():
            return
        self.people.blockSignals(True)
        self.people.setSpecialValueText(translate("queues", "{n} (seen)").format(n=found.people_seen))
        self.people.setValue(found.people if found.chosen else 0)
        self.people.blockSignals(False)

    def _start(self) -> None:
        if self._shown is not None and self._shown.start is not None:
            self.case_wanted.emit(self._shown.start.aftersale_id)

    def _choose_people(self) -> None:
        known = self._shown
        if known is None or self.people.value() == (known.people if known.chosen else 0):
            return
        self._lanes.run(
            LaneName.WRITE,
            keeping.keep,
            self._desk,
            PEOPLE,
            self.people.value(),
            done=lambda _: self.look(),
            owner=self,
            changes=Changes(settings=True),
        )

    def _fell(self, _error: BaseException) -> None:
        self._job = None

    def _lay_out(self) -> None:
        self.people.setRange(PEOPLE_NUMBER.least, PEOPLE_NUMBER.most)
        self.people.setAccessibleName(translate("queues", "People on shift"))
        self.people.setToolTip(
            plain_tip(translate("queues", "People on shift. 0: as many as decided something within the last hour."))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, TIGHT)
        row.setSpacing(GAP)
        row.addWidget(self.words, 1)
        row.addWidget(self.start)
        row.addWidget(self.on_shift)
        row.addWidget(self.people)


def sentence(found: Outlook) -> str:
    """The outlook in a sentence or two; "" where nothing is due."""
    if not found.waiting:
        return ""
    if not found.known:
        words = translate(
            "queues",
            "Will we make it? Too little history to say: {n} of {enough} handling times within {days} days.",
        )
        return words.format(n=found.pace.samples, enough=ENOUGH, days=HISTORY // timedelta(days=1))
    if not found.lapsing:
        words = translate("queues", "{pace}: all {n} that are due within {span} can be made.")
    elif found.cut_off:
        words = translate(
            "queues", "{pace}: of the {n} that are due first, {lost} will lapse before you get there, ¥{amount}."
        )
    else:
        words = translate("queues", "{pace}: {lost} of {n} will lapse before you get there, ¥{amount}.")
    told = words.format(
        pace=_pace(found),
        n=f"{found.waiting:,}",
        span=say(span_name(SHIFT)),
        lost=f"{len(found.lapsing):,}",
        amount=yuan_from_fen(found.lost_fen),
    )
    return f"{told} {_way_out(found)}".strip()


def _pace(found: Outlook) -> str:
    words = translate("queues", "At {time} a case and {people} on shift")
    return words.format(time=seconds_words(found.pace.median), people=found.people)


def _way_out(found: Outlook) -> str:
    if not found.lapsing:
        return ""
    if found.start is None:
        return translate("queues", "No other order saves more.")
    words = translate("queues", "In the best order {lost} will, ¥{amount}.")
    return words.format(lost=f"{len(found.lapsing_at_best):,}", amount=yuan_from_fen(found.lost_at_best_fen))


def basis(found: Outlook) -> str:
    """What the sentence rests on, and what it leaves out."""
    words = translate(
        "queues",
        "The time is the median of {n} times from one decision to the next of the same person, within {days} days; "
        "pauses over {pause} and batches are left out. It is reckoned as if those on shift did nothing else, and only "
        "for what is due within {span}: other work makes it worse. The best order saves the most money, and the most "
        "cases: what cannot be made in any case is left for last.",
    )
    return words.format(
        n=found.pace.samples,
        days=HISTORY // timedelta(days=1),
        pause=say(span_name(LONGEST)),
        span=say(span_name(SHIFT)),
    )
