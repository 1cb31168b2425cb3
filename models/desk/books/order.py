"""The order that people give to what they keep."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Placed(Protocol):
    """Something with a place."""

    @property
    def id(self) -> int:
        """Its number; 0 while it is not stored yet."""

    @property
    def place(self) -> int:
        """Where it stands."""


def place_of(wanted: Placed, kept: Sequence[Placed]) -> int:
    """Where something stands that is to be kept: where it stood, or behind all others when it is new."""
    known = next((one.place for one in kept if one.id == wanted.id), None)
    return max((one.place for one in kept), default=0) + 1 if known is None else known


def moved(order: Sequence[int], shown: Sequence[int], key: int, step: int) -> list[int] | None:
    """The whole order after `key` changed places with its neighbour among those shown; `None` when there is none.

    `step` is −1 for up, 1 for down.
    """
    place = shown.index(key) + step
    if not 0 <= place < len(shown):
        return None
    swapped = {key: shown[place], shown[place]: key}
    return [swapped.get(one, one) for one in order]
