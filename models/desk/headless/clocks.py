"""The verbs about a case's clocks: why each shows what it shows, promises to the buyer, typed deadlines."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime, timedelta
from typing import Any

from models.desk.deadlines import promises, typed
from models.desk.deadlines.why import Move, Why, why_of_case
from models.desk.desk import Desk
from models.desk.headless.plain import moment
from models.domain.errors import UserError
from models.domain.free_time import read_time
from models.domain.promise import Promise
from models.domain.text import QT_TRANSLATE_NOOP, Text


def why(desk: Desk, given: Namespace) -> Any:
    """why: all clocks of the case, the earliest first."""
    return _clocks(desk, given.aftersale_id)


def promise(desk: Desk, given: Namespace) -> Any:
    """promise: keeps one when told until when, ticks one off when told which; all of the case, the earliest first."""
    found = promises.listed(desk, given.aftersale_id)
    if given.kept is not None:
        found = promises.keep(desk, given.aftersale_id, given.kept, given.by)
    if given.time is not None:
        found = promises.promise(desk, given.aftersale_id, _time(desk, given.time), given.words, given.by)
    return [_promise(one) for one in found]


def deadline(desk: Desk, given: Namespace) -> Any:
    """deadline: types one or takes it off; the case's clocks after that."""
    if given.forget:
        typed.forget_typed(desk, given.aftersale_id, given.by)
    else:
        typed.type_deadline(desk, given.aftersale_id, _time(desk, given.time), given.by)
    return _clocks(desk, given.aftersale_id)


def _time(desk: Desk, written: str) -> datetime:
    found = read_time(written, desk.clock.now())
    if found is None:
        source = QT_TRANSLATE_NOOP("models", "{written} is no time. Write it like 15:00 or 11-25 10:00.")
        raise UserError(Text(source, {"written": written}))
    return found


def _clocks(desk: Desk, aftersale_id: str) -> list[dict[str, Any]]:
    return [_clock(one, desk.clock.now()) for one in why_of_case(desk, aftersale_id)]


def _clock(found: Why, now: datetime) -> dict[str, Any]:
    clock = found.clock
    return {
        "kind": clock.kind.value,
        "name": clock.name,
        "at": moment(clock.at),
        "seconds_left": (clock.at - now) // timedelta(seconds=1),
        "source": clock.source.value,
        "read_at": moment(found.read_at),
        "by": found.by or None,
        "at_zero": clock.at_zero,
        "closed": clock.why_closed(now),
        "offset_then_seconds": _seconds(found.offset_then),
        "offset_now_seconds": _seconds(found.offset_now),
        "moves": [_move(one) for one in found.moves],
    }


def _move(move: Move) -> dict[str, Any]:
    return {
        "was": moment(move.was),
        "became": moment(move.became),
        "last_read": moment(move.last_read),
        "at": moment(move.at),
        "source": move.source.value,
        "told": list(move.told),
    }


def _promise(one: Promise) -> dict[str, Any]:
    return {
        "id": one.id,
        "due_at": moment(one.due_at),
        "words": one.words,
        "by": one.by,
        "kept_at": moment(one.kept_at),
        "kept_by": one.kept_by or None,
    }


def _seconds(span: timedelta | None) -> float | None:
    return None if span is None else span.total_seconds()
