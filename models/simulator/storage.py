"""The storage behind the material centre: gives places for pictures, takes their bytes, and serves them.

Apart from the platform's own protocol: its addresses are signed already, and its answers have another form. Both are
those that the platform's SDK speaks. How it words a refusal is ASSUMED.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping
from typing import Any

from models.simulator.answering import JSON, Reply
from models.simulator.methods.materials import APPLY, SERVED, kind_of
from models.simulator.methods.office import Office, Stored
from models.simulator.protocol import Received
from models.simulator.world import World

PLACES = "/tos-cn-i-simulated/"
PLACE_SECONDS = 3600


class Storage:
    """Takes what `open.materialToken` sends here."""

    def __init__(self, world: World, office: Office) -> None:
        self._world, self._office = world, office
        self._breaks = 0

    def is_for(self, path: str) -> bool:
        """Whether a request is none of the platform's own protocol but one of these."""
        return path.startswith((APPLY, PLACES, SERVED))

    def break_next(self, times: int = 1) -> None:
        """Let the line break in the middle of the next so many uploads."""
        with self._world.lock:
            self._breaks += times

    def breaks(self) -> bool:
        """Whether it breaks in the one at hand."""
        with self._world.lock:
            self._breaks, now = max(0, self._breaks - 1), self._breaks > 0
            return now

    def refuse_next(self, why: str) -> None:
        """Let the review refuse the next new picture."""
        with self._world.lock:
            self._office.refusals.append(why)

    def answer(self, request: Received, headers: Mapping[str, str], address: str) -> Reply:
        """The answer to one request."""
        with self._world.lock:
            self._world.run()
            if request.verb == "GET" and request.path == APPLY:
                return self._place(request.query, address)
            if request.verb == "PUT" and request.path.startswith(PLACES):
                return self._put(request, headers)
            if request.verb == "GET" and request.path.startswith(SERVED):
                return self._served(request.path.removeprefix(SERVED))
        return Reply(b"", 405, "text/plain")

    def _place(self, query: Mapping[str, str], address: str) -> Reply:
        until, extension = self._office.signed.get(query.get("X-Amz-Signature", ""), (0, ""))
        metadata: dict[str, Any] = {"RequestId": f"{self._world.at:x}", "Action": query.get("Action", "")}
        if query.get("Action") != "ApplyImageUpload" or self._world.at >= until:
            error = {"CodeN": 100026, "Code": "InvalidAuthorization", "Message": "签名无效或已过期"}
            return _json({"ResponseMetadata": {**metadata, "Error": error}}, 403)
        number = len(self._office.storage)
        name = hashlib.md5(f"{number}{query}".encode(), usedforsecurity=False).hexdigest()
        uri = f"{PLACES.strip('/')}/{name}{extension}"
        permit = f"SpaceKey/simulated/1/:version:v2:{hashlib.sha256(uri.encode()).hexdigest()}"
        self._office.storage[uri] = Stored(permit, self._world.at + PLACE_SECONDS)
        info = {"StoreUri": uri, "Auth": permit, "UploadID": ""}
        upload = {"StoreInfos": [info], "UploadHosts": [address.partition("://")[2]]}
        return _json({"ResponseMetadata": metadata, "Result": {"UploadAddress": upload}})

    def _put(self, request: Received, headers: Mapping[str, str]) -> Reply:
        stored = self._office.storage.get(request.path.lstrip("/"))
        if stored is None or headers.get("authorization") != stored.permit or self._world.at >= stored.until:
            return _refused(4003, "authorization invalid", 403)
        if headers.get("content-crc32", "").lower() != f"{zlib.crc32(request.raw):x}":
            return _refused(4024, "crc32 mismatch", 400)
        stored.content = request.raw
        return _json({"Version": "2", "success": 0, "payload": {"hash": headers["content-crc32"]}})

    def _served(self, uri: str) -> Reply:
        stored = self._office.storage.get(uri)
        if stored is None or stored.content is None:
            return Reply(b"", 404, "text/plain")
        return Reply(stored.content, 200, kind_of(stored.content) or "application/octet-stream")


def _json(data: Any, status: int = 200) -> Reply:
    return Reply(json.dumps(data, ensure_ascii=False).encode(), status, JSON)


def _refused(code: int, words: str, status: int) -> Reply:
    return _json({"Version": "2", "success": code, "error": {"code": code, "error": words, "message": words}}, status)
