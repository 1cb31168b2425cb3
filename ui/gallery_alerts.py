"""Alerts for the gallery: letting a case wait, the wall screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from models.desk import cases, queues
from models.desk.alerts import snoozing
from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.listing import PageRequest
from models.domain.queues import ALL
from ui.alerts.snooze_dialog import SnoozeDialog
from ui.alerts.wall_screen import WallScreen
from ui.runtime.lanes import Lanes
from ui.runtime.ticker import Ticker

HOURS = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class AlertSamples:
    """On the demo's cases."""

    desk: Desk
    lanes: Lanes
    ticker: Ticker = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "ticker", Ticker(self.desk.shown))

    def builders(self) -> dict[str, Callable[[], QWidget]]:
        """Name -> how to build it."""
        return {
            "snooze": self._snooze,
            "wall": lambda: WallScreen(self.desk, self.lanes, self.ticker),
        }

    def _snooze(self) -> QWidget:
        case = self._calm()
        return SnoozeDialog(case, snoozing.ends_for(self.desk, case), self.desk.clock.now())

    def _calm(self) -> AfterSale:
        """The first case with hours left."""
        later = self.desk.clock.now() + HOURS
        rows = queues.page(self.desk, PageRequest(ALL.key)).rows
        row = next(row for row in rows if row.is_open and row.deadline_at is not None and row.deadline_at > later)
        return cases.case_view(self.desk, row.aftersale_id).case
