"""The pictures and files of a case, one large or two side by side and all small, without a mouse if one likes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from models.desk.desk import Desk
from models.desk.proofs.exhibits import place_of
from models.domain.book import Side
from models.domain.changes import Changes
from models.domain.errors import UserError
from models.domain.exhibit import Exhibit
from ui.dialogs.evidence_keeping import add_files, add_image, copy_out, may_open_outside
from ui.dialogs.exhibit_pictures import WARNING, ExhibitPictures
from ui.dialogs.incoming import Incoming, from_clipboard, incoming, pasted_file
from ui.dialogs.parts import say_in
from ui.dialogs.picture_loading import FULL_SIDE, Picture, read_picture
from ui.dialogs.picture_view import PictureView
from ui.dialogs.picture_words import file_filter, side_name, usable_suffixes, wrong_kind_text
from ui.dialogs.viewer_frame import ViewerFrame, ViewerWindow, bind_keys
from ui.runtime.clipboard import copy_file
from ui.runtime.fitting import within_screen
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, say, tell, translate


class EvidenceViewer(ViewerWindow):
    """Shows `CaseView.exhibits`. Files may be added by button, drop or paste; `lanes.changed` tells of it."""

    def __init__(
        self,
        aftersale_id: str,
        exhibits: Sequence[Exhibit],
        desk: Desk,
        lanes: Lanes,
        parent: QWidget | None = None,
        first: str = "",
    ) -> None:
        """Opens at the exhibit with the key `first`, or at the first one."""
        super().__init__(parent)
        self.aftersale_id = aftersale_id
        self._desk = desk
        self._lanes = lanes
        self._exhibits: list[Exhibit] = []
        self._left: Exhibit | None = None
        self._angles: dict[str, int] = {}
        self._shown: dict[PictureView, str] = {}
        """The key of the exhibit whose picture stands in each view."""
        self.pictures = ExhibitPictures(aftersale_id, desk, lanes, self)
        self.setWindowTitle(translate("dialogs", "Evidence of case {id}").format(id=aftersale_id))
        self.resize(within_screen(self, 1120, 760))
        self.setAcceptDrops(True)
        self.frame = ViewerFrame(self)
        bind_keys(self, self.frame)
        self.frame.strip.currentRowChanged.connect(self._on_row)
        self.pictures.came.connect(self._on_came)
        self.pictures.small.connect(self._on_small)
        self.frame.pair.zoomed.connect(self._on_zoomed)
        self.finished.connect(self.pictures.leave)
        self.set_exhibits(exhibits, place_of(exhibits, first))
        self.frame.view.setFocus()

    @property
    def current(self) -> Exhibit | None:
        """What the keys are about: the one on the right, if there are two."""
        row = self.frame.strip.currentRow()
        return self._exhibits[row] if 0 <= row < len(self._exhibits) else None

    @property
    def left(self) -> Exhibit | None:
        """What stays on the left; `None` while there is one picture only."""
        return self._left

    def set_exhibits(self, exhibits: Sequence[Exhibit], show: int = 0) -> None:
        """Show these, beginning with the one numbered `show`."""
        self._exhibits = list(exhibits)
        strip = self.frame.strip
        strip.blockSignals(True)
        strip.clear()
        for one in self._exhibits:
            strip.add_place(tell(one.title))
        strip.blockSignals(False)
        strip.setVisible(bool(self._exhibits))
        strip.setCurrentRow(show if self._exhibits else -1)
        self._on_row(strip.currentRow())
        self.pictures.take(self._exhibits)

    def renew(self, exhibits: Sequence[Exhibit]) -> None:
        """The case was read anew: show what it has now, and stay at what is looked at."""
        if list(exhibits) == self._exhibits:
            return
        current, left = self.current, self._left
        if left is not None and left not in exhibits:
            self._show_alone()
        if current is not None:
            self._shown.clear()
        self.set_exhibits(exhibits, place_of(exhibits, current.key) if current is not None else 0)
        if self._left is not None:
            self._show_in(self.frame.pair.left, self._left)

    def step(self, by: int) -> None:
        """The next one or the one before; at the ends it stays."""
        strip = self.frame.strip
        strip.setCurrentRow(max(0, min(strip.currentRow() + by, len(self._exhibits) - 1)))

    def side_by_side(self) -> None:
        """Hold the next one against this one, which stays on the left; the same key ends it."""
        if self._left is not None:
            self._show_alone()
        elif self.current is not None and len(self._exhibits) > 1:
            self._left = self.current
            self.frame.show_two(True)
            self._show_in(self.frame.pair.left, self._left)
            last = self.frame.strip.currentRow() == len(self._exhibits) - 1
            self.step(-1 if last else 1)

    def swap(self) -> None:
        """Change sides, so that keys go on with the other one."""
        if self._left is None or self.current is None:
            return
        to_right, self._left = self._left, self.current
        self._show_in(self.frame.pair.left, self._left)
        self.frame.strip.setCurrentRow(self._exhibits.index(to_right))

    def rotate(self, by: int = 90) -> None:
        """Turn this picture; the others stay as they are."""
        if self.current is not None:
            key = self.current.key
            self._angles[key] = (self._angles.get(key, 0) + by) % 360
            self.frame.view.turn_to(self._angles[key])

    def try_again(self) -> None:
        """Fetch what did not come."""
        for one in (self._left, self.current):
            if one is not None and self.pictures.can_try_again(one):
                self.pictures.again(one)

    def copy(self) -> None:
        """Put the file on the clipboard, and the picture too, so that it can be pasted into a chat."""
        path = self._path()
        if path is not None:
            self._lanes.run(LaneName.PICTURES, read_picture, path, FULL_SIDE, done=self._on_read_for_copy, owner=self)

    def save_as(self) -> None:
        """Save a copy somewhere."""
        path = self._path()
        if path is None or self.current is None:
            return
        name = tell(self.current.title)
        if self.current.path is None:
            name = f"{self.aftersale_id} {name}{path.suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self, translate("dialogs", "Save a copy"), name)
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
        """Open the file with what the system has for it, unless it hides what it is."""
        path = self._path()
        if path is not None:
            done = partial(self._on_looked_into, path)
            self._lanes.run(LaneName.READ, may_open_outside, path, done=done, owner=self)

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
            self._write(add_image, self._desk, self.aftersale_id, found.image, pasted_file(), side)
        else:
            self._write(add_files, self._desk, self.aftersale_id, found.files, side)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and pictures be dropped."""
        if incoming(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped."""
        self.take(incoming(event.mimeData()))
        event.acceptProposedAction()

    def _path(self) -> Path | None:
        return self.pictures.path(self.current) if self.current is not None else None

    def _write(self, fn: Callable[..., tuple[Exhibit, ...]], *args: object) -> None:
        self._lanes.run(
            LaneName.WRITE,
            fn,
            *args,
            done=self._on_added,
            failed=self._on_failed,
            owner=self,
            changes=Changes(cases=True),
        )

    def _show_alone(self) -> None:
        self._left = None
        self._shown.pop(self.frame.pair.left, None)
        self.frame.show_two(False)
        self._read_ahead()

    def _on_row(self, _row: int) -> None:
        self.frame.open_for(self.current is not None)
        if self.current is None:
            self.frame.show_nothing()
            return
        self._show_in(self.frame.view, self.current)
        self._read_ahead()

    def _show_in(self, view: PictureView, exhibit: Exhibit) -> None:
        picture = self.pictures.picture(exhibit)
        words = self.pictures.words(exhibit)
        if words or picture is None:
            self._shown.pop(view, None)
            self.frame.show_words(view, words)
        elif self._shown.get(view) == exhibit.key:
            view.sharpen(picture)
        else:
            self._shown[view] = exhibit.key
            angle = self._angles.get(exhibit.key, 0)
            pair = self.frame.pair
            (pair.show_left if view is pair.left else pair.show_right)(picture, angle)
        self._describe(view, exhibit, picture)

    def _describe(self, view: PictureView, exhibit: Exhibit, picture: Picture | None) -> None:
        number = f"{self._exhibits.index(exhibit) + 1} / {len(self._exhibits)}"
        time = format_local_time(exhibit.at)
        parts = [number, tell(exhibit.title), side_name(exhibit.side), exhibit.by, time]
        if picture is not None and picture.image is not None:
            parts.append(f"{picture.full_width} × {picture.full_height}")
            complaint = self.pictures.complaint(exhibit)
            parts[:0] = [f"{WARNING} {complaint}"] if complaint else []
        text = " · ".join(part for part in parts if part)
        if view is self.frame.view:
            self.frame.tell(text)
            self.frame.offer_again(self.pictures.can_try_again(exhibit))
        else:
            self.frame.pair.left_caption.setText(translate("dialogs", "Stays: {words}").format(words=text))

    def _read_ahead(self) -> None:
        """What is looked at first, then what the next key may show, either way."""
        if self.current is None:
            return
        row, here = self.frame.strip.currentRow(), self.pictures.is_settled(self.current)
        around = (row + 1, row - 1) if here else ()  # what is looked at has the processor for itself
        near = [self._exhibits[at] for at in around if 0 <= at < len(self._exhibits)]
        looked_at = [(self.current, self.frame.view), *([(self._left, self.frame.pair.left)] if self._left else [])]
        wanted = [(one, False) for one, _ in looked_at]
        wanted += [(one, True) for one, view in looked_at if self._is_blurred(one, view)]
        wanted += [(one, False) for one in near]
        wanted += [(one, True) for one in near if self._is_blurred(one, self.frame.view)]
        self.pictures.look(wanted)

    def _is_blurred(self, exhibit: Exhibit, view: PictureView) -> bool:
        picture = self.pictures.picture(exhibit)
        return picture is not None and view.is_blurred(picture)

    def _on_zoomed(self, _scale: float) -> None:
        self._read_ahead()

    def _on_came(self, key: str) -> None:
        for view, exhibit in ((self.frame.pair.left, self._left), (self.frame.view, self.current)):
            if exhibit is not None and exhibit.key == key:
                self._show_in(view, exhibit)
        row = next((at for at, one in enumerate(self._exhibits) if one.key == key), None)
        if row is not None and self.pictures.path(self._exhibits[row]) is None:
            self.frame.strip.warn_at(self.frame.strip.item(row), self.pictures.words(self._exhibits[row]))
        self._read_ahead()

    def _on_small(self, key: str, picture: Picture) -> None:
        for row, one in enumerate(self._exhibits):
            if one.key == key:
                self.frame.strip.fill_place(self.frame.strip.item(row), picture)

    def _on_read_for_copy(self, picture: Picture) -> None:
        copy_file(picture.path, picture.image)
        self.frame.tell(translate("dialogs", "Copied"))

    def _on_looked_into(self, path: Path, good: bool) -> None:
        if good:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        else:
            say_in(
                self.frame.problem,
                translate("dialogs", "It is something else than it says, or not there: it was not opened."),
            )

    def _on_added(self, kept: tuple[Exhibit, ...]) -> None:
        before = len(self._exhibits)
        told = [one for one in self._exhibits if one.path is None]
        now = [*told, *kept]
        self._show_alone()
        self.set_exhibits(now, min(before, len(now) - 1))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            say_in(self.frame.problem, say(error.text))

    def _on_copied_out(self, target: Path) -> None:
        self.frame.tell(translate("dialogs", "Saved as {file}").format(file=target))
