"""The platform's numbers of places."""

from __future__ import annotations

from typing import Any

from models.simulator.areas import CHINA, Place
from models.simulator.methods.call import Call
from models.simulator.parameters import needed_whole
from models.simulator.refusing import failed

LEVELS = ("Province", "City", "District", "Street")
COUNTRY = 8
"""What the SDKs' example gives as the place that provinces are in."""


def provinces(_call: Call) -> list[dict[str, Any]]:
    """`address.getProvince`: no parameters."""
    return [{"province_id": place.code, "province": place.name} for place in CHINA]


def areas(call: Call) -> list[dict[str, Any]]:
    """`address.getAreasByProvince`: the province with all that is in it."""
    wanted = needed_whole(call.parameters, "province_id")
    found = [place for place in CHINA if place.code == wanted]
    if not found:
        raise failed(422, "provId invalid")
    return [_told(place, COUNTRY, 0) for place in found]


def _told(place: Place, father: int, level: int) -> dict[str, Any]:
    told: dict[str, Any] = {
        "code": place.code,
        "father_code": father,
        "name": place.name,
        "level": LEVELS[level],
    }
    if level + 1 < len(LEVELS):
        told["sub_districts"] = [_told(one, place.code, level + 1) for one in place.within]
    return told
