"""Plain paths for other processes: looking into the simulator, and stirring it. No signature is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.simulator.answering import JSON, Reply
from models.simulator.refusing import RefusedError

if TYPE_CHECKING:
    from models.simulator.simulator import Simulator

PREFIX = "/_sim/"
PICTURES = Path(__file__).resolve().parents[2] / "resources" / "demo"


class Plain:
    """Answers what begins with `/_sim/`."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self._looks: dict[str, Callable[[], Any]] = {
            "book": simulator.book,
            "cases": simulator.cases,
            "operations": simulator.operations,
            "status": simulator.status,
        }
        self._acts: dict[str, Callable[[dict[str, Any]], Any]] = {
            "faults": simulator.set_faults,
            "fail_next": lambda said: simulator.fail_next(str(said["kind"]), int(said.get("times", 1))),
            "advance": lambda said: simulator.advance(float(said["seconds"])),
            "cut": lambda said: simulator.cut_for(float(said["seconds"])),
            "traffic": lambda said: simulator.start_traffic() if said["on"] else simulator.stop_traffic(),
            "meddle": lambda said: simulator.meddle(str(said["aftersale_id"]), str(said["how"])),
            "new_cases": lambda said: simulator.new_cases(int(said["number"])),
            "break_upload": lambda said: simulator.storage.break_next(int(said.get("times", 1))),
            "refuse_picture": lambda said: simulator.storage.refuse_next(str(said["why"])),
            "code": lambda _: {"code": simulator.new_code()},
        }

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
