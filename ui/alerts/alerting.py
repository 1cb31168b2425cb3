"""Tells whoever is at the desk of the cases that come near, for as long as the program runs, window or not.

A beat looks how things stand, on the read lane. Only if something is due it is asked
once more and written down as told, in one transaction: that is the moment of telling.
After a gap (sleep, a crash, a clock that was set) the platform is heard first, so
that what it settled meanwhile is told as settled, and all of it in one notice.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from models.desk.alerts.choices import choices_of, said_once, silence
from models.desk.alerts.sweep import Outlook, outlook, tell
from models.desk.desk import Desk
from models.desk.sync.news import Standing
from models.desk.who import me
from models.domain.alerts import AlertChoices, Alerts, Told, Urgency
from models.domain.changes import Changes
from models.domain.promise import PromiseDue
from ui.alerts import alert_words
from ui.alerts.sound_gate import SoundGate
from ui.alerts.sounds import play
from ui.alerts.tray import Tray
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.runtime.ticker import timer_ms
from ui.shell.news_words import sentence
from ui.shell.notice_board import Notice
from ui.shell.syncing import Syncing

SELDOM, OFTEN = timedelta(seconds=15), timedelta(seconds=5)
"""Beats come at least so often, and at most so often: what comes up in between is one notice."""
SOON = timedelta(seconds=2)
"""After something changed, and while the platform is awaited."""
GAP = timedelta(minutes=1)
"""A longer time between two beats means that nobody could look."""
PATIENCE = timedelta(seconds=45)
"""So long after a gap the platform is awaited before what is due is told without it."""
SILENCE = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Look:
    """How things stand for whoever is at the desk."""

    person: str
    choices: AlertChoices
    outlook: Outlook


class Alerting(QObject):
    """Made, called and stopped in the GUI thread. It has the tray; windows come and go with the language."""

    window_wanted = Signal()
    case_wanted = Signal(str)
    """The 售后单号 of a case to go to."""
    queue_wanted = Signal(str)
    """The key of the queue in which the cases are that were told."""
    wall_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()
    pressing = Signal()
    """Something urgent was told: the window may ask for attention."""
    said = Signal(str)
    """A sentence for the status bar."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        syncing: Syncing,
        *,
        heard: Callable[[Urgency], object] = play,
        steady: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`heard` plays a sound; `steady` counts the seconds between two of them."""
        super().__init__(parent)
        self._desk, self._lanes, self._syncing, self._heard = desk, lanes, syncing, heard
        self._gate = SoundGate(steady)
        self._beaten: datetime | None = None
        self._since: datetime | None = None
        self._woken: datetime | None = desk.clock.now()  # nobody looked before the program began
        self._asking = False
        self._stopped, self._ending = True, False
        self._lead = "", ""
        """Where a click on the last message leads: to a case, or to the queue in which all are that were told."""
        self._newest = 0
        """The number of the newest notice that was told outside the window."""
        self.choices = AlertChoices()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.beat)
        self.tray = self._new_tray()

    # what the program asks

    def start(self) -> None:
        """Begin to look."""
        self._stopped = False
        self._lanes.changed.connect(self._on_changed)
        self.tray.show()
        self.beat()

    def stop(self) -> None:
        """End it. To be called before the lanes are closed."""
        self._stopped = True
        self._timer.stop()
        self.tray.close()

    def renew_texts(self) -> None:
        """Another language is spoken from now on."""
        before, self.tray = self.tray, self._new_tray()
        before.close()
        before.deleteLater()
        if not self._stopped:
            self.tray.show()
            self._beat_in(timedelta(0))

    @property
    def keeps_watching(self) -> bool:
        """Whether the program goes on in the tray when its window is closed."""
        return self.tray.there and self.choices.keep_in_tray and not self._ending

    def end(self) -> None:
        """Somebody quits, or the system goes down: from now on closing the window ends the program."""
        self._ending = True

    def say_that_it_stays(self) -> None:
        """The window was closed: say once per person that the program goes on, and how it is ended."""
        self._lanes.run(LaneName.WRITE, _first_time, self._desk, done=self._say_that_it_stays, owner=self)

    def be_silent(self) -> None:
        """Tell nothing for an hour, but what would lapse meanwhile."""
        self._lanes.run(LaneName.WRITE, _silence, self._desk, done=self._silent, owner=self, changes=SETTINGS)

    # the beat

    def beat(self) -> None:
        """Look how things stand, and tell what is due."""
        now = self._desk.clock.now()
        self._notice_gap(now)
        self._syncing.tick(now)
        self._sound()
        if not self._asking:
            self._asking = True
            asked = self._syncing.told_since
            self._lanes.run(
                LaneName.NETWORK,  # the read lane stays free for whoever waits for a screen
                _look,
                self._desk,
                asked,
                done=self._take_look,
                failed=self._not_looked,
                owner=self,
            )

    def _notice_gap(self, now: datetime) -> None:
        if self._beaten is not None and abs(now - self._beaten) > GAP:
            self._since, self._woken = min(self._beaten, now), now
        self._beaten = now

    def _take_look(self, found: Look) -> None:
        self._asking = False
        self.choices = found.choices
        self._syncing.stand(found.outlook.standing, found.outlook.promises)
        self.tray.show_state(found.outlook.bands, found.outlook.nearest, found.outlook.at)
        if self._awaits_platform(found.outlook.at):
            self._beat_in(SOON)
        elif found.outlook.due:
            self._asking = True
            since = self._syncing.told_since
            self._lanes.run(
                LaneName.WRITE, tell, self._desk, found.person, since, done=self._take_told, failed=self._not_told
            )
        else:
            self._woken = self._since = None
            self._tell_news()
            self._beat_at(found.outlook)

    def _awaits_platform(self, now: datetime) -> bool:
        """After a gap: whether a shop's line is still catching up."""
        if self._woken is None or not timedelta(0) <= now - self._woken < PATIENCE:
            return False
        return any(
            state.standing in (Standing.WAITING, Standing.GOOD, Standing.FILLING)
            and (state.answered_at is None or state.answered_at < self._woken)
            for state in self._syncing.states
        )

    def _take_told(self, told: Told) -> None:
        self._asking = False
        after_gap, since = self._woken is not None, self._since
        self._woken = self._since = None
        if told.fresh:
            notice = self._syncing.add_alerts(told, after_gap=after_gap, since=since)
            self._show(told.fresh, notice, after_gap=after_gap)
        if told.promises:
            self._remind(told.promises)
        self._tell_news()
        self._beat_in(OFTEN)

    def _not_looked(self, _error: BaseException) -> None:
        self._asking = False
        self._beat_in(SELDOM)

    def _not_told(self, error: BaseException) -> None:
        """Nothing was written down, so that it is told at the next beat; a database that is busy is no news."""
        self._not_looked(error)

    def _beat_at(self, found: Outlook) -> None:
        wait = SELDOM if found.next_edge is None else found.next_edge - self._desk.clock.now()
        self._beat_in(min(SELDOM, max(OFTEN, wait)))

    def _beat_in(self, wait: timedelta) -> None:
        if not self._stopped:
            self._timer.start(timer_ms(wait))

    def _on_changed(self, _changes: Changes) -> None:
        if not self._stopped and self._timer.remainingTime() > timer_ms(SOON):
            self._beat_in(SOON)

    # telling

    def _show(self, found: Alerts, notice: Notice, *, after_gap: bool) -> None:
        self._lead = (found.cases[0].aftersale_id, "") if found.number == 1 else ("", found.queue)
        at_desk = QApplication.activeWindow() is not None
        self._newest = max(self._newest, notice.number)
        if found.urgency is Urgency.CALM and at_desk and not after_gap:
            return  # whoever works here sees the line above the list
        words = alert_words.title(found, self._desk.limits), alert_words.body(found)
        if notice.happenings:
            words = words[0], sentence(notice, found.at, self._desk.limits)
        self.tray.show_message(*words, found.urgency)
        if found.urgency is Urgency.URGENT:
            self.pressing.emit()
        self._ring(found.urgency)

    def _remind(self, promises: tuple[PromiseDue, ...]) -> None:
        """Of what was promised to buyers. It is told like a case that presses: a person waits for it."""
        self._newest = max(self._newest, self._syncing.add_promises(promises).number)
        self._lead = promises[0].aftersale_id, ""
        words = alert_words.promise_sentence(promises, self._desk.clock.now())
        self.tray.show_message(translate("alerts", "Promised to buyers"), words, Urgency.PRESSING)
        self._ring(Urgency.PRESSING)

    def _ring(self, urgency: Urgency) -> None:
        if self.choices.sound:
            self._gate.want(urgency)
            self._sound()

    def _tell_news(self) -> None:
        """What the platform did, for whoever does not look at the window: one message, however much it is."""
        fresh = [notice for notice in self._syncing.notices if notice.number > self._newest]
        if not fresh:
            return
        self._newest = max(notice.number for notice in fresh)
        if QApplication.activeWindow() is None:
            now, limits = self._desk.clock.now(), self._desk.limits
            lines = [sentence(notice, now, limits) for notice in fresh]
            self.tray.show_message(translate("alerts", "Aftersale Desk"), "\n".join(lines), Urgency.PRESSING)

    def _sound(self) -> None:
        urgency = self._gate.take()
        if urgency is not None:
            self._heard(urgency)

    def _on_message_clicked(self) -> None:
        """Go to the one case, or to the queue in which all of them are, or to all cases."""
        self.window_wanted.emit()
        case, queue = self._lead
        if case:
            self.case_wanted.emit(case)
        elif queue:
            self.queue_wanted.emit(queue)

    def _say_that_it_stays(self, first: bool) -> None:
        if first:
            self.tray.show_message(
                translate("alerts", "Aftersale Desk goes on watching"),
                translate("alerts", "It tells you when a case presses. To end it, choose Quit in this icon's menu."),
                Urgency.CALM,
            )

    def _silent(self, end: datetime) -> None:
        words = translate("alerts", "Nothing is told until {time}, but what would lapse before")
        self.said.emit(words.format(time=f"{end.astimezone():%H:%M}"))

    def _new_tray(self) -> Tray:
        tray = Tray(self._desk.limits, self)
        tray.window_wanted.connect(self.window_wanted)
        tray.case_wanted.connect(self.window_wanted)
        tray.case_wanted.connect(self.case_wanted)
        tray.wall_wanted.connect(self.wall_wanted)
        tray.silence_wanted.connect(self.be_silent)
        tray.settings_wanted.connect(self.window_wanted)
        tray.settings_wanted.connect(self.settings_wanted)
        tray.quit_wanted.connect(self.quit_wanted)
        tray.message_clicked.connect(self._on_message_clicked)
        return tray


SETTINGS = Changes(settings=True)


def _look(desk: Desk, told_since: datetime | None) -> Look:
    person = me(desk)
    return Look(person, choices_of(desk, person), outlook(desk, person, told_since))


def _silence(desk: Desk) -> datetime:
    return silence(desk, me(desk), SILENCE)


def _first_time(desk: Desk) -> bool:
    return said_once(desk, me(desk), "stays in the tray")
