"""A button with a list from which any number can be chosen."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui.queues.labels import emphasise, plain_tip
from ui.runtime.language import translate, without_mnemonic

Choice = tuple[Hashable, str]
"""A value, and what it is called."""

LONGEST = 14
"""So many characters of a single choice's name fit on the button; the rest is in its tooltip."""


class StayingMenu(QMenu):
    """A menu that stays open while its entries are ticked, by mouse or by the space bar."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick the entry under the mouse."""
        if not self._tick():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks; Enter ticks and closes, as in every menu."""
        if event.key() != Qt.Key.Key_Space or not self._tick():
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        action = self.activeAction()
        if action is None or not action.isEnabled() or not action.isCheckable():
            return False
        action.trigger()
        return True


class ChoiceButton(QPushButton):
    """Shows what was chosen. `title` may carry a mnemonic."""

    changed = Signal()
    opening = Signal()
    """The list is about to be seen: the last moment to offer other choices."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._entries: dict[Hashable, QAction] = {}
        self._names: dict[Hashable, str] = {}
        self._menu = StayingMenu(self)
        self._menu.aboutToShow.connect(self.opening)
        self.setMenu(self._menu)
        self.setAutoDefault(True)
        self._show()

    @property
    def chosen(self) -> frozenset[Hashable]:
        """The chosen values; none chosen means that any will do."""
        return frozenset(value for value, entry in self._entries.items() if entry.isChecked())

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these. What was chosen stays chosen, and stays in the list."""
        kept = [(value, self._names[value]) for value in self.chosen]
        self._menu.clear()
        self._names = {**dict([*choices, *kept]), **dict(choices)}  # a thing may have a new name
        chosen = frozenset(value for value, _ in kept)
        self._entries = {value: self._entry(value, name, value in chosen) for value, name in self._names.items()}
        self._menu.addSeparator()
        self._menu.addAction(translate("queues", "Any"), partial(self._choose_none))
        self._show()

    def choose(self, values: Iterable[Hashable]) -> None:
        """Choose exactly these, without telling anybody. One that is not offered is added to the list."""
        wanted = frozenset(values)
        unknown = [(value, str(value)) for value in wanted if value not in self._entries]
        if unknown:
            self.offer([*self._names.items(), *unknown])
        for value, entry in self._entries.items():
            entry.blockSignals(True)
            entry.setChecked(value in wanted)
            entry.blockSignals(False)
        self._show()

    def _entry(self, value: Hashable, name: str, chosen: bool) -> QAction:
        # made in Python: one that Qt makes may come at the address of a dead one that Python still knows
        entry = QAction(name.replace("&", "&&"), self._menu)
        self._menu.addAction(entry)
        entry.setCheckable(True)
        entry.setChecked(chosen)
        entry.setData(value)
        entry.toggled.connect(self._on_toggled)
        return entry

    def _choose_none(self) -> None:
        if self.chosen:
            self.choose(())
            self.changed.emit()

    def _on_toggled(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        names = [self._names[value] for value in self._entries if value in self.chosen]
        self.setText(f"{self._title}: {_short(names)}" if names else self._title)
        emphasise(self, bool(names))
        self.setToolTip(plain_tip("\n".join(names)))
        plain = without_mnemonic(self._title)
        heard = ", ".join(names) or translate("queues", "Any")
        self.setAccessibleName(f"{plain}: {heard}")


def _short(names: Sequence[str]) -> str:
    if len(names) > 1:
        return str(len(names))
    name = names[0].replace("&", "&&")
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"
