"""What the screen shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass

from models.desk import todo
from models.desk.choices import reading
from models.desk.choices.register import BACK_OFFICE
from models.desk.desk import Desk
from models.desk.todo import Todo


@dataclass(frozen=True, slots=True)
class Loaded:
    """Both lists, and where the back office is."""

    todos: tuple[Todo, ...] = ()
    contradictions: tuple[Todo, ...] = ()
    back_office: str = BACK_OFFICE.default


def load(desk: Desk) -> Loaded:
    """Read it; for the read lane."""
    return Loaded(
        tuple(todo.todos(desk)),
        tuple(todo.contradictions(desk)),
        reading.value(desk, BACK_OFFICE),
    )
