"""Starts and ends the window: application, desk, lanes, one window per profile, the crash path."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from models.desk import settings
from models.desk.desk import Desk
from models.desk.logs import end_log, start_log
from models.desk.vaults import MemoryVault
from models.domain.backup import Backup
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from ui.alerts.alerting import Alerting
from ui.dialogs.error_box import show_user_error
from ui.runtime.application import DeskApplication, the_application
from ui.runtime.collector import Collector
from ui.runtime.crash import CrashPath
from ui.runtime.faults import FaultFile
from ui.runtime.lanes import Lanes
from ui.runtime.language import install_language, translate
from ui.runtime.signals import leaving_on_signals
from ui.safety.opening import Opening
from ui.safety.upkeep import Upkeep
from ui.shell.main_window import MainWindow
from ui.shell.sending import Sending
from ui.shell.syncing import Syncing
from ui.shell.theme import ICONS, dress

_DEMO = Text(QT_TRANSLATE_NOOP("models", "The demo is thrown away when it is closed: nothing can be put back into it."))


@dataclass(slots=True)
class Start:
    """One desk's way from being opened to being closed."""

    desk: Desk
    crash: CrashPath
    opening: Opening
    stacks: str
    """What the run before left as it died; "" when it ended well."""
    language: str | None
    with_demo: bool
    wanted: Backup | None = None
    """The copy that somebody wants put back in the place of this desk's data."""


def run(folder: Path | None, *, language: str | None = None, demo: bool = False) -> int:
    """Open the window and stay until it is closed; the exit code."""
    app = the_application()
    Collector(app)
    app.setApplicationName("AftersaleDesk")
    app.setDesktopFileName("aftersale-desk")
    app.setWindowIcon(QIcon(str(ICONS / "program" / "program.png")))
    app.setQuitOnLastWindowClosed(False)  # dialogs may come and go before the window does
    install_language(app, language)
    app.setApplicationDisplayName(translate("shell", "Aftersale Desk"))
    dress(app)
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: dress(app))
    if not demo:
        return _run_profile(app, folder, language)
    with tempfile.TemporaryDirectory(prefix="aftersale-demo-", ignore_cleanup_errors=True) as throw_away:
        return _run_profile(app, Path(throw_away), language, with_demo=True)


def _run_profile(app: QApplication, folder: Path | None, language: str | None, *, with_demo: bool = False) -> int:
    opening = Opening(folder, MemoryVault() if with_demo else None)
    try:
        while (desk := opening.desk()) is not None:
            code, wanted = _run_desk(app, desk, opening, language, with_demo=with_demo)
            if wanted is None:
                return code
            opening.restore(wanted)  # and open it again
        return opening.code
    finally:
        opening.close()


def _run_desk(
    app: QApplication, desk: Desk, opening: Opening, language: str | None, *, with_demo: bool
) -> tuple[int, Backup | None]:
    """The exit code, and the backup that somebody wants put back in the place of this desk's data."""
    log = start_log(desk.log_file)
    crash, faults = CrashPath(), FaultFile(desk.folder / "logs")
    crash.install()
    start = Start(desk, crash, opening, faults.open(), language, with_demo)
    try:
        code = _run_demo(app, start) if with_demo else _run_window(app, start)
        return code, start.wanted
    finally:
        faults.close()
        crash.remove()
        end_log(log)
        desk.close()


def _run_demo(app: QApplication, start: Start) -> int:
    """A platform on this computer, whose buyers do things for as long as the window is open."""
    from models.desk import demo  # the simulator that it brings is nothing a real start has to wait for

    with demo.platform(start.desk, traffic=True) as running:
        demo.fill(start.desk, running)
        return _run_window(app, start)


def _run_window(app: QApplication, start: Start) -> int:
    desk, lanes = start.desk, Lanes()
    # the program's, not the window's: that is made anew for each language
    syncing, sending = Syncing(desk, lanes), Sending(desk, lanes)
    alerting = Alerting(desk, lanes, syncing)
    upkeep = Upkeep(desk, lanes)
    app.commitDataRequest.connect(lambda _manager: alerting.end())  # who stays now would hold the system up
    if isinstance(app, DeskApplication):
        app.quitting.connect(alerting.end)
    app.setQuitOnLastWindowClosed(False)  # the window may stay in the tray, and a wall screen may outlive it
    windows: list[MainWindow] = []

    def show(code: str | None) -> None:
        install_language(app, code)
        app.setApplicationDisplayName(translate("shell", "Aftersale Desk"))
        alerting.renew_texts()
        window = MainWindow(desk, lanes, syncing, sending, alerting)
        window.language_chosen.connect(show)
        window.ended.connect(partial(app.exit, 0), Qt.ConnectionType.QueuedConnection)
        window.safety.follow(upkeep)
        window.safety.restore_wanted.connect(restore)
        if start.opening.only is not None:
            start.opening.only.raised.connect(window.come_to_front)
        for old in windows:
            window.restoreGeometry(old.saveGeometry())
        window.show()
        for old in windows:
            old.leave()
        windows[:] = [window]

    def tell(error: BaseException) -> None:
        for window in windows:
            window.safety.tell(error)

    def restore(backup: Backup) -> None:
        if start.with_demo:
            show_user_error(windows[0], UserError(_DEMO))
            return
        start.wanted = backup
        app.exit(0)  # whatever waits to be sent: it is not in the data that comes

    start.crash.crashed.connect(tell)
    for failed in (start.crash.crashed, lanes.failed):
        failed.connect(upkeep.suspect)
    show(start.language or settings.get(desk, "language"))
    if start.stacks:
        windows[0].safety.tell_last_crash(start.stacks)
    windows[0].safety.look_back()
    upkeep.start(ended_badly=start.opening.ended_badly)
    syncing.start()
    syncing.states_changed.connect(sending.read_now)
    sending.start()
    alerting.start()
    try:
        with leaving_on_signals(app):
            return app.exec()
    finally:
        if start.wanted is not None:
            windows[0].leave()
        upkeep.stop()
        alerting.stop()
        lanes.shutdown()  # before the rest, so that no start is left on a lane
        syncing.stop()
        sending.stop()
