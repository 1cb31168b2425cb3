"""Addresses of the platform's pictures: which may be asked for, and when two of them are the same picture."""

from __future__ import annotations

import ipaddress
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx

_PASSES = frozenset({"x-expires", "x-signature", "x-orig-sign", "expires", "signature", "auth_key", "lk3s"})
"""Parts of a query that only let one in for a while. ASSUMED: the names that its picture servers are seen to use."""
LONGEST = 4_000


def may_be_asked(url: str) -> bool:
    """Whether it is a web address at all, without anything hidden in it."""
    try:
        parts, parsed = urlsplit(url), httpx.URL(url)
        _ = parts.port
    except (ValueError, httpx.InvalidURL):
        return False
    plain = len(url) <= LONGEST and parts.scheme in ("http", "https") and "@" not in parts.netloc
    return plain and bool(parts.hostname) and bool(parsed.host)


def identity(url: str) -> str:
    """The same for every address of one picture: the platform signs its addresses anew with each reading."""
    parts = urlsplit(url)
    asked = [(name, value) for name, value in parse_qsl(parts.query, True) if name.lower() not in _PASSES]
    return parts._replace(query=urlencode(asked), fragment="").geturl()


def host(url: str) -> str:
    """All of an address that may stand in a log: the rest of it opens a buyer's picture."""
    return urlsplit(url).hostname or ""


def is_inside(url: str) -> bool:
    """Whether it leads to this computer or its own network, where a stranger's redirect must not lead."""
    name = host(url)
    try:
        return not ipaddress.ip_address(name).is_global
    except ValueError:
        return name == "localhost" or name.endswith((".localhost", ".local", ".internal"))
