"""Fetching one file over the web, from a server that is not trusted: bounded in bytes, time and ways.

Asynchronous, so that one clock holds for all of it, name look-up and a head that comes drop by drop included, and
so that it can be stopped while it waits. Neither tokens nor signatures go along.
"""

from __future__ import annotations

import asyncio
import logging
import os
import ssl
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import certifi
import httpx

from models.desk.proofs.misses import Miss
from models.desk.proofs.picture_address import is_inside, may_be_asked
from models.desk.proofs.sniffing import HEAD_BYTES, KEPT, Kind, kind_of
from models.domain.cancel import CancelToken

MOST_REDIRECTS = 3
LOOK_SECONDS = 0.05
"""How soon a wish to stop is noticed."""
_HEADERS = {"User-Agent": "aftersale-desk", "Accept": "image/*,video/*,application/pdf", "Accept-Encoding": "identity"}
_GONE = frozenset({404, 410})
_NOT_LET_IN = frozenset({401, 403})
_INSTEAD = {Kind.PAGE: Miss.PAGE, Kind.SVG: Miss.DRAWING}


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may cost."""

    picture_bytes: int = 30_000_000
    video_bytes: int = 100_000_000
    silence: float = 8.0
    """Seconds in which nothing comes."""
    whole: float = 60.0
    """Seconds for all of it."""

    def bytes_for(self, kind: Kind) -> int:
        """How large a file of that kind may be."""
        return self.video_bytes if kind.is_video else self.picture_bytes


def download(url: str, part: Path, limits: Limits, *, cancel: CancelToken) -> Kind | Miss:
    """Bring what lies at `url` into the new file `part`; what it is, or why it did not come.

    Raises:
        CancelledError: `cancel` was raised before it was here.
        OSError: the file cannot be written.
    """
    return asyncio.run(_bounded(url, part, limits, cancel))


async def _bounded(url: str, part: Path, limits: Limits, cancel: CancelToken) -> Kind | Miss:
    work = asyncio.create_task(_followed(url, part, limits))
    try:
        async with asyncio.timeout(limits.whole):
            while not work.done():
                cancel.check()
                await asyncio.wait({work}, timeout=LOOK_SECONDS)
        return work.result()
    except TimeoutError:
        return Miss.TIMED_OUT
    finally:
        work.cancel()
        with suppress(asyncio.CancelledError, Exception):  # it has been heard above, or nobody wants to any more
            await work


async def _followed(url: str, part: Path, limits: Limits) -> Kind | Miss:
    try:
        async with _client(url, limits) as client:
            return await _follow(client, url, part, limits)
    except httpx.TimeoutException:
        return Miss.TIMED_OUT
    except (httpx.ConnectError, httpx.ProxyError):
        return Miss.UNREACHABLE
    except (httpx.HTTPError, httpx.InvalidURL):
        return Miss.BROKE_OFF


async def _follow(client: httpx.AsyncClient, url: str, part: Path, limits: Limits) -> Kind | Miss:
    first = url
    for _ in range(MOST_REDIRECTS + 1):
        async with client.stream("GET", url) as answer:
            if not answer.has_redirect_location:
                return await _taken(answer, part, limits)
            onwards = str(answer.url.join(answer.headers["Location"]))
        if not may_be_asked(onwards) or (is_inside(onwards) and not is_inside(first)):
            return Miss.LED_ASTRAY
        url = onwards
    return Miss.LED_ASTRAY


async def _taken(answer: httpx.Response, part: Path, limits: Limits) -> Kind | Miss:
    if answer.status_code != httpx.codes.OK:
        return _refusal(answer.status_code)
    if _told_length(answer) > max(limits.picture_bytes, limits.video_bytes):
        return Miss.TOO_LARGE
    chunks = answer.aiter_raw()
    head = b""
    async for chunk in chunks:
        head += chunk
        if len(head) >= HEAD_BYTES:
            break
    kind = kind_of(head)
    if kind not in KEPT:
        return _INSTEAD.get(kind, Miss.NO_PICTURE)
    size, most = len(head), limits.bytes_for(kind)
    with os.fdopen(
        os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600), "wb"
    ) as file:
        file.write(head)
        async for chunk in chunks:
            size += len(chunk)
            if size > most:
                return Miss.TOO_LARGE
            file.write(chunk)
    return kind if size <= most else Miss.TOO_LARGE


def _refusal(status: int) -> Miss:
    if status in _GONE:
        return Miss.GONE
    return Miss.NOT_LET_IN if status in _NOT_LET_IN else Miss.REFUSED


def _told_length(answer: httpx.Response) -> int:
    told = answer.headers.get("Content-Length", "")
    return int(told) if told.isdecimal() and len(told) < 20 else 0


def _client(url: str, limits: Limits) -> httpx.AsyncClient:
    """The proxies of this computer are honoured, though not on the way to itself."""
    for name in ("httpx", "httpcore"):  # both write whole addresses into the log
        logging.getLogger(name).setLevel(logging.WARNING)
    if not is_inside(url):
        with suppress(ImportError, ValueError):  # a proxy of a kind that cannot be used
            return _built(limits, trust_env=True)
    return _built(limits, trust_env=False)


def _built(limits: Limits, *, trust_env: bool) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        headers=_HEADERS, timeout=limits.silence, verify=_trusted(), trust_env=trust_env, follow_redirects=False
    )


@cache
def _trusted() -> ssl.SSLContext:
    """Whom this computer trusts, which in companies may be their own proxy, and whom everybody does."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
