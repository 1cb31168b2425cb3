"""The main window's menus: everything a clerk can do that belongs to no single case, with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.runtime.language import LANGUAGES, translate

Key = QKeySequence.StandardKey
Command = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """What the menus call."""

    import_files: Command
    export_queue: Command
    leave: Command
    addresses: Command
    templates: Command
    teach_words: Command
    set_name: Command
    back_office: Command
    places: Sequence[tuple[str, Command]]
    """The tabs: their names, and how to go there."""
    refresh: Command
    speak: Callable[[str], object]
    show_keys: Command


def fill_menus(bar: QMenuBar, commands: Commands) -> None:
    """Put the menus on a bar."""
    _fill_file(bar.addMenu(translate("shell", "&File")), commands)
    _fill_shop(bar.addMenu(translate("shell", "&Shop")), commands)
    _fill_view(bar.addMenu(translate("shell", "&View")), commands)
    _add(bar.addMenu(translate("shell", "&Help")), translate("shell", "&Keys"), commands.show_keys, "?")


def _fill_file(menu: QMenu, commands: Commands) -> None:
    _add(menu, translate("shell", "&Import exports…"), commands.import_files, Key.Open)
    _add(menu, translate("shell", "&Export this queue…"), commands.export_queue, "Ctrl+E")
    menu.addSeparator()
    _add(menu, translate("shell", "&Quit"), commands.leave, "Ctrl+Q")


def _fill_shop(menu: QMenu, commands: Commands) -> None:
    _add(menu, translate("shell", "Return &addresses…"), commands.addresses, "Ctrl+Shift+A")
    _add(menu, translate("shell", "&SMS templates…"), commands.templates, "Ctrl+Shift+S")
    _add(menu, translate("shell", "&Unknown words of the export…"), commands.teach_words)
    _add(menu, translate("shell", "Your &name…"), commands.set_name)
    _add(menu, translate("shell", "Open the &back office"), commands.back_office, "Ctrl+B")


def _fill_view(menu: QMenu, commands: Commands) -> None:
    for number, (name, go) in enumerate(commands.places, start=1):
        _add(menu, name, go, f"Ctrl+{number}")
    _add(menu, translate("shell", "Count &again"), commands.refresh, Key.Refresh)
    languages = menu.addMenu(translate("shell", "&Language"))
    for code, name in LANGUAGES.items():
        _add(languages, name, partial(commands.speak, code))


def _add(menu: QMenu, text: str, run: Command, keys: Key | str | None = None) -> None:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked=False: run())
    if keys is not None:
        action.setShortcut(QKeySequence(keys))
