"""Keeping a shop's tokens fresh: ahead of their end, and one refresh however many calls wait for it."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Protocol

from models.domain.cancel import CancelToken
from models.domain.clock import CorrectedClock
from models.domain.errors import UserError
from models.doudian.envelope import Answer
from models.doudian.kinds import RefusalKind
from models.doudian.refusals import Refusal, RefusedError
from models.doudian.single_flight import SingleFlight
from models.doudian.tokens import Grant, OwnShop, Tokens, read_tokens
from models.doudian.waiting import pause

AHEAD = timedelta(minutes=30)
"""So much before the end the pair is renewed: within the last hour the platform gives a new one, and the old one
stays good for an hour. Earlier it gives the same pair back (doudian.md 1.4)."""
REST_SECONDS = 60.0
"""After a try to renew ahead of time the next one waits this long, whatever came of it."""
GRACE_SECONDS = 1.0
"""Another program that was faster with the refresh has its tokens in the vault after this."""

_DEAD = frozenset(
    {
        RefusalKind.REFRESH_TOKEN_DEAD,
        RefusalKind.TOKEN_EXPIRED,
        RefusalKind.TOKEN_UNKNOWN,
        RefusalKind.TOKEN_MISMATCH,
        RefusalKind.NOT_AUTHORISED,
    }
)
"""Refusals of `token.refresh` after which this refresh token is good for nothing any more."""

_log = logging.getLogger(__name__)

Ask = Callable[[str, Mapping[str, Any]], Answer]
"""Sends a `token.*` call."""


class TokenVault(Protocol):
    """Where one shop's tokens lie between two runs. Other programs may use it at the same time.

    What can go wrong on a user's computer is raised as `UserError` or `OSError`.
    """

    def load(self) -> Tokens | None:
        """What was saved last, by whichever program; `None` when there is nothing that can be read."""

    def save(self, tokens: Tokens) -> None:
        """Keep these instead."""


class TokenKeeper:
    """The tokens of one shop. May be used from any thread."""

    def __init__(self, ask: Ask, grant: Grant, vault: TokenVault, clock: CorrectedClock) -> None:
        self._ask, self._grant, self._vault, self._clock = ask, grant, vault, clock
        self._tokens: Tokens | None = None
        self._rest_until = -math.inf
        self._flight: SingleFlight[Tokens] = SingleFlight()

    def current(self, cancel: CancelToken | None = None) -> Tokens:
        """Tokens to call with: the kept ones, renewed when their end is near, or new ones when there are none.

        Raises:
            RefusedError: there are none, and the platform gave none.
            UserError: the vault could not be read.
            CancelledError: called off while another thread was at it.
        """
        tokens = self._tokens
        if tokens is None:
            tokens = self._flight.run(self._first, cancel)
        left = tokens.expires_at - self._clock.now()
        if left > AHEAD or self._clock.steady() < self._rest_until:
            return tokens
        if left <= timedelta(0):
            return self.renewed(tokens, cancel)
        return tokens if self._flight.busy else self._early(tokens)

    def renewed(self, used: Tokens, cancel: CancelToken | None = None) -> Tokens:
        """Other tokens than `used`, which the platform refused. Many threads may ask; it is refreshed once.

        Raises:
            RefusedError: the platform gave none. All who waited meanwhile get the same refusal.
            UserError: the vault could not be read.
            CancelledError: called off while another thread was at it.
        """
        known = self._tokens
        if known is not None and known is not used:
            return known
        return self._flight.run(lambda: self._renew(used), cancel)

    def authorised(self, cancel: CancelToken | None = None) -> Tokens:
        """New tokens by the grant, whatever the vault holds: after the shop was authorised, or to test a grant.

        Raises:
            RefusedError: the platform gave none.
            CancelledError: called off while another thread was at it.
        """
        return self._flight.run_own(lambda: self._keep(self._created()), cancel)

    def _first(self) -> Tokens:
        known = self._tokens or self._vault.load()
        if known is None:
            return self._keep(self._created())
        self._tokens = known
        return known

    def _early(self, tokens: Tokens) -> Tokens:
        """Renewed before it is needed; what is refused now costs nobody a call that the old ones are good for."""
        try:
            return self.renewed(tokens)
        except RefusedError as error:
            self._rest()
            _log.warning("Tokens could not be renewed ahead of their end: %s", error.refusal.kind)
            return tokens

    def _renew(self, used: Tokens) -> Tokens:
        known = self._tokens
        if known is not None and known is not used:
            return known  # done between the question and the start of this flight
        latest = self._latest(used)
        if latest is not used and latest.expires_at > self._clock.now():
            return self._take(latest)
        return self._refreshed(latest)

    def _refreshed(self, used: Tokens) -> Tokens:
        if used.refresh is None:
            return self._instead(used, Refusal(kind=RefusalKind.REFRESH_TOKEN_DEAD, code="no refresh_token"))
        parameters = {"grant_type": "refresh_token", "refresh_token": used.refresh}
        try:
            answer = self._ask("token.refresh", parameters)
        except RefusedError as error:
            if error.refusal.kind not in _DEAD:
                raise
            refusal = error.refusal
        else:
            return self._keep(read_tokens(answer.data, self._clock.now(), used))
        return self._instead(used, refusal)

    def _instead(self, used: Tokens, refusal: Refusal) -> Tokens:
        """What is left when the refresh token is dead: another program was faster, or the shop is one's own."""
        if isinstance(self._grant, OwnShop):
            return self._keep(self._created())
        pause(GRACE_SECONDS, None)
        latest = self._latest(used)
        if latest is used:
            raise RefusedError(refusal)
        return self._take(latest)

    def _latest(self, used: Tokens) -> Tokens:
        """`used`, or what another program has put into the vault since."""
        stored = self._vault.load()
        if stored is None or stored.access == used.access or stored.expires_at <= used.expires_at:
            return used
        return stored

    def _created(self) -> Tokens:
        answer = self._ask("token.create", self._grant.parameters())
        return read_tokens(answer.data, self._clock.now())

    def _take(self, tokens: Tokens) -> Tokens:
        self._tokens = tokens
        self._rest()
        return tokens

    def _keep(self, tokens: Tokens) -> Tokens:
        """In memory first: the old pair may be dead already, and this one must not be lost with a locked vault."""
        self._take(tokens)
        try:
            self._vault.save(tokens)
        except (UserError, OSError) as error:
            _log.warning("Tokens could not be saved and are lost when the program ends: %s", type(error).__name__)
        return tokens

    def _rest(self) -> None:
        self._rest_until = self._clock.steady() + REST_SECONDS
