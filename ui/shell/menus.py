"""The main window's menus: everything a clerk can do that belongs to no single case, with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from models.desk.choices.register import ALERT_BANDS, CLERK, URGENCY
from models.domain.queues import QUEUES
from ui.runtime.language import LANGUAGES, translate
from ui.shell import keys
from ui.shell.icon_names import Icon
from ui.shell.icons import icon

Key = QKeySequence.StandardKey
Command = Callable[[], object]
PLACE_KEYS = (*(f"Ctrl+{number}" for number in range(1, 10)), keys.PARCELS)
PLACE_SIGNS: tuple[Icon | None, ...] = (*(None for _queue in QUEUES), Icon.TO_DO, Icon.OUTBOX, Icon.PARCEL)
"""Of the tabs, in their order."""
FIRST_LIMITS = next(iter(URGENCY.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """What the menus call."""

    import_files: Command
    export_queue: Command
    settings: Command
    set_up: Callable[[str], object]
    """Go to one setting, by its key."""
    leave: Command
    """End the program, whatever goes on in the tray."""
    shops: Command
    addresses: Command
    templates: Command
    canned_texts: Command
    teach_words: Command
    today: Command
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
    manual: Command
    """The page that fits what has the keys."""
    first_steps: Command
    """The guide of the first run."""
    backups: Command
    open_log: Command


class Menus:
    """The menus on a bar. What needs a shop with a line to the platform is closed until there is one.

    They are empty until they are filled: what they call is imported behind the first picture.
    """

    def __init__(self, bar: QMenuBar) -> None:
        self._file = QMenu(translate("shell", "&File"), bar)
        self._edit = QMenu(translate("shell", "&Edit"), bar)
        self._shop = QMenu(translate("shell", "&Shop"), bar)
        self._view = QMenu(translate("shell", "&View"), bar)
        self._help = QMenu(translate("shell", "&Help"), bar)
        for menu in (self._file, self._edit, self._shop, self._view, self._help):
            bar.addMenu(menu)

    def fill(self, commands: Commands) -> None:
        """Put in what there is to do."""
        _fill_file(self._file, commands)
        self._fill_edit(self._edit, commands)
        _fill_shop(self._shop, commands)
        self._fill_view(self._view, commands)
        _fill_help(self._help, commands)

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
        self.take_back = _add(menu, take_back, commands.take_back, keys.TAKE_BACK, Icon.UNDO)
        self.take_back.setAutoRepeat(False)  # a key held down must not take back everything
        self.show_results = _add(menu, results, commands.show_results, keys.SHOW_RESULTS, Icon.RESULTS)
        self.open_undo(False, False)

    def _fill_view(self, menu: QMenu, commands: Commands) -> None:
        for key, sign, (name, go) in zip(PLACE_KEYS, PLACE_SIGNS, commands.places, strict=True):
            _add(menu, name, go, key, sign)
        menu.addSeparator()
        _add(menu, translate("shell", "&Today…"), commands.today, keys.TODAY, Icon.TODAY)
        self.look = _add(menu, "", commands.look, Key.Refresh, Icon.SYNC)
        compare, stand = translate("shell", "&Compare all open cases"), translate("shell", "How the &shops stand…")
        self.compare = _add(menu, compare, commands.compare, keys.COMPARE, Icon.COMPARE)
        self.line_states = _add(menu, stand, commands.line_states, sign=Icon.LINE_STATES)
        _add(menu, translate("shell", "&Wall screen"), commands.wall, keys.WALL, Icon.WALL)
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
    _add(menu, translate("shell", "&Import exports…"), commands.import_files, Key.Open, Icon.IMPORT)
    _add(menu, translate("shell", "&Export this queue…"), commands.export_queue, "Ctrl+E", Icon.EXPORT)
    menu.addSeparator()
    settings = _add(menu, translate("shell", "Se&ttings…"), commands.settings, keys.SETTINGS, Icon.SETTINGS)
    settings.setMenuRole(QAction.MenuRole.PreferencesRole)  # where macOS has it
    _add(menu, translate("shell", "&Quit"), commands.leave, "Ctrl+Q", Icon.QUIT)


def _fill_shop(menu: QMenu, commands: Commands) -> None:
    _add(menu, translate("shell", "S&hops…"), commands.shops, keys.SHOPS, Icon.SHOP)
    _add(menu, translate("shell", "Return &addresses…"), commands.addresses, "Ctrl+Shift+A", Icon.ADDRESS)
    _add(menu, translate("shell", "&SMS templates…"), commands.templates, "Ctrl+Shift+S", Icon.MESSAGES)
    _add(menu, translate("shell", "&Canned texts…"), commands.canned_texts, "Ctrl+Shift+T", Icon.CANNED)
    _add(menu, translate("shell", "&Unknown words of the export…"), commands.teach_words, sign=Icon.WORDS)
    urgent = translate("shell", "When a case becomes u&rgent…")
    _add(menu, urgent, partial(commands.set_up, FIRST_LIMITS.key), sign=Icon.BANDS)
    _add(menu, translate("shell", "Your &name…"), partial(commands.set_up, CLERK.key), sign=Icon.PERSON)
    _add(menu, translate("shell", "A&lerts…"), partial(commands.set_up, ALERT_BANDS.key), sign=Icon.ALERTS)
    _add(menu, translate("shell", "Open the &back office"), commands.back_office, "Ctrl+B", Icon.BACK_OFFICE)


def _fill_help(menu: QMenu, commands: Commands) -> None:
    _add(menu, translate("shell", "&Manual"), commands.manual, keys.MANUAL, Icon.HELP)
    _add(menu, translate("shell", "&Keys"), commands.show_keys, "?", Icon.KEYS)
    _add(menu, translate("shell", "&First steps…"), commands.first_steps)
    menu.addSeparator()
    _add(menu, translate("shell", "&Backups…"), commands.backups, sign=Icon.BACKUP)
    _add(menu, translate("shell", "Open the &log"), commands.open_log, sign=Icon.LOG)


def _add(menu: QMenu, text: str, run: Command, key: Key | str | None = None, sign: Icon | None = None) -> QAction:
    action = QAction(text, menu)
    menu.addAction(action)
    action.triggered.connect(lambda _checked=False: run())
    if key is not None:
        action.setShortcut(QKeySequence(key))
    if sign is not None:
        action.setIcon(icon(sign))
    return action
