"""What leaves the house is harmless and tells nobody's phone or address."""

from __future__ import annotations

import pytest

from models.exchange.harmless import harmless, mask_address, mask_phone, mask_private


@pytest.mark.parametrize("text", ["=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", "'123"])
def test_formulas_get_an_apostrophe(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "退了吧", "a=b", "12", "'90s 风格", " =1"])
def test_other_texts_stay(text: str) -> None:
    assert harmless(text) == text


def test_masks() -> None:
    assert mask_phone("13812345664") == "13*******64"
    assert mask_phone("13*******64") == "13*******64"
    assert mask_phone("") == ""
    assert "88888" not in mask_phone("0571-88888888")
    address = "浙江省杭州市余杭区良渚街道示例路 1 号 3 幢"
    assert mask_address(address) == "浙江省***"
    assert mask_address(mask_address(address)) == "浙江省***"
    assert mask_address("某处") == "***"
    assert mask_address("") == ""


def test_private_parts_of_any_text() -> None:
    assert mask_private("电话13812345664急") == "电话13*******64急"
    assert mask_private("浙江省杭州市余杭区良渚街道示例路 1 号") == "浙江省***"
    assert mask_private("6959800000299520494") == "6959800000299520494"
    assert mask_private("一百") == "一百"
