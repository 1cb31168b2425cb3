"""The figures as pictures, side by side, for a look and not for reading."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from models.desk.today.figures import Figures, Line, Reason
from models.desk.today.periods import HOUR, china_day
from models.desk.today.words import NO_REASON
from ui.dialogs.parts import card, label
from ui.runtime.language import say, translate
from ui.shell.theme import GAP, TIGHT
from ui.today.chart import Chart
from ui.today.columns import Columns, Pillar
from ui.today.lollipops import Lollipops, Stem
from ui.today.shares import Part, Shares
from ui.today.stack import Stack
from ui.today.words import money


class Pictures(QScrollArea):
    """Each picture on a card of its own, under its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time, self.bands, self.pace = Columns(), Stack(), Lollipops()
        self.reasons = Shares(translate("today", "Refunds by the buyer's reason"))
        self.people = Shares(translate("today", "Refunds by person"))
        self.shops = Shares(translate("today", "Refunds by shop"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()

    def show_figures(self, found: Figures) -> None:
        """Show a period."""
        self.time.show_pillars(_pillars(found))
        self.bands.show_bands(found.bands)
        everybody = Stem(translate("today", "All"), found.pace)
        self.pace.show_stems([everybody, *(Stem(line.name, line.pace) for line in found.people)])
        self.reasons.show_parts([_reason(one) for one in found.reasons])
        self.people.show_parts([Part(line.name, line.tally.refund_rate, _saved(line)) for line in found.people])
        self.shops.show_parts([Part(line.name, line.tally.refund_rate, _lapsed(line)) for line in found.shops])

    def charts(self) -> tuple[Chart, ...]:
        """All of them."""
        return (self.time, self.bands, self.reasons, self.pace, self.people, self.shops)

    def _lay_out(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, GAP, 0)
        grid.setSpacing(GAP)
        wide = _paper([self.time])
        grid.addWidget(wide, 0, 0, 1, 2)
        for place, chart in enumerate((self.bands, self.reasons, self.pace, self.people)):
            grid.addWidget(_paper([chart]), 1 + place // 2, place % 2)
        grid.addWidget(_paper([self.shops]), 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(4, 1)
        self.setWidget(inside)


def _paper(charts: Iterable[Chart]) -> QWidget:
    paper = card()
    column = QVBoxLayout(paper)
    column.setContentsMargins(GAP, GAP, GAP, GAP)
    column.setSpacing(TIGHT)
    for chart in charts:
        name = label(chart.accessibleName(), "heading")
        name.setContentsMargins(GAP, 0, 0, 0)
        column.addWidget(name)
        column.addWidget(chart)
    column.addStretch(1)
    return paper


def _pillars(found: Figures) -> list[Pillar]:
    """Hours from the first that has anything to the last, so that a night takes no room; all days of several."""
    shape = "%H" if found.span.step == HOUR else "%m-%d"
    rows = zip(found.span.starts, found.handled_per_step, found.lapsed_per_step, strict=True)
    pillars = [Pillar(f"{china_day(begins):{shape}}", handled, lapsed) for begins, handled, lapsed in rows]
    if found.span.step != HOUR:
        return pillars
    busy = [place for place, one in enumerate(pillars) if one.handled or one.lapsed]
    return pillars[min(busy, default=9) : max(busy, default=17) + 1]


def _reason(one: Reason) -> Part:
    return Part(one.words or say(NO_REASON), one.refunds)


def _saved(line: Line) -> str:
    tally = line.tally
    return translate("today", "saved {n}").format(n=f"{tally.saved.cases:,}") if tally.saved.cases else ""


def _lapsed(line: Line) -> str:
    tally = line.tally
    words = translate("today", "lapsed {n} ({amount})")
    return words.format(n=f"{tally.lapsed.cases:,}", amount=money(tally.lapsed)) if tally.lapsed.cases else ""
