"""Starts and ends the window: application, desk, lanes, one window per profile, the crash path."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from models.desk import backups, settings
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.logs import start_log
from models.desk.vaults import MemoryVault
from models.domain.errors import UserError
from ui.dialogs.error_box import show_bug, show_user_error
from ui.runtime.application import the_application
from ui.runtime.collector import quiet_collector
from ui.runtime.crash import CrashPath
from ui.runtime.faults import FaultFile
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import install_language, translate
from ui.runtime.signals import leaving_on_signals
from ui.runtime.single_instance import SingleInstance
from ui.shell.main_window import MainWindow
from ui.shell.sending import Sending
from ui.shell.syncing import Syncing
from ui.shell.theme import dress


def run(folder: Path | None, *, language: str | None = None, demo: bool = False) -> int:
    """Open the window and stay until it is closed; the exit code."""
    app = the_application()
    app.setApplicationName("AftersaleDesk")
    app.setQuitOnLastWindowClosed(True)
    install_language(app, language)
    app.setApplicationDisplayName(translate("shell", "Aftersale Desk"))
    dress(app)
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: dress(app))
    if not demo:
        return _run_profile(app, folder, language)
    with tempfile.TemporaryDirectory(prefix="aftersale-demo-", ignore_cleanup_errors=True) as throw_away:
        return _run_profile(app, Path(throw_away), language, with_demo=True)


def _run_profile(app: QApplication, folder: Path | None, language: str | None, *, with_demo: bool = False) -> int:
    try:
        desk = open_desk(folder, vault=MemoryVault() if with_demo else None)
    except UserError as error:
        show_user_error(None, error)
        return 1
    log = start_log(desk.log_file)
    crash, faults = CrashPath(), FaultFile(desk.folder / "logs")
    crash.install()
    faults.open()
    only = SingleInstance(desk.folder)
    try:
        if not only.claim():
            return 0
        if with_demo:
            return _run_demo(app, desk, crash, only, language)
        return _run_window(app, desk, crash, only, language)
    finally:
        only.close()
        faults.close()
        crash.remove()
        log.close()
        desk.close()


def _run_demo(app: QApplication, desk: Desk, crash: CrashPath, only: SingleInstance, language: str | None) -> int:
    """A platform on this computer, whose buyers do things for as long as the window is open."""
    from models.desk import demo  # the simulator that it brings is nothing a real start has to wait for

    with demo.platform(desk, traffic=True) as running:
        demo.fill(desk, running)
        return _run_window(app, desk, crash, only, language)


def _run_window(app: QApplication, desk: Desk, crash: CrashPath, only: SingleInstance, language: str | None) -> int:
    lanes = Lanes()
    # the program's, not the window's: that is made anew for each language
    syncing, sending = Syncing(desk, lanes), Sending(desk, lanes)
    windows: list[MainWindow] = []

    def show(code: str | None) -> None:
        install_language(app, code)
        app.setApplicationDisplayName(translate("shell", "Aftersale Desk"))
        window = MainWindow(desk, lanes, syncing, sending)
        window.language_chosen.connect(show)
        only.raised.connect(window.come_to_front)
        for old in windows:
            window.restoreGeometry(old.saveGeometry())
        window.show()
        for old in windows:
            old.leave()
        windows[:] = [window]

    quiet_collector()
    crash.crashed.connect(lambda error: show_bug(windows[0] if windows else None, error, desk.log_file))
    show(language or settings.get(desk, "language"))
    lanes.run(LaneName.WRITE, backups.back_up_today, desk)
    syncing.start()
    syncing.states_changed.connect(sending.read_now)
    sending.start()
    try:
        with leaving_on_signals(app):
            return app.exec()
    finally:
        lanes.shutdown()  # first, so that no start is left on a lane
        syncing.stop()
        sending.stop()
