"""What a new reading of a case says about a decision that was sent. Pure: nothing is read or written here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from models.desk.ledger.reading import Reading
from models.desk.ledger.requests import way_of
from models.domain.actions import AGREED_REFUSAL, BY_KEY, MONEY_PROOFS, Proof, Way
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Why
from models.domain.codes import Actor, AfterSaleStatus
from models.domain.money import yuan_from_fen
from models.domain.names import ACTIONS, case_status
from models.domain.seen import Seen, differs
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.case_records import Record
from models.doudian.kinds import RefusalKind
from models.doudian.labels import STOPPED

NOT_DONE = "not_done"
"""The refusal of a decision that never arrived: the case stands as it did."""
ALREADY = "already_done"
"""The refusal of one that somebody else had carried out."""
GONE = RefusalKind.CASE_INVALID.value
MOVED_ON = RefusalKind.STATUS_CHANGED.value
SLACK = timedelta(seconds=2)
"""The platform's log is kept in whole seconds, and the desk's clock is right to about one."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the decision stands now, and why. `refusal` and `why` belong to the states of those names."""

    state: AttemptState
    text: Text
    refusal: str = ""
    why: Why | None = None


class Answer(Enum):
    """What the platform had said to the last try."""

    YES = auto()
    NO = auto()
    NOTHING = auto()
    """The answer was lost, or says nothing that counts."""


def judge(attempt: Attempt, reading: Reading, answer: Answer, *, sure: bool) -> Verdict | None:
    """What the reading says; `None`: not enough yet, read again later.

    Args:
        attempt: what was sent.
        reading: the case, read after that.
        answer: what came back.
        sure: whether so much time has passed that what was sent can no longer be on its way.
    """
    case = reading.case
    if case is None:  # a list may leave a case out once
        return Verdict(AttemptState.REFUSED, _about(_GONE, attempt), GONE) if sure else None
    way = way_of(attempt)
    if way is not None and way.proof not in MONEY_PROOFS:
        return _errand(way, attempt, case, reading, answer, sure=sure)
    if way is not None and is_shown(way, attempt, reading):
        return _came_about(attempt, case, reading.acts(), answer)
    if _went_on(attempt, case, reading.acts(), answer) and _ours(attempt, reading.acts(), answer):
        return Verdict(AttemptState.DONE, _about(_DONE_SINCE, attempt, case))
    return _did_not(attempt, case, reading.acts(), answer, sure=sure)


def is_shown(way: Way, attempt: Attempt, reading: Reading) -> bool:
    """Whether the platform shows what proves that way."""
    case, given = reading.case, attempt.parameters
    if case is None:
        return False
    if way.proof is Proof.TEXT:
        return reading.text_left
    if way.proof is Proof.LATER_DEADLINE:
        before = attempt.seen.deadline_at if attempt.seen is not None else None
        return before is not None and case.deadline_at is not None and case.deadline_at > before
    if way.proof is Proof.PARCEL_STOPPED:
        return case.ship_waybill == given.waybill and case.ship_state in STOPPED
    if way.proof is Proof.REMARK:
        return _is_remarked(attempt, reading)
    agreed = way.proof is Proof.REFUSAL_AGREED and case.refused_delivery == AGREED_REFUSAL
    return agreed or case.status in way.outcomes


def _is_remarked(attempt: Attempt, reading: Reading) -> bool:
    remarks = reading.detail.shop_remarks if reading.detail is not None else ()
    since = (attempt.sent_at or attempt.made_at) - SLACK
    same = (remark for remark in remarks if remark.text == attempt.parameters.remark)
    return any(remark.at is not None and remark.at >= since.replace(microsecond=0) for remark in same)


def _errand(
    way: Way, attempt: Attempt, case: AfterSale, reading: Reading, answer: Answer, *, sure: bool
) -> Verdict | None:
    """What moves no money: the platform's word is enough, and what it shows."""
    if answer is Answer.YES or is_shown(way, attempt, reading):
        return Verdict(AttemptState.DONE, _about(_CARRIED_OUT, attempt, case))
    if not sure:
        return None
    if BY_KEY[attempt.action].way(case) is None:
        return Verdict(AttemptState.REFUSED, _by_whom(_OTHERWISE, attempt, case, reading.acts()), MOVED_ON)
    return Verdict(AttemptState.REFUSED, _about(NOT_DONE_TEXT, attempt, case), NOT_DONE)


def _came_about(attempt: Attempt, case: AfterSale, acts: Sequence[Record], answer: Answer) -> Verdict:
    if _ours(attempt, acts, answer):
        return Verdict(AttemptState.DONE, _done(attempt, case))
    by_itself = case.status == AfterSaleStatus.CLOSED and bool(acts) and acts[-1].by_role is not Actor.MERCHANT
    source = _NEEDLESS if by_itself else _ALREADY  # a buyer who withdrew has rejected nothing
    return Verdict(AttemptState.REFUSED, _by_whom(source, attempt, case, acts), ALREADY)


def _done(attempt: Attempt, case: AfterSale) -> Text:
    """That it is done. An application may be changed without another version: then another amount went."""
    if not BY_KEY[attempt.action].moves_money or case.amount_fen == attempt.amount_fen:
        return _about(DONE_TEXT, attempt, case)
    amounts = {"amount": yuan_from_fen(case.amount_fen), "decided": yuan_from_fen(attempt.amount_fen)}
    return Text(_DONE_OTHERWISE, {"status": case_status(case), **amounts})


def _went_on(attempt: Attempt, case: AfterSale, acts: Sequence[Record], answer: Answer) -> bool:
    """Whether what was done may have been overtaken: a rejected application that the buyer made anew waits again.

    Where the shop acted last, without its outcome, a colleague did something else.
    """
    is_another = attempt.seen is None or attempt.seen.version != case.updated_at
    by_another = answer is Answer.YES or (bool(acts) and acts[-1].by_role is not Actor.MERCHANT)
    return is_another and by_another and not BY_KEY[attempt.action].moves_money


def _ours(attempt: Attempt, acts: Sequence[Record], answer: Answer) -> bool:
    """Whether this desk did it: by the platform's answer, else by an act of the shop in its log from that time."""
    if answer is Answer.YES:
        return True
    again = attempt.tries > 1  # then an earlier try may have arrived
    if attempt.sent_at is None or (answer is Answer.NO and not again):
        return False
    # it may have been made by a PC whose clock is ahead, and was sent in the platform's time
    since = min(attempt.made_at, attempt.sent_at) if again else attempt.sent_at
    since = (since - SLACK).replace(microsecond=0)
    return any(act.by_role is Actor.MERCHANT and act.at is not None and act.at >= since for act in acts)


def _did_not(
    attempt: Attempt, case: AfterSale, acts: Sequence[Record], answer: Answer, *, sure: bool
) -> Verdict | None:
    if BY_KEY[attempt.action].way(case) is None:
        return Verdict(AttemptState.REFUSED, _by_whom(_OTHERWISE, attempt, case, acts), MOVED_ON)
    if answer is Answer.YES:
        return None
    if attempt.seen is not None and differs(attempt.seen, Seen.of(case)) and (sure or _comes_too_late(attempt, case)):
        return Verdict(AttemptState.DRAFT, _about(CONFLICT_TEXT, attempt, case), why=Why.CONFLICT)
    return Verdict(AttemptState.REFUSED, _about(NOT_DONE_TEXT, attempt, case), NOT_DONE) if sure else None


def _comes_too_late(attempt: Attempt, case: AfterSale) -> bool:
    """Whether the platform would refuse what may still be on its way, as it names a version before this one."""
    way, seen = way_of(attempt), attempt.seen
    named = seen.version if seen is not None and way is not None and way.operate is not None else None
    return named not in (None, case.updated_at)


def _by_whom(source: str, attempt: Attempt, case: AfterSale, acts: Sequence[Record]) -> Text:
    """That the case stands otherwise: who did it, when, and how much it is about."""
    last = acts[-1] if acts else None
    values = {
        "action": ACTIONS[attempt.action],
        "status": case_status(case),
        "amount": yuan_from_fen(case.amount_fen),
        "who": WHO.get(last.by_role, _SOMEBODY) if last else _SOMEBODY,
        "at": (last.at if last else None) or case.updated_at or "?",
    }
    return Text(source, values)


def _about(source: str, attempt: Attempt, case: AfterSale | None = None) -> Text:
    status = case_status(case) if case is not None else ""
    return Text(source, {"action": ACTIONS[attempt.action], "status": status})


WHO = {
    Actor.BUYER: Text(QT_TRANSLATE_NOOP("models", "the buyer")),
    Actor.MERCHANT: Text(QT_TRANSLATE_NOOP("models", "the shop")),
    Actor.SERVICE: Text(QT_TRANSLATE_NOOP("models", "customer service")),
    Actor.SYSTEM: Text(QT_TRANSLATE_NOOP("models", "the platform itself")),
}
_SOMEBODY = Text(QT_TRANSLATE_NOOP("models", "somebody"))
_CARRIED_OUT = QT_TRANSLATE_NOOP("models", "The platform carried “{action}” out.")
DONE_TEXT = QT_TRANSLATE_NOOP("models", "The platform shows “{status}”.")
_DONE_OTHERWISE = QT_TRANSLATE_NOOP(
    "models",
    "The platform shows “{status}” with ¥{amount}; decided was ¥{decided}. The buyer changed the application at the "
    "last moment.",
)
_DONE_SINCE = QT_TRANSLATE_NOOP("models", "It was carried out, and the case went on since: it is now “{status}”.")
_ALREADY = QT_TRANSLATE_NOOP(
    "models",
    "“{action}” was done already, and not by this desk: “{status}”, ¥{amount}, by {who}, {at}. "
    "It was not done a second time, and nothing more is to be done.",
)
_NEEDLESS = QT_TRANSLATE_NOOP(
    "models",
    "“{action}” was not carried out and is not needed any more: the case is now “{status}” (¥{amount}), by {who}, "
    "{at}. Nothing more is to be done.",
)
_OTHERWISE = QT_TRANSLATE_NOOP(
    "models",
    "“{action}” was not carried out: the case is now “{status}” (¥{amount}), by {who}, {at}. Look at the case.",
)
NOT_DONE_TEXT = QT_TRANSLATE_NOOP(
    "models",
    "“{action}” was not carried out: read again, the case stands as it did (“{status}”). Send it again, or leave it.",
)
CONFLICT_TEXT = QT_TRANSLATE_NOOP(
    "models",
    "Nothing was sent: the case changed after “{action}” was decided. Look at what changed, then send it or "
    "take it back.",
)
_GONE = QT_TRANSLATE_NOOP(
    "models",
    "The platform does not know the case any more, so nobody can say whether “{action}” was carried out. "
    "Look in the back office.",
)
