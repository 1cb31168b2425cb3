"""Requests of ours, recorded raw off a socket, hold before a checker written from doudian.md 1.2 alone."""

from __future__ import annotations

import hashlib
import hmac
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any
from urllib.parse import parse_qsl

import pytest

from models.doudian.signing import SignMethod
from tests.unit.doudian.tokenshop import APP_SECRET, TokenShop, Vault, client_of

OPERATE = "afterSale.operate"
NESTED: dict[str, Any] = {
    "type": 102,
    "items": [
        {"aftersale_id": "6959800000297566494", "remark": "尺寸不符 & <b>破损</b> > 2 处", "reason": "“商品有破损”"},
        {"remark": 'é 😀 \n\t"\\ /', "evidence": [{"url": "https://例.example/a?b=1&c=<2>", "type": 1}]},
    ],
    "a": {"z": {"键": [], "Z": None, "b": {"2": True, "10": 0.5}}, "é": {}},
}
ANSWER = b'{"code":10000,"msg":"success","data":{"access_token":"a-tok","refresh_token":"r-tok","shop_id":1}}'


def verifies(raw: bytes, secret: str) -> bool:
    """A request as it stood on the wire, by doudian.md 1.2."""
    head, _, body = raw.partition(b"\r\n\r\n")
    path, _, query = head.split(b" ")[1].decode("ascii").partition("?")
    said = dict(parse_qsl(query, keep_blank_values=True, strict_parsing=True))
    signed = b"app_key" + said["app_key"].encode() + b"method" + said["method"].encode()
    signed += b"param_json" + body + b"timestamp" + said["timestamp"].encode() + b"v" + said["v"].encode()
    message = secret.encode() + signed + secret.encode()
    if said["sign_method"] == "hmac-sha256":
        sign = hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()
    else:
        sign = hashlib.md5(message).hexdigest()
    if said["sign"] != sign or said["v"] != "2" or path != "/" + said["method"].replace(".", "/"):
        return False
    canonical = json.dumps(json.loads(body), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return canonical.encode() == body


class Recorder:
    """Takes one request after the other off a bare socket and keeps its bytes as they came."""

    def __init__(self) -> None:
        self.recorded: list[bytes] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, name="recorder")
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def stop(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listening.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:  # told to stop
                return
            with connection:
                self.recorded.append(_whole_request(connection))
                head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(ANSWER)}\r\nConnection: close\r\n\r\n"
                connection.sendall(head.encode() + ANSWER)


def _whole_request(connection: socket.socket) -> bytes:
    raw = b""
    while not _is_whole(raw):
        more = connection.recv(65_536)
        assert more, "the client hung up in mid-request"
        raw += more
    return raw


def _is_whole(raw: bytes) -> bool:
    head, end, body = raw.partition(b"\r\n\r\n")
    return bool(end) and len(body) >= int(headers_of(head)["content-length"])


def headers_of(head: bytes) -> dict[str, str]:
    pairs = (line.split(b":", 1) for line in head.split(b"\r\n")[1:])
    return {name.decode().lower(): value.strip().decode() for name, value in pairs}


@contextmanager
def recording() -> Iterator[Recorder]:
    recorder = Recorder()
    try:
        yield recorder
    finally:
        recorder.stop()


def recorded(parameters: dict[str, Any], sign_method: SignMethod, vault: Vault) -> list[bytes]:
    """What the client sent for one call."""
    with recording() as recorder:
        with closing(client_of(recorder.address, vault, sign_method=sign_method)) as client:
            client.call(OPERATE, parameters)
        return recorder.recorded


def with_tokens() -> Vault:
    return Vault(TokenShop().tokens())


@pytest.mark.parametrize("sign_method", SignMethod)
@pytest.mark.parametrize("parameters", [{}, {"page": 0, "size": 100, "order_by": ["update_time asc"]}, NESTED])
def test_a_recorded_request_verifies(parameters: dict[str, Any], sign_method: SignMethod) -> None:
    (raw,) = recorded(parameters, sign_method, with_tokens())
    assert verifies(raw, APP_SECRET)
    assert not verifies(raw, APP_SECRET[:-1] + "0")
    head, _, body = raw.partition(b"\r\n\r\n")
    assert head.startswith(b"POST /afterSale/operate?app_key=")
    assert head.count(b"&sign_method=" + sign_method.value.encode()) == 1
    assert headers_of(head)["content-type"] == "application/json; charset=utf-8"
    assert int(headers_of(head)["content-length"]) == len(body)
    assert json.loads(body) == parameters


def test_chinese_and_what_html_escapes_go_out_as_they_are() -> None:
    (raw,) = recorded(NESTED, SignMethod.HMAC_SHA256, with_tokens())
    body = raw.partition(b"\r\n\r\n")[2]
    assert "尺寸不符 & <b>破损</b> > 2 处".encode() in body
    assert b"\\u0026" not in body
    assert b"&amp;" not in body
    assert '"a":{"z":{"Z":null,"b":{"10":0.5,"2":true},"键":[]},"é":{}}'.encode() in body


@pytest.mark.parametrize("sign_method", SignMethod)
def test_no_byte_of_the_body_may_be_another(sign_method: SignMethod) -> None:
    (raw,) = recorded(NESTED, sign_method, with_tokens())
    start = raw.index(b"\r\n\r\n") + 4
    for place in range(start, len(raw)):
        changed = raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
        assert not verifies(changed, APP_SECRET), raw[start : place + 1]
    assert not verifies(raw + b" ", APP_SECRET)
    assert not verifies(raw[:-1], APP_SECRET)


def test_asking_for_tokens_verifies_as_well_and_the_token_itself_is_not_signed() -> None:
    asked, called = recorded(NESTED, SignMethod.HMAC_SHA256, Vault())
    assert asked.startswith(b"POST /token/create?")
    assert b"access_token" not in asked.partition(b"\r\n\r\n")[0]
    assert verifies(asked, APP_SECRET)
    assert called.count(b"access_token=a-tok&") == 1
    assert verifies(called.replace(b"access_token=a-tok&", b"access_token=another&"), APP_SECRET)
