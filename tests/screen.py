"""The screen that windows are opened on where there is none: as large as those in an office."""

from __future__ import annotations

import os
from pathlib import Path

_SETTING = Path(__file__).with_name("screen.json")
OFFICE = f"offscreen:configfile={_SETTING}"
"""For QT_QPA_PLATFORM. Without a setting Qt's screen has 800 × 800, and every window would be made to fit it."""


def use_office_screen() -> None:
    """To be called before Qt is there. Whoever chose a platform keeps it."""
    if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
        os.environ["QT_QPA_PLATFORM"] = OFFICE
