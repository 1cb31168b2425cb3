"""What happened as rows of a table, each with its case as far as that is here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.desk.desk import Desk
from models.domain.happenings import Happening, Kind
from models.domain.listing import CaseRow
from models.domain.money import yuan_from_fen
from models.domain.names import GONE, status_name
from models.domain.text import QT_TRANSLATE_NOOP
from ui.dialogs.parts import plain_tip
from ui.queues.case_model import ROW_ROLE
from ui.queues.countdown_face import face
from ui.runtime.language import format_local_time, say, tell, translate
from ui.shell.news_words import title

Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
KIND_ROLE = Qt.ItemDataRole.UserRole + 2
ID_ROLE = Qt.ItemDataRole.UserRole + 3
HEADERS = (
    QT_TRANSLATE_NOOP("news", "What happened"),
    QT_TRANSLATE_NOOP("news", "Time left"),
    QT_TRANSLATE_NOOP("news", "After-sale number"),
    QT_TRANSLATE_NOOP("news", "Product"),
    QT_TRANSLATE_NOOP("news", "Amount"),
    QT_TRANSLATE_NOOP("news", "Status"),
)
LEFT, PRODUCT, AMOUNT = 1, 3, 4
_RANK = {kind: rank for rank, kind in enumerate(Kind)}
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened. `row` is `None` while the case is being read, and for one that is not here."""

    happening: Happening
    row: CaseRow | None = None


class HappeningModel(QAbstractTableModel):
    """Filled twice: at once with what is known, then with the cases."""

    def __init__(self, happenings: Sequence[Happening], desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries = [Entry(happening) for happening in sorted(happenings, key=lambda one: _RANK[one.kind])]

    def take_rows(self, rows: Mapping[str, CaseRow]) -> None:
        """The cases are here."""
        self.beginResetModel()
        self._entries = [Entry(one.happening, rows.get(one.happening.aftersale_id)) for one in self._entries]
        self._entries.sort(key=lambda one: (_RANK[one.happening.kind], _due(one)))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many things happened."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """See `HEADERS`."""
        return 0 if parent is not None and parent.isValid() else len(HEADERS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headers."""
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("news", HEADERS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        asked = _ANSWERS.get(role)
        return asked(self, self._entries[index.row()], index.column()) if asked and index.isValid() else None

    def _text(self, entry: Entry, column: int) -> str:
        return (self._what, self._left, self._number, self._product, self._amount, self._status)[column](entry)

    def _tip(self, entry: Entry, column: int) -> str:
        if column != LEFT or entry.row is None or entry.row.deadline_at is None:
            return plain_tip(self._text(entry, column))
        return plain_tip(f"{self._left(entry)}\n{format_local_time(entry.row.deadline_at, seconds=True)}")

    def _sort(self, entry: Entry, column: int) -> Any:
        if column == AMOUNT:
            return entry.happening.amount_fen
        if column == LEFT:
            return _due(entry).timestamp()
        return _RANK[entry.happening.kind] if column == 0 else self._text(entry, column)

    def _align(self, _entry: Entry, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column == AMOUNT else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _what(self, entry: Entry) -> str:
        return title(entry.happening.kind)

    def _number(self, entry: Entry) -> str:
        return entry.happening.aftersale_id

    def _product(self, entry: Entry) -> str:
        return " ".join(entry.row.product_name.split()) if entry.row else ""

    def _amount(self, entry: Entry) -> str:
        return f"¥{yuan_from_fen(entry.happening.amount_fen)}"

    def _status(self, entry: Entry) -> str:
        if entry.row is None:
            return ""
        return say(GONE) if entry.row.gone_at else tell(status_name(entry.row.status, entry.row.status_text))

    def _left(self, entry: Entry) -> str:
        if entry.row is None:
            return ""
        row, limits = entry.row, self._desk.limits.of_case(entry.row)
        return face(row.deadline_at, row.is_open, self._desk.shown.now(), limits).spoken

    def _case(self, entry: Entry, _column: int) -> CaseRow | None:
        return entry.row

    def _kind(self, entry: Entry, _column: int) -> str:
        return entry.happening.kind.value

    def _id(self, entry: Entry, _column: int) -> str:
        return entry.happening.aftersale_id


def _due(entry: Entry) -> datetime:
    row = entry.row
    return row.deadline_at if row is not None and row.is_open and row.deadline_at is not None else _LAST


_ANSWERS: dict[int, Callable[[HappeningModel, Entry, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: HappeningModel._text,
    Qt.ItemDataRole.ToolTipRole: HappeningModel._tip,
    Qt.ItemDataRole.TextAlignmentRole: HappeningModel._align,
    ROW_ROLE: HappeningModel._case,
    SORT_ROLE: HappeningModel._sort,
    KIND_ROLE: HappeningModel._kind,
    ID_ROLE: HappeningModel._id,
}
