"""The evidence viewer's room: the picture, the strip below, the tools above; and its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QVBoxLayout, QWidget

from models.domain.book import Side
from ui.dialogs.parts import button, label, notice, row
from ui.dialogs.picture_pair import PicturePair
from ui.dialogs.picture_strip import PictureStrip
from ui.dialogs.picture_view import STEP, PictureView
from ui.dialogs.picture_words import side_name
from ui.runtime.language import translate
from ui.shell.theme import GAP, ROOMY, TIGHT


class ViewerWindow(QDialog):
    """What tools and keys call; the viewer says what each does."""

    def step(self, by: int) -> None:
        """Go on or back."""
        raise NotImplementedError

    def rotate(self, by: int = 90) -> None:
        """Turn the picture."""
        raise NotImplementedError

    def side_by_side(self) -> None:
        """Two at once, or one again."""
        raise NotImplementedError

    def swap(self) -> None:
        """Change the sides of two."""
        raise NotImplementedError

    def try_again(self) -> None:
        """Fetch what did not come."""
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
        self.pair = PicturePair()
        self.view = self.pair.right
        self.strip = PictureStrip()
        self.strip.setAccessibleName(translate("dialogs", "All files"))
        self.caption, self.percent = self.pair.caption, self.pair.percent
        self.problem = notice()
        self.side = QComboBox()
        self.side.setAccessibleName(translate("dialogs", "Whose evidence is added"))
        for side in Side:
            self.side.addItem(side_name(side), side.value)
        self.two = _tool(
            translate("dialogs", "&Two"), translate("dialogs", "Two side by side (2)"), viewer.side_by_side
        )
        self.two.setCheckable(True)
        self.swap = _tool("⇄", translate("dialogs", "Change sides (X)"), viewer.swap)
        self.swap.hide()
        self.again = button(translate("dialogs", "Try again (F5)"), viewer.try_again)
        self.again.hide()
        self._tools = [*_zoom_tools(viewer, self.pair), self.two, self.swap, *_file_tools(viewer)]
        self.add_button = button(translate("dialogs", "&Add files…"), viewer.choose_files)
        self._lay_out(viewer)

    def tell(self, text: str) -> None:
        """One line about what is shown."""
        self.caption.setText(text)

    def show_words(self, view: PictureView, words: str) -> None:
        """Say in one of the two rooms why there is no picture."""
        view.show_message(words)
        if view is self.view:
            self.percent.setText("")

    def show_two(self, two: bool) -> None:
        """Make room for two, or for one again."""
        self.pair.show_two(two)
        self.two.setChecked(two)
        self.swap.setVisible(two)

    def offer_again(self, helps: bool) -> None:
        """Whether fetching anew may help."""
        self.again.setVisible(helps)

    def open_for(self, something: bool) -> None:
        """The tools work only on something."""
        for tool in self._tools:
            tool.setEnabled(something)

    def show_nothing(self) -> None:
        """The empty state says what to do."""
        self.tell("")
        self.show_words(
            self.view,
            translate(
                "dialogs",
                "No evidence is kept here yet. What the buyer sent stands in the back office: "
                "save it there and drop the files here, or paste a screenshot with Ctrl+V.",
            ),
        )

    def _lay_out(self, viewer: QDialog) -> None:
        added_as = label(translate("dialogs", "Add a&s"), buddy=self.side)
        layout = QVBoxLayout(viewer)
        layout.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        layout.setSpacing(GAP)
        layout.addLayout(row(*self._tools, None, self.again, added_as, self.side, self.add_button, spacing=TIGHT))
        layout.addWidget(self.problem)
        layout.addWidget(self.pair, 1)
        layout.addWidget(self.strip)


def _zoom_tools(viewer: ViewerWindow, pair: PicturePair) -> list[QPushButton]:
    return [
        _tool("◀", translate("dialogs", "Previous (←)"), lambda: viewer.step(-1)),
        _tool("▶", translate("dialogs", "Next (→)"), lambda: viewer.step(1)),
        _tool("−", translate("dialogs", "Smaller (-)"), lambda: pair.zoom(1 / STEP)),
        _tool("+", translate("dialogs", "Larger (+)"), lambda: pair.zoom(STEP)),
        _tool(translate("dialogs", "Fit"), translate("dialogs", "Fit into the window (0)"), pair.fit),
        _tool("1:1", translate("dialogs", "Every pixel (1)"), pair.actual_size),
        _tool("⟳", translate("dialogs", "Turn (R)"), viewer.rotate),
    ]


def _file_tools(viewer: ViewerWindow) -> list[QPushButton]:
    return [
        _tool(translate("dialogs", "Copy"), translate("dialogs", "Copy (Ctrl+C)"), viewer.copy),
        _tool(translate("dialogs", "Save as…"), translate("dialogs", "Save a copy (Ctrl+S)"), viewer.save_as),
        _tool(translate("dialogs", "Open outside"), translate("dialogs", "Open outside (Enter)"), viewer.open_outside),
    ]


def _tool(text: str, tip: str, pressed: Callable[[], object]) -> QPushButton:
    tool = button(text, pressed, "tool")
    tool.setToolTip(tip)
    tool.setAccessibleName(tip)
    return tool


def bind_keys(calls: ViewerWindow, frame: ViewerFrame) -> None:
    """The viewer's keys. They hold while the picture or the strip has the focus, so that buttons keep theirs."""
    pair, view = frame.pair, frame.view
    keys: list[tuple[list[str], Callable[[], object]]] = [
        (["Right", "PgDown", "Space"], lambda: calls.step(1)),
        (["Left", "PgUp", "Backspace"], lambda: calls.step(-1)),
        (["Home"], lambda: calls.step(-(10**6))),
        (["End"], lambda: calls.step(10**6)),
        (["Shift+Left"], lambda: view.pan(-1, 0)),
        (["Shift+Right"], lambda: view.pan(1, 0)),
        (["Up", "Shift+Up"], lambda: view.pan(0, -1)),
        (["Down", "Shift+Down"], lambda: view.pan(0, 1)),
        (["+", "="], lambda: pair.zoom(STEP)),
        (["-"], lambda: pair.zoom(1 / STEP)),
        (["0"], pair.fit),
        (["1"], pair.actual_size),
        (["2"], calls.side_by_side),
        (["X"], calls.swap),
        (["R"], calls.rotate),
        (["Shift+R"], lambda: calls.rotate(-90)),
        (["Return", "Enter"], calls.open_outside),
    ]
    for widget in (pair.left, pair.right, frame.strip):
        for names, call in keys:
            _key(names, call, widget)
    for standard, call in (
        (QKeySequence.StandardKey.Copy, calls.copy),
        (QKeySequence.StandardKey.Paste, calls.paste),
        (QKeySequence.StandardKey.Save, calls.save_as),
    ):
        QShortcut(QKeySequence(standard), calls, call)
    QShortcut(QKeySequence("F5"), calls, calls.try_again)


def _key(names: list[str], call: Callable[[], object], widget: QWidget) -> None:
    shortcut = QShortcut(widget)
    shortcut.setKeys([QKeySequence(name) for name in names])
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(call)
