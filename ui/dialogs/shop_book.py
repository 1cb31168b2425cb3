"""The shops of this desk: which there are, how their cases come, and how far each has been read."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models.desk import shops
from models.desk.desk import Desk
from models.desk.shops import ShopView
from models.domain.book import Shop, ShopKind
from models.domain.changes import Changes
from ui.dialogs.book_dialog import BookDialog
from ui.dialogs.confirm import ask
from ui.dialogs.parts import say_in
from ui.dialogs.shop_colour import free_colour
from ui.dialogs.shop_form import CHANGED, ShopForm
from ui.dialogs.two_lines import Line
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, translate


class ShopBookDialog(BookDialog):
    """Add, change and remove shops. The one that takes in the exports is always there."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        about = translate(
            "dialogs", "The cases of all shops stand in the same queues, each with its shop's colour and name."
        )
        super().__init__(desk, lanes, translate("dialogs", "Shops"), about, parent)
        self._views: dict[int, ShopView] = {}
        self._wanted: int | None = None
        lanes.changed.connect(self._on_changes)
        self.reload()

    def add(self) -> None:
        """Connect another shop."""
        self._open_form(None)

    def change(self) -> None:
        """Change the current shop."""
        view = self._connected
        if view is not None:
            self._open_form(view.shop)

    def remove(self) -> None:
        """Ask, and stop asking for the current shop."""
        view = self._connected
        if view is not None:
            ask(
                self,
                translate("dialogs", "Remove the shop “{name}”?").format(name=view.shop.name),
                _consequence(view),
                translate("dialogs", "Remove"),
                lambda: self._remove(view.shop.name),
            )

    def reload(self) -> None:
        """Read the shops anew."""
        self.lanes.run(LaneName.READ, shops.listed, self.desk, done=self._show, owner=self)

    @property
    def _connected(self) -> ShopView | None:
        """The current shop, if it is one that is connected."""
        view = self._views.get(self.list.key or 0)
        return view if view is not None and view.shop.kind is ShopKind.API else None

    def _open_form(self, shop: Shop | None) -> None:
        taken = {view.shop.colour for view in self._views.values()}
        entry = ShopForm(self.desk, self.lanes, shop, free_colour(taken), self)
        entry.saved.connect(self._on_saved)
        entry.finished.connect(entry.deleteLater)
        entry.open()

    def _remove(self, name: str) -> None:
        say_in(self.problem, "")
        self.lanes.run(
            LaneName.WRITE,
            shops.remove,
            self.desk,
            name,
            failed=self.show_failure,
            owner=self,
            changes=CHANGED,
        )

    def _on_saved(self, shop_id: int) -> None:
        self._wanted = shop_id  # the list is read anew for the change itself

    def _on_changes(self, changes: Changes) -> None:
        if changes.shops or changes.cases:
            self.reload()

    def _show(self, views: list[ShopView]) -> None:
        connected = [view.shop.id for view in views if view.shop.kind is ShopKind.API]
        if not self._views and connected:
            self._wanted = self._wanted or connected[0]  # there is nothing to be done about the one of the exports
        self._views = {view.shop.id: view for view in views}
        self.list.fill([_line(view) for view in views], self._wanted)
        self._wanted = None
        nothing = translate(
            "dialogs", "No shop is connected yet. Press “New…” when you have an application on the open platform."
        )
        self.show_emptiness("" if connected else nothing)

    def _on_moved(self) -> None:
        for tool in (self.change_button, self.remove_button):
            tool.setEnabled(self._connected is not None)


def _line(view: ShopView) -> Line:
    number = translate("dialogs", "Open cases: {count}").format(count=view.open_cases)
    parts = (_source(view.shop), number, _read_up_to(view))
    return Line(view.shop.id, view.shop.name, "  ·  ".join(filter(None, parts)), colour=view.shop.colour)


def _source(shop: Shop) -> str:
    if shop.kind is ShopKind.API:
        return translate("dialogs", "Open platform")
    return translate("dialogs", "Exports of the back office")


def _read_up_to(view: ShopView) -> str:
    if view.shop.kind is not ShopKind.API:
        return ""
    if view.mark.read_to is None:
        return translate("dialogs", "Not read yet")
    # When the platform last answered: the newest change that was read may be hours older, and nothing is amiss.
    heard = view.mark.answered_at or view.mark.read_to
    return translate("dialogs", "Read up to {time}").format(time=format_local_time(heard))


def _consequence(view: ShopView) -> str:
    number = translate("dialogs", "Open cases that leave their queues: {count}.").format(count=view.open_cases)
    rest = translate(
        "dialogs",
        "Nobody follows the shop's cases any more; they stay readable under “All cases”. "
        "The app secret is forgotten on this computer. Nothing changes on the platform.",
    )
    return f"{number}\n\n{rest}"
