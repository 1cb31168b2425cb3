"""What all fields of settings have in common, and the boxes that a wheel does not change in passing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QHBoxLayout, QSpinBox, QTimeEdit, QWidget

from models.desk.choices.kinds import Number
from ui.queues.flow_layout import FlowLayout
from ui.runtime.language import say
from ui.shell.theme import GAP, ROOMY, inset

_PLACE = "\0"
NO_LIMIT = 999_999


class Control(QWidget):
    """The field of one setting."""

    changed = Signal()
    """Somebody chose another value: it is to be kept."""
    wide = False
    """Whether it has a line of its own."""

    def __init__(self, *, flows: bool = False) -> None:
        """What `flows` goes on in another line where there is no room, as with large type."""
        super().__init__()
        self._line: QHBoxLayout | FlowLayout = FlowLayout(self) if flows else QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(ROOMY if flows else GAP)

    @property
    def value(self) -> Any:
        """What is chosen."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show what is set. Tells nobody."""
        raise NotImplementedError

    @property
    def fields(self) -> list[tuple[QWidget, str]]:
        """What takes the focus, and what each is called within the setting; "" for the only one."""
        raise NotImplementedError

    def name(self, title: str, about: str) -> None:
        """Say what the fields are, to who cannot see what stands beside them."""
        for field, part in self.fields:
            field.setAccessibleName(f"{title}: {part}" if part else title)
            field.setAccessibleDescription(about)
        self.setFocusProxy(self.fields[0][0])

    def settle(self) -> None:
        """Take what is typed and not finished yet."""
        for field, _ in self.fields:
            if isinstance(field, QAbstractSpinBox):
                field.interpretText()


def together(*parts: QWidget) -> QWidget:
    """Parts that stay beside each other wherever the line breaks."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(GAP)
    for part in parts:
        line.addWidget(part)
    return made


class NumberBox(QSpinBox):
    """Takes any number that is typed, so that a wrong one is answered with a sentence; its arrows stay in the range."""

    def __init__(self, kind: Number) -> None:
        super().__init__()
        self._kind = kind
        before, _, after = say(kind.unit.of(_PLACE)).partition(_PLACE)
        self.setPrefix(before)
        self.setSuffix(after)
        self.setRange(0, NO_LIMIT)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inset(self)

    def sizeHint(self) -> QSize:
        """Wide enough for what is allowed."""
        size, digits = super().sizeHint(), self.fontMetrics().horizontalAdvance
        size.setWidth(size.width() - digits(str(NO_LIMIT)) + digits(str(self._kind.most)) + GAP)
        return size

    def minimumSizeHint(self) -> QSize:
        """No narrower than that."""
        return self.sizeHint()

    def stepBy(self, steps: int) -> None:
        """No further than is allowed."""
        self.setValue(min(max(self.value() + steps, self._kind.least), self._kind.most))

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Which of the arrows lead anywhere."""
        up, down = QAbstractSpinBox.StepEnabledFlag.StepUpEnabled, QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        flags = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self.value() < self._kind.most:
            flags |= up
        if self.value() > self._kind.least:
            flags |= down
        return flags

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is only scrolled changes nothing."""
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class TimeBox(QTimeEdit):
    """A time of the day."""

    def __init__(self) -> None:
        super().__init__()
        inset(self)
        self.setDisplayFormat("HH:mm")
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is only scrolled changes nothing."""
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class ChoiceBox(QComboBox):
    """One of several."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(GAP * 20)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is only scrolled changes nothing."""
        super().wheelEvent(event) if self.hasFocus() else event.ignore()
