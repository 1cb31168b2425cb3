"""Plain paths for other processes: looking into the simulator, and stirring it. No signature is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from models.simulator.answering import JSON, Reply
from models.simulator.refusing import RefusedError

PREFIX = "/_sim/"
PICTURES = Path(__file__).resolve().parents[2] / "resources" / "demo"

Looks = dict[str, Callable[[], Any]]
"""What can be asked, by the last part of its path."""
Acts = dict[str, Callable[[dict[str, Any]], Any]]
"""What can be done, by the last part of its path; each is given what was posted."""


class Plain:
    """Answers what begins with `/_sim/`."""

    def __init__(self, looks: Looks, acts: Acts) -> None:
        self._looks, self._acts = looks, acts

    def answer(self, verb: str, path: str, body: bytes) -> Reply:
        """The answer to one request."""
        name = path.removeprefix(PREFIX)
        if verb == "GET" and name in self._looks:
            return _json(self._looks[name]())
        if verb == "GET" and name.startswith("pictures/"):
            return _picture(name.removeprefix("pictures/"))
        if verb == "POST" and name in self._acts:
            return self._act(name, body)
        return _json({"error": f"{verb} {path} is not here"}, 404)

    def _act(self, name: str, body: bytes) -> Reply:
        try:
            said = json.loads(body or b"{}")
            return _json(self._acts[name](said) or {"ok": True})
        except (ValueError, KeyError, TypeError, RefusedError) as error:
            return _json({"error": f"{type(error).__name__}: {error}"}, 400)


def _json(data: Any, status: int = 200) -> Reply:
    return Reply(json.dumps(data, ensure_ascii=False).encode(), status, JSON)


def _picture(name: str) -> Reply:
    number = name.removesuffix(".png")
    files = sorted(PICTURES.glob("*.png"))
    if not number.isdecimal() or not files:
        return _json({"error": "no such picture"}, 404)
    return Reply(files[(int(number) - 1) % len(files)].read_bytes(), 200, "image/png")
