"""The main window's menus: everything a clerk can do that belongs to no single case, with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.runtime.language import LANGUAGES, translate
from ui.shell import keys

Key = QKeySequence.StandardKey
Command = Callable[[], object]
PLACE_KEYS = (*(f"Ctrl+{number}" for number in range(1, 10)), keys.PARCELS)
"""Of the tabs, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """What the menus call."""

    import_files: Command
    export_queue: Command
    leave: Command
    """End the program, whatever goes on in the tray."""
    shops: Command
    addresses: Command
    templates: Command
    canned_texts: Command
    teach_words: Command
    band_limits: Command
    today: Command
    """When a case becomes urgent."""
    set_name: Command
    alerts: Command
    """Choose what one is told of, and how."""
    wall: Command
    """The wall screen."""
    back_office: Command
    places: Sequence[tuple[str, Command]]
    """The tabs: their names, and how to go there."""
    take_back: Command
    """Take back the newest decision that is not sent yet."""
    show_results: Command
    """Go to what came of decisions."""
    look: Command
    """Look at everything again, and at the platform where there is a line to it."""
    compare: Command
    """The same, and compare all open cases."""
    line_states: Command
    show_notice: Command
    put_notice_away: Command
    speak: Callable[[str], object]
    show_keys: Command
    backups: Command
    open_log: Command


class Menus:
    """The menus on a bar. What needs a shop with a line to the platform is closed until there is one."""

    def __init__(self, bar: QMenuBar, commands: Commands) -> None:
        _fill_file(bar.addMenu(translate("shell", "&File")), commands)
        self._fill_edit(bar.addMenu(translate("shell", "&Edit")), commands)
        _fill_shop(bar.addMenu(translate("shell", "&Shop")), commands)
        self._fill_view(bar.addMenu(translate("shell", "&View")), commands)
        _fill_help(bar.addMenu(translate("shell", "&Help")), commands)

    def open_platform(self, there: bool) -> None:
        """Whether there is a shop with a line. Looking again is always possible: exports grow old as well."""
        here, platform = translate("shell", "Look &again"), translate("shell", "Look &at the platform now")
        self.look.setText(platform if there else here)
        self.compare.setEnabled(there)
        self.line_states.setEnabled(there)

    def open_undo(self, held: bool, told: bool) -> None:
        """Whether there is something to take back, and something to know of what was sent."""
        self.take_back.setEnabled(held)
        self.show_results.setEnabled(told)

    def open_notices(self, there: bool) -> None:
        """Whether there is a notice."""
        self.show_notice.setEnabled(there)
        self.put_notice_away.setEnabled(there)

    def _fill_edit(self, menu: QMenu, commands: Commands) -> None:
        take_back, results = translate("shell", "&Take back"), translate("shell", "&What came of it")
        self.take_back = _add(menu, take_back, commands.take_back, keys.TAKE_BACK)
        self.take_back.setAutoRepeat(False)  # a key held down must not take back everything
        self.show_results = _add(menu, results, commands.show_results, keys.SHOW_RESULTS)
        self.open_undo(False, False)

    def _fill_view(self, menu: QMenu, commands: Commands) -> None:
        for key, (name, go) in zip(PLACE_KEYS, commands.places, strict=True):
            _add(menu, name, go, key)
        menu.addSeparator()
        _add(menu, translate("shell", "&Today…"), commands.today, keys.TODAY)
        self.look = _add(menu, "", commands.look, Key.Refresh)
        self.compare = _add(menu, translate("shell", "&Compare all open cases"), commands.compare, keys.COMPARE)
        self.line_states = _add(menu, translate("shell", "How the &shops stand…"), commands.line_states)
        _add(menu, translate("shell", "&Wall screen"), commands.wall, keys.WALL)
        menu.addSeparator()
        words = translate("shell", "Show the first &notice"), translate("shell", "&Dismiss the first notice")
        self.show_notice = _add(menu, words[0], commands.show_notice, keys.SHOW_NOTICE)
        self.put_notice_away = _add(menu, words[1], commands.put_notice_away, keys.PUT_NOTICE_AWAY)
        menu.addSeparator()
        languages = menu.addMenu(translate("shell", "&Language"))
        for code, name in LANGUAGES.items():
            _add(languages, name, partial(commands.speak, code))
        self.open_platform(False)
        self.open_notices(False)


def _fill_file(menu: QMenu, commands: Commands) -> None:
    _add(menu, translate("shell", "&Import exports…"), commands.import_files, Key.Open)
    _add(menu, translate("shell", "&Export this queue…"), commands.export_queue, "Ctrl+E")
    menu.addSeparator()
    _add(menu, translate("shell", "&Quit"), commands.leave, "Ctrl+Q")


def _fill_shop(menu: QMenu, commands: Commands) -> None:
    _add(menu, translate("shell", "S&hops…"), commands.shops, keys.SHOPS)
    _add(menu, translate("shell", "Return &addresses…"), commands.addresses, "Ctrl+Shift+A")
    _add(menu, translate("shell", "&SMS templates…"), commands.templates, "Ctrl+Shift+S")
    _add(menu, translate("shell", "&Canned texts…"), commands.canned_texts, "Ctrl+Shift+T")
    _add(menu, translate("shell", "&Unknown words of the export…"), commands.teach_words)
    _add(menu, translate("shell", "When a case becomes u&rgent…"), commands.band_limits)
    _add(menu, translate("shell", "Your &name…"), commands.set_name)
    _add(menu, translate("shell", "A&lerts…"), commands.alerts)
    _add(menu, translate("shell", "Open the &back office"), commands.back_office, "Ctrl+B")


def _fill_help(menu: QMenu, commands: Commands) -> None:
    _add(menu, translate("shell", "&Keys"), commands.show_keys, "?")
    menu.addSeparator()
    _add(menu, translate("shell", "&Backups…"), commands.backups)
    _add(menu, translate("shell", "Open the &log"), commands.open_log)


def _add(menu: QMenu, text: str, run: Command, key: Key | str | None = None) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked=False: run())
    if key is not None:
        action.setShortcut(QKeySequence(key))
    return action
