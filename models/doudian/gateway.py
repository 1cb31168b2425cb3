"""One exchange over HTTP: exactly the signed bytes go out, and what came back is handed over as it came."""

from __future__ import annotations

import logging
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import quote, urlencode

import certifi
import httpx

from models.domain.errors import CancelledError
from models.doudian.gateway_address import is_loopback
from models.doudian.http_times import http_date, seconds_to_wait
from models.doudian.kinds import RefusalKind
from models.doudian.line_faults import refusal_of_line
from models.doudian.refusals import Refusal, RefusedError
from models.doudian.signing import SignedRequest

TIMEOUT_SECONDS = 12.0
"""Of silence; the official SDK's default (doudian.md 1.1)."""
WHOLE_SECONDS = 60.0
"""For the whole body, which may come drop by drop."""
LARGEST_BODY = 32 * 1024 * 1024
"""In bytes, unpacked. A page of a hundred cases has about 300 KB."""
KEEP_SECONDS = 4.0
"""An idle connection is given up before servers do that: a request that meets a closing one is lost without a trace."""

_HEADERS = {
    "Content-Type": "application/json; charset=utf-8",
    "Accept": "application/json",
    "User-Agent": "aftersale-desk",
    "x-open-no-old-err-code": "1",
}
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, unread. The body may hold tokens and buyers' data."""

    status: int
    body: bytes = field(repr=False)
    date: datetime | None
    """The platform's time, UTC, in whole seconds."""
    retry_after: float | None
    """Seconds that the platform wants to be left alone."""
    sent: float
    """`steady()` before the request left."""
    received: float
    """`steady()` when the head of the answer was there."""


class Gateway:
    """The platform's address, with its open connections. May be used from any thread."""

    def __init__(self, address: str, *, timeout: float = TIMEOUT_SECONDS) -> None:
        """Nothing is sent yet.

        Args:
            address: a checked one (`gateway_address.checked_address`).
            timeout: seconds of silence after which an answer is given up.
        """
        _silence()
        self._address = address
        self._whole = max(WHOLE_SECONDS, timeout)
        self._closed = False
        self._client = http_client(address, timeout)

    def post(self, request: SignedRequest, *, steady: Callable[[], float]) -> Reply:
        """Send a request once, and give back whatever was answered. Redirects are not followed.

        Raises:
            RefusedError: no answer came. Its kind says whether the request may have arrived.
            CancelledError: the gateway was closed before anything was sent.
        """
        if self._closed:
            raise CancelledError
        outcome = self._exchange(request, steady)
        if isinstance(outcome, Refusal):
            raise RefusedError(outcome)  # out here, where no httpx error hangs on to it: those hold the request
        return outcome

    def close(self) -> None:
        """Give up all connections. Calls under way in other threads end as lost."""
        self._closed = True
        self._client.close()

    def _exchange(self, request: SignedRequest, steady: Callable[[], float]) -> Reply | Refusal:
        try:
            return self._send(request, steady)
        except httpx.HTTPError as fault:
            return refusal_of_line(fault)
        except Exception:
            if not self._closed:
                raise
            return Refusal(kind=RefusalKind.CONNECTION_LOST, code="closed")

    def _send(self, request: SignedRequest, steady: Callable[[], float]) -> Reply | Refusal:
        url = f"{self._address}{request.path}?{urlencode(request.query, quote_via=quote, safe='')}"
        outgoing = self._client.build_request("POST", url, content=request.body)
        sent = steady()
        answer = self._client.send(outgoing, stream=True)
        received = steady()
        try:
            body = _body(answer, until=time.monotonic() + self._whole)
        finally:
            answer.close()
        if isinstance(body, RefusalKind):
            return Refusal(kind=body, code=f"HTTP {answer.status_code}")
        date = http_date(answer.headers.get("Date"))
        retry_after = seconds_to_wait(answer.headers.get("Retry-After"), date)
        return Reply(answer.status_code, body, date, retry_after, sent, received)


def _body(answer: httpx.Response, until: float) -> bytes | RefusalKind:
    """The whole body, or why it was given up; `until` is a moment of `time.monotonic`."""
    chunks, size = [], 0
    for chunk in answer.iter_bytes():
        chunks.append(chunk)
        size += len(chunk)
        if size > LARGEST_BODY:
            return RefusalKind.UNREADABLE
        if time.monotonic() > until:
            return RefusalKind.TIMED_OUT
    return b"".join(chunks)


def http_client(address: str, timeout: float) -> httpx.Client:
    """Connections to a host. The proxies of this computer are honoured, though not on the way to itself."""
    if is_loopback(address):
        return _built(address, timeout, trust_env=False)
    try:
        return _built(address, timeout, trust_env=True)
    except (ImportError, ValueError):  # quotes the proxy's address, which may hold a password
        _log.warning("This computer's proxy is of a kind that cannot be used; connecting without it.")
    return _built(address, timeout, trust_env=False)


def _built(address: str, timeout: float, *, trust_env: bool) -> httpx.Client:
    secure = address.startswith("https://")
    return httpx.Client(
        headers=_HEADERS,
        timeout=httpx.Timeout(timeout, pool=None),  # who waits for a connection waits for calls that end
        limits=httpx.Limits(max_connections=20, max_keepalive_connections=20, keepalive_expiry=KEEP_SECONDS),
        verify=_trusted() if secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        trust_env=trust_env,
        follow_redirects=False,
    )


def _trusted() -> ssl.SSLContext:
    """Whom this computer trusts, which in companies may be their own proxy, and whom everybody does."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _silence() -> None:
    """Both write whole addresses into the log, and access tokens are in them."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
