"""The evidence viewer's room: the picture, the strip below, the tools above; and its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QVBoxLayout, QWidget

from models.domain.book import Side
from ui.dialogs.parts import button, label, notice, row, shrinking
from ui.dialogs.picture_strip import PictureStrip
from ui.dialogs.picture_view import STEP, PictureView
from ui.dialogs.picture_words import side_name
from ui.runtime.language import translate
from ui.shell.theme import GAP


class ViewerWindow(QDialog):
    """What tools and keys call; the viewer says what each does."""

    def step(self, by: int) -> None:
        """Go on or back."""
        raise NotImplementedError

    def rotate(self, by: int = 90) -> None:
        """Turn the picture."""
        raise NotImplementedError

    def copy(self) -> None:
        """To the clipboard."""
        raise NotImplementedError

    def paste(self) -> None:
        """From the clipboard."""
        raise NotImplementedError

    def save_as(self) -> None:
        """To a file."""
        raise NotImplementedError

    def open_outside(self) -> None:
        """With another program."""
        raise NotImplementedError

    def choose_files(self) -> None:
        """Add files."""
        raise NotImplementedError


class ViewerFrame:
    """Lays the viewer out and holds its parts."""

    def __init__(self, viewer: ViewerWindow) -> None:
        self.view = PictureView()
        self.strip = PictureStrip()
        self.strip.setAccessibleName(translate("dialogs", "All files"))
        self.caption = shrinking(label("", "quiet"))
        self.percent = label("", "quiet")
        self.problem = notice()
        self.side = QComboBox()
        self.side.setAccessibleName(translate("dialogs", "Whose evidence is added"))
        for side in Side:
            self.side.addItem(side_name(side), side.value)
        self.view.zoomed.connect(lambda scale: self.percent.setText(f"{scale:.0%}"))
        self._tools = _tools(viewer, self.view)
        self.add_button = button(translate("dialogs", "&Add files…"), viewer.choose_files)
        self._lay_out(viewer)

    def tell(self, text: str) -> None:
        """One line about what is shown."""
        self.caption.setText(text)

    def open_for(self, something: bool) -> None:
        """The tools work only on something."""
        for tool in self._tools:
            tool.setEnabled(something)

    def show_nothing(self) -> None:
        """The empty state says what to do."""
        self.tell("")
        self.percent.setText("")
        self.view.show_message(
            translate(
                "dialogs",
                "No evidence is kept here yet. What the buyer sent stands in the back office: "
                "save it there and drop the files here, or paste a screenshot with Ctrl+V.",
            )
        )

    def _lay_out(self, viewer: QDialog) -> None:
        added_as = label(translate("dialogs", "Add a&s"), buddy=self.side)
        layout = QVBoxLayout(viewer)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        layout.setSpacing(GAP)
        layout.addLayout(row(*self._tools, None, added_as, self.side, self.add_button, spacing=GAP // 2))
        layout.addWidget(self.problem)
        layout.addWidget(self.view, 1)
        line = row(self.caption, self.percent)
        line.setStretch(0, 1)
        layout.addLayout(line)
        layout.addWidget(self.strip)


def _tools(viewer: ViewerWindow, view: PictureView) -> list[QPushButton]:
    entries: list[tuple[str, str, Callable[[], object]]] = [
        ("◀", translate("dialogs", "Previous (←)"), lambda: viewer.step(-1)),
        ("▶", translate("dialogs", "Next (→)"), lambda: viewer.step(1)),
        ("−", translate("dialogs", "Smaller (-)"), lambda: view.zoom(1 / STEP)),
        ("+", translate("dialogs", "Larger (+)"), lambda: view.zoom(STEP)),
        (translate("dialogs", "Fit"), translate("dialogs", "Fit into the window (0)"), view.fit),
        ("1:1", translate("dialogs", "Every pixel (1)"), view.actual_size),
        ("⟳", translate("dialogs", "Turn (R)"), viewer.rotate),
        (translate("dialogs", "Copy"), translate("dialogs", "Copy (Ctrl+C)"), viewer.copy),
        (translate("dialogs", "Save as…"), translate("dialogs", "Save a copy (Ctrl+S)"), viewer.save_as),
        (translate("dialogs", "Open outside"), translate("dialogs", "Open outside (Enter)"), viewer.open_outside),
    ]
    made = []
    for text, tip, pressed in entries:
        tool = button(text, pressed)
        tool.setToolTip(tip)
        tool.setAccessibleName(tip)
        tool.setStyleSheet("padding: 5px 10px;")
        made.append(tool)
    return made


def bind_keys(calls: ViewerWindow, frame: ViewerFrame) -> None:
    """The viewer's keys. They hold while the picture or the strip has the focus, so that buttons keep theirs."""
    view: PictureView = frame.view
    keys: list[tuple[list[str], Callable[[], object]]] = [
        (["Right", "PgDown", "Space"], lambda: calls.step(1)),
        (["Left", "PgUp", "Backspace"], lambda: calls.step(-1)),
        (["Home"], lambda: calls.step(-(10**6))),
        (["End"], lambda: calls.step(10**6)),
        (["+", "="], lambda: view.zoom(STEP)),
        (["-"], lambda: view.zoom(1 / STEP)),
        (["0"], view.fit),
        (["1"], view.actual_size),
        (["R"], calls.rotate),
        (["Shift+R"], lambda: calls.rotate(-90)),
        (["Return", "Enter"], calls.open_outside),
    ]
    for widget in (frame.view, frame.strip):
        for names, call in keys:
            _key(names, call, widget)
    for standard, call in (
        (QKeySequence.StandardKey.Copy, calls.copy),
        (QKeySequence.StandardKey.Paste, calls.paste),
        (QKeySequence.StandardKey.Save, calls.save_as),
    ):
        QShortcut(QKeySequence(standard), calls, call)


def _key(names: list[str], call: Callable[[], object], widget: QWidget) -> None:
    shortcut = QShortcut(widget)
    shortcut.setKeys([QKeySequence(name) for name in names])
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(call)
