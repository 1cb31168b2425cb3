"""What a shop's tokens are read from, and how they are kept."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.doudian.kinds import RefusalKind as Kind
from models.doudian.refusals import RefusedError
from models.doudian.secret import Secret
from models.doudian.signing import canonical_json
from models.doudian.tokens import LONGEST_LIFE, USUAL_LIFE, Code, OwnShop, Tokens, read_tokens

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
DATA = {
    "access_token": "access-3f9d1c7e-5a42-4b1e",
    "expires_in": 530808,
    "refresh_token": "refresh-9a52-0c6f3c2d8e11",
    "scope": "SCOPE",
    "shop_id": 4463798,
    "shop_name": "小店",
}
WEEK = Tokens(
    access=Secret("access-3f9d1c7e-5a42-4b1e"),
    refresh=Secret("refresh-9a52-0c6f3c2d8e11"),
    expires_at=NOW + timedelta(seconds=530808),
    shop_id="4463798",
    shop_name="小店",
)


def test_an_answer() -> None:
    assert read_tokens(DATA, NOW) == WEEK


def test_numbers_that_come_as_text() -> None:
    assert read_tokens(DATA | {"expires_in": "530808", "shop_id": "4463798"}, NOW) == WEEK


@pytest.mark.parametrize("expires_in", [None, "", "soon", 0, -5, 10**30, True, LONGEST_LIFE.total_seconds() + 1])
def test_a_life_that_cannot_be_meant_is_the_usual_one(expires_in: Any) -> None:
    assert read_tokens(DATA | {"expires_in": expires_in}, NOW).expires_at == NOW + USUAL_LIFE


def test_what_a_refresh_leaves_out_stays_as_it_was() -> None:
    fresh = read_tokens({"access_token": "new", "expires_in": 1, "refresh_token": None}, NOW, WEEK)
    assert (fresh.access, fresh.refresh) == (Secret("new"), WEEK.refresh)
    assert (fresh.shop_id, fresh.shop_name) == ("4463798", "小店")
    assert read_tokens({"access_token": "new"}, NOW).refresh is None


@pytest.mark.parametrize("data", [None, [], {}, DATA | {"access_token": ""}, DATA | {"access_token": 7}])
def test_an_answer_without_a_token(data: object) -> None:
    with pytest.raises(RefusedError) as caught:
        read_tokens(data, NOW)
    assert caught.value.refusal.kind is Kind.UNREADABLE


def test_a_token_that_utf_8_cannot_hold_is_none() -> None:
    with pytest.raises(RefusedError):
        read_tokens(DATA | {"access_token": "\ud83d"}, NOW)


# keeping


@pytest.mark.parametrize("tokens", [WEEK, read_tokens({"access_token": "x"}, NOW)])
def test_what_is_kept_comes_back(tokens: Tokens) -> None:
    assert Tokens.from_plain(json.loads(json.dumps(tokens.to_plain()))) == tokens


@pytest.mark.parametrize(
    "damage",
    [
        *({"access_token": ""}, {"access_token": None}, {"refresh_token": 7}, {"expires_at": "soon"}),
        *({"expires_at": "2026-11-23T08:00:00"}, {"expires_at": None}),
    ],
)
def test_what_was_damaged_is_refused_without_quoting_it(damage: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no kept tokens") as caught:
        Tokens.from_plain(WEEK.to_plain() | damage)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("kept", [{}, [], None, "text", 7])
def test_something_else_is_no_tokens(kept: Any) -> None:
    with pytest.raises(ValueError, match="no kept tokens"):
        Tokens.from_plain(kept)


def test_tokens_do_not_show_themselves() -> None:
    shown = f"{WEEK!r} {WEEK} {Code(Secret('sesame'))!r}"
    assert "3f9d1c7e" not in shown
    assert "0c6f3c2d" not in shown
    assert "sesame" not in shown


# grants


def test_what_tokens_are_asked_for_with() -> None:
    own = '{"code":"","grant_type":"authorization_self","shop_id":"4463798"}'
    assert canonical_json(OwnShop("4463798").parameters()) == own
    code = '{"code":"sesame","grant_type":"authorization_code"}'
    assert canonical_json(Code(Secret("sesame")).parameters()) == code


VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text()


@given(st.dictionaries(st.sampled_from(list(DATA)), VALUES))
def test_whatever_comes_is_read_or_refused(data: dict[str, Any]) -> None:
    try:
        tokens = read_tokens(data, NOW)
    except RefusedError:
        return
    assert NOW < tokens.expires_at <= NOW + LONGEST_LIFE
    assert Tokens.from_plain(tokens.to_plain()) == tokens
