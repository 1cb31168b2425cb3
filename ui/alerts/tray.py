"""The icon in the system's tray: how many cases press, and the way back to the window. Not every desktop has a tray."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from models.domain.alerts import AlertCase, Group, Urgency, most_urgent
from models.domain.deadlines import Band
from models.domain.limits import Limits
from ui.alerts.alert_words import case_words, numbers
from ui.alerts.badge_icon import badge_icon
from ui.runtime.language import translate

_ICONS = {
    Urgency.CALM: QSystemTrayIcon.MessageIcon.Information,
    Urgency.PRESSING: QSystemTrayIcon.MessageIcon.Warning,
    Urgency.URGENT: QSystemTrayIcon.MessageIcon.Critical,
}
SHOWN_MS = 15_000
_CLICKS = frozenset({QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick})


class Tray(QObject):
    """Shows what it is told. Where there is no tray it does nothing, and `there` says so."""

    window_wanted = Signal()
    case_wanted = Signal(str)
    """The 售后单号 of the nearest case."""
    wall_wanted = Signal()
    silence_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, limits: Limits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        self._nearest: AlertCase | None = None
        self._shown: tuple[Band | None, int] | None = None
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self.actions: dict[str, QAction] = {}
        self._fill()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.message_clicked)
        self._draw(None, 0)

    @property
    def there(self) -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Be in the tray, if there is one."""
        if self.there:
            self.icon.show()

    def close(self) -> None:
        """Leave it, before the program ends."""
        self.icon.hide()
        self.menu.deleteLater()

    def show_state(self, bands: Mapping[Band, Group], nearest: AlertCase | None, now: datetime) -> None:
        """Show how many cases press, and which is the nearest."""
        band = most_urgent({band: group.number for band, group in bands.items()})
        self._draw(band, bands[band].number if band is not None else 0)
        self._nearest = nearest
        action = self.actions["nearest"]
        action.setEnabled(nearest is not None)
        none = translate("alerts", "No case waits with a deadline")
        action.setText(case_words(nearest, now).replace("&", "&&") if nearest is not None else none)
        calm = translate("alerts", "Aftersale Desk: nothing presses")
        self.icon.setToolTip(numbers(bands, self._limits) or calm)

    def show_message(self, title: str, body: str, urgency: Urgency) -> bool:
        """Have the desktop tell it; whether it could."""
        if not (self.there and self.icon.isVisible() and QSystemTrayIcon.supportsMessages()):
            return False
        self.icon.showMessage(title, body, _ICONS[urgency], SHOWN_MS)
        return True

    def _draw(self, band: Band | None, number: int) -> None:
        if (band, number) != self._shown:
            self._shown = (band, number)
            self.icon.setIcon(badge_icon(band, number))

    def _fill(self) -> None:
        self._add("open", translate("alerts", "&Open the window"), self.window_wanted.emit)
        self._add("nearest", translate("alerts", "No case waits with a deadline"), self._go_to_nearest)
        self.actions["nearest"].setEnabled(False)
        self.menu.addSeparator()
        self._add("wall", translate("alerts", "&Wall screen"), self.wall_wanted.emit)
        self._add("silence", translate("alerts", "&Silence for an hour"), self.silence_wanted.emit)
        self._add("settings", translate("alerts", "&Alerts…"), self.settings_wanted.emit)
        self.menu.addSeparator()
        self._add("quit", translate("alerts", "&Quit"), self.quit_wanted.emit)
        self.menu.setDefaultAction(self.actions["open"])

    def _add(self, key: str, text: str, run: Callable[[], object]) -> None:
        self.actions[key] = QAction(text, self.menu)
        self.menu.addAction(self.actions[key])
        self.actions[key].triggered.connect(lambda _checked=False: run())

    def _go_to_nearest(self) -> None:
        if self._nearest is not None:
            self.case_wanted.emit(self._nearest.aftersale_id)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _CLICKS:
            self.window_wanted.emit()
