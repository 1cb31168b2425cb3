"""Room for two pictures side by side that are zoomed and moved as one; usually only the right one is there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.dialogs.parts import label, row, shrinking
from ui.dialogs.picture_loading import Picture
from ui.dialogs.picture_view import PictureView
from ui.runtime.language import translate
from ui.shell.elided_label import ElidedLabel
from ui.shell.theme import GAP


class PicturePair(QWidget):
    """The left one stays while keys go on with the right one."""

    zoomed = Signal(float)
    """The scale of the right one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = PictureView(), PictureView()
        self.left.setAccessibleName(translate("dialogs", "Picture on the left"))
        self.left_caption, self.caption = ElidedLabel("quiet"), ElidedLabel("quiet")
        for caption in (self.left_caption, self.caption):
            shrinking(caption)
        self.percent = label("", "quiet")
        self._locked = True
        self._left_half = _half(self.left, self.left_caption)
        self._left_half.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._left_half, 1)
        layout.addWidget(_half(self.right, self.caption, self.percent), 1)
        self.right.zoomed.connect(self._on_zoomed)
        for one, other in ((self.left, self.right), (self.right, self.left)):
            one.zoomed_by.connect(partial(self._zoom_along, one, other))
            one.moved.connect(partial(self._move_along, one, other))

    @property
    def two(self) -> bool:
        """Whether both are there."""
        return not self._left_half.isHidden()

    def show_two(self, two: bool) -> None:
        """Show both, or the right one alone."""
        with self._apart():
            self._left_half.setVisible(two)
            if two:
                self.left.take_stance(self.right)

    def show_left(self, picture: Picture, angle: int) -> None:
        """Show a picture on the left, at the place that the right one shows."""
        with self._apart():
            self.left.show_picture(picture, angle)
            self._look_at(self.left, self.right.middle)

    def show_right(self, picture: Picture, angle: int) -> None:
        """Show another picture on the right; the left one does not stir."""
        with self._apart():
            self.right.show_picture(picture, angle)
            if self.two:
                self._look_at(self.right, self.left.middle)

    def zoom(self, factor: float) -> None:
        """Larger or smaller."""
        self.right.zoom(factor)

    def fit(self) -> None:
        """Each whole."""
        with self._apart():
            self.left.fit()
            self.right.fit()

    def actual_size(self) -> None:
        """Each one pixel for one pixel, at the same place."""
        with self._apart():
            middle = self.right.middle
            for view in (self.left, self.right):
                view.actual_size()
                view.look_at(middle)

    def _look_at(self, view: PictureView, middle: QPointF) -> None:
        if not view.fitting:
            view.look_at(middle)

    def _zoom_along(self, one: PictureView, other: PictureView, factor: float) -> None:
        if self.two and self._locked:
            with self._apart():
                other.zoom_along(factor)
                other.look_at(one.middle)

    def _move_along(self, one: PictureView, other: PictureView) -> None:
        if self.two and self._locked and not one.fitting:
            with self._apart():
                other.look_at(one.middle)

    @contextmanager
    def _apart(self) -> Iterator[None]:
        """While both are being set nobody follows anybody."""
        before, self._locked = self._locked, False
        yield
        self._locked = before

    def _on_zoomed(self, scale: float) -> None:
        self.percent.setText(f"{scale:.0%}")
        self.zoomed.emit(scale)


def _half(view: PictureView, *below: QLabel) -> QWidget:
    half = QWidget()
    layout = QVBoxLayout(half)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP)
    layout.addWidget(view, 1)
    line = row(*below)
    line.setStretch(0, 1)
    layout.addLayout(line)
    return half
