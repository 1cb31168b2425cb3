"""One call to the platform, from its turn to its outcome, with the tries that it makes by itself."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Generic, Protocol, TypeVar

from models.domain.cancel import CancelToken
from models.domain.clock import CorrectedClock
from models.doudian.envelope import Answer, read_answer
from models.doudian.gateway import Gateway, Reply
from models.doudian.kinds import REFRESH_FIRST, RefusalKind
from models.doudian.pacer import Pacer, Urgency
from models.doudian.refusals import RefusedError
from models.doudian.retries import Retries
from models.doudian.signing import Application, SignedRequest, SignMethod, signed_request
from models.doudian.tokens import Tokens
from models.doudian.waiting import pause

T = TypeVar("T")

_NOT_THE_PLATFORM = frozenset({RefusalKind.WEB_PAGE, RefusalKind.NOT_A_GATEWAY})
"""Answers of somebody in between, whose clock is not the platform's."""


class TokenSource(Protocol):
    """Who has the tokens."""

    def current(self, cancel: CancelToken | None = None) -> Tokens:
        """Tokens to call with."""

    def renewed(self, used: Tokens, cancel: CancelToken | None = None) -> Tokens:
        """Other tokens than those that were refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand(Generic[T]):
    """What is asked for, and how its answer is read."""

    method: str
    parameters: Mapping[str, Any] = field(repr=False)
    read: Callable[[bytes, int, str], T]
    """`envelope.read_answer` or `read_items`."""
    urgency: Urgency
    changes: bool = False
    """Whether it changes something on the platform."""
    cancel: CancelToken | None = None


@dataclass(frozen=True, slots=True)
class _Refused:
    """One try that came to nothing, with the reply if there was one."""

    error: RefusedError
    reply: Reply | None

    @property
    def kind(self) -> RefusalKind:
        return self.error.refusal.kind


class Errands:
    """Sends the calls of one shop. May be used from any thread."""

    def __init__(
        self,
        gateway: Gateway,
        application: Application,
        pacer: Pacer,
        clock: CorrectedClock,
        sign_method: SignMethod = SignMethod.HMAC_SHA256,
    ) -> None:
        self._gateway, self._application, self._pacer, self._clock = gateway, application, pacer, clock
        self._sign_method = sign_method
        self._lock = threading.Lock()
        self._met: Counter[RefusalKind] = Counter()

    @property
    def met(self) -> Counter[RefusalKind]:
        """How often each kind of refusal was met so far, tries included that were repeated."""
        with self._lock:
            return self._met.copy()

    def ask(self, errand: Errand[T], tokens: TokenSource | None = None) -> T:
        """The outcome of an errand, after as many tries as are safe.

        Raises:
            RefusedError: the last refusal.
            CancelledError: called off before a try. A try that is under way runs to its end.
        """
        retries = Retries(changes=errand.changes, renewable=tokens is not None)
        at: datetime | None = None
        while True:
            started = self._pacer.wait_turn(errand.urgency, errand.cancel)
            used = tokens.current(errand.cancel) if tokens else None
            outcome = self._try(errand, self._signed(errand, used, at))
            if not isinstance(outcome, _Refused):
                self._pacer.went_well(started)
                return outcome
            self._count(outcome, started)
            at = self._told_by(outcome)
            seconds = retries.pause_after(outcome.error.refusal)
            if seconds is None or (outcome.kind is RefusalKind.CLOCK and at is None):  # nobody said what time it is
                raise outcome.error
            pause(seconds, errand.cancel)
            if tokens and used and outcome.kind in REFRESH_FIRST:
                tokens.renewed(used, errand.cancel)

    def ask_for_tokens(self, method: str, parameters: Mapping[str, Any]) -> Answer:
        """The answer to a `token.*` call. Others wait for it, so it goes first.

        It is repeated like a read: a second refresh at worst is refused.

        Raises:
            RefusedError: the last refusal.
        """
        return self.ask(Errand(method=method, parameters=parameters, read=read_answer, urgency=Urgency.MONEY))

    def _signed(self, errand: Errand[T], used: Tokens | None, at: datetime | None) -> SignedRequest:
        return signed_request(
            self._application,
            errand.method,
            errand.parameters,
            at=at or self._clock.now(),
            access_token=used.access if used else None,
            sign_method=self._sign_method,
        )

    def _try(self, errand: Errand[T], request: SignedRequest) -> T | _Refused:
        reply = None
        try:
            reply = self._gateway.post(request, steady=self._clock.steady)
            result = errand.read(reply.body, reply.status, errand.method)
        except RefusedError as error:
            if reply is not None and error.refusal.kind not in _NOT_THE_PLATFORM:
                self._tell(reply)
            return _Refused(error, reply)
        self._tell(reply)
        return result

    def _tell(self, reply: Reply) -> None:
        if reply.date is not None:
            self._clock.told(reply.date, reply.sent, reply.received)

    def _count(self, refused: _Refused, started: float) -> None:
        with self._lock:
            self._met[refused.kind] += 1
        if refused.kind is RefusalKind.RATE_LIMITED:
            self._pacer.slow_down(refused.reply.retry_after if refused.reply else None, started)

    def _told_by(self, refused: _Refused) -> datetime | None:
        """The time by the very answer that refused ours; the clock itself asks for a second opinion first."""
        reply = refused.reply
        if refused.kind is not RefusalKind.CLOCK or reply is None or reply.date is None:
            return None
        return reply.date + timedelta(seconds=self._clock.steady() - reply.received)
