"""Setting something. To put it back is to set its default, which is not stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from models.desk.choices import following
from models.desk.choices.register import SETTINGS
from models.desk.choices.setting import Setting
from models.desk.desk import Desk
from models.desk.who import me
from models.store import settings

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

T = TypeVar("T")


def keep(desk: Desk, setting: Setting[T], value: T, *, person: str = "") -> T:
    """Set it, for whoever is at the desk unless another is named; the value as it is kept.

    Raises:
        UserError: the value is not allowed; the sentence says what is.
    """
    wanted = setting.kind.checked(value)
    person = person or me(desk)
    with desk.store.writing() as session:
        put(session, setting, wanted, person)
        following.follow(session, desk, setting)
    return wanted


def put(session: Session, setting: Setting[T], value: T, person: str) -> None:
    """Store it. What a newer version of the program keeps beside it stays."""
    row = setting.row_of(person)
    settings.save(session, row, setting.put_into(settings.get(session, row), value))


def all_values(desk: Desk) -> dict[str, Any]:
    """Every setting for whoever is at the desk, by key."""
    person = me(desk)
    with desk.store.reading() as session:
        return {one.key: one.value_in(settings.get(session, one.row_of(person))) for one in SETTINGS}
