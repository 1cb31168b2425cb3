"""Collecting evidence for a decision: by button, drop or paste; each file is looked at before it counts.

On a shop with an API each picture leaves for the platform at once, while the clerk goes on writing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QVBoxLayout, QWidget

from ui.dialogs.incoming import from_clipboard, incoming, pasted_file
from ui.dialogs.parts import button, label, named, notice, plain_tip, row, say_in
from ui.dialogs.picture_loading import THUMB_SIDE, Picture, is_picture, read_picture, save_png
from ui.dialogs.picture_strip import PictureStrip
from ui.dialogs.picture_words import file_filter, trouble_text, usable_suffixes, wrong_kind_text
from ui.dialogs.upload_badge import badged
from ui.dialogs.upload_words import spoken_words, unsent_words
from ui.dialogs.uploads import Uploads, UploadStep
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import GAP


@dataclass(eq=False, slots=True)
class _Entry:
    """A file with its place in the strip."""

    place: QListWidgetItem
    picture: Picture | None = None
    """`None` while it is being looked at."""
    face: QIcon | None = None
    """Its tile without a band."""


class EvidenceBox(QWidget):
    """The files so far, in their order. A damaged or missing one is shown and named, and does not count."""

    changed = Signal()

    def __init__(
        self, lanes: Lanes, required: bool, parent: QWidget | None = None, *, uploads: Uploads | None = None
    ) -> None:
        super().__init__(parent)
        self._lanes, self._uploads = lanes, uploads
        self._entries: dict[Path, _Entry] = {}
        self._refused = ""
        self.strip = PictureStrip()
        self.strip.setAccessibleName(translate("dialogs", "Evidence files"))
        self.strip.hide()
        self.heading = label("", "strong")
        self.hint = label(translate("dialogs", "Drop files here, or paste a screenshot with Ctrl+V."), "quiet")
        self.lack = notice("missing")
        self.complaint = notice("missing")
        self.add_button = button(translate("dialogs", "&Add files…"), self._choose)
        self.remove_button = button(translate("dialogs", "Re&move"), self.remove_chosen)
        self.again_button = button(translate("dialogs", "Tr&y again"), self.try_again)
        self.again_button.hide()
        self.earlier_button = button("◀", lambda: self.move_chosen(-1))
        self.later_button = button("▶", lambda: self.move_chosen(1))
        self.setAcceptDrops(True)
        self._lay_out()
        self.set_required(required)
        self._on_selection()
        self.strip.itemSelectionChanged.connect(self._on_selection)
        if uploads is not None:
            uploads.changed.connect(self._on_standing)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that can be used, in their order."""
        usable = (path for path, entry in self._entries.items() if entry.picture and entry.picture.trouble is None)
        return tuple(usable)

    @property
    def pictures(self) -> int:
        """How many of them are pictures, which is what proves a reason."""
        return sum(is_picture(path) for path in self.paths)

    @property
    def waiting(self) -> bool:
        """Whether a file is still being looked at."""
        return any(entry.picture is None for entry in self._entries.values())

    @property
    def failed(self) -> bool:
        """Whether the platform does not have one and nobody is sending it."""
        return UploadStep.FAILED in self._steps()

    @property
    def stuck(self) -> bool:
        """Whether one will not get to the platform by itself."""
        return self.failed or (self._uploads is not None and self.pictures < len(self.paths))

    def lacking(self, *, sent: bool) -> list[str]:
        """What has to be waited for or mended; `sent` is whether the decision goes to the platform with its files."""
        if self.waiting:
            return [translate("dialogs", "The files are being looked at…")]
        return unsent_words(self.paths, self._steps()) if sent and self._uploads is not None else []

    def set_required(self, required: bool) -> None:
        """Whether at least one picture has to be there."""
        if required:
            self.heading.setText(translate("dialogs", "Evidence (at least one picture)"))
        else:
            self.heading.setText(translate("dialogs", "Evidence (recommended: it decides disputes)"))

    def say_lacks(self, sentences: Iterable[str]) -> None:
        """Name what is missing here, beside the files."""
        say_in(self.lack, " ".join(sentences))

    def add(self, paths: Iterable[Path]) -> None:
        """Take files in; the ones that are there already are not doubled."""
        self._refused = ""
        for path in paths:
            if path.suffix.lower() not in usable_suffixes():
                self._refused = wrong_kind_text(path.name)
            elif path not in self._entries:
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
        """Take the marked file out again; one that is on its way is stopped."""
        marked = self._marked()
        if marked < 0:
            return
        path = list(self._entries)[marked]
        self.strip.takeItem(marked)
        del self._entries[path]
        if self._uploads is not None:
            self._uploads.drop(path)
        self._show()

    def move_chosen(self, by: int) -> None:
        """Let the marked file go earlier (-1) or later (1)."""
        marked, paths = self._marked(), list(self._entries)
        there = marked + by
        if marked < 0 or not 0 <= there < len(paths):
            return
        paths[marked], paths[there] = paths[there], paths[marked]
        self._entries = {path: self._entries[path] for path in paths}
        self.strip.insertItem(there, self.strip.takeItem(marked))
        self.strip.setCurrentRow(there)
        self._show()

    def try_again(self) -> None:
        """Send those again that did not get there."""
        if self._uploads is not None:
            for path in self.paths:
                self._uploads.begin(path)

    def stop(self) -> None:
        """Nobody needs these files on the platform any more."""
        if self._uploads is not None:
            self._uploads.stop()

    def watch(self, edit: QWidget) -> None:
        """Let Ctrl+V in `edit` bring pictures here; text still goes into `edit`."""
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch the paste of a picture before a text field swallows it, and the strip's own keys."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self.strip:
            return self._on_strip_key(event)
        if event.matches(QKeySequence.StandardKey.Paste) and from_clipboard():
            return self.paste()
        return super().eventFilter(watched, event)

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

    def _lay_out(self) -> None:
        named(self.earlier_button, translate("dialogs", "Move the picture forward (Ctrl+Left)"))
        named(self.later_button, translate("dialogs", "Move the picture back (Ctrl+Right)"))
        for mover in (self.earlier_button, self.later_button):
            mover.setToolTip(plain_tip(mover.accessibleName()))
            mover.setFixedWidth(GAP * 4)
        about_one = (self.earlier_button, self.later_button, self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(row(self.heading, None, *about_one, self.again_button, self.add_button))
        layout.addWidget(self.lack)
        layout.addWidget(self.strip)
        layout.addWidget(self.hint)
        layout.addWidget(self.complaint)
        self.strip.installEventFilter(self)

    def _on_strip_key(self, event: QKeyEvent) -> bool:
        """Delete takes the marked file out, Ctrl with an arrow moves it."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        elif step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_chosen(step)
        else:
            return False
        return True

    def _choose(self) -> None:
        title = translate("dialogs", "Add evidence")
        names, _ = QFileDialog.getOpenFileNames(self, title, "", file_filter())
        self.add(Path(name) for name in names)

    def _marked(self) -> int:
        return self.strip.currentRow() if self.strip.selectedItems() else -1

    def _on_saved(self, path: Path) -> None:
        self.add([path])

    def _take(self, path: Path) -> None:
        self._entries[path] = _Entry(self.strip.add_place(path.name))
        self._lanes.run(LaneName.READ, read_picture, path, THUMB_SIDE, done=self._on_read, owner=self)

    def _on_read(self, picture: Picture) -> None:
        entry = self._entries.get(picture.path)
        if entry is None:  # taken out meanwhile
            return
        entry.picture = picture
        self.strip.fill_place(entry.place, picture)
        entry.face = entry.place.icon()
        if self._uploads is not None and picture.trouble is None and is_picture(picture.path):
            self._uploads.begin(picture.path)
        self._show()

    def _on_standing(self, path: Path) -> None:
        """A picture came further, or did not."""
        entry = self._entries.get(path)
        standing = self._uploads.standing(path) if self._uploads is not None else None
        if entry is None or entry.face is None or standing is None:
            return
        words = spoken_words(path.name, standing)
        entry.place.setIcon(badged(entry.face, standing))
        entry.place.setToolTip(plain_tip(words))
        entry.place.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        self._show()

    def _steps(self) -> list[UploadStep]:
        """How the pictures stand that go to the platform."""
        found = (self._uploads.standing(path) for path in self.paths) if self._uploads is not None else ()
        return [standing.step for standing in found if standing is not None]

    def _on_selection(self) -> None:
        marked = self._marked()
        self.remove_button.setVisible(marked >= 0)
        for mover, there in ((self.earlier_button, marked - 1), (self.later_button, marked + 1)):
            mover.setVisible(marked >= 0 and len(self._entries) > 1)
            mover.setEnabled(0 <= there < len(self._entries))

    def _show(self) -> None:
        self.strip.setVisible(bool(self._entries))
        self.hint.setVisible(not self._entries)
        self._on_selection()
        say_in(self.complaint, "\n".join([*filter(None, [self._refused]), *self._complaints()]))
        self.again_button.setVisible(self.failed)
        self.changed.emit()

    def _complaints(self) -> list[str]:
        """What is wrong with a file, and what the platform said of it."""
        said = []
        for path, entry in self._entries.items():
            standing = self._uploads.standing(path) if self._uploads is not None else None
            if entry.picture is not None and entry.picture.trouble is not None:
                said.append(trouble_text(entry.picture))
            elif standing is not None and standing.why is not None:
                source = translate("dialogs", "“{file}”: {why}")
                said.append(source.format(file=path.name, why=say(standing.why)))
        return said
