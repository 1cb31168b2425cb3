"""What happened on the platform, in words: short ones for a line, a title for a list."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from models.domain.happenings import Happening, Kind, counted
from models.domain.limits import Limits
from models.domain.money import yuan_from_fen
from models.domain.text import QT_TRANSLATE_NOOP
from ui.alerts import alert_words
from ui.runtime.language import translate
from ui.runtime.spans import near_time
from ui.shell.notice_board import Notice, Topic

SHORT: dict[Kind, str] = {
    Kind.CONTRADICTED: QT_TRANSLATE_NOOP("news", "{n} not as decided"),
    Kind.REFUNDED_BY_PLATFORM: QT_TRANSLATE_NOOP("news", "{n} refunded by the platform itself ({amount})"),
    Kind.RETURN_AGREED_BY_PLATFORM: QT_TRANSLATE_NOOP("news", "{n} agreed for return by the platform itself"),
    Kind.AUTO_APPROVED: QT_TRANSLATE_NOOP("news", "{n} approved automatically"),
    Kind.DECIDED_BY_SERVICE: QT_TRANSLATE_NOOP("news", "{n} decided by customer service"),
    Kind.DEADLINE_EARLIER: QT_TRANSLATE_NOOP("news", "{n} with an earlier deadline"),
    Kind.DEADLINE_LATER: QT_TRANSLATE_NOOP("news", "{n} with a later deadline"),
    Kind.ARBITRATION: QT_TRANSLATE_NOOP("news", "{n} with a change in arbitration"),
    Kind.NEW: QT_TRANSLATE_NOOP("news", "{n} new"),
    Kind.PARCEL: QT_TRANSLATE_NOOP("news", "{n} sent back by the buyer"),
    Kind.REVIVED: QT_TRANSLATE_NOOP("news", "{n} open again"),
    Kind.WITHDRAWN: QT_TRANSLATE_NOOP("news", "{n} withdrawn by the buyer"),
    Kind.CLOSED: QT_TRANSLATE_NOOP("news", "{n} closed by the platform"),
    Kind.REFUNDED: QT_TRANSLATE_NOOP("news", "{n} refunded"),
    Kind.GONE: QT_TRANSLATE_NOOP("news", "{n} gone from the platform"),
}
TITLES: dict[Kind, str] = {
    Kind.CONTRADICTED: QT_TRANSLATE_NOOP("news", "Not as decided"),
    Kind.REFUNDED_BY_PLATFORM: QT_TRANSLATE_NOOP("news", "Refunded by the platform"),
    Kind.RETURN_AGREED_BY_PLATFORM: QT_TRANSLATE_NOOP("news", "Return agreed by the platform"),
    Kind.AUTO_APPROVED: QT_TRANSLATE_NOOP("news", "Approved automatically"),
    Kind.DECIDED_BY_SERVICE: QT_TRANSLATE_NOOP("news", "Decided by customer service"),
    Kind.DEADLINE_EARLIER: QT_TRANSLATE_NOOP("news", "Deadline moved earlier"),
    Kind.DEADLINE_LATER: QT_TRANSLATE_NOOP("news", "Deadline moved later"),
    Kind.ARBITRATION: QT_TRANSLATE_NOOP("news", "Change in arbitration"),
    Kind.NEW: QT_TRANSLATE_NOOP("news", "New"),
    Kind.PARCEL: QT_TRANSLATE_NOOP("news", "Sent back by the buyer"),
    Kind.REVIVED: QT_TRANSLATE_NOOP("news", "Open again"),
    Kind.WITHDRAWN: QT_TRANSLATE_NOOP("news", "Withdrawn by the buyer"),
    Kind.CLOSED: QT_TRANSLATE_NOOP("news", "Closed by the platform"),
    Kind.REFUNDED: QT_TRANSLATE_NOOP("news", "Refund agreed"),
    Kind.GONE: QT_TRANSLATE_NOOP("news", "Gone from the platform"),
}


def title(kind: Kind) -> str:
    """What a kind of happening is called."""
    return translate("news", TITLES[kind])


def summary(happenings: Iterable[Happening]) -> str:
    """How many of each kind, the most costly first."""
    found = tuple(happenings)
    parts = []
    for kind, number in counted(found).items():
        amount = sum(happening.amount_fen for happening in found if happening.kind is kind)
        parts.append(translate("news", SHORT[kind]).format(n=f"{number:,}", amount=f"¥{yuan_from_fen(amount)}"))
    return translate("news", ", ").join(parts)


def sentence(notice: Notice, now: datetime, limits: Limits | None = None) -> str:
    """The notice's one line. `limits` say what the bands of a case that came near are called."""
    limits = limits or Limits()
    if notice.topic is Topic.EARLIER:
        return _earlier(notice, now)
    if notice.topic is Topic.ABSENCE:
        return _with_alerts(_absence(notice, now), notice, now, limits)
    if notice.topic is Topic.ALERT:
        return _alert(notice, now, limits)
    if notice.topic is Topic.PROMISE:
        return alert_words.promise_sentence(notice.promises, now)
    return translate("news", "Happened without you: {what}").format(what=summary(notice.happenings))


def headline(notice: Notice, now: datetime) -> str:
    """The same as a title, without what the list below it tells."""
    if notice.topic is Topic.EARLIER:
        return translate("news", "Deadlines that moved earlier")
    if notice.topic is Topic.ABSENCE:
        return _silence(notice, now)
    if notice.topic is Topic.ALERT:
        return translate("news", "Cases near their deadline")
    if notice.topic is Topic.PROMISE:
        return translate("news", "Promised to buyers")
    return translate("news", "Happened without you")


def _alert(notice: Notice, now: datetime, limits: Limits) -> str:
    if notice.alerts is None:
        raise ValueError("an alert without cases")
    words = alert_words.sentence(notice.alerts, limits, now)
    if notice.since is None:
        return words
    source = translate("news", "While nobody looked, since {since}: {what}")
    return source.format(since=near_time(notice.since, now), what=words)


def _with_alerts(words: str, notice: Notice, now: datetime, limits: Limits) -> str:
    if notice.alerts is None:
        return words
    source = translate("news", "{what}. Now near: {near}")
    return source.format(what=words.rstrip("."), near=alert_words.sentence(notice.alerts, limits, now))


def _absence(notice: Notice, now: datetime) -> str:
    if not notice.happenings:
        return translate("news", "{silence}. Nothing changed meanwhile.").format(silence=_silence(notice, now))
    source = translate("news", "{silence}. Meanwhile: {what}")
    return source.format(silence=_silence(notice, now), what=summary(notice.happenings))


def _silence(notice: Notice, now: datetime) -> str:
    if notice.since is None or notice.until is None:
        raise ValueError("an absence without times")
    source = translate("news", "No word from the platform from {since} to {until}")
    return source.format(since=near_time(notice.since, now), until=near_time(notice.until, now))


def _earlier(notice: Notice, now: datetime) -> str:
    words = _which_earlier(notice)
    if notice.due is None:  # it is being looked up
        return words
    one = translate("news", "{which}, now due at {time}")
    many = translate("news", "{which}, the first now due at {time}")
    return (one if len(notice.cases) == 1 else many).format(which=words, time=near_time(notice.due, now))


def _which_earlier(notice: Notice) -> str:
    if len(notice.cases) == 1:
        return translate("news", "Deadline moved earlier: case {case}").format(case=notice.cases[0])
    return translate("news", "Deadlines moved earlier: {n} cases").format(n=f"{len(notice.cases):,}")
