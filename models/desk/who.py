"""Who is at the desk."""

from __future__ import annotations

import getpass


def me(given: str = "") -> str:
    """The name that goes on a decision: the given one, or this user's on the system."""
    if given.strip():
        return given.strip()
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no login name, as in some service accounts
        return "?"
