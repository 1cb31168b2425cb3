"""What the address book and the templates share: a list, what one can do with it, and how failures are told."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.domain.errors import UserError
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, label, notice, row, say_in
from ui.dialogs.two_lines import TwoLineList
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import DIALOG_MARGINS, GAP, SNUG


class BookDialog(GrowingDialog):
    """A list with New, Change and Remove. What the list holds is read anew after each change."""

    def __init__(self, desk: Desk, lanes: Lanes, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.lanes = lanes
        self.setWindowTitle(title)
        self.resize(680, 460)
        self.list = TwoLineList(title)
        self.empty = label("", "quiet", wrap=True)
        self.first_button = button(translate("dialogs", "Make the first one…"), self.add, "link")
        self.problem = notice("warning")
        self.new_button = button(translate("dialogs", "&New…"), self.add)
        self.change_button = button(translate("dialogs", "&Change…"), self.change)
        self.remove_button = button(translate("dialogs", "&Remove…"), self.remove)
        self.head = QVBoxLayout()
        """For what stands above the list."""
        self.tools = QHBoxLayout()
        self.tools.setSpacing(GAP)
        for tool in (self.new_button, self.change_button, self.remove_button):
            self.tools.addWidget(tool)
        self._lay_out(title, about)
        self.list.moved.connect(self._on_moved)
        self.list.wanted.connect(self.change)
        self.list.removed.connect(self.remove)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self.add)
        self.list.setFocus()

    def add(self) -> None:
        """Make a new one."""
        raise NotImplementedError

    def change(self) -> None:
        """Change the current one."""
        raise NotImplementedError

    def remove(self) -> None:
        """Ask, and remove the current one."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read the list anew."""
        raise NotImplementedError

    def show_failure(self, error: Exception) -> None:
        """Say what went wrong; a bug is shown by the shell."""
        if isinstance(error, UserError):
            say_in(self.problem, say(error.text))
        self.reload()

    def show_emptiness(self, text: str) -> None:
        """Say what to do while there is nothing in the list."""
        self.empty.setText(text)
        for part in (self.empty, self.first_button):
            part.setVisible(bool(text))
        self._on_moved()

    def _lay_out(self, title: str, about: str) -> None:
        close = button(translate("dialogs", "Close"), self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(title, "title"))
        layout.addWidget(label(about, "quiet", wrap=True))
        layout.addWidget(self.problem)
        layout.addLayout(self.head)
        layout.addWidget(self.list, 1)
        nothing = row(self.empty, self.first_button)
        nothing.setStretch(0, 1)
        layout.addLayout(nothing)
        layout.addLayout(row(self.tools, None, close))

    def _on_moved(self) -> None:
        for tool in (self.change_button, self.remove_button):
            tool.setEnabled(self.list.key is not None)
