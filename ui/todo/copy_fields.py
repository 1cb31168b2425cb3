"""What is to be copied over into the back office, one number key for each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from ui.dialogs.parts import button, label, outside_label
from ui.runtime.clipboard import copy_file, copy_text
from ui.runtime.language import translate
from ui.shell.theme import GAP, SNUG, TIGHT

KEYS = 9


class CopyFields(QWidget):
    """Numbered lines; `copy(n)` is what key n does. What was copied is marked, so that nothing is left out."""

    copied = Signal(int)
    """The number of the field, from 0."""

    def __init__(self, fields: Sequence[tuple[str, str]], done: frozenset[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self.marks: list[QLabel] = []
        self.buttons: list[QPushButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SNUG)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(2, 1)
        for number, (name, value) in enumerate(fields):
            self._add_line(number, name, value)
            self._mark(number, number in done)

    def copy(self, number: int) -> None:
        """Put a field on the clipboard; nothing happens when there is none of that number."""
        if not 0 <= number < len(self._fields):
            return
        value = self._fields[number][1]
        if Path(value).is_absolute():  # a file: some programs take the file itself
            copy_file(Path(value))
        else:
            copy_text(value)
        self._mark(number, True)
        self.copied.emit(number)

    def _add_line(self, number: int, name: str, value: str) -> None:
        key = label(str(number + 1) if number < KEYS else "", "strong")
        key.setFixedWidth(GAP * 2)
        mark = label(translate("todo", "✓ copied"), "good")
        keeps_room = mark.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        mark.setSizePolicy(keeps_room)
        press = button(translate("todo", "Copy"), partial(self.copy, number))
        press.setAccessibleName(translate("todo", "Copy {field}: {value}").format(field=name, value=value))
        for column, thing in ((0, key), (1, label(name, "quiet")), (3, mark), (4, press)):
            self._grid.addWidget(thing, number, column, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(outside_label(value), number, 2)  # as wide as there is room
        self.marks.append(mark)
        self.buttons.append(press)

    def _mark(self, number: int, done: bool) -> None:
        self.marks[number].setVisible(done)
