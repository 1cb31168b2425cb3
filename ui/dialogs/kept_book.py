"""What the books of a shop share beyond their list: an order that people give, and sheets out and in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from models.desk.books.carrying import Carried
from models.desk.books.order import Placed, moved
from models.desk.desk import Desk
from models.domain.bad_rows import BadRowsError
from models.domain.changes import Changes
from ui.dialogs.book_dialog import BookDialog
from ui.dialogs.parts import button, named, notice, row, say_in
from ui.dialogs.shop_choice import ShopChoice
from ui.dialogs.two_lines import Line
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate

FORMATS = "Excel (*.xlsx);;CSV (*.csv)"  # untranslated: names of formats
ROWS_TOLD = 5
"""So many bad rows are named at once; whoever has more mends these first."""

T = TypeVar("T", bound=Placed)


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a book goes into a sheet and comes out of one; both are functions of the desk and a path."""

    name: str
    """Of the file, without its ending."""
    out: Callable[[Desk, Path], int]
    back: Callable[[Desk, Path], Carried]
    arrange: Callable[[Desk, Sequence[int]], None]
    changes: Changes


class KeptBook(BookDialog, Generic[T]):
    """A book with an order of its own, whose shop one chooses. Each book says how its things look."""

    def __init__(self, desk: Desk, lanes: Lanes, title: str, about: str, sheet: Sheet, parent: QWidget | None) -> None:
        self.sheet = sheet
        self.kept: dict[int, T] = {}
        """All of the book in its order, by id."""
        self.wanted: int | None = None
        """What is to be the current one once the book was read."""
        super().__init__(desk, lanes, title, about, parent)
        self.resize(820, 520)
        self.choice = ShopChoice()
        self.choice.chosen.connect(self.show_shop)
        self.import_button = button(translate("dialogs", "&Import…"), self.choose_import)
        self.export_button = button(translate("dialogs", "&Export…"), self.choose_export)
        self.said = notice("good")
        self.head.addLayout(row(self.choice, None, self.import_button, self.export_button))
        self.head.addWidget(self.said)
        self.up_button = self._step_button("↑", translate("dialogs", "Move up (Alt+Up)"), -1)
        self.down_button = self._step_button("↓", translate("dialogs", "Move down (Alt+Down)"), 1)
        self.list.moved.connect(self._on_current)

    # what each book says

    def line(self, one: T) -> Line:
        """How one looks in the list."""
        raise NotImplementedError

    def is_shown(self, _one: T) -> bool:
        """Whether it belongs to the shop in view."""
        return True

    def may_move(self, _one: T) -> bool:
        """Whether people may give it another place."""
        return True

    def nothing_words(self) -> str:
        """What to do while the list is empty."""
        raise NotImplementedError

    def show_shop(self, shop_id: int) -> None:
        """Show another shop's things."""
        raise NotImplementedError

    # showing

    def show_kept(self, kept: Iterable[T]) -> None:
        """Show the book as it was read."""
        self.kept = {one.id: one for one in kept}
        self.refill()

    def refill(self) -> None:
        """Show what belongs to the shop in view."""
        shown = [one for one in self.kept.values() if self.is_shown(one)]
        self.list.fill([self.line(one) for one in shown], self.wanted)
        self.wanted = None
        self.show_emptiness("" if shown else self.nothing_words())

    @property
    def current(self) -> T | None:
        """The current thing."""
        return None if self.list.key is None else self.kept.get(self.list.key)

    # order

    def step(self, by: int) -> None:
        """Let the current one and its neighbour change places; −1 is up."""
        order = self._order_after(by)
        if order is None:
            return
        self.kept = {key: self.kept[key] for key in order}  # at once: the next press counts from here
        self.refill()
        self.write(self.sheet.arrange, order)

    def _order_after(self, step: int) -> list[int] | None:
        one = self.current
        if one is None or not (self.is_shown(one) and self.may_move(one)):
            return None  # while the list is filled, the current one may be of another shop
        shown = [key for key, other in self.kept.items() if self.is_shown(other) and self.may_move(other)]
        return moved(list(self.kept), shown, one.id, step)

    def _step_button(self, sign: str, name: str, step: int) -> QWidget:
        made = button(sign, lambda: self.step(step))
        made.setToolTip(name)
        made.setFixedWidth(made.sizeHint().height() + 8)
        named(made, name)
        self.tools.addWidget(made)
        QShortcut(QKeySequence("Alt+Up" if step < 0 else "Alt+Down"), self, lambda: self.step(step))
        return made

    def _on_current(self) -> None:
        self.up_button.setEnabled(self._order_after(-1) is not None)
        self.down_button.setEnabled(self._order_after(1) is not None)

    # changing

    def write(self, fn: Callable[..., object], *args: object) -> None:
        """Change something, then read the book anew."""
        say_in(self.problem, "")
        say_in(self.said, "")
        self.lanes.run(
            LaneName.WRITE,
            fn,
            self.desk,
            *args,
            done=self._on_written,
            failed=self.show_failure,
            owner=self,
            changes=self.sheet.changes,
        )

    def note_saved(self, number: int) -> None:
        """A form has kept something: make it the current one."""
        self.wanted = number
        self.reload()

    def show_failure(self, error: Exception) -> None:
        """Say what went wrong, row by row where it was a sheet."""
        super().show_failure(error)
        if isinstance(error, BadRowsError):
            say_in(self.problem, bad_rows_words(error))

    def _on_written(self, _result: object) -> None:
        self.reload()

    # sheets

    def choose_import(self) -> None:
        """Ask which sheet, and read it in."""
        title = translate("dialogs", "Import")
        kinds = "Excel, CSV (*.xlsx *.csv)"  # untranslated: names of formats
        chosen, _ = QFileDialog.getOpenFileName(self, title, _documents(), kinds)
        if chosen:
            self.import_from(Path(chosen))

    def choose_export(self) -> None:
        """Ask where to, and write all of the book there."""
        target = str(Path(_documents()) / f"{self.sheet.name}.xlsx")
        chosen, _ = QFileDialog.getSaveFileName(self, translate("dialogs", "Export"), target, FORMATS)
        if chosen:
            self.export_to(Path(chosen))

    def import_from(self, path: Path) -> None:
        """Read a sheet in: all of it or nothing."""
        say_in(self.problem, "")
        say_in(self.said, "")
        self.lanes.run(
            LaneName.WRITE,
            self.sheet.back,
            self.desk,
            path,
            done=self._on_imported,
            failed=self.show_failure,
            owner=self,
            changes=self.sheet.changes,
        )

    def export_to(self, path: Path) -> None:
        """Write all of the book to a sheet."""
        say_in(self.problem, "")
        say_in(self.said, "")
        self.lanes.run(
            LaneName.READ,
            self.sheet.out,
            self.desk,
            path,
            done=lambda rows: self._on_exported(path, rows),
            failed=self.show_failure,
            owner=self,
        )

    def _on_imported(self, found: Carried) -> None:
        source = translate("dialogs", "Read in: {added} new, {changed} changed, {unchanged} as they were.")
        said = source.format(added=found.added, changed=found.changed, unchanged=found.unchanged)
        say_in(self.said, said)
        self.reload()

    def _on_exported(self, path: Path, rows: int) -> None:
        say_in(self.said, translate("dialogs", "Written to “{file}”: {n}").format(file=path.name, n=rows))


def bad_rows_words(error: BadRowsError) -> str:
    """The rows that have to be mended first, one below the other."""
    source = translate("dialogs", "Nothing was taken. Mend these rows and import the sheet again ({n} in all):")
    lines = [source.format(n=len(error.rows)), *(say(one) for one in error.rows[:ROWS_TOLD])]
    return "\n".join(lines if len(error.rows) <= ROWS_TOLD else [*lines, "…"])


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
