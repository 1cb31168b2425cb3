"""No more goes back than came in: over all cases about the same goods, what is decided on included."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.desk.doubt import money_in_doubt
from models.domain.actions import BY_KEY, Action
from models.domain.aftersale import AfterSale
from models.domain.ceiling import left_to_refund, same_goods
from models.domain.happenings import PAID
from models.domain.money import yuan_from_fen
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import attempts, cases


def closed_by_ceiling(session: Session, action: Action, case: AfterSale) -> Text | None:
    """Why refunding this case as well would pay back more than was paid; `None` when it would not.

    One case alone that exceeds its payment is only warned of where the numbers come from an export: columns may lack.
    """
    if not action.moves_money or case.paid_fen is None:
        return None
    others = same_goods(case, [one.case for one in cases.of_order(session, case.order_id, case.aftersale_id)])
    left = left_to_refund(case, others, sum(_in_flight(session, other) for other in others))
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


def _in_flight(session: Session, other: AfterSale) -> int:
    """What is decided on and not settled. What the platform shows as paid is counted already, settled here or not."""
    if other.status in PAID:
        return 0
    made = attempts.of_case(session, other.aftersale_id)
    unsettled = (one for one in made if one.is_open or money_in_doubt(one))
    return sum(one.amount_fen for one in unsettled if BY_KEY[one.action].moves_money)
