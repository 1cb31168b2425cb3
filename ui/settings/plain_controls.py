"""Fields for a switch, a number, one of several, and a line of text."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QSizePolicy, QWidget

from models.desk.choices.kinds import Number, OneOf
from ui.dialogs.parts import button
from ui.runtime.language import tell, translate
from ui.settings.control import ChoiceBox, Control, NumberBox
from ui.shell.theme import GAP

LINE_WIDTH = GAP * 34


class SwitchControl(Control):
    """On or off."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox(translate("settings", "On"))
        self._line.addWidget(self.box)
        self.box.clicked.connect(self.changed)

    @property
    def value(self) -> bool:
        """Whether it is on."""
        return self.box.isChecked()

    def show_value(self, value: bool) -> None:
        """Show what is set."""
        self.box.setChecked(value)

    @property
    def fields(self) -> list[tuple[QWidget, str]]:
        """The box."""
        return [(self.box, "")]


class NumberControl(Control):
    """A number with its unit."""

    def __init__(self, kind: Number) -> None:
        super().__init__()
        self.box = NumberBox(kind)
        self._line.addWidget(self.box)
        self.box.valueChanged.connect(self.changed)

    @property
    def value(self) -> int:
        """The number."""
        return self.box.value()

    def show_value(self, value: int) -> None:
        """Show what is set."""
        with QSignalBlocker(self.box):
            self.box.setValue(value)

    @property
    def fields(self) -> list[tuple[QWidget, str]]:
        """The box."""
        return [(self.box, "")]


class ChoiceControl(Control):
    """One of several."""

    def __init__(self, kind: OneOf) -> None:
        super().__init__()
        self.box = ChoiceBox()
        for code, name in kind.names.items():
            self.box.addItem(tell(name), code)
        self._line.addWidget(self.box)
        self.box.activated.connect(self.changed)

    @property
    def value(self) -> str:
        """The code."""
        return str(self.box.currentData())

    def show_value(self, value: str) -> None:
        """Show what is set."""
        self.box.setCurrentIndex(self.box.findData(value))

    @property
    def fields(self) -> list[tuple[QWidget, str]]:
        """The box."""
        return [(self.box, "")]


class LineControl(Control):
    """A line of text. It is taken when the field is left, or with Enter."""

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setMinimumWidth(LINE_WIDTH)
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line.addWidget(self.edit)
        self._shown = ""
        self.edit.editingFinished.connect(self.settle)

    @property
    def value(self) -> str:
        """What stands there."""
        return self.edit.text()

    def show_value(self, value: str) -> None:
        """Show what is set."""
        self._shown = value
        self.edit.setText(value)
        self.edit.setCursorPosition(0)

    @property
    def fields(self) -> list[tuple[QWidget, str]]:
        """The line."""
        return [(self.edit, "")]

    def settle(self) -> None:
        """Tell that it was changed, once for each change."""
        if self.edit.text() != self._shown:
            self._shown = self.edit.text()
            self.changed.emit()


class SourceControl(LineControl):
    """An address, or a file that can be chosen."""

    wide = True

    def __init__(self) -> None:
        super().__init__()
        self.edit.setPlaceholderText(translate("settings", "https://… or a file"))
        self.choose_button = button(translate("settings", "Choose a file…"), self._choose)
        self._line.addWidget(self.choose_button)

    @property
    def fields(self) -> list[tuple[QWidget, str]]:
        """The line and the button."""
        return [*super().fields, (self.choose_button, translate("settings", "Choose a file…"))]

    def _choose(self) -> None:
        dialog = QFileDialog(self, translate("settings", "The file with the news of versions"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, file: str) -> None:
        self.edit.setText(file)
        self.settle()
