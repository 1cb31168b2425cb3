"""The back office's after-sales export as cases, row by row, with every faulty cell named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from models.domain.aftersale import AfterSale
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.cells import EMPTY, Cell, CellError, clean_text
from models.exchange.columns import Binding, bind
from models.exchange.dating import modified_at, time_in_name
from models.exchange.harmless import mask_private
from models.exchange.rows import ExportRow, Fault
from models.exchange.sheets import Rows, Sheet, open_sheet
from models.exchange.truncation import not_truncated
from models.exchange.words import Words, arbitration_of

_NOTHING = frozenset({"-", "", None})
_REFUND_PARTS = ("refund_goods_fen", "refund_freight_fen", "refund_tax_fen")
_MAX_SHOWN = 200

_SHIFTED = Text(
    QT_TRANSLATE_NOOP(
        "models",
        "The row has more cells than the header, so its values stand under the wrong names. "
        "Export again, or save the file as .xlsx.",
    )
)


def open_export(path: Path, words: Words, shop_id: int = 1) -> ExportFile:
    """Open an export. UserError when the file as a whole cannot be used; single rows fail while iterating."""
    sheet = open_sheet(path)
    binding = bind(sheet.header, path.name)
    exported_at = time_in_name(path.name)
    return ExportFile(
        sheet,
        not_truncated(sheet.rows, _id_index(binding), path.name),
        binding,
        words,
        shop_id,
        exported_at=exported_at or modified_at(path),
        dated_by_name=exported_at is not None,
    )


def _id_index(binding: Binding) -> int:
    return next(bound.index for bound in binding.known if bound.column.field == "aftersale_id")


_DERIVED = {"type_text": "type", "status_text": "status", "arbitration_text": "arbitration"}


def _told_by(binding: Binding) -> frozenset[str]:
    told = {bound.column.field for bound in binding.known}
    told |= {derived for source, derived in _DERIVED.items() if source in told}
    return frozenset(told | {"amount_fen"} if told & set(_REFUND_PARTS) else told)


class ExportFile:
    """An opened export. Iterating it, once, yields `ExportRow`s and `Fault`s in the order of the rows."""

    def __init__(
        self,
        sheet: Sheet,
        rows: Rows,
        binding: Binding,
        words: Words,
        shop_id: int,
        *,
        exported_at: datetime,
        dated_by_name: bool,
    ) -> None:
        self.exported_at = exported_at
        """When the platform showed this, UTC: by the file's name, else by its modification time."""
        self.dated_by_name = dated_by_name
        self.total = sheet.total
        """Rows below the header, blank ones included."""
        self.header_row = sheet.header_row
        self.fields = _told_by(binding)
        """The fields of `AfterSale` this file has something to say about. It is silent on the others."""
        self._rows = rows
        self._width = len(sheet.header)
        self._plan = tuple((bound.index, bound.column.field, bound.column.read, bound) for bound in binding.known)
        self._extra = binding.extra
        self._words = words
        self._shop_id = shop_id
        self._seen: dict[str, tuple[int, int]] = {}
        self._id_header = next(bound.header for bound in binding.known if bound.column.field == "aftersale_id")

    def __iter__(self) -> Iterator[ExportRow | Fault]:
        for number, cells in self._rows:
            if not _is_blank(cells):
                yield from self._read(number, cells)

    def _read(self, number: int, cells: Sequence[Cell]) -> Iterator[ExportRow | Fault]:
        if len(cells) != self._width:
            if not _is_blank(cells[self._width :]):
                yield Fault(number, f"#{self._width + 1}", _shown(cells[self._width]), _SHIFTED)
                return
            cells = [*cells, *[None] * (self._width - len(cells))]
        values, faults = self._values(number, cells)
        if faults:
            yield from faults
            return
        row = ExportRow(number, self._case(values), self._raw(cells) if self._extra else {})
        yield self._repetition(row, values) or row

    def _values(self, number: int, cells: Sequence[Cell]) -> tuple[dict[str, Any], list[Fault]]:
        """What each known column says. This loop runs five million times for a large file, so it calls little."""
        values: dict[str, Any] = {}
        faults: list[Fault] = []
        for index, field, read, bound in self._plan:
            cell = cells[index]
            if cell in _NOTHING:
                if bound.column.required:
                    faults.append(Fault(number, bound.header, "", EMPTY))
                continue
            try:
                values[field] = read(cell)
            except CellError as error:
                faults.append(Fault(number, bound.header, _shown(cell), error.text))
        return values, faults

    def _case(self, values: dict[str, Any]) -> AfterSale:
        values["shop_id"] = self._shop_id
        values["type"] = self._words.type_of(values["type_text"])
        values["status"] = self._words.status_of(values["status_text"])
        if "arbitration_text" in values:
            values["arbitration"] = arbitration_of(values["arbitration_text"])
        values["amount_fen"] = sum(values.get(part) or 0 for part in _REFUND_PARTS)
        return AfterSale(**values)

    def _raw(self, cells: Sequence[Cell]) -> dict[str, str]:
        return {name: text for index, name in self._extra if (text := clean_text(cells[index]))}

    def _repetition(self, row: ExportRow, values: dict[str, Any]) -> Fault | None:
        """A fault when an earlier row already told this case. Only a fingerprint is kept: files have 50,000 rows."""
        aftersale_id = row.case.aftersale_id
        print_ = hash((*values.items(), *row.raw.items()))
        first, first_print = self._seen.setdefault(aftersale_id, (row.number, print_))
        if first == row.number:
            return None
        same = first_print == print_
        return Fault(row.number, self._id_header, aftersale_id, _repeated(first, same=same), repeated=same)


def _is_blank(cells: Sequence[Cell]) -> bool:
    for cell in cells:  # the first one that says something answers, and mostly its first letter does
        if cell not in _NOTHING and (not isinstance(cell, str) or cell[0].isalnum() or clean_text(cell)):
            return False
    return True


def _shown(cell: Cell) -> str:
    """The cell as it may stand in a list of faults: short, and nobody's phone or address in it."""
    return mask_private(clean_text(cell))[:_MAX_SHOWN]


def _repeated(first: int, *, same: bool) -> Text:
    if same:
        return Text(
            QT_TRANSLATE_NOOP("models", "The case stands in row {row} already, with the same content."), {"row": first}
        )
    return Text(
        QT_TRANSLATE_NOOP(
            "models",
            "The case stands in row {row} already, with other content. Row {row} was taken; "
            "check in the back office which one is right.",
        ),
        {"row": first},
    )
