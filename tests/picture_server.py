"""A web server on this computer that gives out pictures as the worst of servers would."""

from __future__ import annotations

import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = b"<!DOCTYPE html>\n<html><body><script>alert(1)</script>please log in</body></html>"
SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
MP4 = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + bytes(400)
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF"
Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """One request; the server's book says what to do with it."""

    server: PictureServer

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.server.headers.append(dict(self.headers))
        path = self.path.partition("?")[0]
        answer = self.server.answers.get(path)
        if answer is None:
            self.give(b"", status=404)
        elif isinstance(answer, bytes):
            self.give(answer)
        else:
            answer(self)

    def give(self, body: bytes, status: int = 200, length: int | None = None, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "image/jpeg")  # whatever it is
        self.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def pour(self, body: bytes, pause: float = 0.0) -> None:
        """Give the same for ever, without a length, until nobody listens."""
        self.send_response(200)
        self.end_headers()
        while not self.server.ended.wait(pause):
            self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


class PictureServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, bytes | Answer] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.ended = threading.Event()
        self._workers: list[threading.Thread] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def put(self, path: str, answer: bytes | Answer) -> str:
        self.answers[path] = answer
        return self.address + path

    def process_request_thread(self, request, client_address) -> None:
        self._workers.append(threading.current_thread())
        super().process_request_thread(request, client_address)

    def handle_error(self, request, client_address) -> None:
        """Whoever gave up on us is no error."""

    def wait_for_all(self) -> None:
        self.ended.set()
        for worker in self._workers:
            worker.join(5)


@contextmanager
def picture_server() -> Iterator[PictureServer]:
    server = PictureServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.shutdown()
        thread.join()
        server.server_close()
        server.wait_for_all()


def redirect(to: str) -> Answer:
    return lambda handler: handler.give(b"", status=302, Location=to)


def drop(body: bytes) -> Answer:
    """Promise more than comes."""
    return lambda handler: handler.give(body, length=len(body) * 2)


def endless(body: bytes, pause: float = 0.0) -> Answer:
    return lambda handler: handler.pour(body, pause)


def silent(handler: Handler) -> None:
    """Take the request and never answer."""
    handler.server.ended.wait()


def dripping(handler: Handler) -> None:
    """A head that never ends."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    while not handler.server.ended.wait(0.02):
        handler.wfile.write(b"X: y\r\n")


def huge_png(side: int = 30_000) -> bytes:
    """A true picture of one bit a pixel: a hundred kilobytes that are 3.6 GB in full colour."""
    packer = zlib.compressobj()
    row = bytes(1 + (side + 7) // 8)
    body = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    return _png(struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0), body)


def small_png() -> bytes:
    return _png(struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0), zlib.compress(bytes(14)))


def _png(head: bytes, body: bytes) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
