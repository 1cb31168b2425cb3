"""The settings for the gallery: the whole page, and what a search leaves of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from models.desk.choices.register import URGENCY
from models.desk.desk import Desk
from ui.runtime.lanes import Lanes
from ui.settings.settings_dialog import SettingsDialog

LOOKED_FOR = "声音"  # untranslated: what somebody types, found whichever language is spoken


@dataclass(frozen=True, slots=True)
class SettingsSamples:
    """On what the demo has set."""

    desk: Desk
    lanes: Lanes

    def builders(self) -> dict[str, Callable[[], QWidget]]:
        """Name -> how to build it."""
        return {"settings": self._whole, "settings-urgency": self._urgency, "settings-search": self._search}

    def _whole(self) -> SettingsDialog:
        return SettingsDialog(self.desk, self.lanes, has_tray=True)

    def _urgency(self) -> SettingsDialog:
        dialog = self._whole()
        dialog.open_at(next(iter(URGENCY.values())).key)
        return dialog

    def _search(self) -> SettingsDialog:
        dialog = self._whole()
        dialog.search.setText(LOOKED_FOR)
        return dialog
