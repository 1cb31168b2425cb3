"""What is typed on the command line, read with care: each refuses in a sentence what it cannot use."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

MOST = 10**15
"""More than any id or count is, and well within what the database can hold."""
LAST_PORT = 65_535

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]


def real(typed: str) -> float:
    """A number that is not negative."""
    number = float(typed)
    if not 0 <= number < MOST:  # nan is neither
        raise argparse.ArgumentTypeError(f"{typed} is none that can be used here")
    return number


def share(typed: str) -> float:
    """A part of the whole, 0 to 1."""
    number = real(typed)
    if number > 1:
        raise argparse.ArgumentTypeError(f"{typed} is more than all of them, which is 1")
    return number


def port(typed: str) -> int:
    """A port of this computer; 0 is any that is free."""
    number = whole(typed)
    if not 0 <= number <= LAST_PORT:
        raise argparse.ArgumentTypeError(f"{number} is no port: they end at {LAST_PORT}")
    return number


def whole(typed: str) -> int:
    """A whole number."""
    number = int(typed)
    if abs(number) > MOST:
        raise argparse.ArgumentTypeError(f"{number} is larger than any number here can be")
    return number


def positive(typed: str) -> int:
    """A whole number from 1 on."""
    number = whole(typed)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is not a positive number")
    return number


def text(typed: str) -> str:
    """A terminal can hand over bytes that are no text; the database has no place for them."""
    try:
        typed.encode()
    except UnicodeEncodeError:
        raise argparse.ArgumentTypeError("this is not text in UTF-8") from None
    return typed
