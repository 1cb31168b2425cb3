"""The HTTP side: HTTP/1.1 with keep-alive, and a line that can be cut and mended."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from models.simulator.answering import Reply
from models.simulator.protocol import Received

MOST_BYTES = 16 * 2**20
POLL_SECONDS = 0.01
"""How soon the listening thread notices that it is to end."""
Answer = Callable[[Received, Mapping[str, str]], Reply]
Breaks = Callable[[], bool]
"""Whether the line breaks in the middle of the upload at hand."""


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.server.line.joined(self.connection)

    def finish(self) -> None:
        try:
            super().finish()
        finally:
            self.server.line.left(self.connection)

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except OSError:  # the other side, or `cut`, closed the connection
            self.close_connection = True

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_PUT(self) -> None:
        self._answer()

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        body = self._body()
        if body is None:
            return
        text = body.decode("utf-8", "replace") or query.get("param_json", "{}")
        received = Received(self.command, parts.path, query, text, body)
        headers = {name.lower(): value for name, value in self.headers.items()}
        self._send(self.server.line.answer(received, headers))

    def _body(self) -> bytes | None:
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > MOST_BYTES:
            self._send(Reply(b"", 413, "text/plain"))
            self.close_connection = True
            return None
        if self.command == "PUT" and self.server.line.breaks():
            self.rfile.read(int(length) // 2)
            self.close_connection = True
            return None
        return self.rfile.read(int(length))

    def _send(self, reply: Reply) -> None:
        if reply.delay:
            self.server.line.pause(reply.delay)
        if reply.drop:
            self.close_connection = True
            return
        lines = [f"HTTP/1.1 {reply.status} {self.responses.get(reply.status, ('',))[0]}"]
        lines += [f"{name}: {value}" for name, value in reply.headers.items()]
        lines += [f"Content-Type: {reply.kind}", f"Content-Length: {len(reply.body)}"]
        self.wfile.write("\r\n".join([*lines, "", ""]).encode("latin-1") + reply.body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - http.server's name
        """Nothing: the query holds tokens."""


class _Server(ThreadingHTTPServer):
    """Listens on a socket that it was given."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, line: Line, listening: socket.socket) -> None:
        super().__init__(listening.getsockname(), _Handler, bind_and_activate=False)
        self.socket.close()
        self.socket, self.line = listening, line
        self.server_activate()

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        self.line.works(threading.current_thread())
        super().process_request_thread(request, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A connection that broke is no error; anything else is a bug, and is told as one."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class Line:
    """The line to the platform. Its port stays taken while it is cut, so that it can be mended."""

    def __init__(self, port: int, answer: Answer, breaks: Breaks = lambda: False) -> None:
        self.answer, self.breaks = answer, breaks
        self._held = _bound(port)
        self.port: int = self._held.getsockname()[1]
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._connections: set[socket.socket] = set()
        self._workers: set[threading.Thread] = set()
        self._ended = threading.Event()

    @property
    def open(self) -> bool:
        """Whether it takes connections."""
        return self._server is not None

    def mend(self) -> None:
        """Take connections."""
        if self._server is not None:
            return
        self._server = _Server(self, self._held)
        serve = self._server.serve_forever
        self._thread = threading.Thread(target=serve, args=(POLL_SECONDS,), name="simulator", daemon=True)
        self._thread.start()

    def cut(self) -> None:
        """Break every connection and refuse new ones."""
        self._close()
        self._held = _bound(self.port)

    def end(self) -> None:
        """Give the port back and wait for everybody."""
        self._ended.set()
        self._close()
        self._held.close()
        for worker in list(self._workers):
            worker.join(5)

    def _close(self) -> None:
        server, self._server = self._server, None
        if server is None:
            self._held.close()
            return
        server.shutdown()
        server.server_close()
        if self._thread is not None:
            self._thread.join()
        self._hang_up()

    def _hang_up(self) -> None:
        with self._lock:
            for connection in self._connections:
                with suppress(OSError):  # it had gone already
                    connection.shutdown(socket.SHUT_RDWR)

    def joined(self, connection: socket.socket) -> None:
        """A connection began."""
        with self._lock:
            self._connections.add(connection)
        if not self.open:  # accepted just before the line was cut
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def left(self, connection: socket.socket) -> None:
        """It ended."""
        with self._lock:
            self._connections.discard(connection)

    def works(self, worker: threading.Thread) -> None:
        """A thread serves a connection."""
        with self._lock:
            self._workers = {other for other in self._workers if other.is_alive()} | {worker}

    def pause(self, seconds: float) -> None:
        """Wait, but not beyond the end."""
        self._ended.wait(seconds)


def _bound(port: int) -> socket.socket:
    """A socket that holds the port, without listening."""
    held = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if sys.platform != "win32":  # there it would let others take the port
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        held.bind(("127.0.0.1", port))
    except OSError:
        held.close()
        raise
    return held
