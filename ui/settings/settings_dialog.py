"""All settings on one page. What is changed is kept at once; what is refused is said beside its field."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.desk.choices import keeping
from models.desk.choices.register import ALERT_TRAY, LANGUAGE, SCHEME
from models.desk.choices.setting import Group, Setting
from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.dialogs.parts import button, label, row
from ui.runtime.application import the_application
from ui.runtime.fitting import within_screen
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.settings.entry_row import SettingRow
from ui.settings.group_list import GroupList
from ui.settings.page import Page
from ui.settings.search_field import SearchField
from ui.settings.searching import Searching
from ui.shell.theme import DIALOG_MARGINS, GAP, ROOMY, SNUG, Scheme, dress

SIZE = (GAP * 120, GAP * 86)
_SHOWN_IN_LISTS = frozenset({Group.ALERTS, Group.URGENCY, Group.TEAM})
"""What is shown of cases depends on these."""


class SettingsDialog(QDialog):
    """Reads what is set, and keeps what is changed, by itself."""

    language_chosen = Signal(str)
    """Kept already: the window is to be made anew in it; "" is the one of this computer."""
    door_wanted = Signal(object)
    """The `Door` of a screen of its own."""

    def __init__(self, desk: Desk, lanes: Lanes, *, has_tray: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._searching: Searching | None = None
        self._wanted: str | None = None
        self._reading = self._again = False
        self.setWindowTitle(translate("settings", "Settings"))
        self.resize(within_screen(self, *SIZE))
        self.search = SearchField()
        self.page = Page()
        self.groups = GroupList()
        self.nothing = label(translate("settings", "Nothing is called that. Try another word."), "quiet", wrap=True)
        self.nothing.hide()
        if not has_tray:
            self.page.rows[ALERT_TRAY.key].close_for(translate("settings", "This desktop shows no tray."))
        self._lay_out()
        self._connect()
        self._read()

    # what others call

    def open_at(self, key: str) -> None:
        """Go to a setting: show it and give it the keyboard, as soon as what is set is here."""
        self._wanted = key
        self.search.clear()
        self._go()

    def done(self, result: int) -> None:
        """What was typed last counts as well."""
        for entry in self.page.rows.values():
            if entry.has_focus:
                entry.control.settle()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Go where one was sent: before, there was nothing to scroll."""
        super().showEvent(event)
        self._go()

    # reading and keeping

    def _read(self) -> None:
        """Read what is set. What changes meanwhile is read behind it: this look may have come too early for it."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._lanes.run(
            LaneName.READ, keeping.all_values, self._desk, done=self._show, failed=self._not_read, owner=self
        )

    def _show(self, values: dict[str, Any]) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self._read()
            return
        for key, value in values.items():
            self.page.rows[key].show_value(value)
        self._go()

    def _not_read(self, error: BaseException) -> None:
        self._reading = False
        if isinstance(error, UserError):
            self._lanes.failed.emit(error)

    def _keep(self, entry: SettingRow, value: object) -> None:
        setting = entry.setting
        self._lanes.run(
            LaneName.WRITE,
            keeping.keep,
            self._desk,
            setting,
            value,
            done=partial(self._kept, entry, value),
            failed=partial(self._refused, entry),
            owner=self,
            changes=_changes(setting),
        )

    def _kept(self, entry: SettingRow, asked: object, value: Any) -> None:
        entry.take_kept(asked, value)
        if entry.setting is SCHEME:
            dress(the_application(), Scheme(value))
        elif entry.setting is LANGUAGE:
            self.language_chosen.emit(value)

    def _refused(self, entry: SettingRow, error: BaseException) -> None:
        if isinstance(error, UserError):
            entry.refuse(say(error.text))

    def _on_changed(self, changes: Changes) -> None:
        if changes.settings:
            self._read()

    # finding

    def _find(self, wanted: str) -> None:
        if self._searching is None:
            self._searching = Searching()
        found = self._searching.found(wanted)
        self.page.show_only(found)
        self.groups.show_only(self.page.groups_of(found))
        self.nothing.setVisible(not found)

    def _go(self) -> None:
        entry = self.page.entry(self._wanted)
        if entry is None or not self.isVisible():
            return
        self.page.show_entry(entry)
        if entry.is_open:
            entry.setFocus()
            self._wanted = None

    def _go_into_page(self) -> None:
        """From the search to the first setting that was found."""
        first = self.page.first_shown()
        if first is not None:
            self.page.show_entry(first)
            first.setFocus()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        entry = self.page.entry_around(now)
        if entry is None:
            return
        self.groups.show_current(entry.setting.group)
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:  # what is being clicked stays where it is
            self.page.bring_into_view(entry)

    # building

    def _connect(self) -> None:
        for entry in self.page.rows.values():
            entry.keep_wanted.connect(partial(self._keep, entry))
        for door in self.page.doors.values():
            door.opened.connect(partial(self.door_wanted.emit, door.setting.door))
        self.search.textChanged.connect(self._find)
        self.search.left.connect(self._go_into_page)
        self.groups.chosen.connect(self.page.show_group)
        self._lanes.changed.connect(self._on_changed)
        the_application().focusChanged.connect(self._on_focus)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    def _lay_out(self) -> None:
        close = button(translate("settings", "Close"), self.accept)
        body = QHBoxLayout()
        body.setSpacing(ROOMY)
        body.addWidget(self.groups)
        right = QVBoxLayout()
        right.addWidget(self.nothing)
        right.addWidget(self.page, 1)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addLayout(row(label(translate("settings", "Settings"), "title"), None, self.search))
        layout.addLayout(body, 1)
        layout.addLayout(row(label(translate("settings", "What you change counts at once."), "quiet"), None, close))
        stops = [self.search, self.groups, *self.page.stops, close]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self.search.setFocus()


def _changes(setting: Setting[Any]) -> Changes:
    by_hand = setting.group is Group.SENDING
    return Changes(settings=True, cases=setting.group in _SHOWN_IN_LISTS, shops=by_hand)
