"""The figures that one asks for first, large, each with what it is a part of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.desk.today.figures import Figures, Share
from models.desk.triage.pace import ENOUGH
from ui.dialogs.parts import card, label
from ui.runtime.language import translate
from ui.runtime.span_words import seconds_words
from ui.shell.theme import GAP, HAIR, ROOMY
from ui.today.words import money, share_words


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure: its name, the figure itself, and what it rests on."""

    name: str
    figure: str
    basis: str


def tiles_of(found: Figures) -> list[Tile]:
    """The tiles of a period, in their order."""
    whole, pace = found.whole, found.pace
    saved = Share(whole.saved.cases, whole.handled.cases)
    return [
        Tile(translate("today", "Handled"), f"{whole.handled.cases:,}", money(whole.handled)),
        Tile(
            translate("today", "Saved in the last band"),
            f"{whole.saved.cases:,}",
            f"{share_words(saved)}\n{money(whole.saved)}",
        ),
        Tile(
            translate("today", "Lapsed"),
            f"{whole.lapsed.cases:,}",
            f"{share_words(whole.lapse_rate)}\n{money(whole.lapsed)}",
        ),
        Tile(
            translate("today", "Refund rate"),
            "–" if whole.refund_rate.percent is None else f"{whole.refund_rate.percent} %",
            f"{share_words(whole.refund_rate)}\n{money(whole.refunded)}",
        ),
        Tile(
            translate("today", "Handling time"),
            seconds_words(pace.median) if pace.enough else "–",
            _times(found) if pace.enough else _too_few(pace.samples),
        ),
    ]


def _times(found: Figures) -> str:
    words = translate("today", "median of {n} times\np90 {p90}")
    return words.format(n=f"{found.pace.samples:,}", p90=seconds_words(found.pace.p90))


def _too_few(samples: int) -> str:
    return translate("today", "too little history: {n} of {enough}").format(n=samples, enough=ENOUGH)


class Tiles(QWidget):
    """A card for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[_Card] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these."""
        while len(self._cards) < len(tiles):
            self._cards.append(_Card())
            self._row.addWidget(self._cards[-1], 1)
        for shown, tile in zip(self._cards, tiles, strict=True):
            shown.show_tile(tile)

    def texts(self) -> list[tuple[str, str, str]]:
        """What stands there."""
        return [(one.name.text(), one.figure.text(), one.basis.text()) for one in self._cards]


class _Card(QWidget):
    def __init__(self) -> None:
        super().__init__()
        paper = card()
        self.name, self.figure, self.basis = label("", "heading"), label("", "amount"), label("", "quiet", wrap=True)
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(ROOMY, GAP, ROOMY, GAP)
        inside.setSpacing(HAIR)
        for part in (self.name, self.figure, self.basis):
            inside.addWidget(part)
        inside.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(paper)

    def show_tile(self, tile: Tile) -> None:
        self.name.setText(tile.name)
        self.figure.setText(tile.figure)
        self.basis.setText(tile.basis)
