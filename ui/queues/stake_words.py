"""Why a case stands where it does in the order by loss at stake, so that it can be checked on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from models.domain.aftersale import AfterSale
from models.domain.limits import Limits
from models.domain.listing import CaseRow
from models.domain.money import yuan_from_fen
from models.domain.names import span_name
from models.domain.triage import Stake, Step, stake
from ui.runtime.language import say, translate


def stake_of(case: CaseRow | AfterSale, now: datetime, limits: Limits) -> Stake:
    """A case's place in the order, as it is now."""
    last_band = limits.of_case(case).hot
    return stake(case.amount_fen, case.deadline_at, is_open=case.is_open, now=now, last_band=last_band)


def score(found: Stake) -> str:
    """What is at stake, in yuan; "" for a finished case."""
    return "" if found.step is Step.FINISHED else f"¥{yuan_from_fen(found.score_fen)}"


def explained(found: Stake) -> str:
    """The score and the place, in words; "" for a finished case."""
    words = _WORDS.get(found.step)
    if words is None:
        return ""
    return words().format(
        amount=f"¥{yuan_from_fen(found.amount_fen)}",
        left=say(span_name(timedelta(minutes=found.minutes))),
        score=score(found),
    )


def _last_band() -> str:
    return translate(
        "queues",
        "At stake: {amount} × 1 h ÷ (1 h + {left} left) = {score}. First because it is in the last band: there the "
        "nearest deadline leads, whatever the amount.",
    )


def _time_left() -> str:
    return translate("queues", "At stake: {amount} × 1 h ÷ (1 h + {left} left) = {score}")


def _over() -> str:
    return translate(
        "queues",
        "At stake: {amount}, all of it. Its time is over and the platform has not been seen to act, so it comes right "
        "behind the last band.",
    )


def _no_deadline() -> str:
    return translate(
        "queues", "At stake: {amount}. No deadline is known, so it comes behind all that have one, by amount."
    )


_WORDS: dict[Step, Callable[[], str]] = {
    Step.LAST_BAND: _last_band,
    Step.OVER: _over,
    Step.TIME_LEFT: _time_left,
    Step.NO_DEADLINE: _no_deadline,
}
