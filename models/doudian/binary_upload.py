"""Handing a picture's bytes to the platform's storage, from where `materials.upload_image` takes them.

doudian.md 2.6 only says "binary upload through open.materialToken". The three steps, their fields and their headers
are those of the platform's own Java SDK, as published: ask for an address that is signed already, ask that address
where to put the bytes, put them there. ASSUMED: that the storage takes https, where the SDK uses http.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

import httpx

from models.domain.cancel import CancelToken
from models.doudian.answers import unreadable
from models.doudian.caller import Caller
from models.doudian.fields import number, record, records, text
from models.doudian.gateway import http_client
from models.doudian.gateway_address import is_loopback
from models.doudian.kinds import RefusalKind
from models.doudian.line_faults import refusal_of_line
from models.doudian.pacer import Urgency
from models.doudian.refusals import Refusal, RefusedError
from models.doudian.wording import clean

MATERIAL_CENTRE = 1
"""`biz_type`: the pictures of the shop's material centre."""
PIECE = 64 * 1024
"""Bytes between two looks at whether somebody wants to stop."""
TIMEOUT_SECONDS = 30.0
"""Of silence: the storage answers when it has written everything."""
LARGEST_ANSWER = 1_000_000

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the bytes of one picture go."""

    url: str
    uri: str
    """What the platform calls the place."""
    permit: str


def put_bytes(
    client: Caller,
    content: bytes,
    suffix: str,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    timeout: float = TIMEOUT_SECONDS,
) -> str:
    """Store a picture, and give the `file_uri` for `materials.upload_image`. No material comes of this alone.

    Args:
        client: the shop's line to the platform.
        content: the picture.
        suffix: ".jpg" or ".png".
        progress: is told how many bytes have left, of how many.
        cancel: looked at between two pieces.
        timeout: seconds of silence after which it is given up.

    Raises:
        RefusedError: the platform or its storage refused, or the line broke. It may be repeated without harm.
        CancelledError: called off; what had left is forgotten there.
    """
    asked = _signed_address(client, suffix, cancel)
    try:
        with http_client(asked, timeout) as storage:
            place = _place(storage, asked)
            _put(storage, place, content, progress, cancel)
            return place.uri
    except httpx.InvalidURL:
        refusal = Refusal(kind=RefusalKind.UNREADABLE, code="InvalidURL")
    except httpx.HTTPError as fault:
        refusal = refusal_of_line(fault)
    raise RefusedError(refusal)  # out here, where no httpx error hangs on to it: those hold the permit


def _signed_address(client: Caller, suffix: str, cancel: CancelToken | None) -> str:
    parameters = {"upload_num": 1, "file_extension": suffix, "biz_type": MATERIAL_CENTRE}
    answer = client.call("open.materialToken", parameters, urgency=Urgency.STAFF, cancel=cancel)
    address = text(record(answer.data).get("auth_query"))
    if not _is_safe(address):
        raise unreadable(answer, "auth_query")
    return address


def _is_safe(address: str) -> bool:
    """Encrypted, or on this computer."""
    return address.startswith("https://") or (address.startswith("http://") and is_loopback(address))


def _place(storage: httpx.Client, asked: str) -> _Place:
    said = _said(storage.get(asked))
    fault = record(record(said.get("ResponseMetadata")).get("Error"))
    if fault:
        raise _refused(f"{fault.get('CodeN', '')} {fault.get('Code', '')}", fault.get("Message"))
    upload = record(record(said.get("Result")).get("UploadAddress"))
    infos, hosts = records(upload.get("StoreInfos")), upload.get("UploadHosts")
    uri = text(infos[0].get("StoreUri")) if infos else ""
    host = text(hosts[0]) if isinstance(hosts, list) and hosts else ""
    if not uri or not _is_host(host):
        raise RefusedError(Refusal(kind=RefusalKind.UNREADABLE, code="UploadAddress"))
    scheme = "http" if is_loopback(f"http://{host}") and is_loopback(asked) else "https"
    return _Place(f"{scheme}://{host}/{quote(uri)}", uri, text(infos[0].get("Auth")))


def _is_host(host: str) -> bool:
    try:
        return bool(host) and urlsplit(f"https://{host}").netloc == host and "@" not in host
    except ValueError:
        return False


def _put(
    storage: httpx.Client, place: _Place, content: bytes, progress: Progress | None, cancel: CancelToken | None
) -> None:
    headers = {
        "Authorization": place.permit,
        "Content-CRC32": f"{zlib.crc32(content):x}",
        "Content-Type": "application/octet-stream",
        "Content-Length": str(len(content)),
    }
    said = _said(storage.put(place.url, content=_pieces(content, progress, cancel), headers=headers))
    if number(said.get("success")) != 0:
        fault = record(said.get("error"))
        raise _refused(fault.get("error_code") or fault.get("code"), fault.get("error") or fault.get("message"))


def _pieces(content: bytes, progress: Progress | None, cancel: CancelToken | None) -> Iterator[bytes]:
    for start in range(0, len(content), PIECE):
        if cancel is not None:
            cancel.check()
        yield content[start : start + PIECE]
        if progress is not None:
            progress(min(start + PIECE, len(content)), len(content))


def _said(answer: httpx.Response) -> Mapping[str, Any]:
    """What the storage says. A refusal is in the body, or else the status is all there is."""
    try:
        said = record(json.loads(answer.content[:LARGEST_ANSWER]))
    except (ValueError, RecursionError):
        said = {}
    if answer.status_code != httpx.codes.OK and not (said.get("error") or said.get("ResponseMetadata")):
        raise RefusedError(Refusal(kind=RefusalKind.SERVER_FAILED, code=f"HTTP {answer.status_code}"))
    return said


def _refused(code: object, words: object) -> RefusedError:
    refusal = Refusal(kind=RefusalKind.BUSINESS_FAILED, code=clean(code, 60) or "-", said=clean(words, 200))
    return RefusedError(refusal)
