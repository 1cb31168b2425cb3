"""How long a decision can still be taken back: digits that can be read from afar, and a bar that shrinks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.domain.clock import Clock
from ui.runtime.language import translate
from ui.shell.theme import GAP, TEXT_POINTS, TIGHT, colours, digits_font

POINTS = TEXT_POINTS + 6
NARROWEST = GAP * 24
BAR = TIGHT
SECOND = timedelta(seconds=1)
WIDEST = 30
"""The longest undo window, for the room that its digits need."""


@dataclass(frozen=True, slots=True)
class HeldLine:
    """A held decision as a row of the strip. `number` is the attempt's."""

    number: int
    text: str
    hold_until: datetime
    at_once: bool = False
    taking: bool = False
    """Whether it is being taken back just now."""


class HoldFace(QWidget):
    """Reads the clock at each paint; it must be told when to paint."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._line: HeldLine | None = None
        self._whole = timedelta(0)
        self._font = digits_font(POINTS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_line(self, line: HeldLine) -> None:
        """Count down to the end of a line's undo window."""
        if self._line is None or line.hold_until != self._line.hold_until:
            self._whole = max(line.hold_until - self._clock.now(), SECOND)
        self._line = line
        self.refresh()

    def refresh(self) -> None:
        """Paint what is so now."""
        if self.sizeHint().width() != self.width():
            self.updateGeometry()
        self.update()

    @property
    def left(self) -> timedelta:
        """What is left of the undo window; nothing when it is over."""
        if self._line is None:
            return timedelta(0)
        return max(self._line.hold_until - self._clock.now(), timedelta(0))

    @property
    def counting(self) -> bool:
        """Whether there is something to count down."""
        return bool(self.left) and self._line is not None and not self._line.taking

    @property
    def words(self) -> str:
        """What is said now."""
        if self._line is None:
            return ""
        if self._line.taking:
            return translate("undo", "is being taken back…")
        if self.left:
            return translate("undo", "sent in {n} s").format(n=-(-self.left // SECOND))
        if self._line.at_once:
            return translate("undo", "is being sent at once: the deadline is too near to wait")
        return translate("undo", "is being sent…")

    def sizeHint(self) -> QSize:
        """Room for the widest digits, so that nothing moves while they count."""
        widest = translate("undo", "sent in {n} s").format(n=WIDEST)
        metrics = QFontMetrics(self._font)
        width = max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(self.words))
        return QSize(max(width + GAP, NARROWEST), metrics.height() + BAR + TIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words above, the bar below."""
        now = colours()
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(QColor(now.text))
        words = QRect(0, 0, self.width(), self.height() - BAR)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.words)
        if self.counting:
            track = QRect(0, self.height() - BAR, self.width() - GAP, BAR)
            painter.fillRect(track, QColor(now.line))
            track.setWidth(round(track.width() * min(self.left / self._whole, 1.0)))
            painter.fillRect(track, QColor(now.accent))
        painter.end()
