"""The evidence of a case as a strip of small pictures."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from models.desk.cases import CaseView
from models.domain.book import EvidenceFile, Side
from models.domain.text import QT_TRANSLATE_NOOP
from ui.queues.flow_layout import FlowLayout
from ui.queues.labels import own_label, plain_tip
from ui.queues.thumbnails import EDGE, Thumbnails
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, translate
from ui.shell.theme import GAP

_SIDES = {
    Side.BUYER: QT_TRANSLATE_NOOP("queues", "Buyer"),
    Side.SHOP: QT_TRANSLATE_NOOP("queues", "From us"),
    Side.RETURNED: QT_TRANSLATE_NOOP("queues", "Came back"),
}


class PictureButton(QToolButton):
    """A tool button that Enter presses, too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class EvidenceStrip(QWidget):
    """A click or Enter on a picture opens the viewer at it."""

    opened = Signal(str)
    """The name of the file."""

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = Thumbnails(lanes, self)
        self._shown: tuple[tuple[EvidenceFile, Path], ...] = ()
        self.buttons: list[QToolButton] = []
        self.nothing = own_label("", "quiet")
        self._strip = QWidget()
        self._flow = FlowLayout(self._strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self._strip)
        layout.addWidget(self.nothing)

    def show_view(self, view: CaseView) -> None:
        """Show the files kept with a case."""
        self.nothing.setText(_nothing_kept(view))
        self.nothing.setVisible(not view.evidence)
        self._strip.setVisible(bool(view.evidence))
        if view.evidence != self._shown:
            self._shown = view.evidence
            self._fill()

    def _fill(self) -> None:
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(file, path) for file, path in self._shown]
        for button in self.buttons:
            self._flow.addWidget(button)

    def _button(self, file: EvidenceFile, path: Path) -> QToolButton:
        side = translate("queues", _SIDES[file.side])
        button = PictureButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(EDGE, EDGE))
        button.setText(side)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(f"{side}: {file.title}")
        button.setToolTip(plain_tip(f"{file.title}\n{side} · {file.by} · {format_local_time(file.added_at)}"))
        button.clicked.connect(partial(self.opened.emit, file.name))
        self._thumbnails.get(path, partial(_put, button, path), button)
        return button


def _put(button: QToolButton, path: Path, picture: QPixmap) -> None:
    if picture.isNull():  # a video, a PDF, or a file that is gone: its kind is what can be said
        button.setText(f"{path.suffix.lstrip('.').upper()}\n{button.text()}")
    else:
        button.setIcon(QIcon(picture))


def _nothing_kept(view: CaseView) -> str:
    if view.case.proof_uploaded:
        words = translate("queues", "Nothing kept here. Evidence in the back office: {answer}.")
        return words.format(answer=view.case.proof_uploaded)
    return translate("queues", "Nothing kept here. What the buyer uploaded stands in the back office.")
