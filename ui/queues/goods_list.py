"""What was bought: each line of the order with its picture, and whether the case is about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from models.domain.dossier import GoodsSeen
from models.domain.money import yuan_from_fen
from ui.queues.goods_tile import GoodsTile
from ui.queues.labels import breakable, data_label, link_button
from ui.runtime.clipboard import copy_text
from ui.runtime.language import translate
from ui.shell.theme import GAP, TIGHT

CONCERNED_SIGN, OTHER_SIGN = "●", "○"
_TOP = Qt.AlignmentFlag.AlignTop


class _Row:
    """Tile, name, what of it, and its code to copy."""

    def __init__(self, owner: GoodsList, grid: QGridLayout, line: int) -> None:
        self.tile = GoodsTile()
        self.name, self.about, self.code = data_label(), data_label("quiet"), data_label("quiet")
        self.copy: QPushButton = link_button(translate("queues", "Copy"))
        self.copy.clicked.connect(partial(self._copy, owner))
        self._code = ""
        for place, label in enumerate((self.name, self.about, self.code)):
            grid.addWidget(label, line * 4 + place, 1, 1, 2 if label is not self.code else 1)
        grid.addWidget(self.tile, line * 4, 0, 3, 1, _TOP)
        grid.addWidget(self.copy, line * 4 + 2, 2, _TOP)
        grid.setRowMinimumHeight(line * 4 + 3, TIGHT)

    def show(self, goods: GoodsSeen | None) -> None:
        """Show some goods, or nothing."""
        for widget in (self.tile, self.name, self.about):
            widget.setVisible(goods is not None)
        self._code = goods.sku_code if goods is not None else ""
        self.code.setVisible(bool(self._code))
        self.copy.setVisible(bool(self._code))
        if goods is not None:
            self._fill(goods)
            self._begin_tile(goods)

    def _fill(self, goods: GoodsSeen) -> None:
        self.name.setText(breakable(goods.name))
        font = self.name.font()
        font.setBold(goods.of_this_case)
        self.name.setFont(font)
        self.about.setText(breakable(about(goods)))
        self.code.setText(breakable(translate("queues", "Code {code}").format(code=self._code)))
        self.copy.setAccessibleName(translate("queues", "Copy: {name}").format(name=self._code))

    def _begin_tile(self, goods: GoodsSeen) -> None:
        if goods.picture != self.tile.address or not self.tile.has_picture:
            self.tile.address = goods.picture
            self.tile.show_name(goods.name)

    def _copy(self, owner: GoodsList) -> None:
        copy_text(self._code)
        owner.copied.emit(self._code)


class GoodsList(QWidget):
    """Its rows are kept and filled anew."""

    copied = Signal(str)
    """What went to the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)

    def show_goods(self, goods: Sequence[GoodsSeen]) -> None:
        """Show these and no others, those of the case first."""
        wanted = sorted(goods, key=lambda line: not line.of_this_case)
        while len(self.rows) < len(wanted):
            self.rows.append(_Row(self, self._grid, len(self.rows)))
        for number, row in enumerate(self.rows):
            row.show(wanted[number] if number < len(wanted) else None)

    def show_picture(self, address: str, picture: QPixmap) -> None:
        """The picture at an address is here."""
        for row in self.rows:
            if row.tile.address == address:
                row.tile.show_picture(picture)

    def shown(self) -> list[tuple[str, str]]:
        """Name and description of what stands there now."""
        return [(row.name.text(), row.about.text()) for row in self.rows if not row.name.isHidden()]


def about(goods: GoodsSeen) -> str:
    """Whether the case is about it, variant, pieces and what was paid: a sign and words, no colour."""
    pieces = "" if goods.pieces is None else f"×{goods.pieces}"
    paid = (
        "" if goods.paid_fen is None else translate("queues", "Paid ¥{yuan}").format(yuan=yuan_from_fen(goods.paid_fen))
    )
    mine = f"{CONCERNED_SIGN} " + translate("queues", "In this case")
    other = f"{OTHER_SIGN} " + translate("queues", "Not in this case")
    told = (mine if goods.of_this_case else other, goods.spec, pieces, paid)
    return "  ·  ".join(part for part in told if part)
