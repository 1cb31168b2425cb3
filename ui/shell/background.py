"""What a window shows of the background, and what it can ask of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.desk import shops
from models.desk.desk import Desk
from models.desk.shops import ShopView
from models.domain.clock import CorrectedClock
from ui.dialogs.absence import AbsenceDialog
from ui.dialogs.line_states import LineStatesDialog
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.runtime.ticker import Ticker
from ui.shell.line_words import clock_words, lines
from ui.shell.news_words import headline, sentence
from ui.shell.notice_bar import Line, NoticeBar
from ui.shell.notice_board import Notice, Topic
from ui.shell.syncing import Syncing


class Background(QObject):
    """Without a `Syncing` it is as if no shop had a line to the platform."""

    case_wanted = Signal(str)
    """The 售后单号 of a case to go to."""
    queue_wanted = Signal(str)
    """The key of a queue to go to."""
    shops_wanted = Signal()
    said = Signal(str)
    """A sentence for the status bar."""
    changed = Signal()
    """There is a line to the platform now or none any more, or there is a notice or none; see `there`, `noticed`."""

    def __init__(self, desk: Desk, lanes: Lanes, syncing: Syncing | None, ticker: Ticker, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._syncing = desk, lanes, syncing
        self._ticker, self._window = ticker, window
        self._shops: dict[int, ShopView] = {}
        self.bar = NoticeBar()
        self.bar.show_wanted.connect(self.show_notice)
        self.bar.away_wanted.connect(self.put_away)
        self.bar.all_away_wanted.connect(self.put_all_away)
        self.dialog: LineStatesDialog | None = None
        if syncing is not None:
            syncing.notices_changed.connect(self.show_notices)
            syncing.states_changed.connect(self._on_states)
        self.show_notices()

    @property
    def there(self) -> bool:
        """Whether there is a shop with a line to the platform."""
        return self._syncing is not None and bool(self._syncing.states)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is not put away yet."""
        return self._syncing.notices if self._syncing is not None else ()

    def look_now(self, *, check: bool = False) -> None:
        """Ask the platform now, as far as there is a line to it."""
        if self._syncing is None or not self.there:
            return
        self._syncing.look_now(check=check)
        look = translate("line", "Looking at the platform…")
        compare = translate("line", "Comparing all open cases with the platform…")
        self.said.emit(compare if check else look)

    def shops_changed(self) -> None:
        """A shop was added, changed or removed."""
        if self._syncing is not None:
            self._syncing.shops_changed()

    # notices

    def show_notices(self) -> None:
        """Say what is not put away yet."""
        now, limits = self._desk.clock.now(), self._desk.limits
        self.bar.show_lines([Line(one.number, one.topic, sentence(one, now, limits)) for one in self.notices])
        self.changed.emit()

    def show_first(self) -> None:
        """Open what the first notice is about."""
        if self.bar.first is not None:
            self.show_notice(self.bar.first)

    def put_first_away(self) -> None:
        """Somebody has read the first notice."""
        if self.bar.first is not None:
            self.put_away(self.bar.first)

    def show_notice(self, number: int) -> None:
        """Go to the one case a notice is about, or list them. An absence is always listed: how long it was counts."""
        notice = next(one for one in self.notices if one.number == number)
        if len(notice.cases) == 1 and notice.topic is not Topic.ABSENCE:
            self.case_wanted.emit(notice.cases[0])
            return
        if notice.alerts is not None and not notice.happenings:  # they stand on top of their queue
            self.queue_wanted.emit(notice.alerts.queue)
            return
        words = headline(notice, self._desk.clock.now())
        dialog = AbsenceDialog(words, notice.happenings, self._desk, self._lanes, self._ticker, self._window)
        dialog.case_wanted.connect(self.case_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def put_away(self, number: int) -> None:
        """Somebody has read a notice."""
        if self._syncing is not None:
            self._syncing.put_away(number)

    def put_all_away(self) -> None:
        """Somebody has read enough."""
        for notice in self.notices:
            self.put_away(notice.number)

    # the lines

    def show_states(self) -> None:
        """Open how each shop stands."""
        if self.dialog is not None:
            return
        self.dialog = LineStatesDialog(self._window)
        self.dialog.look_wanted.connect(self.look_now)
        self.dialog.shops_wanted.connect(self.shops_wanted)
        self.dialog.finished.connect(self._forget_dialog)
        self._fill_dialog()
        self.dialog.open()
        self._lanes.run(LaneName.READ, shops.in_use, self._desk, done=self._know_shops, owner=self)

    def _know_shops(self, found: list[ShopView]) -> None:
        self._shops = {view.shop.id: view for view in found}
        self._fill_dialog()

    def _on_states(self) -> None:
        self._fill_dialog()
        self.changed.emit()

    def _fill_dialog(self) -> None:
        if self.dialog is None or self._syncing is None:
            return
        known = {key: view.shop.colour for key, view in self._shops.items()}
        shown = [(line, known.get(line.state.shop_id, "")) for line in lines(self._syncing.states, self._shops)]
        self.dialog.show_lines(shown, self._desk.clock.now(), self._clock())

    def _clock(self) -> str:
        clock = self._desk.clock
        words = clock_words(clock.offset if isinstance(clock, CorrectedClock) else None)
        if not words:
            return ""
        source = translate("line", "{words}. Countdowns use the platform's time; set the PC's clock all the same.")
        return source.format(words=words)

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
