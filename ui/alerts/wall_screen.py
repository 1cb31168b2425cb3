"""The wall screen: the ten nearest cases, in digits that are read from three metres."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QWidget

from models.desk.alerts.wall import ROWS, Wall, wall
from models.desk.desk import Desk
from models.desk.who import me
from models.domain.alerts import AlertCase
from models.domain.changes import Changes
from models.domain.money import yuan_from_fen
from models.domain.names import band_name
from ui.alerts.alert_words import numbers
from ui.queues.countdown_face import Face, face
from ui.runtime.fitting import within_screen
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.runtime.ticker import Ticker
from ui.shell.theme import SIGNS, wall_colours

FULL_SCREEN = "F11"
AGAIN_MS = 15_000
"""Cases cross the edges of bands although nothing changes."""
SOON_MS = 500
HEAD, FOOT = 0.11, 0.045
"""Of the height."""
DIGITS = 0.84
"""Of a mark: 13 mm high on a full 24" screen. From three metres an eye needs a third of that (5 arc minutes)."""
SIGN = 1.25
"""The column of shape and words, by the height of a mark."""


class WallScreen(QWidget):
    """A window of its own. Esc leaves the full screen, and then the window."""

    closed = Signal()

    def __init__(self, desk: Desk, lanes: Lanes, ticker: Ticker) -> None:
        super().__init__()
        self._desk, self._lanes, self._ticker = desk, lanes, ticker
        self.wall: Wall | None = None
        self._asking = False
        self.setWindowTitle(translate("alerts", "Wall screen"))
        self.setMinimumSize(640, 400)
        self.resize(within_screen(self, 1280, 760))
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.look)
        full = QShortcut(QKeySequence(FULL_SCREEN), self)
        full.activated.connect(self.change_size)
        lanes.changed.connect(self._on_changed)
        ticker.subscribe(self, self.tick)
        self.look()

    def look(self) -> None:
        """Read the cases again."""
        if not self._asking:
            self._asking = True
            self._lanes.run(LaneName.READ, _read, self._desk, done=self._take, failed=self._fell, owner=self)

    def tick(self, _now: datetime) -> None:
        """A second has passed."""
        self.update()

    def change_size(self) -> None:
        """Take the whole screen, or give it back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def lines(self) -> list[tuple[AlertCase, Face]]:
        """The cases with their countdowns as they stand now."""
        now, limits = self._desk.shown.now(), self._desk.limits
        found = self.wall.nearest if self.wall is not None else ()
        return [(case, face(case.due_at, True, now, limits.of(case.queue))) for case in found]

    # Qt's own hooks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.isFullScreen():
            self.showNormal()
        else:
            self.close()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        self._again.stop()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """It is over."""
        self._lanes.changed.disconnect(self._on_changed)
        self._ticker.unsubscribe(self)
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dark and calm; only what presses has colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(wall_colours().ground))
        height, width = self.height(), self.width()
        head, foot = round(height * HEAD), round(height * FOOT)
        self._paint_head(painter, QRect(0, 0, width, head))
        body = QRect(0, head, width, height - head - foot)
        if self.wall is not None and not self.wall.nearest:
            painter.setPen(QColor(wall_colours().quiet))
            painter.setFont(_font(head * 0.42))
            painter.drawText(body, Qt.AlignmentFlag.AlignCenter, translate("alerts", "No case waits with a deadline"))
        step = body.height() / ROWS
        for place, (case, shown) in enumerate(self.lines()):
            line = QRect(0, head + round(step * place), width, round(step * (place + 1)) - round(step * place))
            self._paint_line(painter, line, mark_width(round(step * 6 / 7)), case, shown)
        self._paint_foot(painter, QRect(0, height - foot, width, foot))
        painter.end()

    # inside

    def _paint_head(self, painter: QPainter, area: QRect) -> None:
        inside = area.adjusted(area.height() // 3, 0, -area.height() // 3, 0)
        painter.setFont(_font(area.height() * 0.5, digits=True))
        painter.setPen(QColor(wall_colours().text))
        clock = f"{self._desk.shown.now().astimezone():%H:%M:%S}"
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, clock)
        room = inside.adjusted(0, 0, -QFontMetrics(painter.font()).horizontalAdvance(clock) - area.height() // 3, 0)
        words = numbers(self.wall.bands, self._desk.limits) if self.wall is not None else ""
        words = words or (translate("alerts", "Nothing presses") if self.wall is not None else "")
        painter.setFont(_fitting(words, room.width(), area.height() * 0.36))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_line(self, painter: QPainter, area: QRect, width: int, case: AlertCase, shown: Face) -> None:
        gap = max(2, area.height() // 14)
        inside = area.adjusted(gap * 4, gap, -gap * 4, -gap)
        mark = QRect(inside.left(), inside.top(), width, inside.height())
        paint_mark(painter, mark, shown, say(band_name(shown.band, self._desk.limits.of(case.queue))))
        text = inside.adjusted(mark.width() + gap * 6, 0, 0, 0)
        small = _font(inside.height() * 0.4)
        painter.setFont(small)
        painter.setPen(QColor(wall_colours().text))
        amount = f"¥{yuan_from_fen(case.amount_fen)}"
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, middle | Qt.AlignmentFlag.AlignRight, amount)
        room = text.adjusted(0, 0, -QFontMetrics(small).horizontalAdvance(amount) - gap * 6, 0)
        beside = self._beside(case)
        if not beside:
            _paint_words(painter, room, case.product_name or case.aftersale_id, middle)
            return
        upper, lower = room.adjusted(0, 0, 0, -room.height() * 4 // 10), room.adjusted(0, room.height() * 6 // 10, 0, 0)
        _paint_words(painter, upper, case.product_name or case.aftersale_id, middle)
        painter.setFont(_font(inside.height() * 0.27))
        painter.setPen(QColor(wall_colours().quiet))
        _paint_words(painter, lower, beside, middle)

    def _beside(self, case: AlertCase) -> str:
        shop = self.wall.shops.get(case.shop_id, "") if self.wall is not None else ""
        held = translate("alerts", "☞ {name} has it").format(name=case.held_by) if case.held_by else ""
        return "   ".join(filter(None, (shop, held)))

    def _paint_foot(self, painter: QPainter, area: QRect) -> None:
        painter.setFont(_font(area.height() * 0.42))
        painter.setPen(QColor(wall_colours().quiet))
        words = translate("alerts", "{key}: full screen   Esc: leave").format(key=FULL_SCREEN)
        margin = area.height() // 2
        painter.drawText(area.adjusted(margin, 0, -margin, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _take(self, found: Wall) -> None:
        self._asking = False
        self.wall = found
        spoken = [f"{shown.spoken}: {case.product_name}" for case, shown in self.lines()]
        self.setAccessibleName(translate("alerts", "Wall screen"))
        self.setAccessibleDescription("\n".join((numbers(found.bands, self._desk.limits), *spoken)))
        self.update()
        self._look_in(AGAIN_MS)

    def _fell(self, _error: BaseException) -> None:
        self._asking = False
        self._look_in(AGAIN_MS)

    def _on_changed(self, changes: Changes) -> None:
        if changes.cases or changes.todos or changes.settings:
            self._look_in(SOON_MS)

    def _look_in(self, wait_ms: int) -> None:
        if self.isVisible() and (not self._again.isActive() or self._again.remainingTime() > wait_ms):
            self._again.start(wait_ms)


def paint_mark(painter: QPainter, area: QRect, shown: Face, words: str) -> None:
    """The countdown: the band's shape over its words, and the digits as high as there is room, on its colour."""
    ink = wall_colours().bands[shown.band]
    side, middle = area.height(), Qt.AlignmentFlag.AlignVCenter
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.ground))
    painter.drawRoundedRect(area, side / 8, side / 8)
    painter.setPen(QColor(ink.text))
    left = QRect(area.left() + side // 8, area.top(), round(side * SIGN), side)
    painter.setFont(_font(side * 0.56))
    painter.drawText(left.adjusted(0, 0, 0, -round(side * 0.3)), Qt.AlignmentFlag.AlignCenter, SIGNS[shown.band])
    painter.setFont(_fitting(words, left.width(), side * 0.26))
    painter.drawText(left.adjusted(0, round(side * 0.62), 0, 0), Qt.AlignmentFlag.AlignCenter, words)
    rest = QRect(left.right(), area.top(), area.right() - left.right() - side // 5, side)
    painter.setFont(_fitting(shown.digits, rest.width(), side * DIGITS, digits=True))
    painter.drawText(rest, Qt.AlignmentFlag.AlignRight | middle, shown.digits)


def mark_width(height: int) -> int:
    """How wide a mark of that height is."""
    digits = QFontMetrics(_font(height * DIGITS, digits=True)).horizontalAdvance("00:00:00")
    return round(height * (SIGN + 0.5)) + digits


def _paint_words(painter: QPainter, area: QRect, words: str, align: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, align | Qt.AlignmentFlag.AlignLeft, shown)


def _font(pixels: float, *, digits: bool = False) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(max(8, round(pixels)))
    if digits:
        font.setWeight(QFont.Weight.DemiBold)
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _fitting(words: str, width: int, pixels: float, *, digits: bool = False) -> QFont:
    """A font of that size, smaller where the words would not fit."""
    font = _font(pixels, digits=digits)
    needed = QFontMetrics(font).horizontalAdvance(words)
    return font if needed <= width or not needed else _font(pixels * width / needed, digits=digits)


def _read(desk: Desk) -> Wall:
    return wall(desk, me(desk))
