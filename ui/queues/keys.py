"""The keys of a queue's tab, for its buttons and its shortcuts. `ui.shell.shortcuts` shows them to the clerk."""

from __future__ import annotations

EVIDENCE = "evidence"
ACTION_KEYS: dict[str, str] = {
    "refund": "R",
    "agree_return": "T",
    "reject": "J",
    "remind": "M",
    "agree_refusal": "D",
    "extend": "X",
    "intercept": "I",
    "remark": "N",
    EVIDENCE: "E",
}
"""Key of an action -> the letter that takes it. Letters are free while no text field has the focus."""
NOTE = "P"
"""A private note on the case."""
WHY = "Y"
"""Why the clock shows what it shows."""
PROMISE = "B"
"""Promise the buyer something by a time."""
KEEP = "K"
"""Tick off the promise that is due first."""
DEADLINE = "U"
"""Type until when, where no source gives a deadline."""
CLAIM = "C"
"""Take the case in hand, so that nobody else is called for it; let go of it."""
SNOOZE = "Z"
"""Have nobody told of the case for a while, for a reason."""

ORDER = "O"
"""By loss at stake, and back to the order by deadline."""

SEARCH = "Ctrl+F"
COPY_AFTERSALE = "Ctrl+Shift+C"
NEXT_CASE = "Ctrl+Down"
CLEAR_FILTERS = "Ctrl+Shift+F"
BACK = "Esc"
