from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.money import MAX_FEN, fen_from_yuan, yuan_from_fen


@given(st.integers(0, MAX_FEN))
def test_what_is_written_reads_back_to_the_fen(fen: int) -> None:
    assert fen_from_yuan(yuan_from_fen(fen)) == fen
    assert fen_from_yuan(f"¥ {yuan_from_fen(fen)} 元") == fen


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("¥1,299.00", 129_900),
        ("￥1，299.00", 129_900),
        ("0", 0),
        ("0.01", 1),
        ("29.9", 2_990),
        ("29.900", 2_990),
        (" 12 元", 1_200),
        ("1e2", 10_000),
        ("100000000000.00", MAX_FEN),
    ],
)
def test_amounts_as_people_and_exports_write_them(text: str, fen: int) -> None:
    assert fen_from_yuan(text) == fen


@pytest.mark.parametrize(
    "text",
    [
        "",
        "一百",
        "abc",
        "-1",
        "0.001",
        "0.005",
        "NaN",
        "sNaN",
        "Infinity",
        "1.2.3",
        "100000000000.01",
        "1e30",
        "1e999999999",
        "1e-999999999",
        "1.0000000000000000000000000000000000001",
    ],
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        fen_from_yuan(text)


@given(st.text())
def test_any_text_is_an_amount_or_refused(text: str) -> None:
    with suppress(ValueError):
        assert 0 <= fen_from_yuan(text) <= MAX_FEN


@pytest.mark.parametrize(
    ("fen", "text"),
    [
        (0, "0.00"),
        (5, "0.05"),
        (-5, "-0.05"),
        (129_900, "1,299.00"),
        (-129_900, "-1,299.00"),
        (10**11, "1,000,000,000.00"),
    ],
)
def test_yuan_with_two_decimals_and_thousands(fen: int, text: str) -> None:
    assert yuan_from_fen(fen) == text
