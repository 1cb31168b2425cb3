"""Starts and ends the window: application, desk, lanes, one window per profile, the crash path."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from models.desk.choices import reading
from models.desk.choices.register import LANGUAGE, SCHEME
from models.desk.desk import Desk
from models.desk.logs import end_log, start_log
from models.desk.vaults import MemoryVault
from models.domain.backup import Backup
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from ui.program import Program
from ui.runtime.application import the_application
from ui.runtime.collector import Collector
from ui.runtime.crash import CrashPath
from ui.runtime.faults import FaultFile
from ui.runtime.language import install_language, translate
from ui.runtime.signals import leaving_on_signals
from ui.safety.opening import Opening
from ui.shell.main_window import MainWindow
from ui.shell.theme import ICONS, Scheme, dress, follow_the_system

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
    from_demo: bool = False
    """Whether somebody has just come back from looking round in the demo."""
    turned: bool = False
    """Whether somebody wants the other one: the demo in the place of this desk, or from there their own again."""


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
    follow_the_system(app)
    from_demo = False
    while True:
        if demo:
            code, last = _run_throw_away(app, language)
        else:
            code, last = _run_profile(app, folder, language, from_demo=from_demo)
        if last is None or not last.turned:
            return code
        demo, from_demo, language = not demo, demo, last.language


def _run_throw_away(app: QApplication, language: str | None) -> tuple[int, Start | None]:
    """The demo, in a profile of its own that goes with it."""
    with tempfile.TemporaryDirectory(prefix="aftersale-demo-", ignore_cleanup_errors=True) as folder:
        return _run_profile(app, Path(folder), language, with_demo=True)


def _run_profile(
    app: QApplication, folder: Path | None, language: str | None, *, with_demo: bool = False, from_demo: bool = False
) -> tuple[int, Start | None]:
    """The exit code, and how the desk was left; `None` when there was none to open."""
    opening = Opening(folder, MemoryVault() if with_demo else None)
    try:
        while (desk := opening.desk()) is not None:
            code, last = _run_desk(app, desk, opening, language, with_demo=with_demo, from_demo=from_demo)
            if last.wanted is None:
                return code, last
            opening.restore(last.wanted)  # and open it again
        return opening.code, None
    finally:
        opening.close()


def _run_desk(
    app: QApplication, desk: Desk, opening: Opening, language: str | None, *, with_demo: bool, from_demo: bool
) -> tuple[int, Start]:
    """The exit code, and how the desk was left."""
    log = start_log(desk.log_file)
    crash, faults = CrashPath(), FaultFile(desk.folder / "logs")
    crash.install()
    start = Start(desk, crash, opening, faults.open(), language, with_demo, from_demo=from_demo)
    try:
        code = _run_demo(app, start) if with_demo else _run_window(app, start)
        return code, start
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
    desk, program = start.desk, Program(app, start.desk)
    app.setQuitOnLastWindowClosed(False)  # the window may stay in the tray, and a wall screen may outlive it
    windows: list[MainWindow] = []

    def show(code: str | None) -> None:
        start.language = code
        install_language(app, code)
        app.setApplicationDisplayName(translate("shell", "Aftersale Desk"))
        window = MainWindow(
            desk, program.lanes, program.syncing, program.sending, alerting_later=lambda: program.alerting
        )
        window.language_chosen.connect(show)
        window.ended.connect(partial(app.exit, 0), Qt.ConnectionType.QueuedConnection)
        window.furnished.connect(partial(furnished, window))
        if start.opening.only is not None:
            start.opening.only.raised.connect(window.come_to_front)
        for old in windows:
            program.alerting.renew_texts()
            window.furnish()
            window.restoreGeometry(old.saveGeometry())
        window.show()
        for old in windows:
            window.preferences.go_on_from(old.preferences)
            window.guiding.take_over(old.guiding)
            old.leave()
        windows[:] = [window]

    def furnished(window: MainWindow) -> None:
        window.safety.follow(program.upkeep)
        window.safety.restore_wanted.connect(restore)
        window.guiding.turn_wanted.connect(turn)
        if start.with_demo:
            window.guiding.mark_demo()
        if not program.started:
            if start.stacks:
                window.safety.tell_last_crash(start.stacks)
            window.safety.look_back()
            program.start(ended_badly=start.opening.ended_badly)
            window.guiding.begin(from_demo=start.from_demo)

    def tell(error: BaseException) -> None:
        for window in windows:
            window.tell(error)

    def turn() -> None:
        start.turned = True
        windows[0].quit()

    def restore(backup: Backup) -> None:
        if start.with_demo:
            from ui.dialogs.error_box import show_user_error

            show_user_error(windows[0], UserError(_DEMO))
            return
        start.wanted = backup
        app.exit(0)  # whatever waits to be sent: it is not in the data that comes

    start.crash.crashed.connect(tell)
    for failed in (start.crash.crashed, program.lanes.failed):
        failed.connect(program.suspect)
    dress(app, Scheme(reading.value(desk, SCHEME)))
    show(start.language or reading.value(desk, LANGUAGE))
    try:
        with leaving_on_signals(app):
            return app.exec()
    finally:
        if start.wanted is not None:
            windows[0].leave()
        elif start.turned:
            windows[0].deleteLater()  # it was closed, and another desk's window comes
        program.stop()
