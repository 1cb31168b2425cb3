"""Who is at the desk."""

from __future__ import annotations

import getpass

from models.desk.choices import reading
from models.desk.choices.register import CLERK
from models.desk.desk import Desk


def me(desk: Desk, given: str = "") -> str:
    """The name that goes on a decision: the given one, the one that was set here, or the system's login."""
    return given.strip() or reading.value(desk, CLERK) or _login()


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no login name, as in some service accounts
        return "?"
