"""What a fault of the line means for the request: did anything leave?"""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator

import httpx

from models.doudian.kinds import RefusalKind
from models.doudian.refusals import Refusal

_NOTHING_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


def refusal_of_line(fault: httpx.HTTPError) -> Refusal:
    """The refusal that a fault of the line amounts to. Nothing of the request gets into it."""
    return Refusal(kind=_kind(fault), code=_code(fault))


def _kind(fault: httpx.HTTPError) -> RefusalKind:
    """Only a fault from before the request left is harmless; whatever is not known to be one is not."""
    if isinstance(fault, _NOTHING_LEFT):
        insecure = any(isinstance(cause, ssl.SSLError) for cause in _causes(fault))
        return RefusalKind.NO_SECURE_CONNECTION if insecure else RefusalKind.UNREACHABLE
    if isinstance(fault, httpx.ReadTimeout):
        return RefusalKind.TIMED_OUT
    if isinstance(fault, httpx.DecodingError):
        return RefusalKind.UNREADABLE
    return RefusalKind.CONNECTION_LOST


def _code(fault: httpx.HTTPError) -> str:
    """Names, never messages: those of httpx may quote the address, and a proxy's its password."""
    details = [detail for cause in _causes(fault) if (detail := _detail(cause))]
    return ": ".join([type(fault).__name__, *details[-1:]])


def _detail(cause: BaseException) -> str:
    if isinstance(cause, ssl.SSLCertVerificationError):
        return str(cause.verify_message)
    if isinstance(cause, ssl.SSLError):
        return str(cause.reason or "")
    if isinstance(cause, socket.gaierror):
        return "DNS"
    if isinstance(cause, OSError) and cause.errno is not None:
        return errno.errorcode.get(cause.errno, str(cause.errno))
    return ""


def _causes(fault: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = fault
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__
