"""The groups of settings, to go to one with a key or a click."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from models.desk.choices.register import GROUPS
from models.desk.choices.setting import Group
from ui.runtime.language import say, translate
from ui.shell.theme import GAP, ROW_HEIGHT

_GROUP = Qt.ItemDataRole.UserRole


class GroupList(QListWidget):
    """Shows which group one is in, too."""

    chosen = Signal(object)
    """A `Group` to go to."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("settings", "Groups of settings"))
        self.setProperty("role", "pages")
        self.setFixedWidth(GAP * 26)
        for group, name in GROUPS.items():
            item = QListWidgetItem(say(name))
            item.setData(_GROUP, group.value)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.addItem(item)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(lambda _row: self._choose())
        self.itemClicked.connect(lambda _item: self._choose())

    def show_only(self, groups: Collection[Group]) -> None:
        """Show these alone."""
        for item in self._items():
            item.setHidden(Group(item.data(_GROUP)) not in groups)

    def show_current(self, group: Group) -> None:
        """One is in that group by now."""
        with QSignalBlocker(self):
            self.setCurrentItem(next(item for item in self._items() if item.data(_GROUP) == group))

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(place) for place in range(self.count())]

    def _choose(self) -> None:
        item = self.currentItem()
        if item is not None and not item.isHidden():
            self.chosen.emit(Group(item.data(_GROUP)))
