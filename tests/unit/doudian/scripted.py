"""A server on loopback that answers as a script says, over real sockets: whole, cut off, late or not at all."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Request:
    """What arrived, byte for byte."""

    target: str
    headers: dict[str, str]
    body: bytes
    at: float = field(default_factory=time.monotonic)

    @property
    def query(self) -> dict[str, str]:
        pairs = parse_qsl(urlsplit(self.target).query, keep_blank_values=True, strict_parsing=True)
        assert len(dict(pairs)) == len(pairs)
        return dict(pairs)

    @property
    def method(self) -> str:
        return self.query["method"]

    @property
    def parameters(self) -> dict[str, Any]:
        return json.loads(self.body)


@dataclass(frozen=True)
class Say:
    """What is answered."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    """Before the answer."""
    ahead: float | None = 0.0
    """How far the `Date` is ahead of this computer's, in seconds; `None` for no `Date`."""
    drop: bool = False
    """Hang up instead of answering."""
    cut: int = 0
    """So many bytes of the body are announced, and never come."""
    drip: float = 0.0
    """Seconds between the bytes of the body."""


def success(data: object = None, **more: Any) -> Say:
    return Say(json.dumps({"code": 10000, "msg": "success", "data": data}, ensure_ascii=False).encode(), **more)


def refusal(code: int, sub_code: str = "", **more: Any) -> Say:
    return Say(json.dumps({"code": code, "sub_code": sub_code, "msg": "平台原话"}).encode(), **more)


Answerer = Callable[[Request], Say]


class Server:
    """Answers with `script` in order, the last line again and again, or as a function says."""

    def __init__(self, *script: Say | Answerer) -> None:
        self.script = list(script)
        self.requests: list[Request] = []
        self._lock = threading.Lock()
        self._server = _Listener(("127.0.0.1", 0), _Handler)
        self._server.owner = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), name="scripted server")
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def of(self, method: str) -> list[Request]:
        return [request for request in self.requests if request.method == method]

    def answer(self, request: Request) -> Say:
        with self._lock:
            self.requests.append(request)
            line = self.script[0] if len(self.script) == 1 else self.script.pop(0)
        return line if isinstance(line, Say) else line(request)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    owner: Server


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Listener

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        say = self.server.owner.answer(Request(self.path, dict(self.headers.items()), body))
        time.sleep(say.seconds)
        if say.drop:
            self._hang_up()
            return
        self._head(say)
        self._body(say)
        if say.cut:
            self._hang_up()

    def do_GET(self) -> None:
        self.do_POST()

    def do_PUT(self) -> None:
        self.do_POST()

    def _head(self, say: Say) -> None:
        self.send_response_only(say.status)
        if say.ahead is not None:
            self.send_header("Date", formatdate(time.time() + say.ahead, usegmt=True))
        self.send_header("Content-Length", str(len(say.body)))
        for name, value in say.headers.items():
            self.send_header(name, value)
        self._headers_buffer.append(b"\r\n")

    def _body(self, say: Say) -> None:
        head = b"".join(self._headers_buffer)
        self._headers_buffer = []
        try:
            if not say.drip:
                self.wfile.write(head + say.body[: len(say.body) - say.cut])
                return
            self.wfile.write(head)
            for byte in say.body:
                self.wfile.write(bytes([byte]))
                time.sleep(say.drip)
        except OSError:  # the client has had enough
            self.close_connection = True

    def _hang_up(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, *args: Any) -> None:
        pass
