from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.notices import sms


def test_places_are_filled() -> None:
    body = "您好，订单${order_id}请寄至${address}，订单${order_id}"
    assert sms.places(body) == ["order_id", "address"]
    assert sms.fill(body, {"order_id": "692", "address": "杭州"}) == "您好，订单692请寄至杭州，订单692"


@pytest.mark.parametrize("values", [{}, {"a": ""}, {"a": " \u3000"}, {"b": "x"}])
def test_nothing_is_ever_written_with_a_hole_in_it(values: dict[str, str]) -> None:
    assert sms.missing("${a}", values) == ["a"]
    with pytest.raises(KeyError, match="a"):
        sms.fill("${a}", values)


def test_a_value_is_not_taken_for_a_place() -> None:
    assert sms.fill("${a}", {"a": "${b} \\1"}) == "${b} \\1"


@pytest.mark.parametrize("body", ["", "$a", "{a}", "${a", "$ {a}", "100$"])
def test_what_only_looks_like_a_place(body: str) -> None:
    assert sms.places(body) == []
    assert sms.fill(body, {}) == body


@pytest.mark.parametrize(
    ("length", "parts"), [(0, 0), (1, 1), (70, 1), (71, 2), (134, 2), (135, 3), (201, 3), (202, 4)]
)
def test_how_many_sms_are_billed(length: int, parts: int) -> None:
    assert sms.parts("字" * length) == parts


@pytest.mark.parametrize(("length", "parts"), [(0, 0), (1, 1), (140, 1), (141, 2), (268, 2), (269, 3)])
def test_english_is_shorter(length: int, parts: int) -> None:
    assert sms.parts("a" * length) == parts


def test_one_chinese_character_makes_all_of_it_long() -> None:
    assert sms.parts("a" * 70 + "字") == 2


def test_the_sign_is_counted() -> None:
    text = sms.final_text("小店", "${a}", {"a": "字" * 66})
    assert (text[:4], len(text), sms.parts(text)) == ("【小店】", 70, 1)
    assert sms.parts(sms.final_text("小店", "${a}", {"a": "字" * 67})) == 2


def test_without_a_sign_the_text_stands_alone() -> None:
    assert sms.final_text("", "订单${a}", {"a": "1"}) == "订单1"


@settings(deadline=None)
@given(st.text(max_size=300))
def test_a_text_fits_into_what_is_billed(text: str) -> None:
    parts = sms.parts(text)
    single, part = (140, 134) if text.isascii() else (70, 67)
    assert len(text) <= (single if parts <= 1 else parts * part)
