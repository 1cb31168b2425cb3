"""The pictures and files of a case, one large and all small, without a mouse if one likes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from models.desk.desk import Desk
from models.domain.book import EvidenceFile, Side
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.dialogs.evidence_keeping import Files, add_files, add_image, copy_out
from ui.dialogs.incoming import Incoming, from_clipboard, incoming, pasted_file
from ui.dialogs.parts import say_in
from ui.dialogs.picture_cache import PictureCache
from ui.dialogs.picture_loading import THUMB_SIDE, Picture, is_picture, read_picture
from ui.dialogs.picture_words import file_filter, side_name, trouble_text, usable_suffixes, wrong_kind_text
from ui.dialogs.viewer_frame import ViewerFrame, ViewerWindow, bind_keys
from ui.runtime.clipboard import copy_file
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, say, translate


class EvidenceViewer(ViewerWindow):
    """Shows `CaseView.evidence`. Files may be added by button, drop or paste; `lanes.changed` tells of it."""

    def __init__(
        self,
        aftersale_id: str,
        files: Sequence[tuple[EvidenceFile, Path]],
        desk: Desk,
        lanes: Lanes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._aftersale_id = aftersale_id
        self._desk = desk
        self._lanes = lanes
        self._files: Files = []
        self._shown: Picture | None = None
        self._angles: dict[Path, int] = {}
        self._cache = PictureCache(lanes, self)
        self._cache.ready.connect(self._on_ready)
        self.setWindowTitle(translate("dialogs", "Evidence of case {id}").format(id=aftersale_id))
        self.resize(1040, 720)
        self.setAcceptDrops(True)
        self.frame = ViewerFrame(self)
        bind_keys(self, self.frame)
        self.frame.strip.currentRowChanged.connect(self._on_row)
        self.set_files(files)
        self.frame.view.setFocus()

    @property
    def current(self) -> tuple[EvidenceFile, Path] | None:
        """The file that is shown."""
        row = self.frame.strip.currentRow()
        return self._files[row] if 0 <= row < len(self._files) else None

    def set_files(self, files: Sequence[tuple[EvidenceFile, Path]], show: int = 0) -> None:
        """Show these, beginning with the one numbered `show`."""
        self._files = list(files)
        strip = self.frame.strip
        strip.blockSignals(True)
        strip.clear()
        for file, _ in self._files:
            strip.add_place(file.title)
        strip.blockSignals(False)
        strip.setVisible(bool(self._files))
        strip.setCurrentRow(show if self._files else -1)
        self._on_row(strip.currentRow())
        for _, path in self._files:
            self._lanes.run(LaneName.READ, read_picture, path, THUMB_SIDE, done=self._on_small, owner=self)

    def step(self, by: int) -> None:
        """The next file or the one before; at the ends it stays."""
        strip = self.frame.strip
        strip.setCurrentRow(max(0, min(strip.currentRow() + by, len(self._files) - 1)))

    def rotate(self, by: int = 90) -> None:
        """Turn this picture; the others stay as they are."""
        if self.current is not None:
            _, path = self.current
            self._angles[path] = (self._angles.get(path, 0) + by) % 360
            self.frame.view.turn_to(self._angles[path])

    def copy(self) -> None:
        """Put the file on the clipboard, and the picture too, so that it can be pasted into a chat."""
        if self.current is None:
            return
        _, path = self.current
        copy_file(path, self._shown.image if self._shown is not None else None)
        self.frame.tell(translate("dialogs", "Copied"))

    def save_as(self) -> None:
        """Save a copy somewhere."""
        if self.current is None:
            return
        file, path = self.current
        chosen, _ = QFileDialog.getSaveFileName(self, translate("dialogs", "Save a copy"), file.title)
        if chosen:
            self._lanes.run(
                LaneName.READ,
                copy_out,
                path,
                Path(chosen),
                done=self._on_copied_out,
                failed=self._on_failed,
                owner=self,
            )

    def open_outside(self) -> None:
        """Open the file with what the system has for it."""
        if self.current is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.current[1])))

    def choose_files(self) -> None:
        """Add files by the system's dialog."""
        names, _ = QFileDialog.getOpenFileNames(self, translate("dialogs", "Add evidence"), "", file_filter())
        self.take(Incoming(tuple(Path(name) for name in names)))

    def paste(self) -> None:
        """Add what the clipboard holds."""
        self.take(from_clipboard())

    def take(self, found: Incoming) -> None:
        """Keep files or a picture with the case."""
        wrong = next((path.name for path in found.files if path.suffix.lower() not in usable_suffixes()), None)
        say_in(self.frame.problem, wrong_kind_text(wrong) if wrong else "")
        if wrong is not None or not found:
            return
        side = Side(self.frame.side.currentData())
        if found.image is not None:
            self._write(add_image, self._desk, self._aftersale_id, found.image, pasted_file(), side)
        else:
            self._write(add_files, self._desk, self._aftersale_id, found.files, side)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and pictures be dropped."""
        if incoming(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped."""
        self.take(incoming(event.mimeData()))
        event.acceptProposedAction()

    def _write(self, fn: Callable[..., Files], *args: object) -> None:
        self._lanes.run(
            LaneName.WRITE,
            fn,
            *args,
            done=self._on_added,
            failed=self._on_failed,
            owner=self,
            changes=Changes(cases=True),
        )

    def _on_row(self, _row: int) -> None:
        self._shown = None
        self.frame.open_for(self.current is not None)
        if self.current is None:
            self.frame.show_nothing()
            return
        file, path = self.current
        self.frame.tell(self._caption(file))
        if is_picture(path):
            self.frame.view.show_message(translate("dialogs", "Reading…"))
            self._cache.want(path)
        else:
            self.frame.view.show_message(
                translate("dialogs", "“{file}” opens outside: press Enter.").format(file=file.title)
            )

    def _on_ready(self, picture: Picture) -> None:
        if self.current is None or self.current[1] != picture.path:
            return
        self._shown = picture
        if picture.image is None:
            self.frame.view.show_message(trouble_text(picture))
        else:
            self.frame.view.show_image(picture.image, self._angles.get(picture.path, 0))
            self.frame.tell(f"{self._caption(self.current[0])} · {picture.full_width} × {picture.full_height}")

        self._read_ahead()

    def _read_ahead(self) -> None:
        following = self.frame.strip.currentRow() + 1
        if following < len(self._files) and is_picture(self._files[following][1]):
            self._cache.want(self._files[following][1])

    def _on_small(self, picture: Picture) -> None:
        for row, (_, path) in enumerate(self._files):
            if path == picture.path:
                self.frame.strip.fill_place(self.frame.strip.item(row), picture)

    def _caption(self, file: EvidenceFile) -> str:
        place = f"{self.frame.strip.currentRow() + 1} / {len(self._files)}"
        return " · ".join([place, file.title, side_name(file.side), format_local_time(file.added_at)])

    def _on_added(self, files: Files) -> None:
        before = len(self._files)
        self.set_files(files, min(before, len(files) - 1))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            say_in(self.frame.problem, say(error.text))

    def _on_copied_out(self, target: Path) -> None:
        self.frame.tell(translate("dialogs", "Saved as {file}").format(file=target))
