"""Sentences for people, kept apart from their translation.

The rules below the window have things to say (why an action is closed, why a
row was refused) and must not import Qt. They say it as a `Text`: an English
source with named places, and the values for them. `ui.runtime.language`
translates it; without a translator `str(text)` is the English sentence.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

CONTEXT = "models"


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802, ARG001 - what lupdate looks for
    """Mark `source` for Qt Linguist and return it unchanged."""
    return source


@dataclass(frozen=True, slots=True)
class Text:
    """A translatable sentence. `values` may hold further `Text`s, and UTC times, which are shown as local ones."""

    source: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(self.source)  # the values are a dict; equal sentences still hash alike

    def __str__(self) -> str:
        return self.source.format(**self.values)

    def to_json(self) -> str:
        """The sentence as JSON, so that a store can keep it untranslated."""
        return json.dumps(_plain(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, stored: str) -> Text:
        """Read what `to_json` wrote."""
        return _revive(json.loads(stored))


def _plain(text: Text) -> dict[str, Any]:
    return {"source": text.source, "values": {name: _plain_value(value) for name, value in text.values.items()}}


def _plain_value(value: Any) -> Any:
    if isinstance(value, Text):
        return _plain(value)
    if isinstance(value, datetime):
        return {"time": value.isoformat()}
    return str(value)


def _revive(stored: dict[str, Any]) -> Text:
    return Text(stored["source"], {name: _revive_value(value) for name, value in stored["values"].items()})


def _revive_value(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    return datetime.fromisoformat(value["time"]) if "time" in value else _revive(value)
