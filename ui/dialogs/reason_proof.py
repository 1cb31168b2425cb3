"""What the pictures for a reason must show: the platform's words, and its sample picture."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.domain.cancel import CancelToken
from models.domain.reasons import RejectReason
from ui.dialogs.parts import label, outside_label, say_in
from ui.dialogs.picture_loading import Picture, read_picture
from ui.dialogs.reason_list import NEEDS_PROOF
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.shell.theme import GAP, TIGHT

SAMPLE_WIDTH, SAMPLE_HEIGHT = 240, 110


class ReasonProof(QFrame):
    """There only while the picked reason needs proof. Without a `desk` no sample is fetched."""

    def __init__(self, desk: Desk | None, lanes: Lanes, aftersale_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._aftersale_id = desk, lanes, aftersale_id
        self._url = ""
        self._job: Job | None = None
        self.setProperty("role", "card")
        self.heading = label(
            translate("dialogs", "{sign}  This reason needs a picture").format(sign=NEEDS_PROOF), "strong"
        )
        self.words = outside_label()
        self.sample = label()
        self.sample.setAccessibleName(translate("dialogs", "The platform's sample picture"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, TIGHT, GAP, TIGHT)
        layout.setSpacing(TIGHT)
        for part in (self.heading, self.words, self.sample):
            layout.addWidget(part)
        self.hide()

    def show_reason(self, reason: RejectReason | None) -> None:
        """Show what this reason asks for, or nothing."""
        needed = reason is not None and bool(reason.needs_proof)
        self.setVisible(needed)
        if reason is not None and needed:
            say_in(self.words, reason.proof_words)
            self._show_sample(reason.sample_url)

    def _show_sample(self, url: str) -> None:
        if url == self._url:
            return
        self.stop()
        self._url = url
        self.sample.hide()
        if url and self._desk is not None:
            self._job = self._lanes.run(
                LaneName.NETWORK,
                _sample,
                self._desk,
                self._aftersale_id,
                url,
                done=partial(self._on_sample, url),
                cancel=CancelToken(),
                owner=self,
            )

    def stop(self) -> None:
        """Nobody waits for the sample any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_sample(self, url: str, picture: Picture | None) -> None:
        """A sample that did not come is no reason to disturb anybody: the words are there."""
        if url != self._url or picture is None or picture.image is None:
            return
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.sample.setPixmap(QPixmap.fromImage(picture.image.scaled(SAMPLE_WIDTH, SAMPLE_HEIGHT, keep, smooth)))
        self.sample.show()


def _sample(desk: Desk, aftersale_id: str, url: str, *, cancel: CancelToken) -> Picture | None:
    """In a worker: the sample, small; `None` when it cannot be had."""
    from models.desk.proofs.pictures import fetch  # httpx with it, which no window has to wait for

    path = fetch(desk, aftersale_id, url, cancel=cancel).path
    return None if path is None else read_picture(path, SAMPLE_WIDTH * 2)
