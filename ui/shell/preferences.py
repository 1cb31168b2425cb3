"""Opens the settings, at one of them if that is wanted, and the screens that they lead to.

The page is imported when it is wanted: the window does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.desk.choices.register import LANGUAGE
from models.desk.choices.setting import Door
from models.desk.desk import Desk
from ui.runtime.lanes import Lanes

if TYPE_CHECKING:
    from ui.settings.settings_dialog import SettingsDialog


Doors = Mapping[Door, Callable[[], object]]


class Preferences(QObject):
    """One window's; one page at a time."""

    language_chosen = Signal(str)

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        has_tray: Callable[[], bool],
        doors: Doors,
        window: QWidget,
    ) -> None:
        """`doors` open the screens on which something is set that belongs to a thing there."""
        super().__init__(window)
        self._desk, self._lanes, self._has_tray, self._doors, self._window = desk, lanes, has_tray, doors, window
        self.dialog: SettingsDialog | None = None

    def show(self) -> None:
        """Open the page, or bring it to the front."""
        if self.dialog is None:
            self.dialog = self._made()
            self.dialog.open()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def open_at(self, key: str) -> None:
        """Open it at a setting, by its key in `models.desk.choices.register`."""
        self.show()
        if self.dialog is not None:
            self.dialog.open_at(key)

    def go_on_from(self, before: Preferences) -> None:
        """The window was made anew in another language: whoever chose it in the settings is still there."""
        if before.dialog is not None:
            self.open_at(LANGUAGE.key)

    def _made(self) -> SettingsDialog:
        from ui.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._desk, self._lanes, has_tray=self._has_tray(), parent=self._window)
        dialog.language_chosen.connect(self.language_chosen)
        dialog.door_wanted.connect(lambda door: self._doors[door]())
        dialog.finished.connect(self._forget)
        return dialog

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
