from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.scanned import LONGEST, MOST_NUMBERS, read_label

WAYBILL = "YT9678566151072"


@pytest.mark.parametrize(
    "text",
    [
        "YT9678566151072",
        "  yt9678566151072\r\n",
        "YT 9678 5661 51072",
        "ＹＴ９６７８５６６１５１０７２",
        "运单号:YT9678566151072",
        "快递单号： YT 9678566151072 已签收",
        "No.YT9678566151072",
        "https://m.kuaidi100.com/result.jsp?nu=YT9678566151072&com=yuantong&t=1732334400",
        "https%3A%2F%2Fqr.yto.net.cn%2F%3Fno%3DYT9678566151072",
        '{"mailNo":"YT9678566151072","site":"310000"}',
    ],
)
def test_noise_around_a_number_does_no_harm(text: str) -> None:
    assert read_label(text).waybill == WAYBILL


def test_the_piece_of_a_jd_parcel_is_left_out() -> None:
    for text in ("JDVA04512345678-1-1-", "JDVA04512345678-2-3", "jdva04512345678-1-1-　"):
        assert read_label(text).waybill == "JDVA04512345678"
    assert "JDVA04512345678-1-1-" in read_label("JDVA04512345678-1-1-").numbers  # should somebody have typed all of it


def test_letters_that_somebody_left_out_or_put_in() -> None:
    assert "9678566151072" in read_label(WAYBILL).variants
    assert WAYBILL in read_label("9678566151072").variants
    assert read_label("6920000000000000123").variants == ()  # an order's number is as long as no company's


@pytest.mark.parametrize(
    ("text", "head", "tail"),
    [
        ("1234", "", "1234"),
        (" 尾号 1234", "", "1234"),
        ("手机尾号：1234", "", "1234"),
        ("****1234", "", "1234"),
        ("138****1234", "138", "1234"),
        ("13800001234", "138", "1234"),
    ],
)
def test_phones(text: str, head: str, tail: str) -> None:
    label = read_label(text)
    assert (label.head, label.tail) == (head, tail)


@pytest.mark.parametrize("text", ["", "   ", "谢谢", "abc", "12", "12-3", "😀", "\x00", "-1-1-"])
def test_what_holds_no_number_is_empty(text: str) -> None:
    assert not read_label(text)


@given(st.text(max_size=3 * LONGEST))
def test_any_text_is_read(text: str) -> None:
    label = read_label(text)
    assert len(label.numbers) <= MOST_NUMBERS
    assert len(set(label.numbers)) == len(label.numbers)
    assert all(len(number) <= LONGEST * 20 and number == number.upper() for number in label.numbers)
