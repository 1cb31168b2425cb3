"""A calm line that a newer version is known. Once somebody dismisses it, it never comes back for that version."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from models.desk.updates import Update
from ui.queues.labels import link_button
from ui.runtime.language import translate
from ui.shell.elided_label import ElidedLabel
from ui.shell.theme import GAP, HAIR, SNUG


class UpdateLine(QFrame):
    """There only while it has something to say. Delete and Esc dismiss it, too."""

    dismissed = Signal(str)
    """The version."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._version = ""
        self.text = ElidedLabel("quiet")
        self.away_button = link_button(translate("safety", "Dismiss"))
        self.away_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.away_button.clicked.connect(self._dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SNUG, HAIR, GAP, HAIR)
        layout.setSpacing(GAP)
        layout.addWidget(self.text)
        layout.addStretch(1)
        layout.addWidget(self.away_button)
        self.hide()

    def show_update(self, update: Update | None) -> None:
        """Tell of a version; `None`: there is nothing to tell."""
        if update is None:
            self.hide()
            return
        said = translate("safety", "Version {version} of the program is there.").format(version=update.version)
        text = f"{said} {update.words_in(QLocale().name())}".strip()
        self._version = update.version
        self.text.show_text(text, role="quiet")
        self.setAccessibleName(text)
        self.away_button.setAccessibleDescription(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Dismiss it."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Escape):
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit(self._version)
