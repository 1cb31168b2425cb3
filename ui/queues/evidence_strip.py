"""The evidence of a case as a strip of small pictures: what the platform shows, and what is kept here."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from models.desk.cases import CaseView
from models.desk.proofs.pictures import Fetched
from models.domain.book import Side
from models.domain.exhibit import Exhibit
from models.domain.text import QT_TRANSLATE_NOOP
from ui.dialogs.picture_fetching import PictureFetching
from ui.dialogs.picture_strip import sign
from ui.queues.flow_layout import FlowLayout
from ui.queues.labels import own_label, plain_tip
from ui.queues.thumbnails import EDGE, Thumbnail, Thumbnails
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, say, tell, translate
from ui.shell.theme import TIGHT

_SIDES = {
    Side.BUYER: QT_TRANSLATE_NOOP("queues", "Buyer"),
    Side.SHOP: QT_TRANSLATE_NOOP("queues", "From us"),
    Side.RETURNED: QT_TRANSLATE_NOOP("queues", "Came back"),
    None: QT_TRANSLATE_NOOP("queues", "Platform"),
}
_SIZE = QSize(EDGE, EDGE)


class PictureButton(QToolButton):
    """A tool button that Enter presses, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "picture")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class EvidenceStrip(QWidget):
    """A click or Enter on a picture opens the viewer at it."""

    opened = Signal(str)
    """The key of the exhibit."""

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = Thumbnails(lanes, self)
        self._fetching: PictureFetching | None = None
        self._shown: tuple[Exhibit, ...] = ()
        self.buttons: list[QToolButton] = []
        self.nothing = own_label("", "quiet")
        self._strip = QWidget()
        self._flow = FlowLayout(self._strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(self._strip)
        layout.addWidget(self.nothing)

    def listen_to(self, fetching: PictureFetching) -> None:
        """Show the platform's pictures as they arrive there."""
        self._fetching = fetching
        fetching.arrived.connect(self._on_arrived)

    def show_view(self, view: CaseView) -> None:
        """Show what there is to look at of a case."""
        self.nothing.setText(_nothing_there(view))
        self.nothing.setVisible(not view.exhibits)
        self._strip.setVisible(bool(view.exhibits))
        if view.exhibits != self._shown:
            before = dict(zip(self._shown, self.buttons, strict=True))
            self._shown = view.exhibits
            self._fill(before)

    def _fill(self, before: dict[Exhibit, QToolButton]) -> None:
        for button in before.values():
            self._flow.removeWidget(button)
        self.buttons = [before.pop(one) if one in before else self._button(one) for one in self._shown]
        for button in before.values():
            button.deleteLater()
        for button in self.buttons:
            self._flow.addWidget(button)

    def _button(self, exhibit: Exhibit) -> QToolButton:
        side, title = translate("queues", _SIDES[exhibit.side]), tell(exhibit.title)
        button = PictureButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(_SIZE)
        button.setIcon(sign("…"))
        button.setText(side)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(f"{side}: {title}")
        about = " · ".join(part for part in (side, exhibit.by, format_local_time(exhibit.at)) if part)
        button.setToolTip(plain_tip(f"{title}\n{about}"))
        button.clicked.connect(partial(self.opened.emit, exhibit.key))
        known = self._known(exhibit)
        if known is not None:
            self._show(button, known)
        return button

    def _known(self, exhibit: Exhibit) -> Fetched | None:
        if exhibit.path is not None:
            return Fetched(exhibit.path)
        return self._fetching.found(exhibit.url) if self._fetching is not None else None

    def _show(self, button: QToolButton, fetched: Fetched) -> None:
        if fetched.path is not None:
            self._read(button, fetched.path)
        elif fetched.words is not None:
            _warn(button, say(fetched.words))

    def _read(self, button: QToolButton, path: Path) -> None:
        self._thumbnails.get(path, partial(_put, button, path), button)

    def _on_arrived(self, url: str, fetched: Fetched) -> None:
        for exhibit, button in zip(self._shown, self.buttons, strict=True):
            if exhibit.url == url:
                self._show(button, fetched)


def _put(button: QToolButton, path: Path, small: Thumbnail) -> None:
    if not small.pixmap.isNull():
        button.setIcon(QIcon(small.pixmap))
    elif small.trouble is not None:
        _warn(button, translate("queues", "It cannot be shown: press Enter to see why."))
    else:  # a video or a PDF
        kind = path.suffix.lstrip(".").upper()
        button.setIcon(sign(kind))
        button.setAccessibleDescription(kind)


def _warn(button: QToolButton, why: str) -> None:
    button.setIcon(sign("⚠", alarms=True))
    button.setToolTip(plain_tip(why))
    button.setAccessibleDescription(why)


def _nothing_there(view: CaseView) -> str:
    if view.case.proof_uploaded:
        words = translate("queues", "Nothing kept here. Evidence in the back office: {answer}.")
        return words.format(answer=view.case.proof_uploaded)
    if view.dossier is not None:
        return translate("queues", "Nobody has shown any pictures on the platform, and none are kept here.")
    if view.outdated:
        return translate("queues", "What the buyer uploaded comes as soon as the platform tells all of the case.")
    return translate("queues", "Nothing kept here. What the buyer uploaded stands in the back office.")
