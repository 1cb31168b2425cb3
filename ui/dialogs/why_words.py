"""The words of "Why this time?"."""

from __future__ import annotations

from datetime import timedelta

from models.desk.deadlines.why import Move, Why
from models.domain.clocks import ClockKind, ClockSource
from models.domain.deadline_change import ReadFrom
from ui.runtime.language import format_local_time, say, translate
from ui.runtime.spans import closely, roughly

COLUMN = "自动处理截止时间"  # untranslated: the export's own header
RIGHT = timedelta(seconds=5)
"""A clock that is off by less is right: the offset is only kept as closely."""
EARLIER_SIGN, LATER_SIGN, OTHER_SIGN = "▲", "▼", "●"


def title(why: Why) -> str:
    """Which clock, and its moment to the second."""
    words = translate("why", "{clock}: until {time}")
    return words.format(clock=say(why.clock.name), time=format_local_time(why.clock.at, seconds=True))


def at_zero(why: Why) -> str:
    """What happens then, and to whom the money goes; or why it counts no more."""
    if why.clock.closed is not None:
        return say(why.clock.closed)
    return translate("why", "At zero: {what}").format(what=say(why.clock.at_zero))


def facts(why: Why) -> list[tuple[str, str]]:
    """Source, reading, and this PC's clock at that reading."""
    return [
        (translate("why", "Given by"), _source(why)),
        (_when_name(why), format_local_time(why.read_at, seconds=True)),
        (translate("why", "This PC's clock then"), offset_words(why.offset_then)),
        (translate("why", "This PC's clock now"), offset_words(why.offset_now)),
    ]


def _source(why: Why) -> str:
    if why.clock.source is ClockSource.HAND:
        return translate("why", "typed here by {who}, because no source gives it").format(who=why.by or "?")
    if why.clock.source is ClockSource.SHOP:
        return translate("why", "promised here by {who}").format(who=why.by or "?")
    if why.clock.source is ClockSource.EXPORT:
        return translate("why", "the export's column {column}").format(column=COLUMN)
    fields = {
        ClockKind.EVIDENCE: "arbitrate_evidence_tmpl.dead_line",
        ClockKind.ARBITRATION: "arbitrate_status_deadline",
    }
    field = fields.get(why.clock.kind, "status_deadline")
    return translate("why", "the platform ({field})").format(field=field)


def _when_name(why: Why) -> str:
    if why.clock.source in (ClockSource.HAND, ClockSource.SHOP):
        return translate("why", "Written down")
    if why.clock.source is ClockSource.EXPORT:
        return translate("why", "Export made at")
    return translate("why", "Last read")


def offset_words(offset: timedelta | None) -> str:
    """How far off this PC's clock was, or is."""
    if offset is None:
        return translate("why", "not compared with the platform's")
    if abs(offset) < RIGHT:
        return translate("why", "right to within {span}").format(span=roughly(RIGHT))
    slow, fast = translate("why", "slow by {span}"), translate("why", "fast by {span}")
    return (slow if offset > timedelta(0) else fast).format(span=closely(abs(offset)))


def clock_of_pc(offset: timedelta | None) -> str:
    """What the countdowns go by."""
    if offset is None:
        return translate("why", "The platform has not told its time in this run: countdowns go by this PC's clock.")
    return translate("why", "Countdowns go by the platform's time, whatever this PC's clock says.")


def move_words(move: Move) -> str:
    """From where to where."""
    unknown = translate("why", "no deadline")
    was, became = (format_local_time(moment, seconds=True) or unknown for moment in (move.was, move.became))
    return f"{_sign(move)} {was} → {became}"


def _sign(move: Move) -> str:
    if move.was is None or move.became is None or move.was == move.became:
        return OTHER_SIGN
    return EARLIER_SIGN if move.became < move.was else LATER_SIGN


def told_words(move: Move) -> str:
    """Who moved it, as far as anybody tells; and when it was read, and how this PC's clock stood then."""
    if move.source is ReadFrom.HAND:
        read = translate("why", "Typed at {at}. ")
    elif move.source is ReadFrom.EXPORT:
        read = translate("why", "In the export of {at}; before, last seen at {last}. ")
    else:
        read = translate("why", "Read from the platform at {at}; before, last read at {last}. ")
    times = {"at": format_local_time(move.at, seconds=True), "last": format_local_time(move.last_read, seconds=True)}
    pc = translate("why", "This PC's clock then: {offset}.").format(offset=offset_words(move.offset))
    nobody = translate("why", "Nobody tells who moved it.")
    who = "; ".join(say(text) for text in move.told) or nobody
    return f"{who}\n{read.format(**times)}{pc}"
