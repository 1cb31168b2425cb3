"""Collecting evidence for a decision: by button, drop or paste; each file is looked at before it counts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QVBoxLayout, QWidget

from ui.dialogs.incoming import from_clipboard, incoming, pasted_file
from ui.dialogs.parts import button, label, notice, row, say_in
from ui.dialogs.picture_loading import THUMB_SIDE, Picture, read_picture, save_png
from ui.dialogs.picture_strip import PictureStrip
from ui.dialogs.picture_words import file_filter, trouble_text, usable_suffixes, wrong_kind_text
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.shell.theme import GAP


class EvidenceBox(QWidget):
    """The files so far. A damaged or missing one is shown and named, and does not count."""

    changed = Signal()

    def __init__(self, lanes: Lanes, required: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._pictures: dict[Path, Picture | None] = {}
        self._places: dict[Path, QListWidgetItem] = {}
        self._refused = ""
        self.strip = PictureStrip()
        self.strip.setAccessibleName(translate("dialogs", "Evidence files"))
        self.strip.hide()
        self.complaint = notice("missing")
        self.add_button = button(translate("dialogs", "&Add files…"), self._choose)
        self.remove_button = button(translate("dialogs", "Re&move"), self.remove_chosen)
        self.remove_button.hide()
        self.setAcceptDrops(True)
        self._lay_out(required)
        self.strip.itemSelectionChanged.connect(self._on_selection)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that can be used, in the order in which they came."""
        return tuple(path for path, seen in self._pictures.items() if seen is not None and seen.trouble is None)

    @property
    def waiting(self) -> bool:
        """Whether a file is still being looked at."""
        return any(seen is None for seen in self._pictures.values())

    def add(self, paths: Iterable[Path]) -> None:
        """Take files in; the ones that are there already are not doubled."""
        self._refused = ""
        for path in paths:
            if path.suffix.lower() not in usable_suffixes():
                self._refused = wrong_kind_text(path.name)
            elif path not in self._pictures:
                self._take(path)
        self._show()

    def add_image(self, image: QImage) -> None:
        """Take a pasted picture in."""
        path = pasted_file()
        self._lanes.run(LaneName.READ, save_png, image, path, done=self._on_saved, owner=self)

    def paste(self) -> bool:
        """Take what the clipboard holds; False when it is nothing for us."""
        found = from_clipboard()
        if found.image is not None:
            self.add_image(found.image)
        self.add(found.files)
        return bool(found)

    def remove_chosen(self) -> None:
        """Take the marked file out again."""
        marked = self.strip.currentRow()
        if marked < 0 or not self.strip.selectedItems():
            return
        path = list(self._places)[marked]
        self.strip.takeItem(marked)
        del self._places[path], self._pictures[path]
        self._show()

    def watch(self, edit: QWidget) -> None:
        """Let Ctrl+V in `edit` bring pictures here; text still goes into `edit`."""
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch the paste of a picture before a text field swallows it."""
        is_paste = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste)
        if is_paste and event.type() == QEvent.Type.KeyPress and from_clipboard():
            return self.paste()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the marked file out."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.strip.hasFocus():
            self.remove_chosen()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and pictures be dropped."""
        if incoming(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        found = incoming(event.mimeData())
        if found.image is not None:
            self.add_image(found.image)
        self.add(found.files)
        event.acceptProposedAction()

    def _lay_out(self, required: bool) -> None:
        if required:
            heading = translate("dialogs", "Evidence (at least one picture)")
        else:
            heading = translate("dialogs", "Evidence (recommended: it decides disputes)")
        hint = label(translate("dialogs", "Drop files here, or paste a screenshot with Ctrl+V."), "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(row(label(heading, "strong"), None, self.remove_button, self.add_button))
        layout.addWidget(self.strip)
        layout.addWidget(hint)
        layout.addWidget(self.complaint)

    def _choose(self) -> None:
        title = translate("dialogs", "Add evidence")
        names, _ = QFileDialog.getOpenFileNames(self, title, "", file_filter())
        self.add(Path(name) for name in names)

    def _on_saved(self, path: Path) -> None:
        self.add([path])

    def _take(self, path: Path) -> None:
        self._pictures[path] = None
        self._places[path] = self.strip.add_place(path.name)
        self._lanes.run(LaneName.READ, read_picture, path, THUMB_SIDE, done=self._on_read, owner=self)

    def _on_read(self, picture: Picture) -> None:
        if picture.path in self._pictures:  # not taken out meanwhile
            self._pictures[picture.path] = picture
            self.strip.fill_place(self._places[picture.path], picture)
            self._show()

    def _on_selection(self) -> None:
        self.remove_button.setVisible(bool(self.strip.selectedItems()))

    def _show(self) -> None:
        self.strip.setVisible(bool(self._pictures))
        self._on_selection()
        bad = [trouble_text(seen) for seen in self._pictures.values() if seen is not None and seen.trouble is not None]
        say_in(self.complaint, "\n".join([*filter(None, [self._refused]), *bad]))
        self.changed.emit()
