"""A list of named values. Its rows are kept and filled anew, so that the next case costs no new widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.queues.facts import Fact, Section
from ui.queues.labels import breakable, data_label, link_button
from ui.runtime.clipboard import copy_text
from ui.runtime.language import translate
from ui.shell.theme import GAP

NAME_WIDTH = 104
_TOP = Qt.AlignmentFlag.AlignTop


class _Row:
    """Name, value with a note under it, and a button that copies the value."""

    def __init__(self, owner: FactList, grid: QGridLayout, line: int) -> None:
        self.name = QLabel()
        self.name.setProperty("role", "quiet")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        self.name.setFixedWidth(NAME_WIDTH)
        self.value = data_label()
        self.copy: QPushButton = link_button(translate("queues", "Copy"))
        self.copy.clicked.connect(partial(self._copy, owner))
        self.note: QLabel | None = None
        self._raw = ""
        self._grid, self._line = grid, line * 2
        grid.addWidget(self.name, self._line, 0, 2, 1, _TOP)
        grid.addWidget(self.value, self._line, 1)
        grid.addWidget(self.copy, self._line, 2, _TOP)

    def show(self, fact: Fact | None) -> None:
        """Show a fact, or nothing."""
        for widget in (self.name, self.value):
            widget.setVisible(fact is not None)
        self.copy.setVisible(fact is not None and fact.number)
        self._show_note(fact.note if fact is not None else "")
        if fact is not None:
            self._raw = fact.value
            self.name.setText(fact.name)
            self.value.setText(breakable(fact.value))
            self.copy.setAccessibleName(translate("queues", "Copy: {name}").format(name=fact.name))

    def _show_note(self, note: str) -> None:
        if self.note is None and note:  # few lists have any: the others do without these labels
            self.note = data_label("quiet")
            self.note.setContentsMargins(0, 0, 0, GAP // 2)  # nearer to its own value than to the next one
            self._grid.addWidget(self.note, self._line + 1, 1)
        if self.note is not None:
            self.note.setText(breakable(note))
            self.note.setVisible(bool(note))

    def _copy(self, owner: FactList) -> None:
        copy_text(self._raw)
        owner.copied.emit(self._raw)


class FactList(QWidget):
    """Rows of name and value."""

    copied = Signal(str)
    """What went to the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP // 2)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these and no others."""
        while len(self._rows) < len(facts):
            self._rows.append(_Row(self, self._grid, len(self._rows)))
        for number, row in enumerate(self._rows):
            row.show(facts[number] if number < len(facts) else None)

    def shown(self) -> list[tuple[str, str]]:
        """What stands there now."""
        return [(row.name.text(), row.value.text()) for row in self._rows if not row.value.isHidden()]

    def notes(self) -> list[str]:
        """What stands under the values now, "" where nothing does."""
        return [row.note.text() if row.note else "" for row in self._rows if not row.value.isHidden()]


class SectionList(QWidget):
    """Fact lists under headings."""

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[QLabel, FactList]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP // 2)

    def show_sections(self, sections: Iterable[Section]) -> None:
        """Show these and no others."""
        wanted = list(sections)
        while len(self._parts) < len(wanted):
            self._parts.append(self._part())
        for number, (heading, facts) in enumerate(self._parts):
            there = number < len(wanted)
            heading.setVisible(there)
            facts.setVisible(there)
            heading.setText(wanted[number].title if there else "")
            facts.show_facts(wanted[number].facts if there else ())

    def shown(self) -> list[tuple[str, str]]:
        """What stands there now, in all sections."""
        return [pair for heading, facts in self._parts if not heading.isHidden() for pair in facts.shown()]

    def _part(self) -> tuple[QLabel, FactList]:
        heading, facts = QLabel(), FactList()
        heading.setProperty("role", "heading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setContentsMargins(0, GAP, 0, 0)
        facts.copied.connect(self.copied)
        self._layout.addWidget(heading)
        self._layout.addWidget(facts)
        return heading, facts
