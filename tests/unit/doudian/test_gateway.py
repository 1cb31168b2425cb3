"""One exchange over HTTP, on real sockets: what goes out, what comes back, and everything that may come between."""

from __future__ import annotations

import gzip
import logging
import socket
import ssl
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest

from models.domain.clock import steady_seconds
from models.domain.errors import CancelledError
from models.doudian import gateway as room
from models.doudian.gateway import Gateway, Reply
from models.doudian.kinds import RefusalKind as Kind
from models.doudian.refusals import Refusal, RefusedError
from models.doudian.secret import Secret
from models.doudian.signing import Application, SignedRequest, signed_request
from tests.unit.doudian.scripted import Say, Server

TOKEN = "3f9d1c7e-5a42 +%2B/=&?#Ü"
AT = datetime.fromtimestamp(1700000000, UTC)
Serving = Callable[..., Server]


def request_of(**parameters: object) -> SignedRequest:
    application = Application("6844048284663924231", Secret("a secret"))
    return signed_request(application, "afterSale.List", parameters, at=AT, access_token=Secret(TOKEN))


def post(address: str, *, timeout: float = 5.0) -> Reply:
    with closing(Gateway(address, timeout=timeout)) as gateway:
        return gateway.post(request_of(page=0), steady=steady_seconds)


def refused(address: str, *, timeout: float = 5.0) -> Refusal:
    with pytest.raises(RefusedError) as caught:
        post(address, timeout=timeout)
    told = "".join(traceback.format_exception(caught.value))
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    assert "3f9d1c7e" not in told
    return caught.value.refusal


@pytest.fixture
def closed_port() -> Iterator[str]:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))  # bound, but nobody listens
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"


# what goes out


def test_exactly_the_signed_bytes_and_the_query_encoded_once(serving: Serving) -> None:
    server = serving(Say(b"{}"))
    request = request_of(remark="中文 & <b> \u2028", nested={"b": [1], "a": None})
    with closing(Gateway(server.address)) as gateway:
        gateway.post(request, steady=steady_seconds)
    (arrived,) = server.requests
    assert arrived.body == request.body
    assert arrived.query == dict(request.query)
    assert arrived.target.startswith("/afterSale/List?app_key=6844048284663924231&method=afterSale.List&access_token=")
    assert "3f9d1c7e-5a42%20%2B%252B%2F%3D%26%3F%23%C3%9C" in arrived.target
    assert arrived.headers["Content-Type"] == "application/json; charset=utf-8"
    assert arrived.headers["x-open-no-old-err-code"] == "1"


def test_connections_are_kept(serving: Serving) -> None:
    server = serving(Say(b"{}"))
    with closing(Gateway(server.address)) as gateway:
        replies = [gateway.post(request_of(), steady=steady_seconds) for _ in range(3)]
    assert [reply.body for reply in replies] == [b"{}"] * 3


# what comes back


def test_a_reply(serving: Serving) -> None:
    before = steady_seconds()
    reply = post(serving(Say(b"body", status=418, headers={"Retry-After": "7"}, seconds=0.1)).address)
    assert (reply.status, reply.body, reply.retry_after) == (418, b"body", 7.0)
    assert reply.date is not None
    assert abs((datetime.now(UTC) - reply.date).total_seconds()) < 5
    assert before <= reply.sent <= reply.received - 0.1
    assert "body" not in repr(reply).replace("body=", "")


def test_a_reply_without_a_date(serving: Serving) -> None:
    reply = post(serving(Say(b"{}", ahead=None)).address)
    assert (reply.date, reply.retry_after) == (None, None)


def test_a_packed_body_is_unpacked(serving: Serving) -> None:
    body = "中文".encode() * 9000
    assert post(serving(Say(gzip.compress(body), headers={"Content-Encoding": "gzip"})).address).body == body


def test_a_redirect_is_not_followed(serving: Serving) -> None:
    elsewhere = serving(Say(b"{}"))
    server = serving(Say(status=307, headers={"Location": elsewhere.address}))
    assert post(server.address).status == 307
    assert elsewhere.requests == []


# what may come between


def test_nobody_is_there(closed_port: str) -> None:
    refusal = refused(closed_port)
    assert refusal.kind is Kind.UNREACHABLE
    assert "ECONNREFUSED" in refusal.code
    assert not refusal.may_have_acted


def test_no_such_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless(*args: object, **kwargs: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nameless)
    monkeypatch.setenv("no_proxy", "*")
    refusal = refused("https://openapi-fxg.jinritemai.com")
    assert (refusal.kind, refusal.code) == (Kind.UNREACHABLE, "ConnectError: DNS")


def test_no_secure_connection(serving: Serving) -> None:
    server = serving(Say(b"{}"))
    refusal = refused(server.address.replace("http:", "https:"))
    assert refusal.kind is Kind.NO_SECURE_CONNECTION
    assert not refusal.may_have_acted
    assert server.requests == []


def test_certificates_are_checked() -> None:
    context = room._trusted()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert len(context.get_ca_certs()) > 50


def test_hung_up_after_the_request(serving: Serving) -> None:
    server = serving(Say(drop=True))
    refusal = refused(server.address)
    assert refusal.kind is Kind.CONNECTION_LOST
    assert refusal.may_have_acted
    assert len(server.requests) == 1


def test_cut_off_in_mid_body(serving: Serving) -> None:
    assert refused(serving(Say(b'{"code":10000}', cut=5)).address).kind is Kind.CONNECTION_LOST


def test_no_answer_in_time(serving: Serving) -> None:
    begun = time.monotonic()
    refusal = refused(serving(Say(seconds=1.0)).address, timeout=0.2)
    assert (refusal.kind, refusal.code) == (Kind.TIMED_OUT, "ReadTimeout")
    assert time.monotonic() - begun < 0.9


def test_a_body_that_comes_drop_by_drop(serving: Serving, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "WHOLE_SECONDS", 0.3)
    refusal = refused(serving(Say(b"x" * 40, drip=0.05)).address, timeout=0.2)
    assert (refusal.kind, refusal.code) == (Kind.TIMED_OUT, "HTTP 200")


def test_a_huge_body_is_given_up(serving: Serving, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LARGEST_BODY", 1_000_000)
    assert len(post(serving(Say(b"x" * 1_000_000)).address).body) == 1_000_000
    assert refused(serving(Say(b"x" * 1_000_001)).address).kind is Kind.UNREADABLE
    packed = gzip.compress(b"x" * 50_000_000)
    assert refused(serving(Say(packed, headers={"Content-Encoding": "gzip"})).address).kind is Kind.UNREADABLE


def test_a_body_that_cannot_be_unpacked(serving: Serving) -> None:
    assert refused(serving(Say(b"no gzip", headers={"Content-Encoding": "gzip"})).address).kind is Kind.UNREADABLE


@pytest.mark.parametrize("words", [b"SSH-2.0-OpenSSH\r\n\r\n", b"", b"HTTP/1.1 200 OK\r\nContent-Le"])
@pytest.mark.parametrize("listens", [True, False])
def test_no_http_at_all(words: bytes, listens: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def speak() -> None:
            line, _ = listener.accept()
            with line:
                if listens:
                    line.recv(65536)
                line.sendall(words)

        thread = threading.Thread(target=speak)
        thread.start()
        assert refused(f"http://127.0.0.1:{listener.getsockname()[1]}").kind is Kind.CONNECTION_LOST
        thread.join()


# closing


def test_after_closing_nothing_is_sent(serving: Serving) -> None:
    server = serving(Say(b"{}"))
    gateway = Gateway(server.address)
    gateway.close()
    gateway.close()
    with pytest.raises(CancelledError):
        gateway.post(request_of(), steady=steady_seconds)
    assert server.requests == []


def test_closing_under_a_call_leaves_its_outcome_open(serving: Serving) -> None:
    arrived = threading.Event()

    def slowly(_: object) -> Say:
        arrived.set()
        return Say(b"{}", seconds=0.4)

    met: list[object] = []
    gateway = Gateway(serving(slowly).address, timeout=5.0)

    def call() -> None:
        try:
            met.append(gateway.post(request_of(), steady=steady_seconds))
        except RefusedError as error:
            met.append(error.refusal.kind)

    thread = threading.Thread(target=call)
    thread.start()
    assert arrived.wait(5)
    gateway.close()
    thread.join()
    assert met[0] is Kind.CONNECTION_LOST or isinstance(met[0], Reply)


# proxies and logs


def test_a_proxy_is_never_asked_about_this_computer(
    serving: Serving, closed_port: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, closed_port.replace("//", "//user:sesame@"))
    assert post(serving(Say(b"{}")).address).body == b"{}"


def test_a_proxy_that_fails_does_not_show_its_password(closed_port: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.setenv("https_proxy", closed_port.replace("//", "//user:sesame@"))
    refusal = refused("https://gateway.invalid")
    assert refusal.kind is Kind.UNREACHABLE
    assert "sesame" not in repr(refusal)


@pytest.mark.parametrize("proxy", ["socks4://user:sesame@127.0.0.1:1", "socks5://user:sesame@127.0.0.1:1"])
def test_a_proxy_that_cannot_be_used_is_left_out(
    proxy: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("all_proxy", proxy)
    Gateway("https://gateway.invalid").close()
    assert "proxy" in caplog.text
    assert "sesame" not in caplog.text


def test_no_token_gets_into_a_log(serving: Serving, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    post(serving(Say(b"{}")).address)
    refused(serving(Say(drop=True)).address)
    assert "3f9d1c7e" not in caplog.text
