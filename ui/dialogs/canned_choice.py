"""Choosing a canned text: one that fits this case goes into the remark with one key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from models.desk.books.canned import fill, lacking
from models.domain.book import CannedText
from ui.dialogs.parts import label, notice, row, say_in
from ui.runtime.language import say, translate
from ui.shell.theme import GAP


class CannedChoice(QWidget):
    """There only when there are texts. `places` are what the ${places} stand for in this case."""

    chosen = Signal(str)
    """The words, in one line, with every place filled."""

    def __init__(self, texts: Sequence[CannedText], places: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._places = tuple(texts), places
        self.box = QComboBox()
        self.box.setAccessibleName(translate("dialogs", "Canned text"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setPlaceholderText(translate("dialogs", "Choose one for the remark"))
        for text in self._texts:
            self.box.addItem(text.name)
        self.box.setCurrentIndex(-1)
        self.lack = notice("missing")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        line = row(label(translate("dialogs", "Canned &text"), "strong", buddy=self.box), self.box)
        line.setStretch(1, 1)
        layout.addLayout(line)
        layout.addWidget(self.lack)
        self.setVisible(bool(texts))
        self.box.activated.connect(self._on_activated)

    def _on_activated(self, index: int) -> None:
        body = self._texts[index].body
        lack = lacking(body, self._places)
        say_in(self.lack, "" if lack is None else say(lack))
        if lack is None:
            self.chosen.emit(" ".join(fill(body, self._places).split()))
