"""Reading business parameters as the platform does: numbers may be text, nothing else is forgiven."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.simulator.refusing import invalid, missing

Parameters = Mapping[str, Any]
MOST = 2**63 - 1


def whole(parameters: Parameters, *names: str) -> int | None:
    """The first of `names` that is there, as a number; `None` when none is."""
    for name in names:
        value = parameters.get(name)
        if value is not None and value != "":
            return number(value, name)
    return None


def number(value: object, name: str) -> int:
    """A number of up to 64 bits, plain or as text."""
    if isinstance(value, str) and value.strip().lstrip("-").isdecimal() and len(value) < 30:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > MOST:
        raise invalid(f"{name} 不是整数")
    return value


def needed_whole(parameters: Parameters, *names: str) -> int:
    """A number that must be there."""
    found = whole(parameters, *names)
    if found is None:
        raise missing(names[0])
    return found


def text(parameters: Parameters, name: str) -> str:
    """Text, "" when there is none."""
    value = parameters.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise invalid(f"{name} 不是字符串")
    return value


def needed_text(parameters: Parameters, name: str) -> str:
    """Text that must be there."""
    found = text(parameters, name)
    if not found:
        raise missing(name)
    return found


def flag(parameters: Parameters, name: str) -> bool:
    """A yes or no; no when it is not there."""
    value = parameters.get(name)
    if value in (None, False, "false", ""):
        return False
    if value in (True, "true"):
        return True
    raise invalid(f"{name} 不是布尔值")


def many(parameters: Parameters, name: str) -> list[Any]:
    """A list, empty when it is not there."""
    value = parameters.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise invalid(f"{name} 不是数组")
    return value


def wholes(parameters: Parameters, name: str) -> list[int]:
    """A list of numbers."""
    return [number(value, name) for value in many(parameters, name)]


def part(value: object, name: str) -> dict[str, Any]:
    """An object."""
    if not isinstance(value, dict):
        raise invalid(f"{name} 不是对象")
    return value
