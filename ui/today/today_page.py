"""What a day, or some days, came to: the figures asked for first, then pictures or a table, and the way to a sheet."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.desk.today.counting import figures
from models.desk.today.figures import Figures
from models.desk.today.periods import NAMES, Period, china_day
from models.desk.today.sheet import export_figures
from models.domain.cancel import CancelToken
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.dialogs.parts import button, label, notice, row, say_in
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, say, translate
from ui.shell.theme import GAP, ROOMY
from ui.today.pictures import Pictures
from ui.today.table import FigureTable
from ui.today.tiles import Tiles, tiles_of

SHORT = frozenset({Period.TODAY, Period.YESTERDAY})
"""Counted in a moment, on the lane of the lists. A month of a large shop takes seconds; no list waits for that."""
KEYS = {period: str(number) for number, period in enumerate(Period, start=1)}
TABLE_KEY = "T"


class TodayPage(QWidget):
    """Reads nothing until it is seen. Today's figures follow what changes; those of many days wait to be asked for."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._period = Period.TODAY
        self._job: Job | None = None
        self._stale = True
        self._found: Figures | None = None
        self.periods = {period: self._period_button(period) for period in Period}
        self.as_table = QPushButton(translate("today", "As a &table"))
        self.as_table.setCheckable(True)
        self.save = button(translate("today", "&Save as a sheet…"), self.choose_file)
        self.again = button(translate("today", "Count &again"), self.count)
        self.basis = label("", "quiet", wrap=True)
        self.problem = notice()
        self.said = notice("good")
        self.tiles, self.pictures, self.table = Tiles(), Pictures(), FigureTable()
        self.nothing = label("", "quiet", wrap=True)
        self.look_back = button(translate("today", "Look at the last 30 days"), partial(self.choose, Period.MONTH))
        self._nothing_page = self._empty()
        self._pages = QStackedWidget()
        self._lay_out()
        self._add_keys()

    @property
    def found(self) -> Figures | None:
        """What is shown."""
        return self._found

    def refresh(self, changes: Changes) -> None:
        """Something changed."""
        if not (changes.cases or changes.todos or changes.shops):
            return
        self._stale = True
        if self.isVisible() and self._period in SHORT and self._job is None:
            self.count()

    def begin_with(self, found: Figures) -> None:
        """Show figures that are there already; they are counted anew when something changes."""
        self._stale, self._period = False, found.period
        self.periods[found.period].setChecked(True)
        self.show_figures(found)

    def choose(self, period: Period) -> None:
        """Show another period."""
        self.periods[period].setChecked(True)
        if period is not self._period:
            self._period = period
            self.count()

    def count(self) -> None:
        """Count the period in view anew. What is shown stays until that is done."""
        if self._job is not None:
            self._job.cancel()
            self._job.drop()
        self._stale = False
        self.basis.setText(translate("today", "Being counted…"))
        self._job = self._lanes.run(
            LaneName.READ if self._period in SHORT else LaneName.NETWORK,
            figures,
            self._desk,
            self._period,
            done=self.show_figures,
            failed=self._fell,
            cancel=CancelToken(),
            owner=self,
        )

    def show_figures(self, found: Figures) -> None:
        """Show what a period came to."""
        self._job, self._found = None, found
        say_in(self.problem, "")
        self.basis.setText(basis_words(found, format_local_time(self._desk.clock.now())))
        self.tiles.show_tiles(tiles_of(found))
        self.pictures.show_figures(found)
        self.table.show_figures(found)
        self.nothing.setText(translate("today", "Nothing was decided in this period, and nothing lapsed."))
        self.look_back.setVisible(found.period is not Period.MONTH)
        self._turn()
        if self._stale and self._period in SHORT and self.isVisible():
            self.count()

    def choose_file(self) -> None:
        """Ask where the sheet is to be written."""
        if self._found is None:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{china_day(self._found.span.starts[-1]):%Y-%m-%d}-{self._found.period.value}.xlsx"
        target, _ = QFileDialog.getSaveFileName(
            self,
            translate("today", "Save as a sheet"),
            str(Path(documents) / name),
            "Excel (*.xlsx);;CSV (*.csv)",  # untranslated: names of formats
        )
        if target:
            self.write(Path(target))

    def write(self, target: Path) -> None:
        """Write what is shown to a sheet."""
        self._lanes.run(
            LaneName.NETWORK,
            export_figures,
            self._found,
            target,
            say,
            done=partial(self._written, target.name),
            failed=self._fell,
            owner=self,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what changed while nobody looked."""
        super().showEvent(event)
        if self._stale and self._job is None:
            self.count()

    # inside

    def _written(self, name: str, lines: int) -> None:
        words = translate("today", "Written to {file}: {n} lines")
        say_in(self.said, words.format(file=name, n=lines))

    def _fell(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, UserError):
            say_in(self.problem, say(error.text))

    def _turn(self) -> None:
        """The pictures, the table, or that there is nothing to show."""
        empty = self._found is None or self._found.empty
        shown: QWidget = self._nothing_page if empty else self.table if self.as_table.isChecked() else self.pictures
        self._pages.setCurrentWidget(shown)

    def _empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self.nothing)
        column.addWidget(self.look_back, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _period_button(self, period: Period) -> QPushButton:
        made = QPushButton(say(NAMES[period]))
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setToolTip(KEYS[period])
        made.clicked.connect(partial(self.choose, period))
        return made

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        for one in self.periods.values():
            group.addButton(one)
        self.periods[self._period].setChecked(True)
        self.as_table.setAutoDefault(False)
        self.as_table.setToolTip(TABLE_KEY)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self.pictures, self.table, self._nothing_page):
            self._pages.addWidget(page)
        self.as_table.toggled.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(ROOMY, GAP, ROOMY, GAP)
        layout.setSpacing(GAP)
        layout.addLayout(row(*self.periods.values(), None, self.as_table, self.again, self.save))
        for part in (self.problem, self.said, self.tiles, self.basis):
            layout.addWidget(part)
        layout.addWidget(self._pages, 1)

    def _add_keys(self) -> None:
        for period, key in KEYS.items():
            self._key(key, partial(self.choose, period))
        self._key(TABLE_KEY, self.as_table.toggle)

    def _key(self, sequence: str, run: object) -> None:
        shortcut = QShortcut(QKeySequence(sequence), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(run)


def basis_words(found: Figures, counted: str) -> str:
    """What the figures rest on."""
    begins, ends = china_day(found.span.starts[0]), china_day(found.span.starts[-1])
    days = f"{begins:%Y-%m-%d}" if begins.date() == ends.date() else f"{begins:%Y-%m-%d} – {ends:%Y-%m-%d}"
    words = translate(
        "today",
        "{days}, days and hours of China time. Counted {at}. Each case counts once, by the last decision that stands.",
    )
    told = [words.format(days=days, at=counted)]
    if found.blind_shops:
        blind = translate("today", "What lapsed is not known of {shops}: exports do not say who acted.")
        told.append(blind.format(shops=translate("today", ", ").join(found.blind_shops)))
    return " ".join(told)
