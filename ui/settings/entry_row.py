"""One line of the page: what can be set, its field, a sentence, and the way back to the default."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.desk.choices.setting import Elsewhere, Setting, Whose
from ui.dialogs.parts import button, label, notice, row, say_in
from ui.queues.flow_layout import FlowLayout
from ui.runtime.language import say, translate
from ui.settings.making import control_for, value_words
from ui.shell.theme import GAP, SNUG, TIGHT


class SettingRow(QWidget):
    """A setting. It knows nothing of where settings are kept: it asks for that."""

    keep_wanted = Signal(object)
    """A value to be kept."""

    def __init__(self, setting: Setting[Any]) -> None:
        super().__init__()
        self.setting = setting
        self.control = control_for(setting)
        self.about = label(say(setting.about), "quiet", wrap=True)
        self.whose = label(translate("settings", "for everybody"), "quiet")
        self.mark = label(translate("settings", "changed"), "strong")
        self.back_button = button("", self._put_back, "link")
        self.problem = notice("missing")
        title, usual = say(setting.title), value_words(setting, setting.default)
        self.title = label(title, "strong", buddy=self.control)
        self.back_button.setText(translate("settings", "Back to: {value}").format(value=usual))
        self.back_button.setAccessibleName(f"{title}: {self.back_button.text()}")
        self.control.name(title, self.about.text())
        self.control.changed.connect(self._ask)
        self.setFocusProxy(self.control)
        self._lay_out()
        self.whose.setVisible(setting.whose is Whose.PROFILE)
        self.control.setEnabled(False)  # until what is set is here: nothing is overwritten before it was read
        self._show_mark(False)
        self._known = False

    def show_value(self, value: Any) -> None:
        """Show what is set. What somebody types just now stays, and what was refused, with why."""
        self.control.setEnabled(True)
        self._show_mark(value != self.setting.default)
        if not self._known:  # in full: a switch that is off has times behind it, too
            self._known = True
            self.control.show_value(value)
        elif not (self.problem.text() or (self.has_focus and self.control.value != value)):
            self.show_kept(value)

    def take_kept(self, asked: Any, value: Any) -> None:
        """What was asked for is kept, as `value`. Whoever has gone on by now sees what comes of that."""
        if self.control.value == asked:
            self.show_kept(value)

    def show_kept(self, value: Any) -> None:
        """This is what is kept now, in the field as well."""
        say_in(self.problem, "")
        self.control.name(say(self.setting.title), self.about.text())
        self._show_mark(value != self.setting.default)
        if self.control.value != value:
            self.control.show_value(value)

    def refuse(self, why: str) -> None:
        """Say why what stands there is not kept."""
        say_in(self.problem, why)
        self.back_button.setVisible(True)
        QAccessible.updateAccessibility(QAccessibleEvent(self.problem, QAccessible.Event.Alert))
        self.control.name(say(self.setting.title), f"{why} {self.about.text()}")

    def close_for(self, why: str) -> None:
        """It cannot be set here, and why."""
        self.about.setText(f"{self.about.text()} {why}")
        self.control.changed.disconnect(self._ask)
        self.control.setVisible(False)

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key goes through, as one reads."""
        return [self.back_button, *(field for field, _ in self.control.fields)]

    @property
    def is_open(self) -> bool:
        """Whether it can be set by now."""
        return self.control.isEnabled()

    @property
    def has_focus(self) -> bool:
        """Whether somebody is in one of its fields."""
        return any(field.hasFocus() for field, _ in self.control.fields)

    def _ask(self) -> None:
        self.keep_wanted.emit(self.control.value)

    def _put_back(self) -> None:
        self.control.setFocus()  # the button goes
        self.control.show_value(self.setting.default)
        self.keep_wanted.emit(self.setting.default)

    def _show_mark(self, changed: bool) -> None:
        self.mark.setVisible(changed)
        self.back_button.setVisible(changed)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        names = _flowing(self.title, self.whose, self.mark, self.back_button)
        head.addWidget(names, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(head)
        (layout if self.control.wide else head).addWidget(self.control)
        layout.addWidget(self.about)
        layout.addWidget(self.problem)
        layout.addSpacing(SNUG)


def _flowing(*parts: QWidget) -> QWidget:
    """Parts of a line that breaks where there is no room, all as high as the highest."""
    made = QWidget()
    layout = FlowLayout(made)
    for part in parts:
        layout.addWidget(part)
        part.ensurePolished()
    height = max(part.sizeHint().height() for part in parts)
    for part in parts:
        part.setMinimumHeight(height)
    policy = made.sizePolicy()
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


class DoorRow(QWidget):
    """What is set on a screen of its own."""

    opened = Signal()
    is_open = True

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key goes through."""
        return [self.open_button]

    def __init__(self, entry: Elsewhere, words: str) -> None:
        super().__init__()
        self.setting = entry
        title = say(entry.title)
        self.title: QLabel = label(title, "strong")
        self.about = label(say(entry.about), "quiet", wrap=True)
        self.open_button = button(words, self.opened.emit)
        self.open_button.setAccessibleName(f"{title}: {words}")
        self.open_button.setAccessibleDescription(self.about.text())
        self.setFocusProxy(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        line = row(self.title, None, self.open_button)
        line.setAlignment(self.title, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(line)
        layout.addWidget(self.about)
        layout.addSpacing(SNUG)
