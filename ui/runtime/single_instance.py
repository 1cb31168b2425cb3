"""One window per data folder: a second start brings the first window to the front.

The lock on a file decides who is first. The system lets go of it when a program
dies, however it dies, so it cannot be left behind. The socket only carries the knock.
"""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from models.desk.file_lock import FileLock

LOCK_NAME = "window.lock"
KNOCK = b"raise\n"
WAIT_MS = 1000
_log = logging.getLogger(__name__)


class SingleInstance(QObject):
    """The claim of one program on one data folder."""

    raised = Signal()
    """Somebody started the program again: come to the front."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = FileLock(folder / LOCK_NAME)
        self._name = _socket_name(folder)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """True: this is the first. False: another one runs, and was asked to come to the front."""
        if not self._lock.take():
            self._knock()
            return False
        self._listen()
        return True

    def close(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.release()

    def _listen(self) -> None:
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # one that was killed left its socket; the lock says it is gone
        if not server.listen(self._name):
            _log.warning("a second start will not raise this window: %s", server.errorString())
        server.newConnection.connect(self._on_connection)
        self._server = server

    def _knock(self) -> None:
        socket = QLocalSocket()
        socket.connectToServer(self._name, QLocalSocket.OpenModeFlag.WriteOnly)
        if not socket.waitForConnected(WAIT_MS):
            _log.warning("the program that runs on this folder does not answer: %s", socket.errorString())
            return
        socket.write(KNOCK)
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()

    @Slot()
    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_words)
            socket.disconnected.connect(socket.deleteLater)
            self._answer(socket)  # what came before readyRead was connected

    @Slot()
    def _on_words(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if socket.canReadLine() and bytes(socket.readLine().data()) == KNOCK:
            self.raised.emit()


def _socket_name(folder: Path) -> str:
    """Short, because a socket's path may have only some 100 bytes; made from the folder, so that each has its own."""
    return "aftersale-desk-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
