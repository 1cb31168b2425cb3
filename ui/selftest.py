"""`--self-test`: is this installation whole? Every migration, every screen in both languages, one action."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from models.desk import demo, selfcheck
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.vaults import MemoryVault
from models.desk.version import version
from ui.gallery import Gallery
from ui.runtime.application import the_application
from ui.runtime.lanes import Lanes
from ui.runtime.language import LANGUAGES, install_language
from ui.shell.theme import dress

OFFSCREEN_NOISE = "This plugin does not support "
"""Without a screen Qt says so at every window that is shown."""


def run_self_test() -> tuple[str, int]:
    """The one JSON line, and the exit code. An exception passes: it is a bug to be seen."""
    if sys.platform.startswith("linux") and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="aftersale-self-test-", ignore_cleanup_errors=True) as folder:
        found = _checked(Path(folder))
    found |= {"ok": True, "seconds": round(time.monotonic() - start, 1)}
    return json.dumps(found), 0


def _checked(folder: Path) -> dict[str, object]:
    complaints: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, message: complaints.append(message))
    try:
        found = _walked(folder)
    finally:
        qInstallMessageHandler(before)
    serious = [message for message in complaints if not message.startswith(OFFSCREEN_NOISE)]
    if serious:
        raise AssertionError(f"Qt complained: {serious[0]}")
    return found


def _walked(folder: Path) -> dict[str, object]:
    app = the_application()
    dress(app)
    desk = open_desk(folder / "profile", vault=MemoryVault())
    try:
        with demo.platform(desk) as running:
            demo.fill(desk, running)
            action = selfcheck.check_action(desk)
        return {
            "version": version(),
            "migrations": selfcheck.check_migrations(folder),
            "action": action,
            "screens": {code: _painted(app, desk, code) for code in LANGUAGES},
        }
    finally:
        desk.close()


def _painted(app: QApplication, desk: Desk, language: str) -> int:
    install_language(app, language)
    lanes = Lanes()
    errors: list[BaseException] = []
    lanes.failed.connect(errors.append)
    try:
        gallery = Gallery(desk, lanes)
        number = sum(1 for name in gallery.names if not gallery.picture(name).isNull())
    finally:
        lanes.shutdown()
    if errors:
        raise errors[0]
    return number
