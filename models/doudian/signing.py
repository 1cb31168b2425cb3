"""Signed requests, byte for byte as the platform checks them (doudian.md 1.1 and 1.2)."""

from __future__ import annotations

import hashlib
import hmac
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from models.doudian.secret import Secret

VERSION = "2"
"""The protocol's `v`."""

_METHOD = re.compile(r"[A-Za-z]\w*(\.[A-Za-z]\w*)+", re.ASCII)
_SURROGATE = re.compile("[\ud800-\udfff]")
_TOKEN_METHODS = "token."  # noqa: S105 - the calls that bring a token need none


class SignMethod(StrEnum):
    """How the sign text becomes a sign; sent along as `sign_method`."""

    HMAC_SHA256 = "hmac-sha256"
    MD5 = "md5"


@dataclass(frozen=True, slots=True)
class Application:
    """An application of the open platform, as its console shows it."""

    key: str
    secret: Secret


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """What is sent, complete: POST `path`, `query`, and exactly the bytes of `body`.

    The query holds the access token and the body of `token.*` a refresh token, so neither is in the repr.
    """

    path: str
    query: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)


def signed_request(
    application: Application,
    method: str,
    parameters: Mapping[str, Any],
    *,
    at: datetime,
    access_token: Secret | None = None,
    sign_method: SignMethod = SignMethod.HMAC_SHA256,
) -> SignedRequest:
    """The request for one call.

    Args:
        application: who calls.
        method: the platform's name of the call, as `afterSale.List`.
        parameters: the business parameters. A `Secret` among them is sent revealed.
        at: the platform's time now, with a time zone; the platform refuses more than about ten minutes' difference.
        access_token: the shop's token; `token.*` takes none, everything else needs one.
        sign_method: HMAC unless something old answers.

    Raises:
        ValueError, TypeError: the call itself is wrong. No message quotes a value.
    """
    _check_call(method, at, access_token)
    canonical = canonical_json(parameters)
    timestamp = str(int(at.timestamp()))
    text = sign_text(application.key, method, canonical, timestamp)
    query = [("app_key", application.key), ("method", method)]
    if access_token is not None:
        query.append(("access_token", access_token.reveal()))
    query += [("timestamp", timestamp), ("v", VERSION)]
    query += [("sign", sign(text, application.secret, sign_method)), ("sign_method", SignMethod(sign_method).value)]
    return SignedRequest(path_of(method), tuple(query), canonical.encode())


def _check_call(method: str, at: datetime, access_token: Secret | None) -> None:
    if not _METHOD.fullmatch(method):
        raise ValueError(f"no method of the platform: {method!r}")
    if at.tzinfo is None:
        raise ValueError("the time of a request needs its time zone")
    if method.startswith(_TOKEN_METHODS) != (access_token is None):
        raise ValueError(f"{method} takes no access token" if access_token else f"{method} needs an access token")


def path_of(method: str) -> str:
    """`/afterSale/List` for `afterSale.List`; case counts."""
    return "/" + method.replace(".", "/")


def sign_text(app_key: str, method: str, canonical: str, timestamp: str) -> str:
    """What is signed. `timestamp` is Unix seconds, or `yyyy-MM-dd HH:mm:ss` in GMT+8 as old clients wrote it."""
    return f"app_key{app_key}method{method}param_json{canonical}timestamp{timestamp}v{VERSION}"


def sign(text: str, secret: Secret, method: SignMethod | str = SignMethod.HMAC_SHA256) -> str:
    """The sign of a sign text, in lowercase hex."""
    key = secret.reveal().encode()
    wrapped = key + text.encode() + key
    if SignMethod(method) is SignMethod.MD5:
        return hashlib.md5(wrapped, usedforsecurity=False).hexdigest()  # the protocol's choice, for old clients
    return hmac.new(key, wrapped, hashlib.sha256).hexdigest()


def canonical_json(parameters: Mapping[str, Any]) -> str:
    """The parameters as they are signed and sent.

    Keys sorted at every level, no blanks, Chinese and `& < >` as they are. A whole float is refused: 1.0 and 1 are
    the same to one side and not to the other. So is whatever JSON has no word for.
    """
    plain = dict(parameters)
    _check(plain, "parameters")
    return json.dumps(
        plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=Secret.reveal
    )


def _check(value: object, where: str) -> None:
    """Refuse what would be signed otherwise than it is read. Errors name the place, never the value."""
    match value:
        case None | bool() | int():
            pass
        case str():
            _check_text(value, where)
        case Secret():
            pass  # checked when it was made
        case float():
            _check_float(value, where)
        case dict():
            for key, inner in value.items():
                _check_key(key, where)
                _check(inner, f"{where}.{key}")
        case list() | tuple():
            for index, inner in enumerate(value):
                _check(inner, f"{where}[{index}]")
        case _:
            raise TypeError(f"{where}: {type(value).__name__} cannot be sent")


def _check_text(value: str, where: str) -> None:
    if _SURROGATE.search(value):
        raise ValueError(f"{where}: half a character, which UTF-8 cannot hold")


def _check_float(value: float, where: str) -> None:
    if not math.isfinite(value) or value.is_integer():
        raise ValueError(f"{where}: send a whole number as int, and no infinity or NaN")


def _check_key(key: object, where: str) -> None:
    if not isinstance(key, str):
        raise TypeError(f"{where}: keys must be text")
    _check_text(key, f"{where}, a key")
