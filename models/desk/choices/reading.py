"""Settings as they stand."""

from __future__ import annotations

from typing import TypeVar

from models.desk.choices.setting import Setting
from models.desk.desk import Desk
from models.store import settings
from models.store.plain_sql import Asked

T = TypeVar("T")


def value(desk: Desk, setting: Setting[T], person: str = "") -> T:
    """What is set, or the default. `person` is whose it is, for a setting that each person has."""
    with desk.store.asking() as asked:
        return value_in(asked, setting, person)


def value_in(asked: Asked, setting: Setting[T], person: str = "") -> T:
    """The same within a session."""
    if setting.personal and not person:
        raise ValueError(f"{setting.key}: whose?")
    return setting.value_in(settings.get(asked, setting.row_of(person)))
