"""Where the platform is asked: its own address, or one that somebody entered."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text

OFFICIAL = "https://openapi-fxg.jinritemai.com"
"""The platform's own gateway (doudian.md 1.1)."""

_HOST = re.compile(r"(?!-)[\w-]{1,63}(?<!-)(\.(?!-)[\w-]{1,63}(?<!-))*")


def checked_address(text: str) -> str:
    """A gateway's address as it is kept: scheme, host and port, without a slash at the end.

    Tokens travel in the query, so that it must be https; only a server on this computer may do without.

    Raises:
        UserError: it is none. The sentence says what to enter.
    """
    parts = _split(text.strip().rstrip("/"))
    host = parts.hostname or ""
    if parts.scheme not in ("https", "http") or not _is_host(host) or not _is_bare(parts):
        raise _no_address()
    if parts.scheme == "http" and not _is_this_computer(host):
        raise UserError(
            Text(
                QT_TRANSLATE_NOOP(
                    "models", "Without encryption only this computer may be asked. Enter the address with https://."
                )
            )
        )
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{parts.port}" if parts.port else "")


def is_loopback(address: str) -> bool:
    """Whether a checked address is one of this computer."""
    return _is_this_computer(urlsplit(address).hostname or "")


def _split(text: str) -> SplitResult:
    """The parts of an address; a port that is none counts as no address."""
    if re.search(r"[\s\x00-\x1f\\]", text):
        raise _no_address()
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:  # quotes what was entered, which may hold a password
        parts = None
    if parts is None:
        raise _no_address()
    return parts


def _is_bare(parts: SplitResult) -> bool:
    """Neither a path nor anything else that a base address must not have."""
    return not (parts.path or parts.query or parts.fragment) and "@" not in parts.netloc


def _is_host(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return len(host) < 254 and _HOST.fullmatch(host) is not None
    return True


def _is_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _no_address() -> UserError:
    return UserError(
        Text(
            QT_TRANSLATE_NOOP(
                "models",
                "This is no gateway address. Enter https:// and the name of the host, nothing behind it: {example}",
            ),
            {"example": OFFICIAL},
        )
    )
