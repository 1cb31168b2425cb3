"""How the line to the platform stands, in words: one line for all shops, some sentences for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.desk.shops import ShopView
from models.desk.sync.news import ShopState, Standing
from ui.runtime.language import say, translate
from ui.runtime.spans import closely, near_time, roughly

SILENT = timedelta(minutes=2)
"""A shop not heard for longer is not called up to date, whatever its state says: rounds are 20 s apart."""
TOLD_FROM = timedelta(seconds=5)
"""A smaller difference of this PC's clock is nobody's trouble."""
_WORST_FIRST = (Standing.TROUBLE, Standing.OFFLINE, Standing.FILLING, Standing.WAITING)


@dataclass(frozen=True, slots=True)
class Words:
    """What is said, and whether somebody should look into it."""

    text: str
    alarming: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A shop: what it is called and how it stands. `heard_at` is up to when it has been read, UTC."""

    name: str
    state: ShopState
    heard_at: datetime | None


def lines(states: Sequence[ShopState], shops: Mapping[int, ShopView]) -> list[Line]:
    """The states with their shops' names; a shop that was never heard since the start was heard before it."""
    return [_line(state, shops.get(state.shop_id)) for state in states]


def _line(state: ShopState, shop: ShopView | None) -> Line:
    if shop is None:
        return Line("", state, state.answered_at)
    return Line(shop.shop.name, state, state.answered_at or shop.mark.answered_at)


def together(shown: Sequence[Line], now: datetime) -> Words:
    """All shops in one line: the worst of them, and how many are like that."""
    for standing in _WORST_FIRST:
        worst = [line for line in shown if line.state.standing is standing]
        if worst:
            return _GROUPS[standing](worst, len(shown), now)
    return _good(shown, now)


def _good(shown: Sequence[Line], now: datetime) -> Words:
    heard = _first_heard(shown)
    if heard is None:
        return Words(translate("line", "Asking the platform…"))
    age = max(now - heard, timedelta(0))
    if age > SILENT:
        source = translate("line", "⚠ Last word from the platform {age} ago")
        return Words(source.format(age=roughly(age)), alarming=True)
    return Words(translate("line", "✓ Up to date · {age} ago").format(age=roughly(age)))


def _trouble(worst: Sequence[Line], of: int, _now: datetime) -> Words:
    if len(worst) > 1:
        source = translate("line", "⚠ The platform cannot be read for {n} of {all} shops")
        return Words(source.format(n=len(worst), all=of), alarming=True)
    why = say(worst[0].state.why) if worst[0].state.why else translate("line", "The platform cannot be read.")
    return Words(f"⚠ {_subject(worst, of)}{why}", alarming=True)


def _offline(worst: Sequence[Line], of: int, now: datetime) -> Words:
    heard = _first_heard(worst)
    if 1 < len(worst) < of:
        return Words(translate("line", "⚠ No line for {n} of {all} shops").format(n=len(worst), all=of), alarming=True)
    if heard is None:
        words = translate("line", "No line to the platform, and nothing was read yet")
    else:
        source = translate("line", "No line to the platform since {time}: you see what was known then")
        words = source.format(time=near_time(heard, now))
    return Words(f"⚠ {_subject(worst, of)}{words}", alarming=True)


def _filling(worst: Sequence[Line], of: int, _now: datetime) -> Words:
    done, left = (sum(getattr(line.state, name) for line in worst) for name in ("done", "left"))
    source = translate("line", "Reading everything: {done} of {all}")
    return Words(_subject(worst, of) + source.format(done=f"{done:,}", all=f"{done + left:,}"))


def _waiting(_worst: Sequence[Line], _of: int, _now: datetime) -> Words:
    return Words(translate("line", "Asking the platform…"))


_GROUPS = {
    Standing.TROUBLE: _trouble,
    Standing.OFFLINE: _offline,
    Standing.FILLING: _filling,
    Standing.WAITING: _waiting,
}


def _subject(worst: Sequence[Line], of: int) -> str:
    """Whose it is, where there are others."""
    if of == 1 or len(worst) > 1:
        return ""
    return translate("line", "{shop}: ").format(shop=worst[0].name)


def _first_heard(shown: Sequence[Line]) -> datetime | None:
    """Up to when all of them were heard."""
    times = [line.heard_at for line in shown]
    known = [time for time in times if time is not None]
    return min(known) if known and len(known) == len(times) else None


def alone(line: Line, now: datetime) -> tuple[Words, str]:
    """One shop: how it stands, and what that means for whoever works with it."""
    state = line.state
    if state.standing is Standing.TROUBLE:
        return _trouble([line], 1, now), _again(line, now)
    if state.standing is Standing.OFFLINE:
        return _offline([line], 1, now), _by_itself(line)
    if state.standing is Standing.FILLING:
        return _filling([line], 1, now), translate("line", "Open cases come first; you can work meanwhile.")
    if state.standing is Standing.WAITING:
        return _waiting([line], 1, now), ""
    return _good([line], now), ""


def _by_itself(line: Line) -> str:
    hint = translate("line", "The desk tries again by itself, and tells what happened meanwhile.")
    return f"{say(line.state.why)} {hint}" if line.state.why else hint


def _again(line: Line, now: datetime) -> str:
    hint = translate("line", "When it is mended, press “Look now”; the desk tries again every two minutes as well.")
    if line.heard_at is None:
        return hint
    heard = translate("line", "You see what was known at {time}.").format(time=near_time(line.heard_at, now))
    return f"{heard} {hint}"


def clock_words(offset: timedelta | None) -> str:
    """How wrong this PC's clock is; "" while that does not matter. `offset`: how far the platform is ahead of it."""
    if offset is None or abs(offset) <= TOLD_FROM:
        return ""
    if offset < timedelta(0):
        return translate("line", "This PC's clock is {span} fast").format(span=closely(-offset))
    return translate("line", "This PC's clock is {span} slow").format(span=closely(offset))
