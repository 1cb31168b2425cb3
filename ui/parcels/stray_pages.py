"""The pages about parcels of no known case: one that just came, and one that lies in the bucket."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from models.desk.parcels.strays import StrayInput, faults
from models.domain.receiving import Stray
from ui.dialogs.case_card import facts_grid
from ui.dialogs.evidence_box import EvidenceBox
from ui.dialogs.parts import button, card, label, notice, row
from ui.dialogs.picture_loading import THUMB_SIDE, read_picture
from ui.dialogs.picture_strip import PictureStrip
from ui.parcels.pages import Page
from ui.parcels.words import age
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, say, translate
from ui.shell.theme import CARD_MARGINS, ROOMY, SNUG


class UnknownPage(Page):
    """No case has this number: into the bucket with it, or try another number of the label."""

    finished = Signal()

    def __init__(self, waybill: str, lanes: Lanes) -> None:
        super().__init__()
        self.waybill = QLineEdit(waybill)
        self.waybill.setAccessibleName(translate("parcels", "The parcel's number"))
        self.note = QLineEdit()
        self.note.setAccessibleName(translate("parcels", "Note"))
        self.note.setPlaceholderText(translate("parcels", "Optional: sender, what is inside, what stands on the label"))
        self.evidence = EvidenceBox(lanes, required=False)
        for edit in (self.waybill, self.note):
            edit.setAcceptDrops(False)
            self.evidence.watch(edit)
        self.setAcceptDrops(True)
        self.missing_label = label("", "missing", wrap=True)
        self.finish_button = button(translate("parcels", "Into the bucket  (Enter)"), self.confirm, "primary")
        self._first = waybill
        self._lay_out()
        for changed in (self.waybill.textChanged, self.note.textChanged, self.evidence.changed):
            changed.connect(self._show)
        for edit in (self.waybill, self.note):
            edit.returnPressed.connect(self.confirm)
        self._show()

    @property
    def touched(self) -> bool:
        """Whether somebody has entered something that would be lost."""
        return bool(self.note.text() or self.evidence.paths or self.evidence.waiting)

    def given(self) -> StrayInput:
        """The parcel."""
        return StrayInput(waybill=self.waybill.text(), note=self.note.text(), photos=self.evidence.paths)

    def lacking(self) -> list[str]:
        """What keeps it out of the bucket."""
        lacks = [say(text) for text in faults(self.given())]
        if self.evidence.waiting:
            lacks.append(translate("parcels", "The photos are being looked at…"))
        return lacks

    def confirm(self) -> None:
        """Put it in, if nothing is missing."""
        if not self.lacking():
            self.finished.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take photos dropped anywhere."""
        self.evidence.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take photos dropped anywhere."""
        self.evidence.dropEvent(event)

    def _show(self) -> None:
        lacks = self.lacking()
        self.missing_label.setText("\n".join(lacks))
        self.finish_button.setEnabled(not lacks)

    def _lay_out(self) -> None:
        words = translate(
            "parcels",
            "No case here has this number. Try another one of the label, or put the parcel into the bucket: it is "
            "matched by itself as soon as its case appears.",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SNUG)
        layout.addWidget(notice(text=words))
        number = label(translate("parcels", "&Parcel"), "strong", buddy=self.waybill)
        layout.addLayout(row(number, self.waybill, spacing=ROOMY))
        note = label(translate("parcels", "&Note"), "strong", buddy=self.note)
        layout.addLayout(row(note, self.note, spacing=ROOMY))
        layout.addWidget(self.evidence)
        layout.addStretch(1)
        last = row(self.missing_label, self.finish_button)
        last.setStretch(0, 1)
        layout.addLayout(last)


class StrayPage(Page):
    """A parcel that lies in the bucket: whose it is, or what became of it."""

    receive_wanted = Signal(object)
    match_wanted = Signal(object)
    close_wanted = Signal(object, str)
    """The `Stray`, and the word."""
    case_wanted = Signal(str)

    def __init__(self, stray: Stray, photos: tuple[Path, ...], now: datetime, lanes: Lanes) -> None:
        super().__init__()
        self.stray = stray
        self.word = QLineEdit()
        self.word.setAccessibleName(translate("parcels", "What became of it"))
        self.word.setPlaceholderText(translate("parcels", "What became of it, in a word"))
        self.word.returnPressed.connect(self._close)
        words = (
            translate("parcels", "Which case is it?  (Enter)")
            if stray.waits
            else translate("parcels", "Receive it  (Enter)")
        )
        self.first_button = button(words, self.confirm, "primary")
        self._lay_out(photos, now, lanes)

    @property
    def touched(self) -> bool:
        """Whether somebody has entered something that would be lost."""
        return bool(self.word.text())

    def confirm(self) -> None:
        """Receive it for its case, or look for that."""
        (self.match_wanted if self.stray.waits else self.receive_wanted).emit(self.stray)

    def _close(self, word: str = "") -> None:
        self.close_wanted.emit(self.stray, word or self.word.text())

    def _lay_out(self, photos: tuple[Path, ...], now: datetime, lanes: Lanes) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SNUG)
        if not self.stray.waits:
            words = translate("parcels", "Its case has appeared: {id}").format(id=self.stray.aftersale_id)
            layout.addWidget(notice("good", words))
        paper = card()
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(*CARD_MARGINS)
        inside.addWidget(label(self.stray.waybill, "title"))
        inside.addLayout(facts_grid(self._facts(now)))
        layout.addWidget(paper)
        if photos:
            layout.addWidget(_strip(photos, lanes))
        layout.addLayout(self._buttons())
        layout.addLayout(self._closing())
        layout.addStretch(1)

    def _facts(self, now: datetime) -> list[tuple[str, str]]:
        return [
            (translate("parcels", "Put there"), f"{self.stray.by} · {format_local_time(self.stray.at)}"),
            (translate("parcels", "Since"), age(now - self.stray.at)),
            (translate("parcels", "Note"), self.stray.note),
        ]

    def _buttons(self) -> QHBoxLayout:
        if self.stray.waits:
            return row(self.first_button, None)
        words = translate("parcels", "Open the &case")
        return row(
            self.first_button, button(words, lambda: self.case_wanted.emit(self.stray.aftersale_id), "link"), None
        )

    def _closing(self) -> QHBoxLayout:
        words = (translate("parcels", "Given back to the courier"), translate("parcels", "Not ours"))
        ready = [button(word, partial(self._close, word)) for word in words]
        return row(self.word, *ready)


def _strip(photos: tuple[Path, ...], lanes: Lanes) -> PictureStrip:
    strip = PictureStrip()
    strip.setAccessibleName(translate("parcels", "Photos of the parcel"))
    for path in photos:
        place = strip.add_place(path.name)
        lanes.run(LaneName.PICTURES, read_picture, path, THUMB_SIDE, done=partial(strip.fill_place, place), owner=strip)
    return strip
