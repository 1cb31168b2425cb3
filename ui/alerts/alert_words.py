"""What is told of cases that come near their deadline: a title, and what stands below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from models.domain.alerts import AlertCase, Alerts, Group, Stage, Urgency
from models.domain.deadlines import Band
from models.domain.limits import Limits
from models.domain.money import yuan_from_fen
from models.domain.names import band_name
from models.domain.promise import PromiseDue, Reminder
from models.domain.queues import ALL
from ui.runtime.language import say, translate
from ui.runtime.spans import near_time
from ui.shell.theme import SIGNS

NAMED = 3
"""So many cases are named; the rest is counted."""
_SHORT = 24
"""Signs of a product's name."""


def title(found: Alerts, limits: Limits) -> str:
    """How many per band, the most urgent first."""
    words = numbers(found.bands(), limits)
    if found.urgency is Urgency.URGENT:
        return translate("alerts", "Nobody has acted yet: {what}").format(what=words)
    return words


def body(found: Alerts) -> str:
    """The money at stake, and the nearest cases by name."""
    lines = [translate("alerts", "¥{amount} at stake").format(amount=yuan_from_fen(found.amount_fen))]
    lines += [case_words(case, found.at) for case in found.cases[:NAMED]]
    more = found.number - min(NAMED, len(found.cases))
    if more > 0:
        lines.append(translate("alerts", "and {n} more").format(n=f"{more:,}"))
    return "\n".join(lines)


def sentence(found: Alerts, limits: Limits, now: datetime) -> str:
    """The same in one line, for the window."""
    source = translate("alerts", "{what}. ¥{amount} at stake; the nearest: {case}")
    amount = yuan_from_fen(found.amount_fen)
    nearest = next((case for case in found.cases if case.stage is not Stage.OVERDUE), None)
    if nearest is None:
        return translate("alerts", "{what}. ¥{amount} at stake").format(what=title(found, limits), amount=amount)
    return source.format(what=title(found, limits), amount=amount, case=case_words(nearest, now))


def promise_sentence(promises: Sequence[PromiseDue], now: datetime) -> str:
    """What was promised to buyers: the first to fall due by name, and how many more."""
    words = promise_words(promises[0], now)
    more = len(promises) - 1
    return translate("alerts", "{promise}, and {n} more").format(promise=words, n=more) if more else words


def promise_words(promise: PromiseDue, now: datetime) -> str:
    """One promise: until when, what, on which goods, and whose it is."""
    if promise.reminder is Reminder.LATE:
        source = translate("alerts", "Promised to the buyer by {time} and not ticked off: {what} ({product}, {name})")
    else:
        source = translate("alerts", "Promised to the buyer by {time}: {what} ({product}, {name})")
    what = promise.words or translate("alerts", "an answer")
    product = _short(promise.product_name) or promise.aftersale_id
    return source.format(time=near_time(promise.due_at, now), what=what, product=product, name=promise.by)


def numbers(bands: Mapping[Band, Group], limits: Limits) -> str:
    """How many per band, each with the band's sign and words."""
    shared = limits.shared(ALL.key)
    parts = [
        translate("alerts", "{sign} {band}: {n}").format(
            sign=SIGNS[band], band=say(band_name(band, shared)), n=f"{group.number:,}"
        )
        for band, group in bands.items()
    ]
    return translate("alerts", " · ").join(parts)


def case_words(case: AlertCase, now: datetime) -> str:
    """One case: what it is about, how much money, until when, and who has it."""
    source = translate("alerts", "{product}, ¥{amount}, until {time}")
    product = _short(case.product_name) or case.aftersale_id
    words = source.format(product=product, amount=yuan_from_fen(case.amount_fen), time=near_time(case.due_at, now))
    return (
        translate("alerts", "{case} ({name} has it)").format(case=words, name=case.held_by) if case.held_by else words
    )


def _short(product: str) -> str:
    name = " ".join(product.split())
    return f"{name[:_SHORT]}…" if len(name) > _SHORT else name
