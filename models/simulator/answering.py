"""From a request to the answer's bytes: checks, faults, work, envelope."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any

from models.simulator import envelope, protocol, upheaval
from models.simulator.faulting import Dice
from models.simulator.methods.call import Call
from models.simulator.methods.office import Office
from models.simulator.methods.table import LISTING, METHODS
from models.simulator.protocol import Application, Received
from models.simulator.refusing import RefusedError, busy, limited
from models.simulator.tokens import Tokens, expired
from models.simulator.world import World

JSON = "application/json; charset=utf-8"
NO_LEGACY = "x-open-no-old-err-code"
RETRY_AFTER_SECONDS = 1


@dataclass(slots=True)
class Reply:
    """What goes back. `drop`: nothing does, the connection closes. `delay`: real seconds to wait before."""

    body: bytes = b""
    status: int = 200
    kind: str = JSON
    headers: dict[str, str] = field(default_factory=dict)
    drop: bool = False
    delay: float = 0.0


class Answering:
    """Answers requests, one at a time."""

    def __init__(
        self, world: World, application: Application, tokens: Tokens, office: Office, dice: Dice, seed: str
    ) -> None:
        self._world, self._application, self._tokens = world, application, tokens
        self._office, self._dice = office, dice
        self._chance = random.Random(f"wire-{seed}")  # noqa: S311 - a play, no secret
        self._log_ids = 0
        self.calls: Counter[str] = Counter()
        self.forbidden: set[str] = set()
        """Methods that the application has no permission for."""

    def lateness(self) -> float | None:
        """In how many real seconds the request at hand is answered, to nobody by then; `None`: at once."""
        with self._world.lock:
            return self._dice.delay_seconds if self._dice.falls("late") else None

    def answer(self, request: Received, headers: Mapping[str, str], address: str) -> Reply:
        """The answer to one request of the platform's protocol."""
        legacy = headers.get(NO_LEGACY) != "1"
        with self._world.lock:
            self._world.run()
            log_id = self._log_id()
            reply = self._reply_before()
            answer: dict[str, Any] | None = None
            if reply is None:
                reply = Reply()
                answer = self._worked(request, log_id, legacy, address)
            self._date(reply)
        return self._spoil(reply, answer)

    def _log_id(self) -> str:
        self._log_ids += 1
        return f"{self._world.at:x}{self._log_ids:010X}{self._chance.getrandbits(32):08X}"

    def _reply_before(self) -> Reply | None:
        """The faults with which nothing is done."""
        dice = self._dice
        if dice.falls("dropped_before"):
            return Reply(drop=True)
        if dice.falls("too_many"):
            return Reply(b"", 429, "text/plain", {"Retry-After": str(RETRY_AFTER_SECONDS)})
        if dice.falls("http_500"):
            return Reply(b"<html><body><h1>500 Internal Server Error</h1></body></html>", 500, "text/html")
        return None

    def _worked(self, request: Received, log_id: str, legacy: bool, address: str) -> dict[str, Any]:
        try:
            data = self._work(request, log_id, address)
        except RefusedError as refused:
            return envelope.refusal(refused, log_id, legacy)
        return envelope.success(envelope.some_as_text(data, self._chance), log_id, legacy)

    def _work(self, request: Received, log_id: str, address: str) -> Any:
        method = protocol.method_of(request.path, METHODS)
        self.calls[method] += 1
        now = self._world.time.seconds()
        protocol.check(request, method, self._application, now, self._world.time.speed)
        parameters = protocol.parameters_of(request.body)
        self._refuse_by_chance(method, now)
        protocol.check_token(request, method, self._tokens, now)
        if method in self.forbidden:
            raise RefusedError(30001, "isv.app-permissions-insufficient", f"应用没有 {method} 的权限")
        call = Call(
            self._world,
            self._office,
            self._tokens,
            self._dice,
            address,
            method,
            parameters,
            request.body,
            log_id,
        )
        data = METHODS[method](call)
        if method == LISTING:
            ids = [int(item["aftersale_info"]["aftersale_id"]) for item in data["items"]]
            upheaval.after_page(self._world, self._dice, ids, data["has_more"])
        return data

    def _refuse_by_chance(self, method: str, now: float) -> None:
        refusals: tuple[tuple[str, Callable[[], RefusedError]], ...] = (("limited", limited), ("busy", busy))
        for kind, refusal in refusals:
            if self._dice.falls(kind):
                raise refusal()
        if method not in protocol.TOKEN_METHODS and self._dice.falls("token_expired"):
            self._tokens.kill(now)
            raise expired()

    def _date(self, reply: Reply) -> None:
        """The platform's time; on one answer in some, minutes off. And the faults that come after the work."""
        off = self._chance.choice((-1, 1)) * self._chance.randint(120, 540) if self._dice.falls("clock_off") else 0
        reply.headers["Date"] = formatdate(self._world.time.seconds() + off, usegmt=True)
        reply.delay = self._world.settings.latency_seconds
        if self._dice.falls("delay"):
            reply.delay += self._dice.delay_seconds

    def _spoil(self, reply: Reply, answer: dict[str, Any] | None) -> Reply:
        if answer is None:
            return reply
        reply.body = envelope.written(answer)
        with self._world.lock:
            if self._dice.falls("dropped_after"):
                reply.drop = True
            elif self._dice.falls("cut_off"):
                reply.body = reply.body[: len(reply.body) // 2]
        return reply
