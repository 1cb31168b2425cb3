"""What the platform's methods need of a client: it sends a call, and its answer comes back read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from models.domain.cancel import CancelToken
from models.doudian.envelope import Answer, Item
from models.doudian.pacer import Urgency


class Caller(Protocol):
    """A shop's client, as the methods see it. `client.ShopClient` is one."""

    def call(
        self,
        method: str,
        parameters: Mapping[str, Any],
        *,
        urgency: Urgency = Urgency.SYNC,
        changes: bool = False,
        cancel: CancelToken | None = None,
    ) -> Answer:
        """The platform's answer to `method`."""

    def call_items(
        self,
        method: str,
        parameters: Mapping[str, Any],
        *,
        urgency: Urgency = Urgency.SYNC,
        changes: bool = False,
        cancel: CancelToken | None = None,
    ) -> tuple[Item, ...]:
        """What became of each item of a call."""
