"""Which addresses a gateway may have."""

from __future__ import annotations

import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.errors import UserError
from models.doudian.gateway_address import OFFICIAL, checked_address, is_loopback


@pytest.mark.parametrize(
    ("entered", "kept"),
    [
        (OFFICIAL, OFFICIAL),
        (f"  {OFFICIAL}/ ", OFFICIAL),
        ("HTTPS://Gateway.Example:8443/", "https://gateway.example:8443"),
        ("https://10.0.0.7", "https://10.0.0.7"),
        ("https://[2001:DB8::1]:443", "https://[2001:db8::1]:443"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:65535/", "http://[::1]:65535"),
    ],
)
def test_what_is_kept_of_an_address(entered: str, kept: str) -> None:
    assert checked_address(entered) == kept
    assert checked_address(kept) == kept


@pytest.mark.parametrize(
    "entered",
    [
        *("", "   ", "openapi-fxg.jinritemai.com", "https://", "https:///", "ftp://host", "https：//host", "//host"),
        *("https://user@host", "https://user:password@host", "https://@host", "https://host/path", "https://host?a=1"),
        *("https://host#x", "https://ho st", "https://host:0x1", "https://host:99999", "https://host:-1", "https://-a"),
        *("https://a..b", "https://host\\evil", "https://[::1", "https://host\n.evil", "https://a" + "a" * 300),
    ],
)
def test_what_is_no_address(entered: str) -> None:
    with pytest.raises(UserError, match=r"https://") as caught:
        checked_address(entered)
    assert caught.value.__context__ is None
    assert "password" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("host", ["example.com", "10.0.0.1", "0.0.0.0", "localhost.example.com", "[::]", "127.0.0.1.x"])
def test_without_encryption_only_this_computer(host: str) -> None:
    with pytest.raises(UserError, match="only this computer"):
        checked_address(f"http://{host}")


def test_which_addresses_are_this_computers() -> None:
    assert all(map(is_loopback, ("http://localhost:1", "https://127.0.0.1", "http://[::1]:7")))
    assert not any(map(is_loopback, (OFFICIAL, "https://10.0.0.1", "https://[::2]")))


@given(st.text() | st.text("htps:/@[]?#.1a", max_size=30))
def test_whatever_is_entered_is_kept_or_refused(entered: str) -> None:
    try:
        kept = checked_address(entered)
    except UserError:
        return
    assert checked_address(kept) == kept
