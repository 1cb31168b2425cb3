"""The page itself: a card for each group, one below the other."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from models.desk.choices.register import GROUPS, of_group
from models.desk.choices.setting import Door, Elsewhere, Group
from ui.dialogs.parts import card, label
from ui.runtime.language import say, translate
from ui.settings.entry_row import DoorRow, SettingRow
from ui.shell.theme import CARD_MARGINS, GAP, SNUG

Entry = SettingRow | DoorRow
HEAD = GAP * 6
"""What is left above a line that one goes to."""


class Page(QScrollArea):
    """All settings. Where the keyboard goes, it scrolls along."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.rows: dict[str, SettingRow] = {}
        self.doors: dict[str, DoorRow] = {}
        self._cards: dict[Group, QFrame] = {}
        self._inside = QWidget()
        layout = self._layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(0, 0, GAP, 0)
        layout.setSpacing(SNUG)
        for group in GROUPS:
            made = self._cards[group] = self._card(group)
            layout.addWidget(made)
        layout.addStretch(1)
        self.setWidget(self._inside)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its lines have it

    @property
    def entries(self) -> dict[str, Entry]:
        """All lines, by key."""
        return {**self.rows, **self.doors}

    def entry(self, key: str | None) -> Entry | None:
        """The line of that key."""
        return None if key is None else self.entries[key]

    def first_shown(self) -> Entry | None:
        """The topmost line that is not hidden."""
        shown = [entry for group in GROUPS for entry in self._of(group) if not entry.isHidden()]
        return shown[0] if shown else None

    def show_only(self, keys: Collection[str]) -> None:
        """Show these lines alone, and the cards that have any."""
        for group, made in self._cards.items():
            entries = self._of(group)
            for entry in entries:
                entry.setVisible(entry.setting.key in keys)
            made.setVisible(any(entry.setting.key in keys for entry in entries))
        self.verticalScrollBar().setValue(0)

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key goes through, as one reads."""
        return [stop for group in GROUPS for entry in self._of(group) for stop in entry.stops]

    def groups_of(self, keys: Collection[str]) -> set[Group]:
        """The groups in which these lines stand."""
        return {entry.setting.group for key, entry in self.entries.items() if key in keys}

    def show_group(self, group: Group) -> None:
        """Scroll to the beginning of a group."""
        self.verticalScrollBar().setValue(self._top_of(self._cards[group]))

    def show_entry(self, entry: Entry) -> None:
        """Scroll a line to the top, below the name of its group where there is room for that."""
        self._layout.activate()
        self.verticalScrollBar().setValue(self._top_of(entry) - HEAD)

    def bring_into_view(self, entry: Entry) -> None:
        """Scroll no further than a whole line needs."""
        self.ensureWidgetVisible(entry, 0, SNUG)

    def entry_around(self, widget: QWidget | None) -> Entry | None:
        """The line in which a widget stands."""
        if widget is None or not self._inside.isAncestorOf(widget):
            return None
        return next((entry for entry in self.entries.values() if entry.isAncestorOf(widget)), None)

    def _of(self, group: Group) -> list[Entry]:
        entries = self.entries
        return [entries[one.key] for one in of_group(group)]

    def _top_of(self, made: QWidget) -> int:
        return made.mapTo(self._inside, QPoint(0, 0)).y()

    def _card(self, group: Group) -> QFrame:
        made = card()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(*CARD_MARGINS)
        layout.setSpacing(GAP)
        layout.addWidget(label(say(GROUPS[group]), "heading"))
        for one in of_group(group):
            if isinstance(one, Elsewhere):
                self.doors[one.key] = DoorRow(one, _door_words(one.door))
            else:
                self.rows[one.key] = SettingRow(one)
            layout.addWidget(self.entries[one.key])
        return made


def _door_words(door: Door) -> str:
    return {
        Door.SHOPS: translate("settings", "Shops…"),
        Door.BACKUPS: translate("settings", "Backups…"),
    }[door]
