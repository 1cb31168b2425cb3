"""Order, widths and visibility of a table's columns, and what they are sorted by: read off a header, put back on it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from models.domain.listing import SortKey
from ui.queues.absent_columns import AbsentColumns
from ui.queues.columns import COLUMNS, INDEX, Column
from ui.runtime.language import say
from ui.shell.theme import GAP

NARROWEST = 48
WIDEST = 1200


def first_layout(header: AbsentColumns, queue: str) -> None:
    """Lay the columns out as a queue shows them before the user has chosen."""
    for number, column in enumerate(COLUMNS):
        header.moveSection(header.visualIndex(number), number)
        header.resizeSection(number, max(column.width, _needed(header, column)))
        header.hide_column(number, not column.shown_at_first(queue))


def _needed(header: AbsentColumns, column: Column) -> int:
    measure = header.fontMetrics()
    return max((measure.horizontalAdvance(say(name)) for name in column.names), default=0) + 3 * GAP


def last_shown(header: AbsentColumns) -> int:
    """The column at the right edge. It takes what is left of the window, so its width is nobody's choice."""
    places = [header.logicalIndex(place) for place in range(header.count())]
    return next((number for number in reversed(places) if not header.isSectionHidden(number)), -1)


def read_layout(header: AbsentColumns) -> dict[str, Any]:
    """What is on the header, by the columns' keys, so that a later version may have other columns."""
    keys = [COLUMNS[header.logicalIndex(place)].key for place in range(header.count())]
    hidden = [key for key in keys if header.is_unwanted(INDEX[key])]
    chosen = [key for key in keys if not header.isSectionHidden(INDEX[key]) and INDEX[key] != last_shown(header)]
    return {
        "order": keys,
        "hidden": hidden,
        "widths": {key: header.sectionSize(INDEX[key]) for key in chosen},
        "sort": COLUMNS[header.sortIndicatorSection()].key,
        "descending": header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
    }


def apply_layout(header: AbsentColumns, stored: dict[str, Any]) -> None:
    """Put a remembered layout back. Columns it does not know stand where a new table has them."""
    known = [key for key in stored.get("order", ()) if key in INDEX]
    for place, key in enumerate(_with_new_ones(known)):
        header.moveSection(header.visualIndex(INDEX[key]), place)
    hidden = frozenset(stored.get("hidden", ()))
    for key in known:
        header.hide_column(INDEX[key], key in hidden and hidden < frozenset(INDEX))
    for key, width in stored.get("widths", {}).items():
        if key in INDEX and isinstance(width, int):
            header.resizeSection(INDEX[key], min(max(width, NARROWEST), WIDEST))
    sort = COLUMNS[INDEX.get(stored.get("sort", ""), 0)]
    if sort.sort is not None:
        order = Qt.SortOrder.DescendingOrder if stored.get("descending") else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(INDEX[sort.key], order)


def _with_new_ones(known: list[str]) -> list[str]:
    """The remembered order, each column that it does not know behind the one it follows in a new table."""
    order = list(known)
    before = ""
    for column in COLUMNS:
        if column.key not in order:
            order.insert(order.index(before) + 1 if before else len(order), column.key)
        before = column.key
    return order


def sort_of(header: AbsentColumns) -> tuple[SortKey, bool]:
    """What the header says the rows are ordered by, and whether from the top down."""
    key = COLUMNS[header.sortIndicatorSection()].sort or SortKey.DEADLINE
    return key, header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
