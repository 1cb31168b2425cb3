"""The sentences that say what is wrong with the trail: which record, of which case, from when."""

from __future__ import annotations

from datetime import datetime

from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.trail import Broken, Fault, Head, Stray

_ONE: dict[Fault, str] = {
    Fault.CHANGED: QT_TRANSLATE_NOOP(
        "models", "Record {number} of the trail (case {case}, {at}) was changed after it was written."
    ),
    Fault.UNREADABLE: QT_TRANSLATE_NOOP(
        "models",
        "Record {number} of the trail cannot be read: the data file is damaged there. "
        "The last one before it is record {beside} (case {case}, {at}).",
    ),
    Fault.MISSING: QT_TRANSLATE_NOOP(
        "models", "Record {number} of the trail is missing; the next one there is record {beside} (case {case}, {at})."
    ),
    Fault.FOREIGN: QT_TRANSLATE_NOOP(
        "models", "Record {number} of the trail (case {case}, {at}) was put in before the first one."
    ),
    Fault.UNFOLLOWING: QT_TRANSLATE_NOOP(
        "models",
        "Record {number} of the trail (case {case}, {at}) does not follow on the one before it: "
        "one of the two was put in or written anew.",
    ),
    Fault.CUT_OFF: QT_TRANSLATE_NOOP(
        "models",
        "Record {number} of the trail is missing at its end: it was there when the head was saved ({saved}), "
        "and the last one now is record {beside} (case {case}, {at}).",
    ),
    Fault.REWRITTEN: QT_TRANSLATE_NOOP(
        "models",
        "Record {number} of the trail (case {case}, {at}) is not the one that was there when the head was saved "
        "({saved}): the trail was written anew.",
    ),
}
_SEVERAL: dict[Fault, str] = {
    Fault.MISSING: QT_TRANSLATE_NOOP(
        "models",
        "Records {number} to {through} of the trail are missing; "
        "the next one there is record {beside} (case {case}, {at}).",
    ),
    Fault.CUT_OFF: QT_TRANSLATE_NOOP(
        "models",
        "Records {number} to {through} of the trail are missing at its end: they were there when the head was saved "
        "({saved}), and the last one now is record {beside} (case {case}, {at}).",
    ),
}
_NOTHING_READABLE = QT_TRANSLATE_NOOP(
    "models", "Record {number} of the trail cannot be read: the data file is damaged there."
)
_NOTHING_LEFT = QT_TRANSLATE_NOOP(
    "models", "All records of the trail are missing: there were {through} when the head was saved ({saved})."
)


def broken_text(broken: Broken, saved_at: datetime | None) -> Text:
    """What is wrong with a record. `saved_at` is when the head was saved that it was held against."""
    values = {
        "number": broken.number,
        "through": broken.through,
        "beside": broken.beside,
        "case": broken.aftersale_id,
        "at": broken.at or "?",
        "saved": saved_at,
    }
    if broken.fault is Fault.CUT_OFF and not broken.beside:
        return Text(_NOTHING_LEFT, values)
    if broken.fault is Fault.UNREADABLE and not broken.beside:
        return Text(_NOTHING_READABLE, values)
    several = broken.through > broken.number
    return Text(_SEVERAL[broken.fault] if several else _ONE[broken.fault], values)


def stray_text(stray: Stray) -> Text:
    """What is wrong with an attempt whose records are all sound."""
    if stray.state is None:
        source = QT_TRANSLATE_NOOP(
            "models",
            "Decision {attempt} on case {case} is gone: record {number} of the trail ({at}) left it at “{became}”.",
        )
    elif stray.became is None:
        source = QT_TRANSLATE_NOOP("models", "Decision {attempt} on case {case} has no record in the trail.")
    else:
        source = QT_TRANSLATE_NOOP(
            "models",
            "Decision {attempt} on case {case} stands at “{state}” without a record: "
            "the newest one, record {number} of the trail ({at}), left it at “{became}”.",
        )
    values = {"attempt": stray.attempt_id, "case": stray.aftersale_id, "state": stray.state}
    return Text(source, {**values, "became": stray.became, "number": stray.number, "at": stray.at})


def whole_text(head: Head, saved: Head | None, saved_at: datetime | None) -> Text:
    """That nothing is wrong."""
    if saved is None:
        source = QT_TRANSLATE_NOOP("models", "The trail is whole. Records: {number}.")
    else:
        source = QT_TRANSLATE_NOOP(
            "models", "The trail is whole and goes on from the head saved {saved} (record {then}). Records: {number}."
        )
    return Text(source, {"number": head.number, "then": saved.number if saved else 0, "saved": saved_at})
