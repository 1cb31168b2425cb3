"""A list of named values. Its rows are kept and filled anew, so that the next case costs no new widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.queues.facts import Fact, Section
from ui.queues.labels import breakable, data_label, link_button
from ui.queues.laying_out import laid_out_once
from ui.runtime.clipboard import copy_text
from ui.runtime.language import translate
from ui.shell.theme import GAP, TIGHT

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
        self.see: QPushButton | None = None
        self._raw = ""
        self._pictures: tuple[str, ...] = ()
        self._owner = owner
        self._told = QVBoxLayout()
        self._told.setSpacing(0)
        self._told.addWidget(self.value)
        grid.addWidget(self.name, line, 0, _TOP)
        grid.addLayout(self._told, line, 1)
        grid.addWidget(self.copy, line, 2, _TOP)

    def show(self, fact: Fact | None) -> None:
        """Show a fact, or nothing."""
        for widget in (self.name, self.value):
            widget.setVisible(fact is not None)
        self.copy.setVisible(fact is not None and fact.number)
        self._show_note(fact.note if fact is not None else "")
        self._show_pictures(fact.pictures if fact is not None else ())
        if fact is not None:
            self._raw = fact.value
            self.name.setText(fact.name)
            self.value.setText(breakable(fact.value))
            self.copy.setAccessibleName(translate("queues", "Copy: {name}").format(name=fact.name))

    def _show_note(self, note: str) -> None:
        if self.note is None and note:  # few lists have any: the others do without these labels
            self.note = data_label("quiet")
            self._told.insertWidget(1, self.note)
        if self.note is not None:
            self.note.setText(breakable(note))
            self.note.setVisible(bool(note))

    def _show_pictures(self, pictures: tuple[str, ...]) -> None:
        self._pictures = pictures
        if self.see is None and pictures:
            self.see = link_button("")
            self.see.clicked.connect(self._open)
            self._told.addWidget(self.see, 0, Qt.AlignmentFlag.AlignLeft)
        if self.see is not None:
            self.see.setText(translate("queues", "View pictures: {number}").format(number=len(pictures)))
            self.see.setVisible(bool(pictures))

    def _open(self) -> None:
        if self._pictures:
            self._owner.pictures_wanted.emit(self._pictures[0])

    def _copy(self, owner: FactList) -> None:
        copy_text(self._raw)
        owner.copied.emit(self._raw)


class FactList(QWidget):
    """Rows of name and value."""

    copied = Signal(str)
    """What went to the clipboard."""
    pictures_wanted = Signal(str)
    """The address of the first picture of a fact, to be looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP * 3 // 4)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these and no others."""
        with laid_out_once(self):
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
        self._layout.setSpacing(TIGHT)

    def show_sections(self, sections: Iterable[Section]) -> None:
        """Show these and no others."""
        wanted = list(sections)
        with laid_out_once(self):
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
