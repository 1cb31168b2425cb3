"""What a call may try again by itself."""

from __future__ import annotations

import pytest

from models.doudian.kinds import MAY_HAVE_ACTED, REFRESH_FIRST
from models.doudian.kinds import RefusalKind as Kind
from models.doudian.refusals import Refusal
from models.doudian.retries import COMPLAINTS, PAUSES, TRANSIENT, Retries


def tries(kind: Kind, *, changes: bool = False, renewable: bool = True) -> list[float]:
    """The pauses before all tries that follow, if the refusal stays the same."""
    retries, pauses = Retries(changes=changes, renewable=renewable), []
    while (seconds := retries.pause_after(Refusal(kind=kind, code=""))) is not None:
        pauses.append(seconds)
        assert len(pauses) < 100
    return pauses


@pytest.mark.parametrize("kind", sorted(MAY_HAVE_ACTED))
def test_what_may_have_acted_is_never_repeated_when_it_changes_something(kind: Kind) -> None:
    assert tries(kind, changes=True) == []


@pytest.mark.parametrize("kind", Kind)
def test_the_tries_of_a_read(kind: Kind) -> None:
    expected = list(PAUSES) if kind in TRANSIENT else []
    if kind in REFRESH_FIRST | {Kind.CLOCK}:
        expected = [0.0]
    if kind is Kind.RATE_LIMITED:
        expected = [0.0] * COMPLAINTS
    assert tries(kind) == expected


@pytest.mark.parametrize("kind", Kind)
def test_a_change_is_sent_again_only_when_it_was_refused_at_the_door(kind: Kind) -> None:
    assert tries(kind, changes=True) == ([0.0] if kind in REFRESH_FIRST | {Kind.CLOCK} else [])


@pytest.mark.parametrize("kind", sorted(REFRESH_FIRST))
def test_without_tokens_there_is_nothing_to_renew(kind: Kind) -> None:
    assert tries(kind, renewable=False) == []


def test_tokens_are_renewed_once_whatever_the_platform_says_of_them() -> None:
    retries = Retries(changes=False, renewable=True)
    assert retries.pause_after(Refusal(kind=Kind.TOKEN_EXPIRED, code="")) == 0.0
    assert retries.pause_after(Refusal(kind=Kind.TOKEN_UNKNOWN, code="")) is None


def test_different_troubles_do_not_use_up_each_others_tries() -> None:
    retries = Retries(changes=False, renewable=True)
    kinds = [Kind.CLOCK, Kind.RATE_LIMITED, Kind.BUSY, Kind.TOKEN_EXPIRED, Kind.EMPTY, Kind.RATE_LIMITED]
    pauses = [retries.pause_after(Refusal(kind=kind, code="")) for kind in kinds]
    assert pauses == [0.0, 0.0, 0.25, 0.0, 0.5, 0.0]


def test_offline_is_told_at_once() -> None:
    assert Kind.UNREACHABLE not in TRANSIENT
    assert Kind.NO_SECURE_CONNECTION not in TRANSIENT
