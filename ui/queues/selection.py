"""Keeps what is selected by the cases' numbers while a model gets other rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex
from PySide6.QtWidgets import QTableView

from models.domain.listing import CaseRow
from ui.queues.case_model import CaseModel

MOST = 2000
"""So many cases are selected at once, and kept over a reload. A batch takes no more."""

_Flag = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Kept:
    """Who was selected, who was the current one and where, and which case stood on top of the view."""

    current: str
    place: int
    selected: frozenset[str]
    top: str
    fresh: bool
    """Whether another filter or order is coming, so that places mean nothing any more."""


def ranges(view: QTableView) -> list[QItemSelectionRange]:
    """The stretches of selected rows."""
    selection = view.selectionModel().selection()
    return [selection.at(number) for number in range(selection.count())]


def number_selected(view: QTableView) -> int:
    """How many rows are selected."""
    return sum(part.height() for part in ranges(view))


def selected_rows(view: QTableView, model: CaseModel) -> list[CaseRow]:
    """The selected cases in the order of the list."""
    numbers = {number for part in ranges(view) for number in range(part.top(), part.bottom() + 1)}
    return [model.rows[number] for number in sorted(numbers)]


def keep(view: QTableView, model: CaseModel, *, fresh: bool) -> Kept:
    """Note the selection before the rows are replaced."""
    current, top = view.currentIndex().row(), view.rowAt(0)
    few = number_selected(view) <= MOST
    selected = frozenset(row.aftersale_id for row in selected_rows(view, model)) if few else frozenset()
    return Kept(_id(model.rows, current), current, selected, _id(model.rows, top), fresh)


def _id(rows: Sequence[CaseRow], place: int) -> str:
    return rows[place].aftersale_id if 0 <= place < len(rows) else ""


def restore(view: QTableView, model: CaseModel, kept: Kept) -> None:
    """Select the same cases again. Where the current one is gone, the one that took its place becomes current."""
    if not model.rows:
        return
    place = model.position(kept.current) if kept.current else None
    found = place is not None
    if place is None:
        place = 0 if kept.fresh else min(max(kept.place, 0), len(model.rows) - 1)
    if not kept.fresh:
        _scroll_back(view, model, kept.top)
    go(view, model.index(place, 0))
    if found and len(kept.selected) > 1:
        _select(view, model, kept.selected)


def go(view: QTableView, index: QModelIndex) -> None:
    """Make a row the current one and the only selected one, whatever keys are held down."""
    view.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)


def select_first(view: QTableView, model: CaseModel, most: int) -> None:
    """Select the first rows, as many as there are and no more than `most`. The current one stays."""
    last = min(len(model.rows), most) - 1
    if last >= 0:
        wanted = QItemSelection(model.index(0, 0), model.index(last, 0))
        view.selectionModel().select(wanted, _Flag.ClearAndSelect | _Flag.Rows)


def _scroll_back(view: QTableView, model: CaseModel, top: str) -> None:
    place = model.position(top) if top else None
    if place is not None:
        view.scrollTo(model.index(place, 0), QTableView.ScrollHint.PositionAtTop)


def _select(view: QTableView, model: CaseModel, wanted: frozenset[str]) -> None:
    selection = QItemSelection()
    for number, row in enumerate(model.rows):
        if row.aftersale_id in wanted:
            index = model.index(number, 0)
            selection.select(index, index)
    view.selectionModel().select(selection, _Flag.ClearAndSelect | _Flag.Rows)
