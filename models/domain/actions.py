"""What staff can do to a case, as data: when each action is open, what it needs, what proves it happened.

Sources: the merchants' guide (users.md) for the steps, doudian.md 2.3 for the
operate codes and the statuses in which the platform takes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.text import QT_TRANSLATE_NOOP, Text


class Need(StrEnum):
    """Something that must be in hand before the action's button opens."""

    COMPANY = "company"
    WAYBILL = "waybill"
    ADDRESS = "address"
    SMS = "sms"
    REASON = "reason"
    EVIDENCE = "evidence"
    REMARK = "remark"


class Lane(StrEnum):
    """Actions of one lane exclude each other on a case: at most one of them may be unsettled."""

    DECISION = "decision"
    NOTICE = "notice"
    ERRAND = "errand"
    """What helps with a case and decides nothing."""


class Proof(StrEnum):
    """What the platform has to show before an action counts as carried out."""

    STATUS = "status"
    """One of the way's outcomes."""
    REFUSAL_AGREED = "refusal_agreed"
    """One of the outcomes, or that the refund on a refused delivery is agreed."""
    TEXT = "text"
    """The text among those that were sent."""
    LATER_DEADLINE = "later_deadline"
    PARCEL_STOPPED = "parcel_stopped"
    REMARK = "remark"


MONEY_PROOFS = frozenset({Proof.STATUS, Proof.REFUSAL_AGREED})
"""Of all else the platform's word is taken: nobody loses money by it, and some of it is shown nowhere."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which an action is open: for these types and statuses, with these needs.

    `operate` is the platform's code for `afterSale.operate`, `None` where another
    call does the work. `outcomes` are the statuses that show that it was carried out.
    """

    types: frozenset[Type]
    statuses: frozenset[Status]
    operate: int | None
    needs: tuple[Need, ...] = ()
    outcomes: frozenset[Status] = frozenset()
    proof: Proof = Proof.STATUS

    def fits(self, case: AfterSale) -> bool:
        """Whether this way is open for `case`."""
        return case.type in self.types and case.status in self.statuses


@dataclass(frozen=True, slots=True)
class Action:
    """A staff action. `moves_money` marks the ones that send money to the buyer."""

    key: str
    ways: tuple[Way, ...]
    lane: Lane = Lane.DECISION
    moves_money: bool = False

    def way(self, case: AfterSale) -> Way | None:
        """How the action is open for `case`, or `None`."""
        if not case.is_open:
            return None
        return next((way for way in self.ways if way.fits(case)), None)


def _way(
    types: Type | tuple[Type, ...],
    statuses: Status | tuple[Status, ...],
    operate: int | None,
    needs: tuple[Need, ...] = (),
    outcomes: frozenset[Status] = frozenset(),
    proof: Proof = Proof.STATUS,
) -> Way:
    return Way(
        frozenset((types,) if isinstance(types, Type) else types),
        frozenset((statuses,) if isinstance(statuses, Status) else statuses),
        operate,
        needs,
        outcomes,
        proof,
    )


_PAID = frozenset({Status.REFUNDED, Status.ORDER_CANCELLED, Status.REVERSED})
# The back office writes one text for both refusals, so either proves a rejection;
# a case that then closes without a refund ended as the shop wished.
_REFUSED = frozenset({Status.REFUSED_FIRST, Status.REFUSED_SECOND, Status.CLOSED})
_RETURNING = frozenset({Status.AWAITS_BUYER_RETURN, Status.BUYER_RETURNED})

REFUND = Action(
    "refund",
    (
        _way(Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW, 401, outcomes=_PAID),
        _way(Type.SHIPPED_REFUND, (Status.AWAITS_REVIEW, Status.REFUSED_FIRST), 201, outcomes=_PAID),
        _way(Type.RETURN_REFUND, (Status.AWAITS_REVIEW, Status.REFUSED_FIRST), 121, outcomes=_PAID),
        _way(
            Type.RETURN_REFUND,
            (Status.AWAITS_BUYER_RETURN, Status.BUYER_RETURNED, Status.REFUSED_SECOND),
            111,
            outcomes=_PAID,
        ),
    ),
    moves_money=True,
)
AGREE_RETURN = Action(
    "agree_return",
    (
        _way(
            Type.RETURN_REFUND,
            (Status.AWAITS_REVIEW, Status.REFUSED_FIRST),
            101,
            needs=(Need.ADDRESS, Need.SMS),
            outcomes=_RETURNING,
        ),
    ),
)
REJECT = Action(
    "reject",
    (
        # There is no refusal for an unshipped refund: one ships instead (doudian.md 2.3).
        _way(
            Type.UNSHIPPED_REFUND,
            Status.AWAITS_REVIEW,
            None,
            needs=(Need.COMPANY, Need.WAYBILL),
            outcomes=_REFUSED,
        ),
        _way(Type.SHIPPED_REFUND, Status.AWAITS_REVIEW, 202, needs=(Need.REASON,), outcomes=_REFUSED),
        _way(Type.RETURN_REFUND, Status.AWAITS_REVIEW, 102, needs=(Need.REASON,), outcomes=_REFUSED),
        _way(
            Type.RETURN_REFUND,
            Status.BUYER_RETURNED,
            112,
            needs=(Need.REASON, Need.EVIDENCE),
            outcomes=_REFUSED,
        ),
    ),
)
REMIND = Action(
    "remind",
    (_way(Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN, None, needs=(Need.SMS,), proof=Proof.TEXT),),
    lane=Lane.NOTICE,
)
AGREE_REFUSAL = Action(
    "agree_refusal",
    (_way(Type.SHIPPED_REFUND, Status.AWAITS_REVIEW, 203, outcomes=_PAID, proof=Proof.REFUSAL_AGREED),),
    moves_money=True,
)
EXTEND = Action(
    "extend",
    (_way(Type.RETURN_REFUND, Status.BUYER_RETURNED, None, proof=Proof.LATER_DEADLINE),),
    lane=Lane.ERRAND,
)
INTERCEPT = Action(
    "intercept",
    (
        _way(
            (Type.SHIPPED_REFUND, Type.RETURN_REFUND),
            (Status.AWAITS_REVIEW, Status.REFUSED_FIRST),
            None,
            needs=(Need.COMPANY, Need.WAYBILL),
            proof=Proof.PARCEL_STOPPED,
        ),
    ),
    lane=Lane.ERRAND,
)
_KNOWN_TYPES = tuple(type_ for type_ in Type if type_ != Type.NOT_MAPPED)
_KNOWN_STATUSES = tuple(status for status in Status if status != Status.NOT_MAPPED)
REMARK = Action(
    "remark",
    (_way(_KNOWN_TYPES, _KNOWN_STATUSES, None, needs=(Need.REMARK,), proof=Proof.REMARK),),
    lane=Lane.ERRAND,
)

MAIN: tuple[Action, ...] = (REFUND, AGREE_RETURN, REJECT, REMIND)
"""What nearly every case is about, in the order in which the case panel shows them."""
FURTHER: tuple[Action, ...] = (AGREE_REFUSAL, EXTEND, INTERCEPT, REMARK)
"""What a case needs now and then; the panel shows those that are open."""
ACTIONS: tuple[Action, ...] = MAIN + FURTHER

BY_KEY = {action.key: action for action in ACTIONS}


def why_closed(action: Action, case: AfterSale) -> Text | None:
    """In words why the platform would not take `action` on `case` now; `None` when it is open."""
    return None if action.way(case) is not None else closing_reason(action, case)


def closing_reason(action: Action, case: AfterSale) -> Text:
    """In words why an action that has no way on `case` is closed."""
    if not case.is_open:
        return Text(QT_TRANSLATE_NOOP("models", "The case is finished. The platform takes no more operations on it."))
    if case.status == Status.NOT_MAPPED or case.type == Type.NOT_MAPPED:
        return Text(
            QT_TRANSLATE_NOOP(
                "models",
                "The export uses a word for the type or the status that this program does not know. "
                "Teach it what the word means, then the actions open.",
            )
        )
    return (
        _WHY.get((action.key, case.type, case.status)) or _WHY.get((action.key, None, case.status)) or _general(action)
    )


AGREED_REFUSAL = "是"
"""In `refused_delivery` (是否拒签后退款): the refund on a refused delivery is agreed."""


def agreed_already(action: Action, case: AfterSale) -> Text | None:
    """Why the refund on a refused delivery is not agreed a second time; `None` where it is not agreed yet."""
    if action is not AGREE_REFUSAL or case.refused_delivery != AGREED_REFUSAL:
        return None
    return Text(
        QT_TRANSLATE_NOOP("models", "It is agreed already: the money goes as soon as the buyer refuses the parcel.")
    )


_SHIPMENT_BACK = Text(
    QT_TRANSLATE_NOOP(
        "models",
        "The buyer has not sent the goods back yet. The platform takes a refusal only once they are on their way; "
        "if they never come, the case closes by itself.",
    )
)
_AGAIN = Text(
    QT_TRANSLATE_NOOP(
        "models", "It was rejected already. Now it is the buyer's turn: change it, cancel it or ask for arbitration."
    )
)
_WHY: dict[tuple[str, Type | None, Status], Text] = {
    ("reject", Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN): _SHIPMENT_BACK,
    ("reject", None, Status.REFUSED_FIRST): _AGAIN,
    ("reject", None, Status.REFUSED_SECOND): _AGAIN,
    ("remind", Type.RETURN_REFUND, Status.BUYER_RETURNED): Text(
        QT_TRANSLATE_NOOP("models", "The goods are on their way back already: there is nothing to remind the buyer of.")
    ),
    ("agree_return", Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN): Text(
        QT_TRANSLATE_NOOP("models", "The return was agreed already; the case waits for the buyer.")
    ),
    ("agree_return", Type.RETURN_REFUND, Status.BUYER_RETURNED): Text(
        QT_TRANSLATE_NOOP("models", "The return was agreed already, and the goods are on their way back.")
    ),
    ("agree_return", Type.SHIPPED_REFUND, Status.AWAITS_REVIEW): Text(
        QT_TRANSLATE_NOOP(
            "models",
            "The buyer asks for the money only. The platform takes a return address only for a return-and-refund case.",
        )
    ),
    ("agree_refusal", Type.RETURN_REFUND, Status.AWAITS_REVIEW): Text(
        QT_TRANSLATE_NOOP(
            "models", "The platform takes this only where the buyer asks for the money alone, without a return."
        )
    ),
    ("extend", Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN): Text(
        QT_TRANSLATE_NOOP("models", "The goods are not on their way back yet: there is no receipt to put off.")
    ),
    ("agree_return", Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW): Text(
        QT_TRANSLATE_NOOP("models", "The goods were never shipped, so there is nothing to send back.")
    ),
}
_GENERAL = {
    "refund": Text(
        QT_TRANSLATE_NOOP(
            "models", "The platform takes no refund for this type in this status. Handle it in the back office."
        )
    ),
    "agree_return": Text(
        QT_TRANSLATE_NOOP("models", "A return can be agreed only on a return-and-refund case that waits for review.")
    ),
    "reject": Text(
        QT_TRANSLATE_NOOP(
            "models", "The platform takes no refusal for this type in this status. Handle it in the back office."
        )
    ),
    "agree_refusal": Text(
        QT_TRANSLATE_NOOP(
            "models",
            "A refund on a refused delivery can be agreed only while a request for the money alone waits for review.",
        )
    ),
    "extend": Text(
        QT_TRANSLATE_NOOP("models", "The time to confirm receipt can be extended only while goods are coming back.")
    ),
    "intercept": Text(
        QT_TRANSLATE_NOOP("models", "A parcel can be called back only on a shipped case that is still to be decided.")
    ),
    "remark": Text(QT_TRANSLATE_NOOP("models", "The platform takes no remark on this case.")),
    "remind": Text(
        QT_TRANSLATE_NOOP("models", "Reminding is for cases in which the buyer still has to send the goods back.")
    ),
}


def _general(action: Action) -> Text:
    return _GENERAL[action.key]
