"""The crash path: what nobody caught goes to the log, and to the window if there is one.

Four ways lead here: an exception in a slot or in `main`, one in a thread, one in
a destructor, and what Qt itself has to say. Crashes below Python: `faults.py`.
"""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashPath(QObject):
    """Owns the hooks between `install` and `remove`. Lives in the GUI thread."""

    crashed = Signal(object)
    """An exception that nobody caught, told in the GUI thread. It is in the log already."""
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = threading.get_ident()
        self._telling = False
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        self._qt_before = qInstallMessageHandler(_on_qt_message)

    def remove(self) -> None:
        """Give the hooks back to whoever had them."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):  # Ctrl+C in the terminal is no crash
            sys.__excepthook__(kind, error, trace)
        else:
            self._record("uncaught exception", error.with_traceback(trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        where = args.thread.name if args.thread else "a thread that is gone"
        self._record(f"uncaught exception in {where}", args.exc_value or args.exc_type())

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        what = args.err_msg or "exception ignored in"
        self._record(f"{what} {args.object!r}", args.exc_value or args.exc_type())

    def _record(self, what: str, error: BaseException) -> None:
        _log.critical("%s", what, exc_info=error)
        # While a crash is being shown, one in the GUI thread comes from whoever shows it,
        # or from what repaints behind it: more windows would not help, the log has it.
        if not (self._telling and threading.get_ident() == self._thread):
            self._caught.emit(error)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        self._telling = True
        try:
            self.crashed.emit(error)
        finally:
            self._telling = False


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    category = context.category or "default"
    where = f" ({context.file}:{context.line})" if context.file else ""
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s%s", category, message, where)
