"""Plays one of the program's own short sounds by what each system has for it: the bundle has no Qt multimedia."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QStandardPaths
from PySide6.QtWidgets import QApplication

from models.domain.alerts import Urgency

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sounds"
_NAMES = {Urgency.CALM: "calm", Urgency.PRESSING: "pressing", Urgency.URGENT: "urgent"}
_PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
"""Programs that play a file, of which a Linux desktop or macOS has one."""


def sound_file(urgency: Urgency) -> Path:
    """The sound for that urgency."""
    return FOLDER / f"{_NAMES[urgency]}.wav"


def play(urgency: Urgency) -> None:
    """Be heard, without waiting for the end; the system's beep where nothing plays a file."""
    file = sound_file(urgency)
    if not (_play_on_windows(file) or _play_by_program(file)):
        QApplication.beep()


def _play_on_windows(file: Path) -> bool:
    if sys.platform != "win32":
        return False
    import winsound

    try:
        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
    except RuntimeError:  # no sound device
        return False
    return True


def _play_by_program(file: Path) -> bool:
    found = next(filter(None, map(QStandardPaths.findExecutable, _PLAYERS)), "")
    return bool(found) and QProcess.startDetached(found, [str(file)])[0]
