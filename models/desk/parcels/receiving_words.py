"""A receiving in words, for the timeline and for whoever opens the parcel again."""

from __future__ import annotations

from models.domain.receiving import MISMATCHES, Receiving
from models.domain.text import QT_TRANSLATE_NOOP, Text


def told(made: Receiving, expected: int | None, before: Receiving | None = None) -> Text:
    """A receiving as a line of the case's timeline."""
    now = summary(made, expected)
    if before is None:
        return Text(QT_TRANSLATE_NOOP("models", "Goods received: {what}"), {"what": now})
    source = QT_TRANSLATE_NOOP("models", "Receiving corrected: {what}. Before, by {by}: {before}")
    return Text(source, {"what": now, "by": before.by, "before": summary(before, expected)})


def summary(made: Receiving, expected: int | None = None) -> Text:
    """A receiving in short."""
    values = {"good": made.good, "bad": made.bad, "kind": MISMATCHES[made.mismatch], "expected": expected}
    source = _SUMMARY if expected is None else _SUMMARY_OF
    if not made.note:
        return Text(source, values)
    return Text(QT_TRANSLATE_NOOP("models", "{what}. {note}"), {"what": Text(source, values), "note": made.note})


def received_already(before: Receiving) -> Text:
    """Who wrote a parcel down, when, and what."""
    source = QT_TRANSLATE_NOOP(
        "models", "{by} received this parcel at {at} already: {what}. Correct that instead of writing it down twice."
    )
    return Text(source, {"by": before.by, "at": before.at, "what": summary(before)})


_SUMMARY = QT_TRANSLATE_NOOP("models", "{good} good, {bad} bad · {kind}")
_SUMMARY_OF = QT_TRANSLATE_NOOP("models", "{good} good, {bad} bad, {expected} declared · {kind}")
