"""What came in a parcel, beside what was declared: pieces, what is wrong with them, a note and photos."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from models.desk.desk import Desk
from models.desk.parcels.receiving import Opened
from models.desk.parcels.receiving_input import MOST_PIECES, ReceiveInput, differs, faults
from models.desk.parcels.receiving_words import received_already
from models.domain.dossier import GoodsSeen
from models.domain.receiving import MISMATCHES, Mismatch
from ui.dialogs.case_card import case_card
from ui.dialogs.evidence_box import EvidenceBox
from ui.dialogs.parts import button, card, label, notice, row, say_in
from ui.queues.goods_list import GoodsList
from ui.queues.goods_pictures import GoodsPictures
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import GAP, ROOMY, inset

_ALL_BAD = frozenset({Mismatch.DAMAGED, Mismatch.OTHER_GOODS, Mismatch.USED})


class ReceivingForm(QWidget):
    """Begins with "all good", or with what was written down for this parcel already."""

    changed = Signal()

    def __init__(self, opened: Opened, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened = opened
        self._desk, self._lanes = desk, lanes
        self.goods = GoodsList()
        self.good, self.bad = _pieces(translate("parcels", "Good pieces")), _pieces(translate("parcels", "Bad pieces"))
        self.kinds = QButtonGroup(self)
        self.note = QLineEdit()
        self.note.setAccessibleName(translate("parcels", "Note"))
        self.note.setPlaceholderText(translate("parcels", "Optional: what one sees, in a few words"))
        self.note.setAcceptDrops(False)
        self.evidence = EvidenceBox(lanes, required=False)
        self.evidence.watch(self.note)
        self.count_warning = notice()
        self.setAcceptDrops(True)
        self._lay_out()
        self._begin()
        self._first = self._answer()
        self._connect()
        self._show()

    @property
    def mismatch(self) -> Mismatch:
        """What is wrong, as it is chosen."""
        return list(Mismatch)[self.kinds.checkedId()]

    @property
    def touched(self) -> bool:
        """Whether somebody has entered anything."""
        return self._answer() != self._first or self.evidence.waiting

    def given(self) -> ReceiveInput:
        """What was found."""
        return self._answer()

    def lacking(self) -> list[str]:
        """What keeps it from being written down, in the user's language."""
        lacks = [say(text) for text in faults(self._answer(), self.opened.expected)]
        if self.evidence.waiting:
            lacks.append(translate("parcels", "The photos are being looked at…"))
        return lacks

    def choose(self, kind: Mismatch) -> None:
        """Say what is wrong. The numbers follow: whoever says "damaged" means the pieces that are there."""
        self.kinds.button(list(Mismatch).index(kind)).setChecked(True)
        good, bad, came = self.good.value(), self.bad.value(), self.good.value() + self.bad.value()
        if kind is Mismatch.NONE:
            good, bad = came or self._declared, 0
        elif kind is Mismatch.EMPTY:
            good = bad = 0
        elif kind in _ALL_BAD and not bad:
            good, bad = 0, came or self._declared
        elif kind is Mismatch.MISSING and came >= self._declared:
            good, bad = max(0, self._declared - 1), 0
        self.good.setValue(good)
        self.bad.setValue(bad)
        self._show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take photos dropped anywhere."""
        self.evidence.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take photos dropped anywhere."""
        self.evidence.dropEvent(event)

    # inside

    @property
    def _declared(self) -> int:
        return 1 if self.opened.expected is None else self.opened.expected

    def _answer(self) -> ReceiveInput:
        before = self.opened.before
        return ReceiveInput(
            good=self.good.value(),
            bad=self.bad.value(),
            mismatch=self.mismatch,
            note=self.note.text(),
            photos=self.evidence.paths,
            waybill=self.opened.waybill,
            corrects=before.id if before else None,
        )

    def _begin(self) -> None:
        before = self.opened.before
        self.kinds.button(list(Mismatch).index(before.mismatch if before else Mismatch.NONE)).setChecked(True)
        self.good.setValue(before.good if before else self._declared)
        self.bad.setValue(before.bad if before else 0)
        self.note.setText(before.note if before else "")

    def _connect(self) -> None:
        for changed in (self.good.valueChanged, self.bad.valueChanged, self.note.textChanged, self.evidence.changed):
            changed.connect(self._show)
        for place, kind in enumerate(Mismatch):
            self.kinds.button(place).clicked.connect(partial(self.choose, kind))

    def _show(self) -> None:
        warning = differs(self._answer(), self.opened.expected)
        say_in(self.count_warning, say(warning) if warning else "")
        self.changed.emit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for text in self._warnings():
            layout.addWidget(notice(text=text))
        layout.addWidget(case_card(self.opened.case))
        if _goods(self.opened):
            layout.addWidget(self._declared_card())
        layout.addLayout(self._numbers())
        layout.addLayout(self._kinds_row())
        layout.addWidget(self.count_warning)
        layout.addLayout(row(label(translate("parcels", "&Note"), buddy=self.note), self.note, spacing=ROOMY))
        if self.opened.photos:
            words = translate("parcels", "Photos that stay with it: {count}")
            layout.addWidget(label(words.format(count=len(self.opened.photos)), "quiet"))
        layout.addWidget(self.evidence)

    def _declared_card(self) -> QFrame:
        """To be held against what lies on the table."""
        pictures = GoodsPictures(self._desk, self._lanes, self)
        pictures.came.connect(self.goods.show_picture)
        self.goods.show_goods(_goods(self.opened))
        pictures.want(self.opened.case.aftersale_id, [one.picture for one in _goods(self.opened)])
        frame = card()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(ROOMY, GAP, ROOMY, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(label(translate("parcels", "What was declared"), "heading"))
        layout.addWidget(self.goods)
        return frame

    def _warnings(self) -> list[str]:
        before = self.opened.before
        texts = [received_already(before)] if before is not None else []
        return [say(text) for text in (*texts, *self.opened.warnings)]

    def _numbers(self) -> QHBoxLayout:
        expected = self.opened.expected
        words = (
            translate("parcels", "The number of pieces was not declared.")
            if expected is None
            else translate("parcels", "Declared: {count}").format(count=expected)
        )
        good = label(translate("parcels", "&Good"), "strong", buddy=self.good)
        bad = label(translate("parcels", "&Bad"), "strong", buddy=self.bad)
        return row(good, self.good, bad, self.bad, label(words, "quiet"), None, spacing=ROOMY)

    def _kinds_row(self) -> QHBoxLayout:
        made: list[QPushButton] = []
        for place, kind in enumerate(Mismatch):
            one = button(f"{place + 1} {say(MISMATCHES[kind])}")
            one.setCheckable(True)
            key = f"Alt+{place + 1}"  # untranslated: a key
            one.setToolTip(key)
            # not the button's own key, which presses it a tenth of a second later: Enter may be faster
            QShortcut(QKeySequence(key), self, partial(self.choose, kind))
            one.setAccessibleName(say(MISMATCHES[kind]))
            self.kinds.addButton(one, place)
            made.append(one)
        return row(*made, None)


def _pieces(name: str) -> QSpinBox:
    made = QSpinBox()
    inset(made)
    made.setRange(0, MOST_PIECES)
    made.setAccessibleName(name)
    made.setMinimumWidth(GAP * 10)
    return made


def _goods(opened: Opened) -> list[GoodsSeen]:
    """What the case is about, as the order has it."""
    return [one for one in opened.dossier.goods if one.of_this_case] if opened.dossier else []
