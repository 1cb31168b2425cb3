"""What a record of the trail tells of an attempt: enough to follow the money, nothing that tells who a buyer is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from models.store.tables import Attempt

TOLD = frozenset(
    {
        "amount_fen",
        "ticked_at",
        "ticked_by",
        "settled_at",
        "outcome",
        "acknowledged_at",
        "why",
        "batch_id",
        "hold_until",
        "at_once",
        "sent_at",
        "tries",
        "refusal",
        "status_seen",
    }
)
"""Fields whose values stand in the trail. Of any other field only a hash does: that it changed, not to what."""


def made(row: Attempt) -> dict[str, Any]:
    """The first record of an attempt: what of it can be told is new."""
    told = {name: _plain(row, name, getattr(row, name)) for name in sorted(TOLD)}
    fields = {name: [None, value] for name, value in told.items() if value}
    return {**_always(row, "make"), "lane": row.lane, "parameters": _hidden(row, row.parameters), "changed": fields}


def changed(row: Attempt, step: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """A later one: what of `values`, still to be written, is new, as [before, after]. The state has its own place."""
    fields = {
        name: [_plain(row, name, getattr(row, name)), _plain(row, name, value)]
        for name, value in values.items()
        if name != "state" and value != getattr(row, name)
    }
    return {**_always(row, step), "changed": fields}


def _always(row: Attempt, step: str) -> dict[str, Any]:
    return {"step": step, "action": row.action, "amount_fen": row.amount_fen}


def _plain(row: Attempt, name: str, value: Any) -> Any:
    if value is not None and name not in TOLD:
        return _hidden(row, value)
    return value.isoformat() if isinstance(value, datetime) else value


def _hidden(row: Attempt, value: Any) -> str:
    """A hash that only who has the value can find again; with the key in it, equal values of two attempts differ."""
    told = json.dumps([row.key, value], ensure_ascii=False, sort_keys=True, default=str)
    return f"sha256:{hashlib.sha256(told.encode()).hexdigest()}"
