"""The columns of a queue's table, as data."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from models.domain.actions import BY_KEY, Lane
from models.domain.attempt import OPEN_STATES, AttemptState
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.flags import UNMARKED, flag_of
from models.domain.limits import Limits
from models.domain.listing import CaseRow, SortKey
from models.domain.money import yuan_from_fen
from models.domain.names import ACTIONS, GONE, STATES, STATUSES, TYPES, status_name, type_name
from models.domain.text import QT_TRANSLATE_NOOP, Text
from ui.queues.attempt_signs import sign_of
from ui.queues.countdown_face import face
from ui.queues.countdown_marks import marks, promised
from ui.queues.countdown_moved import moved
from ui.queues.hold_line import CLAIM_SIGN, claim_words
from ui.queues.shop_marks import ShopMarks
from ui.queues.stake_words import explained, score, stake_of
from ui.runtime.language import format_local_time, say, tell, translate


@dataclass(frozen=True, slots=True)
class Moment:
    """What a text may depend on besides its row."""

    now: datetime
    limits: Limits
    shops: ShopMarks = field(default_factory=ShopMarks)


Words = Callable[[CaseRow, Moment], str]


Code = TypeVar("Code", AfterSaleType, AfterSaleStatus)


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `width` is in device-independent pixels, `title` an English source of context "queues"."""

    key: str
    title: str
    width: int
    text: Words
    tooltip: Words | None = None
    """For what the text leaves out; `None` shows the text itself."""
    right: bool = False
    timed: bool = False
    """Whether the text goes by the clock. Without it `Moment.now` says nothing."""
    sort: SortKey | None = None
    shown_in: frozenset[str] | None = None
    """Queues in which it is shown until the user says otherwise; `None` is all."""
    names: Collection[Text] = ()
    """What stands in it where that is known beforehand: at first it is as wide as the longest needs."""

    @property
    def heading(self) -> str:
        """The title in the language in use."""
        return translate("queues", self.title)

    def shown_at_first(self, queue: str) -> bool:
        """Whether a queue's table shows it before the user has chosen."""
        return self.shown_in is None or queue in self.shown_in


def decided(row: CaseRow) -> bool:
    """Whether a decision on the case is under way or still to be carried out. A reminder is no decision."""
    if row.attempt_state not in OPEN_STATES or row.attempt_action is None:
        return False
    return BY_KEY[row.attempt_action].lane is Lane.DECISION


def _countdown(row: CaseRow, moment: Moment) -> str:
    if row.gone_at is not None:
        return say(GONE)
    spoken = face(row.deadline_at, row.is_open, moment.now, moment.limits.of_case(row)).spoken
    move = moved(row.deadline_was, row.deadline_at, row.is_open)
    return ", ".join([spoken, *([move.short] if move else []), *marks(row)])


def _deadline(row: CaseRow, moment: Moment) -> str:
    if not row.is_open or row.deadline_at is None:
        return "\n".join([_countdown(row, moment), *promised(row)])
    words = translate("queues", "{left}\nThe platform acts by itself at {time}")
    told = words.format(left=_countdown(row, moment), time=format_local_time(row.deadline_at, seconds=True))
    move = moved(row.deadline_was, row.deadline_at, row.is_open)
    return "\n".join([told, *([move.sentence] if move else []), *promised(row)])


def _status(row: CaseRow, _moment: Moment) -> str:
    return say(GONE) if row.gone_at is not None else tell(status_name(row.status, row.status_text))


def _status_tip(row: CaseRow, moment: Moment) -> str:
    if row.gone_at is None:
        return _status(row, moment)
    words = translate("queues", "{gone}\nWhen it was last seen: {status}")
    return words.format(gone=say(GONE), status=tell(status_name(row.status, row.status_text)))


def _flag(row: CaseRow, _moment: Moment) -> str:
    flag = flag_of(row.order_flag) if row.order_flag != UNMARKED else None
    return say(flag.name) if flag is not None else ""


def _product_tip(row: CaseRow, moment: Moment) -> str:
    return "\n".join(filter(None, (row.product_name, moment.shops.name(row.shop_id))))


def _score(row: CaseRow, moment: Moment) -> str:
    return score(stake_of(row, moment.now, moment.limits))


def explain_stake(row: CaseRow, moment: Moment) -> str:
    """Why the case stands where it does in the order by loss at stake."""
    return explained(stake_of(row, moment.now, moment.limits))


def _decision(row: CaseRow, moment: Moment) -> str:
    if row.attempt_state is None or row.attempt_action is None:
        held = row.claim if row.claim is not None and row.claim.holds(moment.now) else None
        return translate("queues", "{sign} In hand: {name}").format(sign=CLAIM_SIGN, name=held.by) if held else ""
    state, action = say(STATES[row.attempt_state]), tell(ACTIONS.get(row.attempt_action, row.attempt_action))
    return f"{sign_of(row.attempt_state, ticked=row.attempt_ticked)} {state}: {action}"


def _decision_tip(row: CaseRow, moment: Moment) -> str:
    if row.attempt_state is AttemptState.TO_DO and row.attempt_ticked:
        return translate("queues", "Ticked off. The platform's next word confirms it, or says that it is not so.")
    if row.attempt_state is None:
        return claim_words(row.claim, moment.now)
    if row.attempt_state not in _DECISION_TIPS:
        return _decision(row, moment)
    return "\n".join((_decision(row, moment), translate("queues", _DECISION_TIPS[row.attempt_state])))


_DECISION_TIPS: dict[AttemptState | None, str] = {
    AttemptState.DRAFT: QT_TRANSLATE_NOOP("queues", "Nothing was sent. The outbox asks what is to become of it."),
    AttemptState.HOLDING: QT_TRANSLATE_NOOP("queues", "It is sent in a moment, and can be taken back until then."),
    AttemptState.SENDING: QT_TRANSLATE_NOOP("queues", "It is under way to the platform."),
    AttemptState.IN_DOUBT: QT_TRANSLATE_NOOP(
        "queues",
        "It was sent, and nobody can say yet whether the platform carried it out. The case is being read again; "
        "until then nothing else may be decided on it.",
    ),
    AttemptState.REFUSED: QT_TRANSLATE_NOOP("queues", "It was not done. The outbox says why, and what helps."),
    AttemptState.CONTRADICTED: QT_TRANSLATE_NOOP(
        "queues", "The platform shows something else than what was decided here."
    ),
}


_MIXED = frozenset({"awaiting_receipt", "other_review", "refused", "no_deadline", "all"})
"""Queues in which cases of more than one status stand together."""
_NOWHERE: frozenset[str] = frozenset()


def _usual(names: Mapping[Code, Text], *codes: Code) -> tuple[Text, ...]:
    return tuple(names[code] for code in codes)


COLUMNS: tuple[Column, ...] = (
    Column(
        "countdown",
        QT_TRANSLATE_NOOP("queues", "Time left"),
        160,
        _countdown,
        _deadline,
        timed=True,
        sort=SortKey.DEADLINE,
    ),
    Column("shop", QT_TRANSLATE_NOOP("queues", "Shop"), 104, lambda row, moment: moment.shops.name(row.shop_id)),
    Column(
        "type",
        QT_TRANSLATE_NOOP("queues", "Type"),
        64,
        lambda row, _: tell(type_name(row.type, row.type_text)),
        names=_usual(TYPES, AfterSaleType.RETURN_REFUND, AfterSaleType.SHIPPED_REFUND, AfterSaleType.UNSHIPPED_REFUND),
    ),
    Column(
        "status",
        QT_TRANSLATE_NOOP("queues", "Status"),
        64,
        _status,
        _status_tip,
        shown_in=_MIXED,
        names=_usual(STATUSES, AfterSaleStatus.AWAITS_REVIEW, AfterSaleStatus.BUYER_RETURNED),
    ),
    Column("product", QT_TRANSLATE_NOOP("queues", "Product"), 172, lambda row, _: row.product_name, _product_tip),
    Column(
        "amount",
        QT_TRANSLATE_NOOP("queues", "Amount"),
        92,
        lambda row, _: f"¥{yuan_from_fen(row.amount_fen)}",
        right=True,
        sort=SortKey.AMOUNT,
    ),
    Column(
        "stake",
        QT_TRANSLATE_NOOP("queues", "At stake"),
        92,
        _score,
        explain_stake,
        right=True,
        timed=True,
        sort=SortKey.STAKE,
    ),
    Column("decision", QT_TRANSLATE_NOOP("queues", "Decision"), 136, _decision, _decision_tip, timed=True),
    Column("reason", QT_TRANSLATE_NOOP("queues", "Reason"), 116, lambda row, _: row.reason),
    Column("words", QT_TRANSLATE_NOOP("queues", "Buyer's words"), 156, lambda row, _: row.buyer_words),
    Column("order", QT_TRANSLATE_NOOP("queues", "Order number"), 172, lambda row, _: row.order_id),
    Column(
        "aftersale",
        QT_TRANSLATE_NOOP("queues", "After-sale number"),
        172,
        lambda row, _: row.aftersale_id,
        shown_in=_NOWHERE,
    ),
    Column("flag", QT_TRANSLATE_NOOP("queues", "Flag"), 84, _flag, shown_in=_NOWHERE),
    Column(
        "applied",
        QT_TRANSLATE_NOOP("queues", "Applied"),
        136,
        lambda row, _: format_local_time(row.applied_at),
        sort=SortKey.APPLIED,
    ),
)
"""In the order in which a new table shows them."""

INDEX: Mapping[str, int] = {column.key: number for number, column in enumerate(COLUMNS)}
COUNTDOWN = INDEX["countdown"]
SHOP = INDEX["shop"]
"""Not there while there is but one shop."""
STAKE = INDEX["stake"]
"""There while it is what the list is ordered by."""
