"""What narrows a queue: one search field, choices, and a button that says how many of them are on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from enum import IntEnum
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from models.desk import queues
from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.deadlines import Band
from models.domain.listing import CaseFilter
from models.domain.names import STATUSES, TYPES, band_name
from models.domain.queues import Queue
from models.domain.text import Text
from ui.queues.amount_button import AmountButton
from ui.queues.choice_button import Choice, ChoiceButton
from ui.queues.flow_layout import FlowLayout
from ui.queues.keys import ORDER
from ui.queues.labels import plain_tip
from ui.queues.saved_filters import SavedFilters
from ui.queues.shop_marks import ShopMarks, shop_name
from ui.queues.status_toggles import StatusToggles
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import GAP

TYPING_MS = 150
SEARCH_WIDTH = 260
TOGGLED = "awaiting_receipt"
"""The queue whose two statuses are told apart by buttons of their own."""

_RANGE = ("amount_from_fen", "amount_to_fen")


class FilterBar(QWidget):
    """Emits `changed` with a `CaseFilter` whenever another one is wanted."""

    changed = Signal(object)
    stake_wanted = Signal(bool)
    """The order by loss at stake, or by deadline again."""
    left = Signal()
    """Enter or the down key in the search field: on to the list."""

    def __init__(self, desk: Desk, lanes: Lanes, queue: Queue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lanes = lanes
        self._queue = queue
        self._filter = CaseFilter()
        self._reasons_stale = True
        self._marks = ShopMarks()
        self.search = self._search_field()
        self.shops = self._choice(translate("queues", "Sho&p"), ())
        self.types = self._choice(translate("queues", "&Type"), _named(TYPES, queue.rule.types))
        self.statuses: ChoiceButton | StatusToggles = self._status_part()
        self.bands = self._choice(translate("queues", "Time &left"), self._band_names())
        self.reasons = self._choice(translate("queues", "Reas&on"), ())
        self.amount = AmountButton()
        self.undecided = QPushButton(translate("queues", "Un&decided only"))
        self.undecided.setCheckable(True)
        self.by_stake = QPushButton(translate("queues", "By loss at sta&ke"))
        self.by_stake.setCheckable(True)
        self.by_stake.setToolTip(plain_tip(_stake_tip()))
        self.saved = SavedFilters(desk, lanes)
        self.clear_button = QPushButton()
        self._typing = QTimer(self)
        self._lay_out()
        self._connect()
        self._show_count()

    @property
    def wanted(self) -> CaseFilter:
        """The filter in force."""
        return self._filter

    def set_filter(self, wanted: CaseFilter) -> None:
        """Put a filter in force and show it in the fields."""
        self.search.blockSignals(True)
        self.search.setText(wanted.text)
        self.search.blockSignals(False)
        self._offer_shops(wanted.shops)
        self.shops.choose(wanted.shops)
        self.types.choose(wanted.types)
        self.statuses.choose(wanted.statuses)
        self.bands.choose(wanted.bands)
        self.reasons.choose(wanted.reasons)
        self.amount.choose(wanted.amount_from_fen, wanted.amount_to_fen)
        self.undecided.blockSignals(True)
        self.undecided.setChecked(wanted.undecided_only)
        self.undecided.blockSignals(False)
        self._put_in_force(wanted)

    def show_order(self, *, by_stake: bool) -> None:
        """Show what the list is ordered by."""
        self.by_stake.setChecked(by_stake)

    def clear(self) -> None:
        """Let everything through again."""
        self.set_filter(CaseFilter())

    def focus_search(self) -> None:
        """Go to the search field, ready to be overwritten."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def refresh(self, changes: Changes) -> None:
        """Something changed. The reasons are counted over the whole queue, so not before somebody wants to see them."""
        self._reasons_stale |= changes.cases
        if changes.settings:
            self.saved.reload()
            self.bands.offer(self._band_names())  # they may begin elsewhere now

    def mark_shops(self, marks: ShopMarks) -> None:
        """Offer these shops, if there is more than one."""
        self._marks = marks
        self._offer_shops(self._filter.shops)
        self.shops.setVisible(marks.several or bool(self._filter.shops))

    def read_reasons(self) -> None:
        """Read which reasons there are in the queue, unless that is known."""
        if self._reasons_stale:
            self._reasons_stale = False
            self._lanes.run(LaneName.READ, queues.reasons, self._desk, self._queue.key, done=self._offer_reasons)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field, Esc clears it and the down key leaves it."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            key = cast(QKeyEvent, event).key()
            if key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                self.take()
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def take(self) -> None:
        """Put in force what the fields say."""
        self._typing.stop()
        lowest, highest = self.amount.range_fen
        self._put_in_force(
            CaseFilter(
                text=" ".join(self.search.text().split()),
                types=_as(AfterSaleType, self.types.chosen),
                statuses=_as(AfterSaleStatus, self.statuses.chosen),
                bands=_as(Band, self.bands.chosen),
                reasons=_as(str, self.reasons.chosen),
                amount_from_fen=lowest,
                amount_to_fen=highest,
                undecided_only=self.undecided.isChecked(),
                shops=_as(int, self.shops.chosen),
            )
        )

    def _put_in_force(self, wanted: CaseFilter) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self.shops.setVisible(self._marks.several or bool(wanted.shops))
            self.saved.note(wanted)
            self._show_count()
            self.changed.emit(wanted)

    def _show_count(self) -> None:
        number = parts_on(self._filter)
        self.clear_button.setText(translate("queues", "&Clear filters: {count}").format(count=number))
        self.clear_button.setVisible(bool(number))

    def _offer_shops(self, wanted: Iterable[int]) -> None:
        """A filter may have been saved with a shop that is not here any more."""
        offered = dict.fromkeys([*self._marks.shops, *sorted(wanted)])
        self.shops.offer([(shop_id, shop_name(self._marks.shops, shop_id)) for shop_id in offered])

    def _offer_reasons(self, found: list[str]) -> None:
        self.reasons.offer([(reason, reason) for reason in found])

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(translate("queues", "Any number or product (Ctrl+F)"))
        field.setAccessibleName(translate("queues", "Search for any number or product"))
        field.setClearButtonEnabled(True)
        field.setFixedWidth(max(SEARCH_WIDTH, field.fontMetrics().horizontalAdvance(field.placeholderText()) + GAP * 6))
        field.setMaxLength(200)
        field.installEventFilter(self)
        return field

    def _band_names(self) -> list[Choice]:
        limits = self._desk.limits.shared(self._queue.key)
        return [(band, say(band_name(band, limits))) for band in Band]

    def _choice(self, title: str, choices: Iterable[Choice]) -> ChoiceButton:
        button = ChoiceButton(title)
        button.offer(list(choices))
        return button

    def _status_part(self) -> ChoiceButton | StatusToggles:
        allowed = self._queue.rule.statuses
        if self._queue.key == TOGGLED and allowed is not None:
            return StatusToggles(sorted(allowed))
        return self._choice(translate("queues", "Stat&us"), _named(STATUSES, allowed))

    def _lay_out(self) -> None:
        layout = FlowLayout(self)
        layout.setContentsMargins(0, GAP, 0, GAP)
        choices = (self.shops, self.types, self.statuses, self.bands, self.reasons, self.amount)
        for widget in (self.search, *choices, self.undecided, self.by_stake, self.saved, self.clear_button):
            layout.addWidget(widget)
        # A choice between one thing is none.
        self.shops.hide()
        self.types.setHidden(_single(self._queue.rule.types))
        self.statuses.setHidden(_single(self._queue.rule.statuses))

    def _connect(self) -> None:
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.take)
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_enter)
        for part in (self.shops, self.types, self.statuses, self.bands, self.reasons, self.amount):
            part.changed.connect(self.take)
        self.undecided.toggled.connect(self.take)
        self.by_stake.clicked.connect(self.stake_wanted)
        self.reasons.opening.connect(self.read_reasons)
        self.saved.applied.connect(self.set_filter)
        self.clear_button.clicked.connect(self.clear)

    def _on_typed(self) -> None:
        self._typing.start()

    def _on_enter(self) -> None:
        self.take()
        self.left.emit()


def _stake_tip() -> str:
    words = translate(
        "queues",
        "Order by amount × nearness of the deadline ({key}). What is in the last band stays on top, large or small.",
    )
    return words.format(key=ORDER)


def parts_on(wanted: CaseFilter) -> int:
    """How many parts of a filter narrow something; both ends of the amount count as one."""
    empty = CaseFilter()
    whole = replace(wanted, amount_to_fen=None) if wanted.amount_from_fen is not None else wanted
    return sum(getattr(whole, part.name) != getattr(empty, part.name) for part in fields(CaseFilter))


def _single(allowed: frozenset[Any] | None) -> bool:
    return allowed is not None and len(allowed) == 1


def _named(names: Mapping[Any, Text], allowed: frozenset[Any] | None) -> list[Choice]:
    return [(code, say(name)) for code, name in names.items() if allowed is None or code in allowed]


def _as(kind: Any, chosen: Iterable[Any]) -> frozenset[Any]:
    return frozenset(kind(value) for value in chosen) if issubclass(kind, IntEnum) else frozenset(chosen)
