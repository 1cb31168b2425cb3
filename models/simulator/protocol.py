"""The platform's checks of a request, in its order (doudian.md 1.1, 1.2, 1.6)."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any

from models.simulator.refusing import RefusedError
from models.simulator.tokens import Tokens, token_failure

SKEW_SECONDS = 600
TOKEN_METHODS = ("token.create", "token.refresh")
_CHINA = timezone(timedelta(hours=8))
_MISSING = {
    "app_key": "isv.app-id-missing",
    "sign": "isv.signature-missing",
    "access_token": "isv.access-token-missing",
}


@dataclass(frozen=True, slots=True)
class Application:
    """Who may call."""

    key: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it came."""

    verb: str
    path: str
    query: Mapping[str, str]
    body: str
    raw: bytes = b""
    """The body before it was read as text."""


def method_of(path: str, known: Mapping[str, Any]) -> str:
    """The method of a path; case counts. Raises RefusedError for one that there is not."""
    method = path.strip("/").replace("/", ".")
    if method not in known:
        raise RefusedError(40003, "isv.parameter-invalid", f"method {method[:60]} 不存在")
    return method


def check(request: Received, method: str, application: Application, now: float, speed: float) -> None:
    """Everything but the token and the business parameters.

    Raises:
        RefusedError: with the platform's code.
    """
    if request.verb != "POST":
        raise RefusedError(30000, "isv.parameter-invalid", "仅支持 POST 请求")
    _check_presence(request.query, method)
    if request.query["method"] != method:
        raise RefusedError(40003, "isv.parameter-invalid", "method 与请求路径不一致")
    if request.query["app_key"] != application.key:
        raise _app_unknown(method)
    if request.query["v"] != "2":
        raise RefusedError(40003, "isv.parameter-invalid", "v 应为 2")
    _check_time(request.query["timestamp"], now, speed)
    _check_sign(request, method, application)


def _check_presence(query: Mapping[str, str], method: str) -> None:
    needed = ["app_key", "method", "timestamp", "v", "sign"]
    if method not in TOKEN_METHODS:
        needed.append("access_token")
    for name in needed:
        if not query.get(name):
            raise RefusedError(40001, _MISSING.get(name, "isv.parameter-missing"), f"缺少公共参数：{name}")


def _app_unknown(method: str) -> RefusedError:
    if method in TOKEN_METHODS:
        return token_failure("app-id-invalid")
    return RefusedError(40003, "isv.app-id-invalid", "app_key 不存在")


def _check_time(text: str, now: float, speed: float) -> None:
    """Ten minutes are ten minutes of whoever calls: where time runs faster, they are so many more simulated ones."""
    try:
        at = float(text) if text.isdecimal() else _old_time(text)
    except ValueError:
        raise RefusedError(40003, "isv.timestamp-format-error", "timestamp 格式错误") from None
    if abs(at - now) > SKEW_SECONDS * max(1.0, speed):
        raise RefusedError(40003, "isv.timestamp-invalid", "timestamp 与服务器时间相差过大")


def _old_time(text: str) -> float:
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=_CHINA).timestamp()


def _check_sign(request: Received, method: str, application: Application) -> None:
    how = request.query.get("sign_method") or "md5"
    if how not in ("md5", "hmac-sha256"):
        raise RefusedError(40003, "isv.parameter-invalid", "sign_method 不支持")
    text = f"app_key{application.key}method{method}param_json{request.body}timestamp{request.query['timestamp']}v2"
    if not hmac.compare_digest(sign(text, application.secret, how).encode(), request.query["sign"].encode()):
        if method in TOKEN_METHODS:
            raise token_failure("app-secret-invalid")
        raise RefusedError(40003, "isv.signature-invalid", "签名校验失败")


def sign(text: str, secret: str, how: str) -> str:
    """The sign of a sign text."""
    wrapped = f"{secret}{text}{secret}".encode()
    if how == "md5":
        return hashlib.md5(wrapped, usedforsecurity=False).hexdigest()
    return hmac.new(secret.encode(), wrapped, hashlib.sha256).hexdigest()


def check_token(request: Received, method: str, tokens: Tokens, now: float) -> None:
    """Raise RefusedError unless the token is good."""
    if method not in TOKEN_METHODS:
        tokens.check(request.query["access_token"], now)


def parameters_of(body: str) -> dict[str, Any]:
    """The business parameters. The body must be canonical: what is signed must be what is read.

    Raises:
        RefusedError: it is no JSON object, or keys are not sorted, or there are blanks.
    """
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise RefusedError(40003, "isv.parameter-format-invalid", "请求体不是 JSON 对象")
    if json.dumps(found, sort_keys=True, separators=(",", ":"), ensure_ascii=False) != body:
        raise RefusedError(40003, "isv.parameter-format-invalid", "请求体未按规范排序")
    return found
