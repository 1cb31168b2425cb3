"""News of versions: asked for once a day at most; what is wrong out there is a line in the log and nothing else."""

from __future__ import annotations

import http.server
import json
import logging
import os
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.desk import settings, updates
from models.desk.choices.keeping import keep
from models.desk.choices.register import UPDATES_FROM
from models.desk.desk import Desk
from models.domain.cancel import CancelToken
from models.domain.clock import FixedClock
from models.domain.errors import CancelledError, UserError

Answer = Callable[[http.server.BaseHTTPRequestHandler], None]


@pytest.fixture
def news(desk: Desk, tmp_path: Path) -> Path:
    """The file on a share that is asked."""
    file = tmp_path / "news.json"
    keep(desk, UPDATES_FROM, str(file))
    return file


def write(file: Path, content: Any) -> None:
    file.write_text(json.dumps(content), "utf-8")


def test_a_newer_version_is_told_until_it_is_dismissed(desk: Desk, news: Path, clock: FixedClock) -> None:
    write(news, {"version": "9.1", "words": {"zh_CN": "修复了导入", "en": "Imports are mended"}})
    found = updates.look(desk)
    assert found is not None
    assert (found.version, found.words_in("zh_CN"), found.words_in("en")) == ("9.1", "修复了导入", "Imports are mended")
    assert updates.look(desk) == found
    updates.dismiss(desk, "9.1")
    assert updates.look(desk) is None
    clock.move(timedelta(days=1))
    assert updates.look(desk) is None
    write(news, {"version": "9.2", "words": "one text for all"})
    clock.move(timedelta(days=1))
    found = updates.look(desk)
    assert found is not None
    assert (found.version, found.words_in("zh_CN")) == ("9.2", "one text for all")


def test_it_is_asked_once_a_day(desk: Desk, news: Path, clock: FixedClock) -> None:
    assert updates.look(desk) is None  # the file is not there yet
    write(news, {"version": "9.1"})
    assert updates.look(desk) is None
    clock.move(timedelta(days=1))
    assert updates.look(desk) is not None
    news.unlink()
    clock.move(timedelta(days=1))
    assert updates.look(desk) is not None  # what is known stays known


def test_nobody_is_asked_unless_it_is_set(desk: Desk) -> None:
    assert updates.look(desk) is None
    assert settings.get(desk, "updates_known") is None


@pytest.mark.parametrize("version", ["0.0.1", updates.this_version()])
def test_what_is_not_newer_is_not_told(desk: Desk, news: Path, version: str) -> None:
    write(news, {"version": version})
    assert updates.look(desk) is None


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("1.10", "1.9", True),
        ("1.0.0", "1", False),
        ("1.0.1", "1", True),
        ("2", "10", False),
        ("1.0rc1", "0.9", False),
        ("9.0", "", False),
    ],
)
def test_versions_are_compared_by_their_numbers(version: str, than: str, newer: bool) -> None:
    assert updates.is_newer(version, than) is newer


HOSTILE = {
    "nothing": b"",
    "no JSON": b"<html>hello</html>",
    "no text": b"\xff\xfe\x00\x01",
    "a list": b"[1, 2]",
    "no version": b'{"words": "x"}',
    "a number": b'{"version": 9}',
    "markup": b'{"version": "<b>9</b>"}',
    "a long one": b'{"version": "' + b"9" * 500 + b'"}',
    "deep": b"[" * 60_000,
    "large": b'{"version": "9.9", "words": "' + b"x" * 100_000 + b'"}',
}


@pytest.mark.parametrize("what", HOSTILE)
def test_whatever_is_not_as_it_should_be_is_ignored(
    desk: Desk, news: Path, what: str, caplog: pytest.LogCaptureFixture
) -> None:
    news.write_bytes(HOSTILE[what])
    assert updates.look(desk) is None
    assert "news of versions were ignored" in caplog.text
    assert "hello" not in caplog.text


def test_words_are_one_short_plain_line(desk: Desk, news: Path) -> None:
    write(news, {"version": "9.1", "words": {"en": "a\nb\u202e\x00c" + "d" * 1000, "long" * 9: "x", "zh_CN": ["x"]}})
    found = updates.look(desk)
    assert found is not None
    assert set(found.words) == {"en"}
    assert found.words["en"].startswith("a b cd")
    assert len(found.words["en"]) == updates.MOST_WORDS


@pytest.mark.skipif(os.name == "nt", reason="no such files there")
def test_a_pipe_is_not_waited_for(desk: Desk, news: Path) -> None:
    os.mkfifo(news)
    assert updates.look(desk) is None


@pytest.mark.parametrize("where", ["http://example.com/n.json", "ftp://x/y", "file:///etc/passwd", "news.json", "x:"])
def test_only_https_and_whole_paths_are_taken(desk: Desk, where: str) -> None:
    with pytest.raises(UserError, match="https://"):
        keep(desk, UPDATES_FROM, where)


def test_what_else_stands_in_the_settings_is_not_asked(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    settings.put(desk, UPDATES_FROM.row, "http://127.0.0.1:9/")
    assert updates.look(desk) is None
    assert "updates.from: what is stored makes no sense (News of versions comes from" in caplog.text
    settings.put(desk, UPDATES_FROM.row, ["x"])
    assert updates.look(desk) is None
    settings.put(desk, UPDATES_FROM.row, "/none")
    settings.put(desk, "updates_known", "nonsense")
    assert updates.look(desk) is None


# over the web


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a server on this computer, with its key, made for these tests."""
    pytest.importorskip("cryptography", reason="without it there is nobody to make a certificate")
    from ipaddress import ip_address

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("certificate") / "server.pem"
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file


@contextmanager
def served(certificate: Path, answer: Answer) -> Iterator[str]:
    """A server over TLS; its address."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        def log_message(self, *_: object) -> None: ...

    class Server(http.server.ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = True

        def handle_error(self, *_: object) -> None: ...  # somebody hung up, as is wanted here

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with Server(("127.0.0.1", 0), Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"https://127.0.0.1:{server.server_address[1]}/news.json"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This computer trusts that server."""
    context = ssl.create_default_context(cafile=str(certificate))
    monkeypatch.setattr(updates, "_trusted", lambda: context)


def say(content: bytes, status: int = 200, **headers: str) -> Answer:
    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(content)

    return answer


GOOD = b'{"version": "9.3", "words": "over the web"}'


def test_an_address_is_asked(desk: Desk, certificate: Path, trusted: None) -> None:
    with served(certificate, say(GOOD)) as address:
        keep(desk, UPDATES_FROM, address)
        found = updates.look(desk)
    assert found is not None
    assert (found.version, found.words_in("en")) == ("9.3", "over the web")


def test_a_server_that_nobody_vouches_for_is_not_believed(
    desk: Desk, certificate: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with served(certificate, say(GOOD)) as address:
        keep(desk, UPDATES_FROM, address)
        assert updates.look(desk) is None
    assert "cannot be read: ConnectError" in caplog.text


@pytest.mark.parametrize(
    "answer",
    [
        say(GOOD, 404),
        say(b"", 302, Location="https://example.com/"),
        say(GOOD * 3_000),
    ],
    ids=["missing", "elsewhere", "large"],
)
def test_answers_that_are_of_no_use(
    desk: Desk, certificate: Path, trusted: None, answer: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    with served(certificate, answer) as address:
        keep(desk, UPDATES_FROM, address)
        assert updates.look(desk) is None
    assert "news of versions were ignored" in caplog.text
    assert address not in caplog.text


def test_an_answer_that_drips_is_given_up(
    desk: Desk, certificate: Path, trusted: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(updates, "MOST_SECONDS", 0.1)

    def drip(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(100):
            handler.wfile.write(b" ")
            time.sleep(0.01)

    with served(certificate, drip) as address:
        keep(desk, UPDATES_FROM, address)
        assert updates.look(desk) is None
    assert "takes too long" in caplog.text


def test_it_can_be_stopped(desk: Desk, certificate: Path, trusted: None) -> None:
    token = CancelToken()
    token.cancel()
    with served(certificate, say(GOOD)) as address:
        keep(desk, UPDATES_FROM, address)
        with pytest.raises(CancelledError):
            updates.look(desk, cancel=token)


def test_addresses_stay_out_of_the_log(
    desk: Desk, certificate: Path, trusted: None, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO), served(certificate, say(GOOD)) as address:
        keep(desk, UPDATES_FROM, address)
        updates.look(desk)
    assert address not in caplog.text
