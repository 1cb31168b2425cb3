"""A shape for how a decision stands, so that words and colour are not the only signs."""

from __future__ import annotations

from models.domain.attempt import AttemptState

_SIGNS: dict[AttemptState, str] = {
    AttemptState.DRAFT: "◇",
    AttemptState.HOLDING: "◔",
    AttemptState.SENDING: "➜",
    AttemptState.IN_DOUBT: "?",
    AttemptState.DONE: "✓",
    AttemptState.REFUSED: "✕",
    AttemptState.TO_DO: "☐",
    AttemptState.CONFIRMED: "✓",
    AttemptState.CONTRADICTED: "⚠",
    AttemptState.CANCELLED: "–",
}
_TICKED = "☑"
ALARMING = frozenset({AttemptState.IN_DOUBT, AttemptState.REFUSED, AttemptState.CONTRADICTED})
"""What somebody should see at a glance."""


def sign_of(state: AttemptState, *, ticked: bool = False) -> str:
    """The shape of a state."""
    return _TICKED if ticked and state is AttemptState.TO_DO else _SIGNS[state]
