"""Who is at the desk."""

from __future__ import annotations

import getpass

from models.desk import settings
from models.desk.desk import Desk

NAME = "clerk"


def me(desk: Desk, given: str = "") -> str:
    """The name that goes on a decision: the given one, the one that was set here, or the system's login."""
    return given.strip() or str(settings.get(desk, NAME, "")).strip() or _login()


def call_me(desk: Desk, name: str) -> None:
    """Set the name for the decisions to come; "" goes back to the login."""
    settings.put(desk, NAME, name.strip())


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no login name, as in some service accounts
        return "?"
