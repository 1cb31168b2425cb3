"""Calls to the platform on behalf of one shop."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from models.domain.cancel import CancelToken
from models.domain.clock import CorrectedClock
from models.doudian.envelope import Answer, Item, read_answer, read_items
from models.doudian.errands import Errand, Errands
from models.doudian.gateway import TIMEOUT_SECONDS, Gateway
from models.doudian.kinds import RefusalKind
from models.doudian.pacer import Pacer, Urgency
from models.doudian.signing import Application, SignMethod
from models.doudian.token_keeper import TokenKeeper, TokenVault
from models.doudian.tokens import Grant


class ShopClient:
    """One shop on the platform: signed, paced, with tokens that are fresh. May be used from any thread."""

    def __init__(self, gateway: Gateway, errands: Errands, tokens: TokenKeeper, clock: CorrectedClock) -> None:
        self._gateway, self._errands = gateway, errands
        self.tokens, self.clock = tokens, clock

    @property
    def met(self) -> Counter[RefusalKind]:
        """How often each kind of refusal was met so far, also by tries that were repeated without a word."""
        return self._errands.met

    def call(
        self,
        method: str,
        parameters: Mapping[str, Any],
        *,
        urgency: Urgency = Urgency.SYNC,
        changes: bool = False,
        cancel: CancelToken | None = None,
    ) -> Answer:
        """The platform's answer to `method`.

        A read is tried several times where that may help. A call with `changes` is sent again only when the
        platform refused it before it did anything: for its tokens or its time of day.

        Args:
            method: the platform's name of the call, as `afterSale.List`.
            parameters: the business parameters.
            urgency: what goes first when calls have to wait.
            changes: whether it changes something on the platform.
            cancel: looked at while the call waits; once sent, it runs to its end.

        Raises:
            RefusedError: the platform refused, or gave no answer that counts.
            CancelledError: called off; nothing was sent, or the last that was sent was refused.
        """
        return self._errands.ask(
            Errand(
                method=method,
                parameters=parameters,
                read=read_answer,
                urgency=urgency,
                changes=changes,
                cancel=cancel,
            ),
            self.tokens,
        )

    def call_items(
        self,
        method: str,
        parameters: Mapping[str, Any],
        *,
        urgency: Urgency = Urgency.SYNC,
        changes: bool = False,
        cancel: CancelToken | None = None,
    ) -> tuple[Item, ...]:
        """What became of each item, for methods whose success is only that of their items. Otherwise as `call`."""
        return self._errands.ask(
            Errand(
                method=method,
                parameters=parameters,
                read=read_items,
                urgency=urgency,
                changes=changes,
                cancel=cancel,
            ),
            self.tokens,
        )

    def close(self) -> None:
        """Give up the connections. Calls that wait are called off, those under way end as lost."""
        self._gateway.close()


def connect(
    address: str,
    application: Application,
    grant: Grant,
    vault: TokenVault,
    clock: CorrectedClock,
    *,
    timeout: float = TIMEOUT_SECONDS,
    sign_method: SignMethod = SignMethod.HMAC_SHA256,
) -> ShopClient:
    """A client for one shop. Nothing is sent yet.

    Args:
        address: a checked one (`gateway_address.checked_address`).
        application: who calls.
        grant: what tokens are asked for with.
        vault: where this shop's tokens lie between two runs.
        clock: set right by each answer; one for all shops of a gateway.
        timeout: seconds of silence after which an answer is given up.
        sign_method: HMAC unless something old answers.
    """
    gateway = Gateway(address, timeout=timeout)
    errands = Errands(gateway, application, Pacer(), clock, sign_method)
    return ShopClient(gateway, errands, TokenKeeper(errands.ask_for_tokens, grant, vault, clock), clock)
