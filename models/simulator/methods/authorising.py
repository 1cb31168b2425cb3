"""`token.create` and `token.refresh`."""

from __future__ import annotations

from typing import Any

from models.simulator.methods.call import Call


def create(call: Call) -> dict[str, Any]:
    """A pair of tokens for the shop."""
    return call.tokens.create(call.parameters, call.world.time.seconds())


def refresh(call: Call) -> dict[str, Any]:
    """The same pair, or the next."""
    return call.tokens.refresh(call.parameters, call.world.time.seconds())
