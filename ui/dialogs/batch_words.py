"""What is said of a batch: its button, its summary, what stands beside it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from models.desk.ledger.batch_plans import BatchPlan, Share
from models.desk.ledger.batches import BatchReport
from models.domain.actions import BY_KEY
from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus
from models.domain.money import yuan_from_fen
from models.domain.names import ACTIONS
from models.domain.text import QT_TRANSLATE_NOOP
from ui.dialogs.sendoff_words import text_apart_words, text_by_platform_words
from ui.runtime.language import say, translate


def case_number(number: int) -> str:
    """So many cases."""
    if number == 1:
        return translate("batch", "1 case")
    return translate("batch", "{n} cases").format(n=f"{number:,}")


def yuan(fen: int) -> str:
    """An amount with its sign."""
    return f"¥{yuan_from_fen(fen)}"


def what_it_does(action: str, number: int, fen: int, *, by_hand: bool = False) -> str:
    """The button that begins it. `by_hand`: nothing of it is sent from here."""
    sources = _DECIDES if by_hand else _DOES
    return translate("batch", sources[action]).format(cases=case_number(number), amount=yuan_from_fen(fen))


_DOES = {
    "refund": QT_TRANSLATE_NOOP("batch", "Refund {cases}, ¥{amount}"),
    "agree_return": QT_TRANSLATE_NOOP("batch", "Agree to the return of {cases}"),
    "reject": QT_TRANSLATE_NOOP("batch", "Reject {cases}"),
}
_DECIDES = {
    "refund": QT_TRANSLATE_NOOP("batch", "Decide: refund {cases}, ¥{amount}"),
    "agree_return": QT_TRANSLATE_NOOP("batch", "Decide: agree to the return of {cases}"),
    "reject": QT_TRANSLATE_NOOP("batch", "Decide: reject {cases}"),
}


def heading(report: BatchReport) -> str:
    """What a batch that was written down is about."""
    parts = [say(ACTIONS[report.batch.action]), case_number(len(report.entries))]
    if BY_KEY[report.batch.action].moves_money:
        parts.append(yuan(report.amount_fen))
    return "  ·  ".join(parts)


def ways_out(plan: BatchPlan) -> list[str]:
    """Who carries it out: this program, or people."""
    lines, sent = [], len(plan.ready) - plan.by_hand
    if sent:
        lines.append(translate("batch", "Sent to the platform one after the other: {n}").format(n=f"{sent:,}"))
    if plan.by_hand:
        source = translate("batch", "For the list “To be carried out”, to be done by hand: {n}")
        lines.append(source.format(n=f"{plan.by_hand:,}"))
    return lines


def share_words(share: Share, *, with_money: bool) -> str:
    """What it does in one shop."""
    number = case_number(share.number)
    return f"{share.shop}:  {number}" + (f"  ·  {yuan(share.sum_fen)}" if with_money else "")


def cautions(plan: BatchPlan, now: datetime) -> list[str]:
    """What speaks against refunding some of them without a second look, each with how many it is about."""
    if not BY_KEY[plan.action].moves_money:
        return []
    found = [(translate("batch", words), sum(map(test, _cases(plan)))) for words, test in _CAUTIONS]
    over = sum(case.deadline_at is not None and case.deadline_at <= now for case in _cases(plan))
    found.append((translate("batch", _OVERDUE), over))
    return [words.format(n=f"{number:,}") for words, number in found if number]


def _cases(plan: BatchPlan) -> Iterable[AfterSale]:
    return (stored.case for stored in plan.ready)


_CAUTIONS = (
    (QT_TRANSLATE_NOOP("batch", "{n} × more would go back than came in."), lambda case: case.refund_exceeds_payment),
    (
        QT_TRANSLATE_NOOP("batch", "{n} × the goods are not back, the buyer has not sent them yet."),
        lambda case: case.status == AfterSaleStatus.AWAITS_BUYER_RETURN,
    ),
    (
        QT_TRANSLATE_NOOP("batch", "{n} × check the returned goods first, they may differ from what was declared."),
        lambda case: case.status == AfterSaleStatus.BUYER_RETURNED,
    ),
)
_OVERDUE = QT_TRANSLATE_NOOP("batch", "{n} × the deadline has passed, the platform may have acted by itself.")


def consequence(plan: BatchPlan) -> str:
    """What pressing the button does."""
    if plan.by_hand == len(plan.ready):
        return translate(
            "batch",
            "Nothing is sent to the platform from here. The decisions are put on the list “To be carried out”, and "
            "the cases do not change until somebody carries them out in the back office.",
        )
    parts = [_window(plan)]
    if plan.at_once:
        source = translate("batch", "{n} of them do not wait: their deadline is too near.")
        parts.append(source.format(n=f"{plan.at_once:,}"))
    parts.append(translate("batch", "You can pause and stop it; what is left waits in the outbox."))
    if plan.action == "agree_return":
        parts.append(text_by_platform_words() if plan.texts_leave else text_apart_words())
    return " ".join(parts)


def _window(plan: BatchPlan) -> str:
    if not plan.hold_seconds:
        return translate("batch", "Sending begins at once, one case after the other.")
    source = translate("batch", "Sending begins {n} s after you decide; until then all of it can be taken back.")
    return source.format(n=plan.hold_seconds)
