"""Filters saved under a name: apply, save, remove."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from models.desk import settings
from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.listing import CaseFilter
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate

_CHANGED = Changes(settings=True)
LONGEST_NAME = 40


class SavedFilters(QPushButton):
    """A button with a menu of the saved filters. It does not know which one is in force: its tab tells it."""

    applied = Signal(object)
    """The `CaseFilter` to put in force."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(translate("queues", "Sav&ed filters"), parent)
        self._desk = desk
        self._lanes = lanes
        self._saved: dict[str, CaseFilter] = {}
        self._current = CaseFilter()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setAutoDefault(True)

    @property
    def names(self) -> list[str]:
        """The saved filters' names."""
        return list(self._saved)

    def note(self, current: CaseFilter) -> None:
        """This filter is in force: it is what would be saved."""
        self._current = current

    def reload(self) -> None:
        """Read the saved filters again."""
        self._lanes.run(LaneName.READ, settings.saved_filters, self._desk, done=self._take)

    def save(self, name: str) -> None:
        """Save the filter in force under a name, in place of one that has it."""
        name = name.strip()[:LONGEST_NAME]
        if name:
            self._write(settings.save_filter, name, self._current)

    def remove(self, name: str) -> None:
        """Forget a saved filter."""
        self._write(settings.remove_filter, name)

    def apply(self, name: str) -> None:
        """Put a saved filter in force."""
        self.applied.emit(self._saved[name])

    def _write(self, work: Callable[..., object], *args: object) -> None:
        self._lanes.run(
            LaneName.WRITE,
            work,
            self._desk,
            *args,
            done=lambda _: self.reload(),
            owner=self,
            changes=_CHANGED,
        )

    def _take(self, saved: dict[str, CaseFilter]) -> None:
        self._saved = saved

    def _fill(self) -> None:
        self._menu.clear()
        for name in self._saved:
            self._menu.addAction(_plain(name), partial(self.apply, name))
        if not self._saved:
            self._menu.addAction(translate("queues", "No filter was saved yet")).setEnabled(False)
        self._menu.addSeparator()
        save = self._menu.addAction(translate("queues", "&Save this filter…"), self._ask_name)
        save.setEnabled(bool(self._current))
        if self._saved:
            removing = self._menu.addMenu(translate("queues", "&Remove"))
            for name in self._saved:
                removing.addAction(_plain(name), partial(self.remove, name))

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(translate("queues", "Save this filter"))
        dialog.setLabelText(translate("queues", "Name of the filter (one with the same name is replaced):"))
        dialog.setOkButtonText(translate("queues", "Save"))
        dialog.setCancelButtonText(translate("queues", "Cancel"))
        dialog.textValueSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _plain(name: str) -> str:
    return name.replace("&", "&&")
