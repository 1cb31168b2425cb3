"""Province, city, district and street from the platform's own lists, each found by typing a part of its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from models.desk.books.creating import PlatformBook
from models.domain.area import Area
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from ui.dialogs.parts import label
from ui.dialogs.search_combo import SearchCombo
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import GAP


class RegionPicker(QWidget):
    """Four lists, each within the one before. They are asked for over the shop's line."""

    changed = Signal()
    ended = Signal()
    """Enter was pressed on the last one that there is."""
    unavailable = Signal(str)
    """The platform cannot be asked, and why."""

    def __init__(self, lanes: Lanes, book: PlatformBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes, self._book = lanes, book
        self._job: Job | None = None
        self._cities: dict[int, tuple[Area, ...]] = {}
        """What was read of each province."""
        self.combos = tuple(SearchCombo(name) for name in level_names())
        self.state = label("", "quiet")
        self._lay_out()
        for level, combo in enumerate(self.combos):
            combo.picked.connect(partial(self._on_picked, level))
            combo.confirmed.connect(partial(self._on_confirmed, level))
        self.setFocusProxy(self.combos[0])
        self._ask(book.provinces, self._show_provinces)

    @property
    def place(self) -> tuple[Area, ...]:
        """The way down as far as it is chosen."""
        found: list[Area] = []
        for combo in self.combos:
            if not isinstance(combo.value, Area):
                break
            found.append(combo.value)
        return tuple(found)

    @property
    def region(self) -> str:
        """The names on the way, as one writes them."""
        return "".join(area.name for area in self.place)

    @property
    def first_open(self) -> QWidget:
        """The first list in which nothing is chosen yet."""
        return next((one for one in self.combos if one.isEnabled() and one.value is None), self.combos[0])

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        for place, combo in enumerate(self.combos):
            grid.addWidget(combo, place // 2, place % 2)
        grid.addWidget(self.state, 2, 0, 1, 2)
        self.state.hide()

    def _on_picked(self, level: int) -> None:
        """What was chosen below belongs to another place now."""
        for combo in self.combos[level + 1 :]:
            combo.offer(())
        chosen = self.combos[level].value
        if isinstance(chosen, Area) and level == 0:
            self._open_province(chosen)
        elif isinstance(chosen, Area):
            self._offer(level + 1, chosen.within)
        self.changed.emit()

    def _open_province(self, province: Area) -> None:
        if province.code in self._cities:
            self._offer(1, self._cities[province.code])
            return
        self._ask(partial(self._book.areas_of, province.code), partial(self._show_cities, province))

    def _offer(self, level: int, areas: Sequence[Area]) -> None:
        if level == len(self.combos):
            return
        combo = self.combos[level]
        combo.offer([(area.name, area) for area in areas])
        if isinstance(combo.value, Area):  # the only one there is
            self._offer(level + 1, combo.value.within)

    def _on_confirmed(self, level: int) -> None:
        rest = [combo for combo in self.combos[level + 1 :] if combo.isEnabled() and combo.value is None]
        if rest:
            rest[0].setFocus()
        elif level or not self.state.isVisible():
            self.ended.emit()

    def leave(self) -> None:
        """Nobody waits for the lists any more."""
        if self._job is not None:
            self._job.cancel()

    def _ask(self, reading: Callable[..., object], show: Callable[..., object]) -> None:
        self.state.setText(translate("dialogs", "Asking the platform for its places…"))
        self.state.show()
        self.leave()
        self._job = self._lanes.run(
            LaneName.NETWORK,
            reading,
            done=show,
            failed=self._on_failed,
            cancel=CancelToken(),
            owner=self,
        )

    def _show_provinces(self, provinces: tuple[Area, ...]) -> None:
        self.state.hide()
        held = self.combos[0].hasFocus()
        self._offer(0, provinces)
        self._on_picked(0)  # where there is only one
        if held:
            self.combos[0].setFocus()

    def _show_cities(self, province: Area, cities: tuple[Area, ...]) -> None:
        self._cities[province.code] = cities
        if self.combos[0].value is not province:
            return  # another one was chosen meanwhile
        self.state.hide()
        self._offer(1, cities)
        if self.combos[0].hasFocus():
            self.first_open.setFocus()
        self.changed.emit()

    def _on_failed(self, error: BaseException) -> None:
        self.state.hide()
        if isinstance(error, UserError):
            self.unavailable.emit(say(error.text))


def level_names() -> tuple[str, str, str, str]:
    """What the four lists are called."""
    return (
        translate("dialogs", "Province"),
        translate("dialogs", "City"),
        translate("dialogs", "District"),
        translate("dialogs", "Street"),
    )
