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

SEARCH = "Ctrl+F"
COPY_AFTERSALE = "Ctrl+Shift+C"
NEXT_CASE = "Ctrl+Down"
CLEAR_FILTERS = "Ctrl+Shift+F"
BACK = "Esc"
