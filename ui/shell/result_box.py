"""What came of decisions and has to be known: sentences, and the one button that leads on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.runtime.language import translate
from ui.shell.result_words import Sentence
from ui.shell.theme import GAP, ROOMY, TIGHT, colours


class ResultBox(QFrame):
    """There only while it has something to say; it never goes by itself. Esc puts it away, too."""

    outbox_wanted = Signal()
    away_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentences: tuple[Sentence, ...] = ()
        self._shown: list[QWidget] = []
        self.outbox_button = QPushButton(translate("undo", "Open the outbox"))
        self.outbox_button.clicked.connect(self.outbox_wanted)
        self.away_button = QPushButton(translate("undo", "Dismiss"))
        self.away_button.setProperty("role", "link")
        self.away_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.away_button.clicked.connect(self.away_wanted)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(TIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(ROOMY, TIGHT, GAP, TIGHT)
        layout.setSpacing(GAP)
        layout.addLayout(self._lines, 1)
        for button in (self.outbox_button, self.away_button):
            button.setAutoDefault(True)  # Enter presses it
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_sentences(self, sentences: Sequence[Sentence]) -> None:
        """Say these in place of what was said before; a screen reader says what is new."""
        if tuple(sentences) == self.sentences:
            return
        fresh = set(sentences) - set(self.sentences)
        self.sentences = tuple(sentences)
        self._fill()
        self.setVisible(bool(sentences))
        text = " ".join(sentence.text for sentence in sentences)
        self.setAccessibleName(text)
        self.outbox_button.setAccessibleDescription(text)
        if fresh:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def take_focus(self) -> None:
        """Go to the button, if there is something to know."""
        if self.sentences:
            self.outbox_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.away_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, and a bar at its side."""
        now = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(now.warning.ground))
        painter.fillRect(0, 0, TIGHT, self.height(), QColor(now.danger))
        painter.end()

    def _fill(self) -> None:
        for gone in self._shown:
            gone.hide()
            gone.deleteLater()
        self._shown = [_line(sentence) for sentence in self.sentences]
        for line in self._shown:
            self._lines.addWidget(line)


def _line(sentence: Sentence) -> QWidget:
    held = QWidget()
    sign, text = QLabel(sentence.sign), QLabel()
    sign.setProperty("role", "strong")
    sign.setFixedWidth(GAP * 2)
    text.setTextFormat(Qt.TextFormat.PlainText)  # it quotes the platform
    text.setText(sentence.text)
    text.setWordWrap(True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(held)
    row.setContentsMargins(0, TIGHT, 0, TIGHT)
    row.setSpacing(GAP)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return held
