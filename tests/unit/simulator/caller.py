"""A client of twenty lines with its own signing, so that a test sees what goes over the wire."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from models.simulator.simulator import Simulator


@dataclass(frozen=True)
class Told:
    """An answer."""

    status: int
    headers: http.client.HTTPMessage
    raw: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.raw)

    @property
    def data(self) -> Any:
        assert self.json["code"] == 10000, self.raw.decode()[:600]
        return self.json["data"]

    @property
    def refusal(self) -> tuple[int, str]:
        return self.json["code"], self.json["sub_code"]


class Caller:
    """Calls one simulator, over one connection as long as it lasts."""

    def __init__(self, simulator: Simulator, *, how: str = "hmac-sha256") -> None:
        self.simulator, self.how = simulator, how
        self.token = ""
        self._connection = http.client.HTTPConnection(urlsplit(simulator.address).netloc, timeout=10)

    def close(self) -> None:
        self._connection.close()

    def authorise(self) -> Any:
        created = self.call(
            "token.create", {"code": "", "grant_type": "authorization_self", "shop_id": self.simulator.shop_id}
        ).data
        self.token = created["access_token"]
        return created

    def call(self, method: str, parameters: dict[str, Any] | None = None, /, **changed: Any) -> Told:
        """Send a signed request. `changed` replaces parts of the query after signing; `None` leaves one out."""
        headers = changed.pop("headers", {})
        body = json.dumps(parameters or {}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        body = changed.pop("body", body)
        query = self.query(method, body, changed.pop("signed_at", None))
        sent_body = changed.pop("sent_body", body)
        verb, path = changed.pop("verb", "POST"), changed.pop("path", "/" + method.replace(".", "/"))
        query = {name: value for name, value in {**query, **changed}.items() if value is not None}
        return self.send(verb, f"{path}?{urlencode(query)}", sent_body, headers)

    def query(self, method: str, body: str, at: str | None = None) -> dict[str, str]:
        key, secret = self.simulator.app_key, self.simulator.app_secret
        at = at or str(int(self.simulator.now().timestamp()))
        text = f"{secret}app_key{key}method{method}param_json{body}timestamp{at}v2{secret}".encode()
        if self.how == "md5":
            signed = hashlib.md5(text).hexdigest()
        else:
            signed = hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()
        query = {"app_key": key, "method": method, "timestamp": at, "v": "2", "sign": signed, "sign_method": self.how}
        return query if method.startswith("token.") else {**query, "access_token": self.token}

    def send(self, verb: str, target: str, body: str = "", headers: dict[str, str] | None = None) -> Told:
        try:
            self._connection.request(verb, target, body.encode() or None, headers or {})
            answer = self._connection.getresponse()
            return Told(answer.status, answer.headers, answer.read())
        except (OSError, http.client.HTTPException):
            self._connection.close()
            raise

    def list(self, **asked: Any) -> Any:
        return self.call("afterSale.List", {"page": 0, "size": 100, **asked}).data

    def item(self, case_id: str) -> Any:
        """What List says of one case, however old."""
        found = self.list(aftersale_id=case_id, start_time=1, end_time=2**40)["items"]
        return found[0]["aftersale_info"] if found else None

    def operate(self, kind: int, case_id: str, **item: Any) -> Told:
        return self.call("afterSale.operate", {"type": kind, "items": [{"aftersale_id": case_id, **item}]})
