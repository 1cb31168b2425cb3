"""Putting a picture's bytes into the platform's storage: what leaves, and whatever may come back."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from models.domain.cancel import CancelToken
from models.domain.errors import CancelledError
from models.doudian.binary_upload import PIECE, put_bytes
from models.doudian.kinds import RefusalKind
from models.doudian.refusals import RefusedError
from tests.unit.doudian.platform import Scripted, answering
from tests.unit.doudian.scripted import Request, Say, Server

CONTENT = bytes(range(256)) * 1000
URI = "tos-cn-i-x/1 中.jpg"
Serving = Callable[..., Server]


def say(data: Any, status: int = 200) -> Say:
    return Say(json.dumps(data).encode(), status)


def place(server_host: str, **changed: Any) -> Say:
    upload = {"StoreInfos": [{"StoreUri": URI, "Auth": "permit"}], "UploadHosts": [server_host], **changed}
    return say({"ResponseMetadata": {"RequestId": "1"}, "Result": {"UploadAddress": upload}})


def storage(serving: Serving, *after: Say, **changed: Any) -> Server:
    def first(request: Request) -> Say:
        return place(request.headers["Host"], **changed)

    return serving(first, *after)


def to(server: Server) -> Scripted:
    return answering({"auth_query": f"{server.address}/?Action=ApplyImageUpload"})


def refused(client: Scripted, content: bytes = CONTENT) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        put_bytes(client, content, ".jpg", timeout=5)
    return caught.value


def test_what_leaves(serving: Serving) -> None:
    server, told = storage(serving, say({"success": 0})), []
    client = to(server)
    uri = put_bytes(client, CONTENT, ".jpg", progress=lambda done, total: told.append((done, total)))
    assert uri == URI
    asked = client.calls[0]
    assert (asked.method, asked.changes) == ("open.materialToken", False)
    assert asked.parameters == {"upload_num": 1, "file_extension": ".jpg", "biz_type": 1}
    put = server.requests[1]
    assert put.target == "/tos-cn-i-x/1%20%E4%B8%AD.jpg"
    assert put.body == CONTENT
    assert put.headers["Authorization"] == "permit"
    assert put.headers["Content-CRC32"] == f"{zlib.crc32(CONTENT):x}"
    assert "Transfer-Encoding" not in put.headers
    assert told[0] == (PIECE, len(CONTENT))
    assert told[-1] == (len(CONTENT), len(CONTENT))


@pytest.mark.parametrize("address", ["", "http://example.invalid/", "ftp://127.0.0.1/", "file:///etc/passwd", None])
def test_an_address_that_nobody_may_be_sent_to(address: object) -> None:
    error = refused(answering({"auth_query": address}))
    assert error.refusal.kind is RefusalKind.UNREADABLE


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (
            say({"ResponseMetadata": {"Error": {"CodeN": 1, "Code": "No", "Message": "签名无效"}}}, 403),
            "failed",
            "签名无效",
        ),
        (Say(b"<html>", 502), "server", "HTTP 502"),
        (Say(b"<html>", 200), "unreadable", "UploadAddress"),
        (say({"Result": {"UploadAddress": {"StoreInfos": [], "UploadHosts": []}}}), "unreadable", "UploadAddress"),
        (place("a@b.invalid"), "unreadable", "UploadAddress"),
        (place("h.invalid/path"), "unreadable", "UploadAddress"),
        (Say(drop=True), "lost", "RemoteProtocolError"),
    ],
)
def test_no_place(serving: Serving, answer: Say, kind: str, words: str) -> None:
    error = refused(to(serving(answer)))
    kinds = {
        "failed": RefusalKind.BUSINESS_FAILED,
        "server": RefusalKind.SERVER_FAILED,
        "unreadable": RefusalKind.UNREADABLE,
        "lost": RefusalKind.CONNECTION_LOST,
    }
    assert error.refusal.kind is kinds[kind]
    assert words in str(error)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (say({"success": 4, "error": {"error_code": 4024, "error": "crc32 mismatch"}}, 400), "crc32 mismatch [4024]"),
        (say({"success": -1, "error": {"code": 1, "message": "full"}}), "full [1]"),
        (say({}), "-"),
        (Say(b"", 500), "HTTP 500"),
        (Say(drop=True), "RemoteProtocolError"),
    ],
)
def test_the_bytes_are_not_taken(serving: Serving, answer: Say, words: str) -> None:
    assert words in str(refused(to(storage(serving, answer))))


def test_nothing_of_the_permit_hangs_on_to_an_error(serving: Serving) -> None:
    error = refused(to(storage(serving, Say(drop=True))))
    assert error.__cause__ is None
    assert error.__context__ is None


def test_it_stops_between_two_pieces(serving: Serving) -> None:
    cancel, server = CancelToken(), storage(serving, say({"success": 0}))
    with pytest.raises(CancelledError):
        put_bytes(to(server), CONTENT, ".jpg", progress=lambda *_: cancel.cancel(), cancel=cancel)
    assert all(len(request.body) < len(CONTENT) for request in server.requests)  # the storage never had all of it
