"""A place of the country by the platform's number."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Area:
    """A province, city, district or street, with the places within it."""

    code: int
    name: str
    within: tuple[Area, ...] = ()
