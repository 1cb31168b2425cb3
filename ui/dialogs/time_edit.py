"""A field for a moment as people write it, and under it how it was understood."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.domain.free_time import read_time
from ui.dialogs.parts import label
from ui.runtime.language import format_local_time, translate
from ui.runtime.spans import closely
from ui.shell.theme import TIGHT

LONGEST = 40


class TimeEdit(QWidget):
    """What is typed is read at each key. The clock is asked then, so that `+2h` counts from now."""

    changed = Signal()

    def __init__(self, name: str, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(translate("dialogs", "e.g. 15:00, +2h, tomorrow 10:00, 11-25 10:00"))
        self.field.setAccessibleName(name)
        self.understood = label("", "quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(self.field)
        layout.addWidget(self.understood)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._read)
        self._read()

    @property
    def moment(self) -> datetime | None:
        """The moment that is meant, UTC; `None` as long as it cannot be understood."""
        return read_time(self.field.text(), self._now())

    def _read(self) -> None:
        self.understood.setText(self._words())
        self.field.setAccessibleDescription(self.understood.text())
        self.changed.emit()

    def _words(self) -> str:
        if not self.field.text().strip():
            return translate("dialogs", "A time of day, a span from now, or a day with a time.")
        moment, now = self.moment, self._now()
        if moment is None:
            return translate("dialogs", "This cannot be understood as a time yet.")
        if moment <= now:
            words = translate("dialogs", "{time}, that is {span} ago. Write the day as well.")
        else:
            words = translate("dialogs", "{time}, in {span}")
        return words.format(time=format_local_time(moment), span=closely(abs(moment - now)))
