from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.carriers import CARRIER_BY_CODE, CARRIERS, clean_waybill, guess_carrier, is_waybill


@pytest.mark.parametrize(
    ("waybill", "code"),
    [
        ("SF7736308951965", "shunfeng"),
        ("YT9678566151072", "yuantong"),
        ("JT5123456789012", "jtexpress"),
        ("JDVA01234567890", "jd"),
        ("EA123456789CN", "ems"),
        ("DPK364012345678", "debangwuliu"),
        ("ZT1234567890", "zhongtong"),
        ("STO1234567890", "shentong"),
        ("YD12345678901", "yunda"),
    ],
)
def test_a_number_that_only_one_company_writes_is_recognised(waybill: str, code: str) -> None:
    assert guess_carrier(waybill) is CARRIER_BY_CODE[code]


@pytest.mark.parametrize(
    "waybill", ["", "1234567", "SF", "SF12", "XX7736308951965", "sf7736308951965", "SF7736308951965X"]
)
def test_nothing_is_guessed_where_nothing_is_sure(waybill: str) -> None:
    assert guess_carrier(waybill) is None


@given(st.from_regex(r"[A-Z0-9]{1,20}", fullmatch=True))
def test_a_guess_is_the_only_company_that_fits(waybill: str) -> None:
    fitting = [one for one in CARRIERS if one.form and one.form.fullmatch(waybill)]
    guess = guess_carrier(waybill)
    assert guess is None if len(fitting) != 1 else guess is fitting[0]


@pytest.mark.parametrize("waybill", ["SF77363", "1234567", "A" * 31 + "1", "SF-7736-3089"])
def test_forms_of_waybill_numbers(waybill: str) -> None:
    assert is_waybill(waybill)


@pytest.mark.parametrize(
    "waybill",
    ["", "SF7736", "ABCDEFGH", "A" * 32 + "1", "SF773 6308", "顺丰7736308951965", "-1234567", "sf77363", "1234567\n"],
)
def test_what_has_not_the_form_of_a_waybill_number(waybill: str) -> None:
    assert not is_waybill(waybill)


@given(st.text())
def test_a_cleaned_number_has_no_blanks_and_stays_as_it_is(text: str) -> None:
    cleaned = clean_waybill(text)
    assert not any(c.isspace() for c in cleaned)
    assert not is_waybill(cleaned) or clean_waybill(cleaned) == cleaned


def test_as_typed_pasted_or_scanned() -> None:
    assert clean_waybill(" sf 7736\t3089 51965\r\n") == "SF7736308951965"


def test_codes_are_unique() -> None:
    assert len(CARRIER_BY_CODE) == len(CARRIERS)
