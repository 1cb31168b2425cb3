"""The case at the head of each decision, so that nobody decides about the wrong one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from models.domain.aftersale import AfterSale
from models.domain.money import yuan_from_fen
from models.domain.names import case_status, type_name
from ui.dialogs.parts import card, label, outside_label, row
from ui.runtime.language import format_local_time, tell, translate
from ui.shell.theme import CARD_MARGINS, GAP, ROOMY, TIGHT


def case_card(case: AfterSale) -> QFrame:
    """Product and amount large, the rest in lines below; what the source did not say has no line."""
    frame = card()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(*CARD_MARGINS)
    layout.setSpacing(GAP)
    layout.addLayout(_head(case))
    layout.addLayout(short_grid(short_facts(case)))
    layout.addLayout(facts_grid(long_facts(case)))
    return frame


def short_facts(case: AfterSale) -> list[tuple[str, str]]:
    """What identifies a case, name beside value."""
    paid = "" if case.paid_fen is None else f"¥{yuan_from_fen(case.paid_fen)}"
    return [
        (translate("dialogs", "Order"), case.order_id),
        (translate("dialogs", "Deadline"), format_local_time(case.deadline_at)),
        (translate("dialogs", "Case"), case.aftersale_id),
        (translate("dialogs", "Paid"), paid),
    ]


def long_facts(case: AfterSale) -> list[tuple[str, str]]:
    """What needs a line of its own."""
    return [
        (translate("dialogs", "Kind"), f"{tell(type_name(case.type, case.type_text))} · {tell(case_status(case))}"),
        (translate("dialogs", "Return parcel"), " ".join(filter(None, [case.return_company, case.return_waybill]))),
        (translate("dialogs", "Reason"), case.reason),
        (translate("dialogs", "Buyer's words"), case.buyer_words),
    ]


NAME_WIDTH = GAP * 12
"""One width for all names, so that the values of both grids stand under each other."""


def short_grid(facts: list[tuple[str, str]]) -> QGridLayout:
    """Two facts in each line."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(ROOMY)
    grid.setVerticalSpacing(TIGHT)
    for column, share in ((1, 3), (3, 2)):  # numbers are longer than dates and amounts
        grid.setColumnStretch(column, share)
    for place, (name, value) in enumerate((name, value) for name, value in facts if value):
        line, half = divmod(place, 2)
        _add_fact(grid, name, value, line, half * 2)
    return grid


def facts_grid(facts: list[tuple[str, str]]) -> QGridLayout:
    """Names left, values right; lines without a value are left out."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(ROOMY)
    grid.setVerticalSpacing(TIGHT)
    grid.setColumnStretch(1, 1)
    for line, (name, value) in enumerate((name, value) for name, value in facts if value):
        _add_fact(grid, name, value, line, 0)
    return grid


def _add_fact(grid: QGridLayout, name: str, value: str, line: int, column: int) -> None:
    named, shown = label(name, "quiet"), outside_label(value)
    named.setMinimumWidth(NAME_WIDTH if column == 0 else 0)
    shown.setAccessibleName(f"{name}: {value}")
    grid.addWidget(named, line, column, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(shown, line, column + 1)


def _head(case: AfterSale) -> QHBoxLayout:
    product = outside_label(case.product_name or translate("dialogs", "Product not named"), "strong")
    amount = label(f"¥{yuan_from_fen(case.amount_fen)}", "amount")
    amount.setAccessibleName(translate("dialogs", "Amount: ¥{amount}").format(amount=yuan_from_fen(case.amount_fen)))
    head = row(product, amount, spacing=ROOMY)
    head.setStretch(0, 1)
    head.setAlignment(amount, Qt.AlignmentFlag.AlignTop)
    return head
