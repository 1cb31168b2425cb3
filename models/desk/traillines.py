"""The trail in plain words: one sentence for each record of it. Pure: nothing is read here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from models.domain.attempt import AttemptState, Why
from models.domain.money import yuan_from_fen
from models.domain.names import ACTIONS, STATES
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.trail import TrailStep

State = AttemptState


def words(step: TrailStep) -> Text:
    """What a record says happened. One of a step that this program does not know tells the states before and after."""
    return STEPS.get(str(step.detail.get("step")), _unknown)(step)


# decided


def _made(step: TrailStep) -> Text:
    values = {"action": _in_batch(step), "how": _how(step)}
    return Text(QT_TRANSLATE_NOOP("models", "Decided: {action}, {how}"), values)


def _released(step: TrailStep) -> Text:
    source = QT_TRANSLATE_NOOP("models", "Taken up again: {action}, {how}. It was “{state}”")
    return Text(source, {"action": _amount(step), "how": _how(step), "state": _state(step.what)})


def _in_batch(step: TrailStep) -> Text | str:
    batch = _after(step, "batch_id")
    if batch is None:
        return _amount(step)
    return Text(QT_TRANSLATE_NOOP("models", "{action} (batch {batch})"), {"action": _amount(step), "batch": batch})


def _how(step: TrailStep) -> Text | str:
    """How it was to be carried out from then on."""
    if step.became == State.TO_DO:
        return Text(QT_TRANSLATE_NOOP("models", "to be carried out"))
    if step.became == State.DRAFT:
        return Text(QT_TRANSLATE_NOOP("models", "not sent yet"))
    if step.became == State.HOLDING:
        return _held(step)
    return _state(step.became)


def _held(step: TrailStep) -> Text:
    if _after(step, "at_once"):
        source = QT_TRANSLATE_NOOP(
            "models", "to be sent at once, because the deadline was too near for time to take it back"
        )
        return Text(source)
    end = _after(step, "hold_until")
    seconds = round((datetime.fromisoformat(end) - step.at).total_seconds()) if end else 0
    if seconds > 0:
        source = QT_TRANSLATE_NOOP("models", "to be sent in {seconds} s unless it is taken back")
        return Text(source, {"seconds": seconds})
    return Text(QT_TRANSLATE_NOOP("models", "to be sent at once"))


# sent, and what became of it


def _sent(step: TrailStep) -> Text:
    tries = _after(step, "tries") or 1
    if tries > 1:
        source = QT_TRANSLATE_NOOP("models", "Sent again, try {tries}: {action}")
    else:
        source = QT_TRANSLATE_NOOP("models", "Sent: {action}")
    return Text(source, {"action": _amount(step), "tries": tries})


def _doubted(step: TrailStep) -> Text:
    source = QT_TRANSLATE_NOOP("models", "{state}: {outcome}")
    return Text(source, {"state": STATES[State.IN_DOUBT], "outcome": _outcome(step)})


def _read(step: TrailStep) -> Text:
    source = QT_TRANSLATE_NOOP("models", "Read again: nothing of “{action}” shows yet, and it may still be on its way")
    return Text(source, {"action": _action(step)})


def _parked(step: TrailStep) -> Text:
    why = _after(step, "why")
    if why == Why.RESTART:
        source = QT_TRANSLATE_NOOP(
            "models", "Set aside, not sent: the program ended while “{action}” could still be taken back"
        )
    elif why == Why.CONFLICT and step.what == State.IN_DOUBT:
        source = QT_TRANSLATE_NOOP(
            "models", "Read again, not carried out and set aside: the case changed after “{action}” was decided"
        )
    elif why == Why.CONFLICT:
        source = QT_TRANSLATE_NOOP(
            "models", "Set aside, not carried out: the case changed after “{action}” was decided"
        )
    else:
        source = QT_TRANSLATE_NOOP("models", "Set aside: {action}. {outcome}")
    return Text(source, {"action": _action(step), "outcome": _outcome(step)})


def _settled(step: TrailStep) -> Text:
    outcome, was_in_doubt = _outcome(step), step.what == State.IN_DOUBT
    values = {"state": _state(step.became), "action": _action(step), "outcome": outcome}
    if not isinstance(outcome, Text) or "{action}" not in outcome.source:
        if was_in_doubt and step.became == State.DONE:
            return Text(QT_TRANSLATE_NOOP("models", "Read again, it is done: {action}. {outcome}"), values)
        return Text(QT_TRANSLATE_NOOP("models", "{state}: {action}. {outcome}"), values)
    if was_in_doubt:
        return Text(QT_TRANSLATE_NOOP("models", "Read again: {outcome}"), values)
    if step.became == State.REFUSED:  # perhaps because somebody else had done it: the sentence says so
        return outcome
    return Text(QT_TRANSLATE_NOOP("models", "{state}: {outcome}"), values)


def _taken_back(step: TrailStep) -> Text:
    return Text(QT_TRANSLATE_NOOP("models", "Taken back: {action}. Nothing was sent"), {"action": _action(step)})


def _handed_over(step: TrailStep) -> Text:
    source = QT_TRANSLATE_NOOP("models", "Handed over, to be carried out by hand: {action}. It was “{state}”")
    return Text(source, {"action": _amount(step), "state": _state(step.what)})


# carried out by hand


def _ticked(step: TrailStep) -> Text:
    return Text(QT_TRANSLATE_NOOP("models", "Ticked off: {action}"), {"action": _action(step)})


def _unticked(step: TrailStep) -> Text:
    who, at = _before(step, "ticked_by"), _before(step, "ticked_at")
    if not who or not at:
        return Text(QT_TRANSLATE_NOOP("models", "Tick taken back: {action}"), {"action": _action(step)})
    source = QT_TRANSLATE_NOOP("models", "Tick taken back: {action}. {who} had ticked it off ({at})")
    return Text(source, {"action": _action(step), "who": who, "at": datetime.fromisoformat(at)})


def _acknowledged(step: TrailStep) -> Text:
    source = QT_TRANSLATE_NOOP("models", "Marked as dealt with: {action}, “{state}”")
    return Text(source, {"action": _action(step), "state": _state(step.became)})


# what has no words of its own


def _found(step: TrailStep) -> Text:
    """Of a decision from before there was a trail."""
    source = QT_TRANSLATE_NOOP("models", "The trail begins: {action}, “{state}”")
    return Text(source, {"action": _amount(step), "state": _state(step.became)})


def _unknown(step: TrailStep) -> Text:
    source = QT_TRANSLATE_NOOP("models", "{action}: from “{before}” to “{after}” ({step})")
    values = {"before": _state(step.what), "after": _state(step.became), "step": step.detail.get("step", "?")}
    return Text(source, {"action": _action(step), **values})


STEPS: Mapping[str, Callable[[TrailStep], Text]] = {
    "make": _made,
    "release": _released,
    "send": _sent,
    "doubt": _doubted,
    "read": _read,
    "park": _parked,
    "settle": _settled,
    "take_back": _taken_back,
    "hand_over": _handed_over,
    "tick": _ticked,
    "untick": _unticked,
    "reopen": _unticked,
    "acknowledge": _acknowledged,
    "found": _found,
}
"""The words of each step that the store writes."""


# what a record tells


def _action(step: TrailStep) -> Text | str:
    key = str(step.detail.get("action", "?"))
    return ACTIONS.get(key, key)


def _amount(step: TrailStep) -> Text | str:
    """The action with the money it is about, and what that was before if it changed with this step."""
    now = _after(step, "amount_fen") or step.detail.get("amount_fen")
    was = _before(step, "amount_fen")
    if not now:
        return _action(step)
    values = {"action": _action(step), "amount": yuan_from_fen(now)}
    if was:
        source = QT_TRANSLATE_NOOP("models", "{action} ¥{amount} (before: ¥{was})")
        return Text(source, {**values, "was": yuan_from_fen(was)})
    return Text(QT_TRANSLATE_NOOP("models", "{action} ¥{amount}"), values)


def _state(stored: str) -> Text | str:
    known = {state.value: name for state, name in STATES.items()}
    return known.get(stored, stored)


def _outcome(step: TrailStep) -> Text | str:
    stored = _after(step, "outcome")
    return Text.from_json(stored) if stored else ""


def _before(step: TrailStep, name: str) -> Any:
    return _pair(step, name)[0]


def _after(step: TrailStep, name: str) -> Any:
    return _pair(step, name)[1]


def _pair(step: TrailStep, name: str) -> tuple[Any, Any]:
    """What a field was and became; nothing for a field that did not change."""
    before, after = step.detail.get("changed", {}).get(name, (None, None))
    return before, after
