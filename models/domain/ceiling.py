"""How much may still go back for what was bought: never more than came in, over all cases together."""

from __future__ import annotations

from collections.abc import Iterable

from models.domain.aftersale import AfterSale
from models.domain.happenings import PAID


def left_to_refund(case: AfterSale, others: Iterable[AfterSale], in_flight_fen: int) -> int | None:
    """What may still be refunded for the goods of `case`, in fen; `None` when nobody says what was paid.

    Args:
        case: the one that is to be refunded.
        others: the other cases of the same order, whatever became of them.
        in_flight_fen: refunds that are decided on for those others and not settled.
    """
    if case.paid_fen is None:
        return None
    # whether the price holds freight and tax is told differently by lists and exports; the wider reading counts
    came_in = case.paid_fen + (case.freight_fen or 0) + (case.tax_fen or 0)
    return came_in - sum(other.amount_fen for other in others if other.status in PAID) - in_flight_fen


def same_goods(case: AfterSale, others: Iterable[AfterSale]) -> list[AfterSale]:
    """Those of the order's other cases that are about the same goods (商品单号)."""
    return [other for other in others if case.sku_order_id and other.sku_order_id == case.sku_order_id]
