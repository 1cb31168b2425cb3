"""Saying once what a word of the export means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from models.domain.names import STATUSES, TYPES
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import cancel_button, label, row
from ui.runtime.language import tell, translate
from ui.shell.theme import DIALOG_MARGINS, GAP, ROOMY, SNUG


class Lesson(NamedTuple):
    """What a word means: `kind` is "type" or "status", `code` the platform's."""

    kind: str
    word: str
    code: int


class TeachWordDialog(GrowingDialog):
    """One line for each word: (kind, word, number of cases). Words may be left for another day."""

    def __init__(self, words: Sequence[tuple[str, str, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("dialogs", "Words of the export"))
        self.setMinimumWidth(640)
        self._words = tuple(words)
        self.choices = [_choice(kind, word) for kind, word, _ in words]
        self.teach_button = QPushButton(translate("dialogs", "Keep these meanings"))
        self.teach_button.setProperty("role", "primary")
        self.teach_button.setDefault(True)
        self.teach_button.clicked.connect(self.accept)
        for choice in self.choices:
            choice.currentIndexChanged.connect(self._check)
        self._lay_out()
        self._check()

    def lessons(self) -> list[Lesson]:
        """What was chosen; words left alone are not in it."""
        return [
            Lesson(kind, word, choice.currentData())
            for (kind, word, _), choice in zip(self._words, self.choices, strict=True)
            if choice.currentData() is not None
        ]

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(translate("dialogs", "What do these words mean?"), "title"))
        layout.addWidget(label(self._about(), "quiet", wrap=True))
        layout.addWidget(self._lines(), 1)
        layout.addLayout(row(None, cancel_button(self.reject), self.teach_button))

    def _about(self) -> str:
        if not self._words:
            return translate("dialogs", "Nothing to teach: every word of the imports so far is known.")
        return translate(
            "dialogs",
            "The platform used words that the program does not know. Say what they mean; it is remembered, "
            "and the waiting cases go to their queues. Leave out what you are not sure of.",
        )

    def _lines(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, GAP, 0)
        grid.setHorizontalSpacing(ROOMY)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(3, 1)
        for line, ((kind, word, count), choice) in enumerate(zip(self._words, self.choices, strict=True)):
            grid.addWidget(label(_kind_name(kind), "quiet"), line, 0)
            grid.addWidget(label(f"“{word}”", "strong", buddy=choice), line, 1)
            grid.addWidget(label(translate("dialogs", "Cases: {count}").format(count=count), "quiet"), line, 2)
            grid.addWidget(choice, line, 3)
        grid.setRowStretch(len(self._words), 1)
        area = QScrollArea()
        area.setAccessibleName(self.windowTitle())
        area.setWidgetResizable(True)
        area.setWidget(inside)
        return area

    def _check(self) -> None:
        self.teach_button.setEnabled(bool(self.lessons()))


def _choice(kind: str, word: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(translate("dialogs", "Meaning of “{word}”").format(word=word))
    box.addItem(translate("dialogs", "– not now –"), None)
    for code, name in (TYPES if kind == "type" else STATUSES).items():
        box.addItem(tell(name), int(code))
    return box


def _kind_name(kind: str) -> str:
    return translate("dialogs", "Type") if kind == "type" else translate("dialogs", "Status")
