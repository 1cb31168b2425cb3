"""No more goes back than came in: over all cases about the same goods, what is decided on included."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.domain.actions import BY_KEY, Action
from models.domain.aftersale import AfterSale
from models.domain.ceiling import left_to_refund, same_goods
from models.domain.money import yuan_from_fen
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import attempts, cases


def closed_by_ceiling(session: Session, action: Action, case: AfterSale) -> Text | None:
    """Why refunding this case as well would pay back more than was paid; `None` when it would not.

    One case alone that exceeds its payment is only warned of where the numbers come from an export: columns may lack.
    """
    if not action.moves_money or case.paid_fen is None:
        return None
    stored = cases.of_order(session, case.order_id, case.aftersale_id)
    others = same_goods(case, [one.case for one in stored])
    rows = [one.row_id for one in stored if one.case in others]
    in_flight = sum(attempt.amount_fen for _, attempt in attempts.open_of(session, rows) if _pays(attempt.action))
    left = left_to_refund(case, others, in_flight)
    alone = left_to_refund(case, (), 0)
    from_export = case.updated_at is None
    if left is None or case.amount_fen <= left or (left == alone and from_export):
        return None
    source = QT_TRANSLATE_NOOP(
        "models",
        "Of the ¥{paid} that were paid for these goods ¥{left} are left to refund: other cases of order {order} "
        "took the rest, or are about to. A refund of ¥{amount} would pay back too much. Look at the order's other "
        "cases first.",
    )
    values = {
        "paid": yuan_from_fen(alone or 0),
        "left": yuan_from_fen(max(left, 0)),
        "order": case.order_id,
        "amount": yuan_from_fen(case.amount_fen),
    }
    return Text(source, values)


def _pays(action: str) -> bool:
    return BY_KEY[action].moves_money
